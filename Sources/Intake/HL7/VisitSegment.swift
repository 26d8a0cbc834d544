import Vocabulary

/// PV1: a stay or an attendance.
struct VisitSegment {
  private let message: HL7Message
  private let event: ADTEvent
  private let flow: Flow

  static let used: Set<Int> = [1, 2, 3, 10, 14, 19, 36, 44, 45]

  init(_ message: HL7Message, _ event: ADTEvent, _ flow: Flow) {
    self.message = message
    self.event = event
    self.flow = flow
  }

  /// Adds what the event says of the visit; an update of somebody's details says nothing of one.
  func read(into drafts: inout ADTDrafts, noted: Day) throws(HL7Problem) {
    switch event {
    case .updated, .personAdded, .personUpdated, .merged: return
    case .admitted, .discharged, .registered, .preAdmitted: break
    }
    guard flow.letsIn("hl7.PV1-19") else { return }
    let header = message.first("MSH")
    guard let visit = message.first("PV1") else {
      throw HL7Problem(
        line: header?.line ?? 1, field: "PV1", problem: "no visit segment",
        expected: "PV1 with the visit's number")
    }
    guard let id = visit.text(19) else {
      throw HL7Problem(
        line: visit.line, field: "PV1-19", problem: "no visit number",
        expected: "a number that is the same in every message about the visit")
    }
    let began = try time(visit, 44) ?? UncertainDate(noted)
    let service = flow.letsIn("hl7.PV1-10") ? visit.text(10) ?? visit.text(3) : nil
    switch event {
    case .preAdmitted:
      let planned = Appointment(id: id, with: service, outcome: .notRecorded)
      drafts.add(
        .appointment(planned), "visit/\(id)/planned", .observed, occurred: began, noted: noted)
    case .registered where visit.text(2) == "O":
      let attended = Appointment(id: id, with: service, outcome: .attended)
      drafts.add(.appointment(attended), "visit/\(id)", .observed, occurred: began, noted: noted)
    case .admitted, .registered, .discharged:
      let ended = event == .discharged ? try time(visit, 45) ?? UncertainDate(noted) : nil
      let setting: CareEpisode.Setting = visit.text(2) == "I" ? .ward : .other
      let episode = CareEpisode(
        id: id, setting: setting, ended: ended,
        endReason: ended == nil ? nil : visit.text(36))
      drafts.add(.careEpisode(episode), "visit/\(id)", .observed, occurred: began, noted: noted)
    case .updated, .personAdded, .personUpdated, .merged: return
    }
  }

  private func time(_ visit: HL7Segment, _ field: Int) throws(HL7Problem) -> UncertainDate? {
    guard flow.letsIn("hl7.PV1-\(field)"), let text = visit.text(field) else { return nil }
    guard let time = HL7Time(text) else {
      throw HL7Problem(
        line: visit.line, field: "PV1-\(field)", problem: "not a date of the calendar",
        expected: HL7Time.expected)
    }
    return time.date
  }
}
