import Testing
import Vocabulary

@testable import FHIR

@Suite("FHIR into statements") struct MappingTests {
  private func one(_ resource: String) -> DraftStatement? {
    read(bundle(patient(), resource)).drafts.first { !$0.key.hasPrefix("fhir/Patient") }
  }

  @Test func `a mother in her own words stands in the direction she is one`() {
    let related = #"""
      {"resourceType": "RelatedPerson", "id": "r1", "patient": {"reference": "Patient/p1"},
       "relationship": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
        "code": "NMTH", "display": "natural mother"}]}],
       "name": [{"family": "Marlow", "given": ["Ines"]}]}
      """#
    let reading = read(bundle(patient(), related))
    let tie = reading.drafts.last
    #expect(tie?.about == RecordReference("mill-lane", "RelatedPerson-r1"))
    #expect(
      tie?.says
        == .relationship(
          Relationship(
            kind: .birthMother, to: RecordReference("mill-lane", "p1"),
            asStated: "natural mother")))
  }

  @Test(arguments: [
    ("2031-05-31", PersonName.Kind.former), ("2031-06-01", .usual), ("2032-01", .usual),
  ])
  func `a name is a former one only once its end is past`(end: String, kind: PersonName.Kind) {
    let named = patient().replacing(
      #""use": "official","#, with: #""use": "official", "period": {"end": "\#(end)"},"#)
    let name = PersonName(given: "Ivo", middle: "Ash", family: "Marlow", kind: kind)
    #expect(read(bundle(named)).drafts.map(\.says).contains(.name(name)))
  }

  @Test func `a related person is not the patient of the same id`() {
    let related = #"""
      {"resourceType": "RelatedPerson", "id": "p1", "patient": {"reference": "Patient/p1"},
       "relationship": [{"text": "mother"}], "name": [{"family": "Marlow", "given": ["Ines"]}]}
      """#
    let reading = read(bundle(patient(), related))
    var names: [String: [String]] = [:]
    for draft in reading.drafts {
      if case .name(let name) = draft.says {
        names[draft.about.id, default: []].append(name.inWords)
      }
    }
    #expect(names == ["p1": ["Ivo Marlow"], "RelatedPerson-p1": ["Ines Marlow"]])
    #expect(reading.drafts.contains { $0.says.kind == .relationship })
  }

  @Test func `whoever was let in as a related person is not the patient of that id`() {
    let late = #"""
      {"resourceType": "Condition", "id": "c1", "subject": {"reference": "Patient/p7"},
       "code": {"text": "Cough"}}
      """#
    let admitted = Admitted(
      record: { $0 == RecordReference("mill-lane", "RelatedPerson-p7") },
      nhsNumber: held.nhsNumber)
    let reading = read(bundle(patient(), late), admitted: admitted)
    #expect(!reading.drafts.contains { $0.about.id.hasSuffix("p7") })
    #expect(reading.rejections.count == 1)
  }

  @Test func `words for a relation that are not in the table are kept as stated`() {
    let related = #"""
      {"resourceType": "RelatedPerson", "id": "r1", "patient": {"reference": "Patient/p1"},
       "relationship": [{"text": "mum's friend from the allotment"}]}
      """#
    let said = read(bundle(patient(), related)).drafts.last?.says
    #expect(
      said
        == .relationship(
          Relationship(
            kind: .unrecognised, to: RecordReference("mill-lane", "p1"),
            asStated: "mum's friend from the allotment")))
  }

  @Test func `a carer in a relation is a sign of caring too`() {
    let related = #"""
      {"resourceType": "RelatedPerson", "id": "r1", "patient": {"reference": "Patient/p1"},
       "relationship": [{"text": "main carer"}]}
      """#
    let kinds = read(bundle(patient(), related)).drafts.map(\.says.kind)
    #expect(kinds.contains(.carerSignal))
  }

  @Test func `somebody who did not come is recorded as not having come`() {
    let draft = one(
      #"""
      {"resourceType": "Appointment", "id": "a1", "status": "noshow",
       "start": "2031-04-01T09:00:00Z", "end": "2031-04-01T09:20:00Z",
       "serviceType": [{"text": "Memory clinic"}],
       "participant": [{"actor": {"reference": "Patient/p1"}, "status": "accepted"}]}
      """#)
    #expect(
      draft?.says
        == .appointment(
          Appointment(id: "a1", with: "Memory clinic", outcome: .didNotAttend)))
    #expect(draft?.occurred?.text == "2031-04-01")
  }

  @Test func `an undetectable level says that a medicine was not taken`() {
    let draft = one(
      #"""
      {"resourceType": "Observation", "id": "o1", "status": "final",
       "code": {"text": "Serum lithium level"}, "subject": {"reference": "Patient/p1"},
       "effectiveDateTime": "2031-04-02", "issued": "2031-04-03T10:00:00Z",
       "valueQuantity": {"value": 0.10, "comparator": "<", "unit": "mmol/L"},
       "interpretation": [{"coding": [{"code": "L"}]}]}
      """#)
    #expect(
      draft?.says
        == .adherenceEvidence(
          AdherenceEvidence(
            medicine: "lithium", kind: .lithiumLevel, finding: .notTaken,
            result: "< 0.10 mmol/L")))
    #expect(draft?.noted == Day("2031-04-03"))
  }

  @Test func `a changed dose says what it was and what it is`() {
    func request(_ id: String, _ dose: String, _ more: String) -> String {
      #"""
      {"resourceType": "MedicationRequest", "id": "\#(id)", "status": "active", "intent": "order",
       "subject": {"reference": "Patient/p1"},
       "medicationCodeableConcept": {"text": "Olanzapine"}, "authoredOn": "2031-05-01",
       "dosageInstruction": [{"text": "\#(dose)"}]\#(more)}
      """#
    }
    let reading = read(
      bundle(
        patient(), request("m1", "5 mg at night", ""),
        request(
          "m2", "10 mg at night", #", "priorPrescription": {"reference": "MedicationRequest/m1"}"#))
    )
    #expect(
      reading.drafts.suffix(2).map(\.says) == [
        .medication(
          Medication(
            medicine: "Olanzapine", group: .antipsychotic, change: .started, to: "5 mg at night")),
        .medication(
          Medication(
            medicine: "Olanzapine", group: .antipsychotic, change: .doseChanged,
            from: "5 mg at night", to: "10 mg at night")),
      ])
  }

  @Test func `what a person says of their own medicine is their own account`() {
    let draft = one(
      #"""
      {"resourceType": "MedicationStatement", "id": "s1", "status": "active",
       "subject": {"reference": "Patient/p1"}, "medicationCodeableConcept": {"text": "Olanzapine"},
       "dateAsserted": "2031-05-02", "informationSource": {"reference": "Patient/p1"}}
      """#)
    #expect(
      draft?.says
        == .adherenceEvidence(
          AdherenceEvidence(medicine: "Olanzapine", kind: .ownAccount, finding: .taken)))
  }

  @Test func `a resource entered in error takes back what was said`() {
    let flag = #"""
      {"resourceType": "Flag", "id": "f1", "status": "entered-in-error",
       "code": {"text": "Alert"}, "subject": {"reference": "Patient/p1"}}
      """#
    let reading = read(bundle(patient(), flag))
    #expect(reading.retractions.map(\.key) == ["fhir/Flag/f1"])
    #expect(!reading.drafts.contains { $0.key == "fhir/Flag/f1" })
  }

  @Test func `somebody the hub does not hold is turned away by their own entry`() {
    let reading = read(bundle(patient("p1"), patient("p2", number: "9990000042")))
    #expect(Set(reading.drafts.map(\.about.id)) == ["p1"])
    #expect(reading.rejections.map(\.field) == ["Bundle.entry[1].resource"])
  }

  @Test func `an element the agreement does not let in is counted and left`() {
    var flow = practiceFlow
    flow.items = ["fhir.Patient.name", "fhir.Patient.identifier"]
    let reading = read(bundle(patient()), flow: flow)
    #expect(Set(reading.drafts.map(\.says.kind)) == [.name, .identifier])
    #expect(reading.dropped == ["fhir.Patient.gender": 1, "fhir.Patient.birthDate": 1])
  }

  @Test func `a record restricted in its own system keeps its place protected here`() {
    let restricted = patient(
      "p1",
      #", "meta": {"security": [{"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "R"}]}"#
    )
    let said = read(bundle(restricted)).drafts.last?.says
    #expect(
      said
        == .restriction(
          Restriction(
            scope: .place, hiddenFrom: [], reason: "restricted in the sender's own system")))
  }

  @Test func `the same Bundle says the same twice`() {
    #expect(read(bundle(patient())) == read(bundle(patient())))
  }
}
