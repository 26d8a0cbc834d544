import Tables
import Testing
import Vocabulary

@testable import Intake

@Suite("The mapping assistant") struct MappingAssistantTests {
  private static let sample = """
    Tenant Ref,Surname,Forenames,D.O.B,Post Code,Contact,Rel,Date,Remarks,Colour
    T1,Sallow,Wren,05/04/1993,ZZ1 2AB,T2,Mother,03/05/2031,She said that it was quiet now,red
    T2,Sallow,Ada,2019-01-02,ZZ1 2AB,,,,,blue
    T3,Orrell,Tam,1970-01-02,ZZ1 2AD,T1,Best mate,04/05/2031,He asked for help with the door,red
    """

  private static func table(_ text: String = sample) throws -> Table {
    try Table(bytes: Array(text.utf8))
  }

  private static func meanings(_ text: String = sample) throws -> [ColumnMeaning] {
    MappingAssistant.proposals(for: try table(text)).map(\.meaning)
  }

  @Test func `columns are proposed by their headings, and by their values where those speak`()
    throws
  {
    let proposals = MappingAssistant.proposals(for: try Self.table())
    #expect(
      proposals.map(\.meaning) == [
        .record, .familyName, .givenName, .born, .postcode, .nothing, .relationship, .day, .note,
        .nothing,
      ])
    #expect(proposals[3].reason == "its heading says so; 3 of 3 values read so")
    #expect(proposals[6].reason == "1 of 2 values read so")
    #expect(proposals[9].reason == "neither its heading nor its values are known")
    #expect(proposals[0].examples == ["T1", "T2", "T3"])
  }

  @Test func `values outweigh a heading they contradict`() throws {
    let meanings = try Self.meanings("DOB,Postcode,NHS Number\nyes,blue,4\nno,red,5\n")
    #expect(meanings == [.nothing, .nothing, .nothing])
  }

  @Test func `no meaning is proposed twice`() throws {
    let meanings = try Self.meanings("Surname,Last name,Family name\nA,B,C\n")
    #expect(meanings == [.familyName, .nothing, .nothing])
  }

  private static func choice(_ meanings: [ColumnMeaning]) throws -> MappingChoice {
    MappingChoice(
      id: "tenancies", version: "1", says: "Tenancies.", table: "northmoor-housing", sheet: nil,
      subject: .householdMember, headings: try table().header, meanings: meanings)
  }

  @Test func `what was chosen becomes a mapping that reads the table`() throws {
    var meanings = try Self.meanings()
    meanings[5] = .otherRecord
    let choice = try Self.choice(meanings)
    #expect(choice.problems == [])
    #expect(choice.mapping.problems == [])
    let flow = Flow(
      id: "f", from: "northmoor-housing", format: "mapped-table", purpose: .childInNeed,
      basis: LawfulBasis(article6: "e"), subjects: [.householdMember],
      items: ["northmoor-housing.*"])
    let reading = MappedTableTests.read(Self.sample, mapping: choice.mapping, flow: flow)
    #expect(reading.rejections == [])
    #expect(reading.dropped == ["northmoor-housing.colour": 3])
    #expect(
      reading.drafts.filter { $0.about.id == "T3" }.map(\.says) == [
        .name(PersonName(given: "Tam", family: "Orrell")),
        .born(Birth(on: UncertainDate(edtf: "1970-01-02")!)),
        .lives(Residence(place: Place(postcode: "ZZ1 2AD"))),
        .relationship(
          Relationship(
            kind: .unrecognised, to: RecordReference("northmoor-housing", "T1"),
            asStated: "Best mate")),
        .note("He asked for help with the door"),
      ])
  }

  @Test func `what a mapping lacks is said, all at once`() throws {
    let none = [ColumnMeaning](repeating: .nothing, count: 10)
    var choice = try Self.choice(none)
    choice.subject = .child
    #expect(
      choice.problems == [
        "Say which column has your own number for the person",
        "Children are told by their date of birth: say which column has it",
      ])
    choice.meanings[0] = .record
    choice.meanings[1] = .record
    choice.meanings[8] = .note
    choice.meanings[6] = .relationship
    choice.subject = .heldAlready
    #expect(choice.problems.count == 4)
  }

  @Test func `a whole name is taken apart`() throws {
    let choice = MappingChoice(
      id: "names", version: "1", says: "Names.", table: "clinic", sheet: nil,
      subject: .householdMember, headings: ["Ref", "Name"], meanings: [.record, .fullName])
    let reading = MappedTableTests.read(
      "Ref,Name\n1,\"Sallow, Wren Lee\"\n2,Ada May Orrell\n", mapping: choice.mapping)
    #expect(
      reading.drafts.map(\.says) == [
        .name(PersonName(given: "Wren Lee", family: "Sallow")),
        .name(PersonName(given: "Ada May", family: "Orrell")),
      ])
  }

  @Test func `what tells two notes apart is not repeated in their keys`() throws {
    var mapping = MappedTableTests.mapping
    mapping.rules = [
      MappingRule(
        name: "note", says: "note", occurred: "Seen on", key: ["Note"],
        fields: ["": MappedValue(column: "Note")])
    ]
    let long = String(repeating: "quiet ", count: 20)
    let reading = MappedTableTests.read(
      "Client No,NHS,Seen on,Note\nC1,9990000018,2031-03-03,\(long)\n", mapping: mapping)
    #expect(reading.drafts.count == 1)
    #expect(reading.drafts.first?.key.contains("quiet") == false)
  }
}
