import Testing
import Vocabulary

@testable import FHIR

@Suite("Contacts of a FHIR Patient") struct ContactTests {
  private static let ines = #"""
    {"relationship": [{"text": "main carer"}], "gender": "female",
     "name": {"family": "Marlow", "given": ["Ines"]},
     "address": {"postalCode": "ZZ1 2AB"}, "telecom": [{"system": "phone", "value": "0"}]}
    """#
  private static let bo = #"""
    {"relationship": [{"text": "step dad's brother"}], "name": {"text": "Uncle Bo"}}
    """#

  private func said(_ contacts: String..., flow: Flow = practiceFlow) -> FHIRReading {
    read(bundle(patient("p9", #", "contact": [\#(contacts.joined(separator: ","))]"#)), flow: flow)
  }

  /// Who is called what, and by which record.
  private func names(_ reading: FHIRReading) -> [String: String] {
    var names: [String: String] = [:]
    for draft in reading.drafts where draft.key.contains("/contact/") {
      if case .name(let name) = draft.says { names[draft.about.id] = name.inWords }
    }
    return names
  }

  @Test func `a contact is kin or a carer, without home or number`() {
    let reading = said(Self.ines, Self.bo)
    let tess = RecordReference("mill-lane", "p9")
    let told = reading.drafts.filter { $0.key.contains("/contact/") }.map(\.says)
    let expected: [Saying] = [
      .name(PersonName(given: "Ines", family: "Marlow")),
      .relationship(Relationship(kind: .carer, to: tess, asStated: "main carer")),
      .sex(.female), .carerSignal(CarerSignal(caresFor: tess, words: "main carer")),
      .name(PersonName(given: nil, family: "Uncle Bo")),
      .relationship(Relationship(kind: .unrecognised, to: tess, asStated: "step dad's brother")),
    ]
    #expect(told.count == expected.count)
    #expect(expected.allSatisfy(told.contains))
    #expect(reading.dropped == [:])
  }

  @Test func `a contact stays the same person wherever the list has them`() {
    let names = names(said(Self.ines, Self.bo))
    #expect(Set(names.values) == ["Ines Marlow", "Uncle Bo"])
    #expect(self.names(said(Self.bo, Self.ines)) == names)
    #expect(self.names(said(Self.bo)).allSatisfy { names[$0.key] == $0.value })
  }

  @Test func `a new contact at the head of the list takes nobody's record`() {
    let before = names(said(Self.ines))
    let late = #"{"relationship": [{"text": "friend"}], "name": {"text": "Ada Quayle"}}"#
    let after = names(said(late, Self.ines))
    #expect(before.allSatisfy { after[$0.key] == $0.value })
    #expect(after.count == 2)
  }

  @Test func `the same name and relation in other letters is the same contact`() {
    let loud = Self.ines.replacing("Marlow", with: "MARLOW").replacing("main ", with: "Main  ")
    #expect(names(said(Self.ines)).keys == names(said(loud)).keys)
  }

  @Test func `one name in two relations is not taken for one person`() {
    let friend = Self.ines.replacing("main carer", with: "neighbour")
    #expect(names(said(Self.ines, friend)).count == 2)
  }

  @Test(arguments: [
    #"{"relationship": [{"text": "mother"}]}"#,
    #"{"relationship": [{"text": "mother"}], "name": {"use": "official"}}"#,
  ])
  func `a contact without a name is nobody, and is counted`(nameless: String) {
    let reading = said(nameless, Self.bo)
    #expect(names(reading).count == 1)
    #expect(reading.dropped == ["fhir.Patient.contact": 1])
  }

  @Test func `of two whom nothing tells apart one enters, in either order, and one is counted`() {
    let other = Self.ines.replacing("female", with: "other")
    let (one, turned) = (said(Self.ines, other), said(other, Self.ines))
    #expect(one.drafts.map(\.says) == turned.drafts.map(\.says))
    #expect(one.dropped == ["fhir.Patient.contact": 1])
  }

  @Test func `a contact the flow does not cover is counted`() {
    var flow = practiceFlow
    flow.subjects = [.heldAlready, .parentOrCarer]
    let reading = said(Self.ines, Self.bo, flow: flow)
    #expect(Array(names(reading).values) == ["Ines Marlow"])
    #expect(reading.dropped == ["fhir.Patient.contact": 1])
  }
}
