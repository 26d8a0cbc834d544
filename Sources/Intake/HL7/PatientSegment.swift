import Vocabulary

/// PID: who somebody is.
struct PatientSegment {
  private let segment: HL7Segment
  private let flow: Flow

  /// Fields that stand in a statement.
  static let used: Set<Int> = [1, 2, 3, 5, 7, 8, 11, 29, 30]

  init(_ segment: HL7Segment, _ flow: Flow) {
    self.segment = segment
    self.flow = flow
  }

  static func isNHS(_ value: HL7Value) -> Bool {
    value[5] == "NH" || value[4]?.uppercased() == "NHS" || value[5] == "NHS"
  }

  private func letsIn(_ field: Int) -> Bool { flow.letsIn("hl7.PID-\(field)") }

  func read(into drafts: inout ADTDrafts, _ reading: inout HL7Reading, file: String) {
    readNumbers(into: &drafts, &reading, file: file)
    if letsIn(5) { HL7Names.add(segment.repetitions(5), to: &drafts, about: drafts.about) }
    if letsIn(7), let text = segment.text(7) {
      if let born = HL7Time(text)?.date {
        drafts.add(.born(Birth(on: born)), "born", occurred: born)
      } else {
        tell("PID-7", "not a date of the calendar", HL7Time.expected, &reading, file)
      }
    }
    if letsIn(8), let sex = segment.text(8) {
      drafts.add(.sex(sex == "F" ? .female : sex == "M" ? .male : .unknown), "sex")
    }
    if letsIn(11) { readHomes(into: &drafts, &reading, file: file) }
    if letsIn(29), let text = segment.text(29) {
      if let died = HL7Time(text)?.date {
        drafts.add(.died(died), "died", occurred: died)
      } else {
        tell("PID-29", "not a date of the calendar", HL7Time.expected, &reading, file)
      }
    } else if letsIn(30), segment.text(30) == "Y",
      let died = UncertainDate(edtf: "../\(drafts.noted)")
    {
      drafts.add(.died(died), "died", occurred: died)
    }
  }

  private func readNumbers(
    into drafts: inout ADTDrafts, _ reading: inout HL7Reading, file: String
  ) {
    guard letsIn(3) else { return }
    for value in segment.repetitions(3) where PatientSegment.isNHS(value) {
      guard let text = value[1] else { continue }
      guard let number = NHSNumber.checked(text) else {
        tell(
          "PID-3", "not an NHS number: its check digit does not agree",
          NumberChecks.expectedNHSNumber, &reading, file)
        continue
      }
      drafts.add(
        .identifier(Identifier(system: Identifier.nhsNumber, value: number)),
        "identifier/nhs-number")
    }
  }

  private func readHomes(
    into drafts: inout ADTDrafts, _ reading: inout HL7Reading, file: String
  ) {
    for (index, value) in segment.repetitions(11).enumerated() where value[7] != "BA" {
      let lines = [value[1], value[2], value[3], value[4]].compactMap { $0 }
      let place = Place(
        address: lines.isEmpty ? nil : lines.joined(separator: ", "),
        postcode: value[5].flatMap { PostcodeReading.read($0) })
      guard place.address != nil || place.postcode != nil else { continue }
      let residence = Residence(place: place, kind: value[7])
      drafts.add(.lives(residence), "address" + (index == 0 ? "" : "/\(index + 1)"))
    }
  }

  private func tell(
    _ field: String, _ problem: String, _ expected: String, _ reading: inout HL7Reading,
    _ file: String
  ) {
    reading.tell(
      HL7Problem(line: segment.line, field: field, problem: problem, expected: expected),
      file: file)
  }
}

/// Names as XPN writes them: family, given, further given names, …, and what kind of name.
enum HL7Names {
  static func add(
    _ values: [HL7Value], to drafts: inout ADTDrafts, about record: RecordReference
  ) {
    var counts: [PersonName.Kind: Int] = [:]
    for value in values where value[1] != nil || value[2] != nil {
      let kind: PersonName.Kind =
        switch value[7] {
        case "M", "B": .former
        case "A", "N", "S": .alias
        default: .usual
        }
      counts[kind, default: 0] += 1
      let number = counts[kind] ?? 1
      let name = PersonName(given: value[2], middle: value[3], family: value[1], kind: kind)
      drafts.add(
        .name(name), "name/\(kind.rawValue)" + (number == 1 ? "" : "/\(number)"), about: record)
    }
  }
}
