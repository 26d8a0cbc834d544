import Testing
import Vocabulary

@testable import FHIR

@Suite("Held against FHIR R4") struct CheckTests {
  @Test func `a well formed patient enters whole`() {
    let reading = read(bundle(patient()))
    #expect(told(reading) == [])
    #expect(
      entered(reading) == [
        "fhir/Patient/p1/name/usual name", "fhir/Patient/p1/identifier/nhs-number identifier",
        "fhir/Patient/p1/born born", "fhir/Patient/p1/sex sex",
      ])
    #expect(
      reading.drafts[0].says
        == .name(PersonName(given: "Ivo", middle: "Ash", family: "Marlow")))
  }

  @Test(arguments: [
    (#", "shoeSize": 44"#, "Bundle.entry[0].resource.shoeSize: Patient has no such element"),
    (#", "active": "yes""#, "Bundle.entry[0].resource.active: not boolean"),
    (#", "telecom": {"system": "phone"}"#, "Bundle.entry[0].resource.telecom: not a list"),
    (
      #", "telecom": [{"system": "pigeon"}]"#,
      "Bundle.entry[0].resource.telecom[0].system: a code of no value set this element is bound to"
    ),
    (
      #", "deceasedBoolean": true, "deceasedDateTime": "2030""#,
      "Bundle.entry[0].resource.deceased[x]: given as 2 types"
    ),
    (#", "contact": []"#, "Bundle.entry[0].resource.contact: an empty list"),
    (#", "maritalStatus": {}"#, "Bundle.entry[0].resource.maritalStatus: an empty object"),
    (
      #", "extension": [{"url": "https://somewhere.example/x"}]"#,
      "Bundle.entry[0].resource.extension[0]: an extension that says nothing"
    ),
    (
      #", "text": {"status": "generated", "div": "<div><!ENTITY a 'b'></div>"}"#,
      "Bundle.entry[0].resource.text.div: not xhtml"
    ),
    (
      #", "modifierExtension": [{"url": "https://somewhere.example/x", "valueBoolean": true}]"#,
      "Bundle.entry[0].resource.modifierExtension: an extension this hub does not know changes its "
        + "meaning"
    ),
  ])
  func `what R4 does not allow is refused with its path`(more: String, says: String) {
    let reading = read(bundle(patient("p1", more), patient("p2", number: "9990000026")))
    #expect(told(reading) == [says])
    #expect(reading.drafts.allSatisfy { $0.about.id == "p2" })
    #expect(!reading.drafts.isEmpty)
  }

  @Test func `every problem of a resource is told at once`() {
    let flag = #"{"resourceType": "Flag", "colour": "red", "code": [], "subject": "p1"}"#
    let reading = read(bundle(patient(), flag))
    #expect(
      Set(told(reading)) == [
        "Bundle.entry[1].resource.colour: Flag has no such element",
        "Bundle.entry[1].resource.code: a list",
        "Bundle.entry[1].resource.subject: not an object",
        "Bundle.entry[1].resource.status: missing",
      ])
  }

  @Test func `an NHS number that fails its check is refused`() {
    let reading = read(bundle(patient("p1", number: "9990000019")))
    #expect(
      told(reading) == [
        "Bundle.entry[0].resource.identifier[0].value: not an NHS number: its check digit does not "
          + "agree"
      ])
  }

  @Test func `a number not traced does not stand as an NHS number`() throws {
    let status = #"""
      {"resourceType": "Patient", "id": "p1", "identifier": [
        {"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9990000018", "extension": [
          {"url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus",
           "valueCodeableConcept": {"coding": [{"code": "02"}]}}]}]}
      """#
    let reading = read(bundle(status))
    #expect(
      reading.drafts.map(\.says) == [
        .identifier(Identifier(system: "nhs-number-unverified", value: "9990000018"))
      ])
  }

  @Test func `a reference to what is not there is refused, and the rest enters`() {
    let lost = #"""
      {"resourceType": "Flag", "id": "f1", "status": "active", "code": {"text": "Alert"},
       "subject": {"reference": "Patient/p9"}}
      """#
    let reading = read(bundle(patient(), lost))
    #expect(
      told(reading) == [
        "Bundle.entry[1].resource.subject: refers to what is not in the Bundle, or was turned away"
      ])
    #expect(reading.drafts.count == 4)
  }

  @Test func `a type nothing is read from is counted, not refused`() {
    let reading = read(bundle(patient(), #"{"resourceType": "Immunization", "id": "i1"}"#))
    #expect(told(reading) == [])
    #expect(reading.dropped["fhir.Immunization"] == 1)
  }

  @Test func `the table has the fourteen resources and their data types`() {
    for name in [
      "Bundle", "Patient", "RelatedPerson", "Encounter", "Appointment", "Condition", "Observation",
      "MedicationRequest", "MedicationStatement", "QuestionnaireResponse", "Flag", "Task",
      "Organization", "Practitioner",
    ] {
      #expect(ElementTable.r4[name].map(ElementTable.isResource) == true, "\(name)")
    }
    #expect(ElementTable.r4["HumanName"]?.elements.count == 9)
  }
}
