import Testing
import Vocabulary

@testable import Intake

@Suite("Tables of an agency's own layout") struct MappedTableTests {
  static let flow = Flow(
    id: "eastvale-mh-extract", from: "eastvale-mh", format: "mapped-table", purpose: .directCare,
    basis: LawfulBasis(article6: "e"), subjects: [.heldAlready, .householdMember],
    items: ["clinic.*"])
  static let held = Admitted(record: { _ in false }, nhsNumber: { $0 == "9990000018" })

  static let mapping = TableMapping(
    id: "clinic", says: "A clinic's own table.", recognisedBy: ["Client No", "Seen On"],
    record: "Client No", nhsNumber: "NHS",
    rules: [
      MappingRule(
        name: "name", says: "name",
        fields: [
          "given": MappedValue(column: "First"), "family": MappedValue(column: "Last"),
        ]),
      MappingRule(
        name: "visit", says: "appointment", occurred: "Seen On", standing: "observed",
        key: ["Visit"],
        fields: [
          "id": MappedValue(column: "Visit"), "with": MappedValue(constant: "clinic"),
          "outcome": MappedValue(
            column: "Result", values: ["Came": "attended", "DNA": "didNotAttend"]),
        ]),
      MappingRule(
        name: "tie", says: "relationship",
        fields: [
          "kind": MappedValue(column: "Is", kind: .relationship),
          "to": MappedValue(column: "Of", kind: .record),
        ]),
    ])

  static func read(
    _ text: String, mapping: TableMapping = mapping, flow: Flow = flow
  ) -> Reading {
    Reception.read(
      [SubmittedFile(name: "clinic.csv", bytes: Array(text.utf8))], flow: flow,
      agencies: agencies, known: [], received: receivedDay, mappings: [mapping], admitted: held)
  }

  @Test func `each row says what the mapping's rules make of it`() {
    let reading = Self.read(
      """
      client_no,NHS,First,Last,Visit,Seen on,Result,Is,Of
      C1,999 000 0018,Wren,Sallow,V1,03/05/2031,dna,,
      """)
    #expect(reading.format == "mapped-table")
    #expect(
      reading.drafts.map(\.says) == [
        .name(PersonName(given: "Wren", family: "Sallow")),
        .appointment(Appointment(id: "V1", with: "clinic", outcome: .didNotAttend)),
      ])
    #expect(reading.drafts.map(\.key) == ["map/clinic/name/C1", "map/clinic/visit/C1/V1"])
    #expect(reading.drafts[1].occurred?.text == "2031-05-03")
    #expect(reading.dropped.isEmpty)
  }

  @Test func `a word the mapping does not know is turned away with those it does`() {
    let reading = Self.read(
      "Client No,NHS,Visit,Seen On,Result\nC1,9990000018,V1,2031-05-03,Perhaps\n")
    #expect(
      reading.rejections == [
        Rejection(
          file: "clinic.csv", line: 2, column: 5, field: "clinic.Result",
          problem: "not a word this mapping knows", expected: "Came, DNA")
      ])
    #expect(reading.drafts.isEmpty)
  }

  @Test func `one bad row among many leaves the others`() {
    let rows = (1...500).map { number in
      "C1,9990000018,V\(number)," + (number == 250 ? "31/02/2031" : "03/05/2031") + ",Came"
    }
    let reading = Self.read(
      "Client No,NHS,Visit,Seen On,Result\n" + rows.joined(separator: "\n") + "\n")
    #expect(reading.drafts.count == 499)
    #expect(reading.rejections.map(\.line) == [251, 251])
  }

  @Test func `words for a relation that are not in the table are kept as stated`() {
    let reading = Self.read(
      """
      Client No,NHS,Seen On,Is,Of
      C1,9990000018,,uncle by marriage twice removed,C2
      C1,9990000018,,daughter,C3
      """)
    let one = RecordReference("eastvale-mh", "C1")
    #expect(
      reading.drafts.map(\.says) == [
        .relationship(
          Relationship(
            kind: .unrecognised, to: RecordReference("eastvale-mh", "C2"),
            asStated: "uncle by marriage twice removed")),
        .relationship(Relationship(kind: .birthParent, to: one, asStated: "daughter")),
      ])
    #expect(reading.drafts[1].about == RecordReference("eastvale-mh", "C3"))
  }

  @Test func `whoever the flow does not cover is turned away by row`() {
    let reading = Self.read("Client No,NHS,Seen On,First\nC9,9990000026,,Olu\n")
    #expect(reading.drafts.isEmpty)
    #expect(reading.rejections.map(\.line) == [2])
  }

  @Test func `a force's own form becomes a police notice under other names`() {
    let form = TableMapping(
      id: "form", says: "A force's form.", recognisedBy: ["Notice No", "Part"],
      becomes: "police-notice",
      columns: [
        "Notice No": "alert_ref", "Part": "role", "Last": "family_name", "When": "incident_at",
      ])
    let reading = Self.read(
      "Notice No,Part,Last,When\nN1,victim,Sallow,2031-05-01T21:00\n", mapping: form,
      flow: policeFlow)
    #expect(reading.format == "police-notice")
    #expect(reading.drafts.map(\.says.kind).contains(.policeAlert))
  }

  @Test func `a mapping says what does not hold together in it`() {
    var wrong = Self.mapping
    wrong.record = nil
    wrong.rules?[0].says = "sharing"
    wrong.rules?[1].standing = "sure"
    #expect(
      wrong.problems == [
        "mapping clinic: record names no column",
        "mapping clinic: rule name says sharing, which no table may say",
        "mapping clinic: rule visit has a standing other than observed, reported, alleged, "
          + "opinion, decision",
      ])
    #expect(Self.mapping.problems.isEmpty)
  }
}
