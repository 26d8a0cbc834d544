import Vocabulary

/// Statements of one message, being made.
struct ADTDrafts {
  let flow: Flow
  let file: String
  let line: Int
  let about: RecordReference
  let noted: Day
  private(set) var drafts: [DraftStatement] = []

  init(flow: Flow, file: String, line: Int, about: RecordReference, noted: Day) {
    self.flow = flow
    self.file = file
    self.line = line
    self.about = about
    self.noted = noted
  }

  /// Who somebody is carries no day of its own: the same said in a later message adds nothing.
  mutating func add(
    _ says: Saying, _ name: String, _ standing: Standing = .reported,
    occurred: UncertainDate? = nil, noted: Day? = nil, about record: RecordReference? = nil
  ) {
    let who = record ?? about
    drafts.append(
      DraftStatement(
        about: who, says: says, standing: standing, occurred: occurred, noted: noted,
        saidBy: flow.from, source: SourcePlace(document: file, line: line),
        key: "hl7/\(who.id)/\(name)"))
  }
}
