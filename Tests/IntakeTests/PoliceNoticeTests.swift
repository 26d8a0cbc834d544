import Intake
import Testing
import Vocabulary

private let header = "alert_ref,incident_at,person_id,role,name,dob,sex,relationship,restrictions\n"

private func relationships(_ reading: Reading) -> [String] {
  reading.drafts.compactMap { draft in
    guard case .relationship(let relationship) = draft.says else { return nil }
    return "\(draft.about.id) \(relationship.kind.rawValue) \(relationship.to.id)"
  }
}

@Test(arguments: [
  ("son", "V birthMother X"), ("Daughter of victim", "V birthMother X"),
  ("step-daughter", "V stepParent X"), ("partner", "X partner V"), ("Husband", "X married V"),
  ("ex-wife", "X formerPartner V"), ("half brother", "X sibling V"),
  ("mother", "X birthMother V"), ("mate from work", "X unrecognised V"),
])
func `plain words between two people become a relation, others are kept as they were said`(
  _ words: String, _ expected: String
) {
  let text =
    header + "A1,2031-03-05,V,victim,Ada Reeve,1990-05-05,F,,\n"
    + "A1,2031-03-05,X,suspect,Tom Reeve,,,\(words),\n"
  #expect(relationships(read([("n.csv", text)], flow: policeFlow)) == [expected])
}

@Test func `a carer in a notice is a signal, not kinship`() {
  let text =
    header + "A1,2031-03-05,V,victim,Ada Reeve,1990-05-05,F,carer,\n"
    + "A1,2031-03-05,X,suspect,Tom Reeve,,M,cared for,\n"
  let reading = read([("n.csv", text)], flow: policeFlow)
  #expect(relationships(reading).isEmpty)
  let signals = reading.drafts.filter { $0.says.kind == .carerSignal }
  #expect(signals.map(\.about.id) == ["V"])
  let other = RecordReference("northmoor-police", "X")
  #expect(
    signals.map(\.says) == [.carerSignal(CarerSignal(caresFor: other, words: "cared for"))])
}

@Test func `a notice whose restriction cannot be kept does not enter`() {
  let text = header + "A1,2031-03-05,V,victim,Ada Reeve,1990-05-05,F,,his cousin's office\n"
  let reading = read([("n.csv", text)], flow: policeFlow)
  #expect(reading.drafts.isEmpty)
  #expect(reading.rejections.map(\.field) == ["police_notice.restrictions"])
  var narrow = policeFlow
  narrow.items = NoticeItems.withoutRestrictions
  #expect(read([("n.csv", text)], flow: narrow).drafts.isEmpty)
}

private enum NoticeItems {
  static let withoutRestrictions = [
    "police_notice.alert_ref", "police_notice.role", "police_notice.name",
    "police_notice.incident_at",
  ]
}

@Test func `a child who was 18 on the day is not let in as a child`() {
  let text =
    header + "A1,2031-03-05,V,victim,Ada Reeve,1990-05-05,F,,\n"
    + "A1,2031-03-05,X,child,Tom Reeve,2013-03-05,M,son,\n"
    + "A1,2031-03-05,Y,child,Fay Reeve,2013-03-06,F,daughter,\n"
  let reading = read([("n.csv", text)], flow: policeFlow)
  #expect(Set(reading.drafts.map(\.about.id)) == ["V", "Y"])
  #expect(reading.rejections.map(\.line) == [3])
}

@Test func `a witness let in before is let in again, as one of the others`() {
  let text =
    header + "A1,2031-03-05,V,victim,Ada Reeve,1990-05-05,F,,\n"
    + "A1,2031-03-05,W,witness,Gale Orrin,,,,\n"
  let known: Set<RecordReference> = [RecordReference("northmoor-police", "W")]
  let reading = read([("n.csv", text)], flow: policeFlow, known: known)
  #expect(reading.rejections.isEmpty)
  let alert = reading.drafts.compactMap { draft -> PoliceAlert? in
    if case .policeAlert(let alert) = draft.says { return alert }
    return nil
  }
  #expect(alert.first?.involved.map(\.role) == [.victim, .other])
}

@Test func `the same notices sent again have the same keys`() {
  let text =
    header + "A1,2031-03-05,,victim,Ada Reeve,1990-05-05,F,,mill-lane;place protected\n"
    + "A1,2031-03-05,,child,Fay Reeve,2020-03-06,F,daughter,\n"
  let first = read([("n.csv", text)], flow: policeFlow)
  #expect(first.drafts == read([("n.csv", text)], flow: policeFlow).drafts)
  #expect(Set(first.drafts.map(\.key)).count == first.drafts.count)
}
