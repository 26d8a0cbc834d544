import Vocabulary

/// Reads one patient administration message into statements.
struct ADTReader {
  private let message: HL7Message
  private let file: String
  private let flow: Flow
  private let admitted: Admitted
  private let received: Day
  private let event: ADTEvent
  private let patient: HL7Segment

  init(
    _ message: HL7Message, _ file: String, _ flow: Flow, _ admitted: Admitted, _ received: Day
  ) throws(HL7Problem) {
    guard let header = message.first("MSH") else {
      throw HL7Problem(
        line: 1, field: "MSH", problem: "no header", expected: "MSH first", isRefusal: true)
    }
    self.message = message
    self.file = file
    self.flow = flow
    self.admitted = admitted
    self.received = received
    event = try ADTReader.event(header)
    guard let patient = message.first("PID") else {
      throw HL7Problem(
        line: header.line, field: "PID", problem: "no patient segment", expected: "one PID segment")
    }
    self.patient = patient
  }

  private static func event(_ header: HL7Segment) throws(HL7Problem) -> ADTEvent {
    guard let version = header.text(12), version.hasPrefix("2.") else {
      throw HL7Problem(
        line: header.line, field: "MSH-12", problem: "not HL7 version 2", expected: "2.1 to 2.9",
        isRefusal: true)
    }
    guard header.text(10) != nil else {
      throw HL7Problem(
        line: header.line, field: "MSH-10", problem: "no message control id",
        expected: "the sender's own name for the message, which a repeat is known by")
    }
    guard header.text(9) == "ADT", let event = header.text(9, 2).flatMap(ADTEvent.init) else {
      throw HL7Problem(
        line: header.line, field: "MSH-9", problem: "a message this hub does not take",
        expected: ADTEvent.list, isRefusal: true)
    }
    return event
  }

  func read(into reading: inout HL7Reading) throws(HL7Problem) {
    let own = try number(patient, 3)
    let about = RecordReference(flow.from, own)
    let noted = try eventDay()
    guard covers(about) else {
      reading.isOutsideFlow = true
      reading.reading.dropped["hl7.messages about people the flow does not cover"] = 1
      return
    }
    var drafts = ADTDrafts(
      flow: flow, file: file, line: patient.line, about: about, noted: noted)
    PatientSegment(patient, flow).read(into: &drafts, &reading, file: file)
    if event == .merged {
      try readMerge(into: &drafts)
    } else {
      try VisitSegment(message, event, flow).read(into: &drafts, noted: noted)
    }
    KinSegments(message.all("NK1"), flow).read(into: &drafts, &reading, file: file)
    guard reading.problems.isEmpty else {
      reading.acknowledgement = .inError
      return
    }
    reading.reading.drafts = drafts.drafts
    for (field, count) in DroppedFields.count(message, flow) {
      reading.reading.dropped[field, default: 0] += count
    }
  }

  /// The agency's own number: type MR, else the first that is not an NHS number.
  private func number(_ segment: HL7Segment, _ field: Int) throws(HL7Problem) -> String {
    let all = segment.repetitions(field)
    let own = all.first { $0[5] == "MR" } ?? all.first { !PatientSegment.isNHS($0) }
    guard let number = own?[1] else {
      throw HL7Problem(
        line: segment.line, field: "\(segment.name)-\(field)", problem: "no local patient number",
        expected: "the hospital's number, type MR")
    }
    return number
  }

  /// The day of the event: a message from the future says that a clock is wrong.
  private func eventDay() throws(HL7Problem) -> Day {
    let header = message.first("MSH")
    let written =
      message.first("EVN").flatMap { $0.text(2).map { ("EVN-2", $0) } }
      ?? header?.text(7).map { ("MSH-7", $0) }
    guard let (field, text) = written else { return received }
    guard let day = HL7Time(text)?.date.day else {
      throw HL7Problem(
        line: header?.line ?? 1, field: field, problem: "not a time stamp",
        expected: HL7Time.expected)
    }
    guard day <= received.adding(days: 1) else {
      throw HL7Problem(
        line: header?.line ?? 1, field: field, problem: "a time that has not come",
        expected: "the sender's clock put right, and the message sent again")
    }
    return day
  }

  private func covers(_ record: RecordReference) -> Bool {
    if admitted.record(record) { return true }
    if flow.subjects.contains(.child),
      let born = patient.text(7).flatMap({ HL7Time($0) })?.date.latest, born.age(on: received) < 18
    {
      return true
    }
    guard flow.subjects.contains(.heldAlready) else { return false }
    return patient.repetitions(3).contains { value in
      PatientSegment.isNHS(value)
        && value[1].flatMap(NHSNumber.checked).map(admitted.nhsNumber) == true
    }
  }

  /// Two numbers were one person's: the sender's decision, which the hub can turn back.
  private func readMerge(into drafts: inout ADTDrafts) throws(HL7Problem) {
    guard let merge = message.first("MRG") else {
      throw HL7Problem(
        line: patient.line, field: "MRG", problem: "no merge segment",
        expected: "MRG with the number that is given up")
    }
    let other = RecordReference(flow.from, try number(merge, 1))
    guard other != drafts.about else {
      throw HL7Problem(
        line: merge.line, field: "MRG-1", problem: "a number merged with itself",
        expected: "two different numbers")
    }
    let decision = LinkDecision(
      other: other, samePerson: true, reason: "merged in the sender's own system")
    drafts.add(.linkDecision(decision), "merge/\(other.id)", .decision)
  }
}
