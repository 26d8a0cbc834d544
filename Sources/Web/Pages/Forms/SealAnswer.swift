import Vocabulary

/// What somebody wants of a seal of adoption, and why.
enum SealAnswer: Hashable, Sendable {
  case seal(after: RecordReference, before: RecordReference, reason: String)
  /// Of the seal with this sequence.
  case lift(Int, reason: String)

  /// - Parameters:
  ///   - records: the person's records, one of which is the record after adoption.
  ///   - seals: sequences of the seals that can be lifted.
  static func read(
    _ values: FormValues, records: [Choice], seals: [String], today: Day
  ) -> (answer: SealAnswer?, problems: [FieldProblem]) {
    var reading = AnswerReading(values, today: today)
    let reason = reading.words("reason")
    let lifted = seals.first { values["what"] == "lift-" + $0 }.flatMap(Int.init)
    var sealed: (RecordReference, RecordReference)?
    if values["what"] == "seal" {
      sealed = pair(&reading, records)
    } else if lifted == nil {
      reading.problem("what", "Choose what to do")
    }
    if reason == nil { reading.problem("reason", "Say why") }
    guard reading.problems.isEmpty, let reason else { return (nil, reading.problems) }
    if let lifted { return (.lift(lifted, reason: reason), []) }
    return (sealed.map { .seal(after: $0.0, before: $0.1, reason: reason) }, [])
  }

  private static func pair(
    _ reading: inout AnswerReading, _ records: [Choice]
  ) -> (RecordReference, RecordReference)? {
    let chosen = records.first { $0.value == reading.values["after"] }
    let after = chosen.flatMap { RecordReference($0.value) }
    if after == nil { reading.problem("after", "Choose the record after adoption") }
    let before = reading.words("before").flatMap { RecordReference($0) }
    if before == nil {
      reading.problem("before", "Write the record as agency/number, such as northmoor-csc/P3")
    } else if before == after {
      reading.problem("before", "The two must be different records")
    }
    return after.flatMap { after in before.map { (after, $0) } }
  }
}
