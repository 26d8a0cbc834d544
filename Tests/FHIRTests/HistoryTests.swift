import Testing
import Vocabulary

@testable import FHIR

@Suite("Histories of a family in FHIR") struct HistoryTests {
  private func history(_ more: String, status: String = "completed") -> String {
    #"""
    {"resourceType": "FamilyMemberHistory", "id": "h1", "status": "\#(status)",
     "patient": {"reference": "Patient/p1"},
     "relationship": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
      "code": "NFTH"}], "text": "natural father"}\#(more)}
    """#
  }
  private let named = #"""
    , "name": "Bo Marlow", "bornDate": "1990-07", "deceasedBoolean": true,
    "sex": {"coding": [{"system": "http://hl7.org/fhir/administrative-gender", "code": "male"}]},
    "condition": [{"code": {"text": "Diabetes"}}]
    """#

  private func told(_ reading: FHIRReading) -> [DraftStatement] {
    reading.drafts.filter { $0.key.hasPrefix("fhir/FamilyMemberHistory") }
  }

  @Test func `a named father is a record of his own, and his illness stays outside`() throws {
    let reading = read(bundle(patient(), history(named)))
    let child = RecordReference("mill-lane", "p1")
    let born = try #require(UncertainDate(edtf: "1990-07"))
    let died = try #require(UncertainDate(edtf: "../2031-06-01"))
    #expect(
      told(reading).map(\.says) == [
        .name(PersonName(given: nil, family: "Bo Marlow")), .sex(.male), .born(Birth(on: born)),
        .died(died),
        .relationship(
          Relationship(kind: .birthFather, to: child, asStated: "natural father")),
      ])
    #expect(Set(told(reading).map(\.about.id)) == ["p1-relative-h1"])
    #expect(reading.dropped == ["fhir.FamilyMemberHistory.condition": 1])
    #expect(reading.rejections == [])
  }

  @Test func `a relative is somebody's father and holds nothing by it`() {
    let kinds = Set(told(read(bundle(patient(), history(named)))).map(\.says.kind))
    #expect(kinds == [.name, .sex, .born, .died, .relationship])
  }

  @Test func `a father without a name is nobody, and is counted`() {
    let reading = read(bundle(patient(), history("")))
    #expect(told(reading) == [])
    #expect(reading.dropped == ["fhir.FamilyMemberHistory.relationship": 1])
  }

  @Test func `a flow that does not list it lets nothing of it in`() {
    var flow = practiceFlow
    flow.items = ["fhir.Patient.*"]
    let reading = read(bundle(patient(), history(named)), flow: flow)
    #expect(told(reading) == [])
    #expect(reading.dropped["fhir.FamilyMemberHistory.name"] == 1)
  }

  @Test func `a history entered in error takes its relative back`() {
    let reading = read(bundle(patient(), history(named, status: "entered-in-error")))
    #expect(told(reading) == [])
    #expect(
      reading.retractions.map(\.key).contains("fhir/FamilyMemberHistory/h1/relative/h1/name"))
  }
}
