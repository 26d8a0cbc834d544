import Intake
import Testing
import Vocabulary

private let header = "pers_person_id,pers_surname,pers_dob,pers_expected_dob,pers_is_mother\n"

private func letIn(
  _ files: [(String, String)], subjects: [Flow.Subject], known: Set<RecordReference> = []
) -> Set<String> {
  let reading = read(files, flow: councilFlow(subjects: subjects), known: known)
  return Set(reading.drafts.filter { $0.key.hasPrefix("ssd_person/") }.map(\.about.id))
}

@Test func `a child is under 18 on the day, or unborn`() {
  let people = header + "A,Vale,2013-06-02,,\nB,Vale,2013-06-01,,\nC,Vale,,2031-09-01,\nD,Vale,,,\n"
  #expect(letIn([("p.csv", people)], subjects: [.child]) == ["A", "C"])
}

@Test func `a child of unreadable birthday is told by its year`() {
  let people = header + "A,Vale,31/02/2020,,\nB,Vale,31/02/1980,,\n"
  #expect(letIn([("p.csv", people)], subjects: [.child]) == ["A"])
}

@Test func `somebody of no recorded age is a child where a contact was about them`() {
  let people = header + "A,Vale,,,\nB,Vale,,,\n"
  let contacts = "cont_contact_id,cont_person_id,cont_contact_date\nC1,A,2031-01-01\n"
  #expect(letIn([("p.csv", people), ("c.csv", contacts)], subjects: [.child]) == ["A"])
}

@Test func `a care leaver is under 25 and was looked after, or seen as a child`() {
  let people =
    header + "A,Vale,2008-01-01,,\nB,Vale,2008-01-01,,\nC,Vale,2008-01-01,,\nD,Vale,2001-01-01,,\n"
  let leavers = "clea_table_id,clea_person_id\n1,A\n2,D\n"
  let contacts =
    "cont_contact_id,cont_person_id,cont_contact_date\nC1,B,2022-01-01\nC2,C,2030-01-01\n"
  let files = [("p.csv", people), ("l.csv", leavers), ("c.csv", contacts)]
  #expect(letIn(files, subjects: [.careLeaver]) == ["A", "B"])
}

@Test func `parents and carers are told by the mother flag, ssd_mother and the extract`() {
  let people =
    header
    + "A,Vale,1990-01-01,,Y\nB,Vale,1990-01-01,,N\nC,Vale,1990-01-01,,\nD,Vale,1990-01-01,,\n"
    + "E,Vale,1990-01-01,,\nK,Vale,2020-01-01,,\n"
  let mothers = "moth_table_id,moth_person_id,moth_childs_person_id\n1,B,K\n"
  let ties =
    "person_id,related_person_id,relationship_type\nK,C,Child : Foster Carer\n"
    + "D,C,Sister : Brother\n"
  let files = [("p.csv", people), ("m.csv", mothers), ("r.csv", ties)]
  #expect(letIn(files, subjects: [.child, .parentOrCarer]) == ["A", "B", "C", "K"])
  let known: Set<RecordReference> = [RecordReference("northmoor-csc", "E")]
  #expect(letIn(files, subjects: [.child], known: known) == ["E", "K"])
}

@Test func `a household is a family group, a shared address at one time, or a partner`() {
  let people =
    header + "K,Vale,2020-01-01,,\nA,Vale,1990-01-01,,\nB,Vale,1990-01-01,,\nC,Vale,1990-01-01,,\n"
    + "D,Vale,1990-01-01,,\nE,Vale,1990-01-01,,\n"
  let families = "fami_table_id,fami_family_id,fami_person_id\n1,F1,K\n2,F1,A\n3,F2,E\n"
  let json = "\"{\"\"HOUSE\"\": \"\"2\"\", \"\"STREET\"\": \"\"Quay\"\"}\""
  let addresses =
    "addr_table_id,addr_person_id,addr_address_start_date,addr_address_end_date,addr_address_json\n"
    + "1,K,2030-01-01,,\(json)\n2,B,2031-01-01,,\(json)\n3,C,2020-01-01,2021-01-01,\(json)\n"
  let ties = "person_id,related_person_id,relationship_type\nD,K,Partner : Partner\n"
  let files = [("p.csv", people), ("f.csv", families), ("a.csv", addresses), ("r.csv", ties)]
  #expect(letIn(files, subjects: [.child, .householdMember]) == ["K", "A", "B", "D"])
}

@Test func `a row about somebody never let in is turned away, about somebody known it enters`() {
  let contacts =
    "cont_contact_id,cont_person_id,cont_contact_date\nC1,K1,2031-01-01\nC2,K2,2031-01-01\n"
  let known: Set<RecordReference> = [RecordReference("northmoor-csc", "K1")]
  let reading = read([("c.csv", contacts)], flow: councilFlow(), known: known)
  #expect(reading.drafts.map(\.about.id) == ["K1"])
  #expect(reading.rejections.map(\.line) == [3])
}

@Test func `somebody known only as a relative lets in no relative of their own`() {
  let people =
    header + "K,Vale,2020-01-01,,\nA,Vale,1990-01-01,,\nB,Vale,1990-01-01,,\n"
  let ties =
    "person_id,related_person_id,relationship_type\nA,K,Partner : Partner\n"
    + "B,A,Partner : Partner\n"
  let files = [("p.csv", people), ("r.csv", ties)]
  let subjects: [Flow.Subject] = [.child, .householdMember]
  #expect(letIn(files, subjects: subjects) == ["K", "A"])
  let known: Set<RecordReference> = [
    RecordReference("northmoor-csc", "K"), RecordReference("northmoor-csc", "A"),
  ]
  #expect(letIn(files, subjects: subjects, known: known) == ["K", "A"])
}
