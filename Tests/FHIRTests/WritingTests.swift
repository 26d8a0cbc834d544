import Testing
import Vocabulary

@testable import FHIR

@Suite("Statements into FHIR") struct WritingTests {
  private let ivo = FHIRPerson(
    id: "a1", names: [PersonName(given: "Ivo", family: "O\"Mar\nlow", kind: .usual)], sex: .male,
    born: UncertainDate(edtf: "2022-03-04"), died: nil, nhsNumbers: ["9990000018"],
    homes: [Residence(place: Place(address: "3 Quay Walk", postcode: "QX1 2AB"))],
    toldOn: receivedDay)
  private let ines = FHIRPerson(
    id: "a2", names: [PersonName(given: nil, family: nil)], sex: .unknown,
    born: UncertainDate(edtf: "1990~"), died: nil, nhsNumbers: [], homes: [],
    toldOn: receivedDay)

  @Test func `somebody who died on a day not known is told as dead`() {
    func told(_ died: String) -> String {
      FHIRWriter.everything(
        people: [
          FHIRPerson(
            id: "a3", names: [], sex: .female, born: nil, died: UncertainDate(edtf: died),
            nhsNumbers: [], homes: [], toldOn: receivedDay)
        ], kin: [], flags: [], tasks: [])
    }
    #expect(told("2030-05-01").contains(#""deceasedDateTime":"2030-05-01""#))
    #expect(!told("2030-05-01").contains("deceasedBoolean"))
    #expect(told("2030~").contains(#""deceasedBoolean":true"#))
    #expect(!told("2030~").contains("deceasedDateTime"))
  }

  @Test(arguments: [
    (nil, "home"), ("2031-05-31", "old"), ("2031-06-01", "home"), ("2031-06-02", "home"),
    ("2031-06", "home"), ("2031-05", "old"), ("2032", "home"), ("2031-01/..", "home"),
  ])
  func `a home is an old one only once its end is surely past`(end: String?, use: String) throws {
    var person = ivo
    person.homes[0].period.to = end.flatMap { UncertainDate(edtf: $0) }
    let tree = try JSONTree(Array(FHIRWriter.patient(person).utf8))
    #expect(tree.root["address"]?[0]?["use"]?.string == use)
  }

  private var everything: String {
    FHIRWriter.everything(
      people: [ivo, ines],
      kin: [
        FHIRKin(id: "k1", patient: "a1", relative: "a2", code: "NMTH", words: "mother"),
        FHIRKin(id: "k2", patient: "a2", relative: "a1", code: nil, words: "possible step-child"),
      ],
      flags: [
        FHIRFlag(
          id: "f1", person: "a1", words: "Subject to a child protection plan",
          code: "342191000000101", from: UncertainDate(edtf: "2031-02"), isActive: true)
      ],
      tasks: [
        FHIRTask(
          id: "t1", person: "a1", name: "See the child alone", source: "Children Act 1989 s17",
          owner: "Northmoor Children's Services", opened: receivedDay,
          due: receivedDay.adding(days: 3), metOn: nil)
      ])
  }

  @Test func `what is written holds against the element table`() throws {
    let tree = try JSONTree(Array(everything.utf8))
    #expect(ResourceCheck.problems(ofBundle: tree.root) == [])
    for (index, entry) in (tree.root["entry"]?.parts ?? []).enumerated() {
      let resource = try #require(entry["resource"])
      #expect(ResourceCheck.problems(of: resource, at: "entry[\(index)]") == [])
      #expect(UKCoreRules.problems(of: resource, at: "entry[\(index)]") == [])
    }
    #expect(tree.root["total"]?.lexeme == "6")
  }

  @Test func `a date FHIR cannot write is left out, not made exact`() throws {
    let tree = try JSONTree(Array(FHIRWriter.patient(ines).utf8))
    #expect(tree.root["birthDate"] == nil)
    #expect(tree.root["name"] == nil)
  }

  @Test func `text comes back as it was, whatever is in it`() throws {
    let tree = try JSONTree(Array(FHIRWriter.patient(ivo).utf8))
    #expect(tree.root["name"]?[0]?["family"]?.string == "O\"Mar\nlow")
  }

  @Test func `a duty is a task with the day it is due`() throws {
    let tree = try JSONTree(Array(everything.utf8))
    let task = tree.root["entry"]?[5]?["resource"]
    #expect(task?["resourceType"]?.string == "Task")
    #expect(task?["restriction"]?["period"]?["end"]?.string == "2031-06-04")
    #expect(task?["status"]?.string == "requested")
  }
}
