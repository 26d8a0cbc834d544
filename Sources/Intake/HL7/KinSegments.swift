import Vocabulary

/// NK1: next of kin and carers, by name and what they are to the patient.
struct KinSegments {
  private let segments: [HL7Segment]
  private let flow: Flow

  static let used: Set<Int> = [1, 2, 3, 16, 15]

  init(_ segments: [HL7Segment], _ flow: Flow) {
    self.segments = segments
    self.flow = flow
  }

  func read(into drafts: inout ADTDrafts, _ reading: inout HL7Reading, file: String) {
    let subjects: Set<Flow.Subject> = [.parentOrCarer, .householdMember]
    guard flow.letsIn("hl7.NK1-2"), flow.letsIn("hl7.NK1-3"),
      !subjects.isDisjoint(with: flow.subjects)
    else { return }
    for (index, segment) in segments.enumerated() {
      guard !segment.repetitions(2).isEmpty, segment.repetitions(3).first?[1] != nil else {
        continue
      }
      let number = segment.text(1) ?? "\(index + 1)"
      let kin = RecordReference(flow.from, "\(drafts.about.id)-kin\(number)")
      HL7Names.add(segment.repetitions(2), to: &drafts, about: kin)
      addTie(segment, kin, to: &drafts)
    }
  }

  private func addTie(_ segment: HL7Segment, _ kin: RecordReference, to drafts: inout ADTDrafts) {
    guard let said = segment.repetitions(3).first, let code = said[1] else { return }
    let words = said[2] ?? code
    let tie = HL7Relationships.tie(code, said[2]) ?? (.unrecognised, false)
    let (about, to) = tie.isTurned ? (drafts.about, kin) : (kin, drafts.about)
    drafts.add(
      .relationship(Relationship(kind: tie.kind, to: to, asStated: words)),
      "kin/\(kin.id)", about: about)
    guard tie.kind == .carer, !tie.isTurned else { return }
    drafts.add(
      .carerSignal(CarerSignal(caresFor: drafts.about, words: words)), "carer", noted: drafts.noted,
      about: kin)
  }
}
