import Intake
import Testing
import Vocabulary

private let people = """
  pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_common_child_id
  P1,Rory,Quill,M,2024-09-12,9990000026

  """

private func problems(_ reading: Reading) -> [String] {
  reading.rejections.map { rejection in
    let place = [rejection.line, rejection.column].map { $0.map(String.init) ?? "-" }
    return place.joined(separator: ":") + " " + rejection.problem
  }
}

@Test func `a wrong file is turned away with the formats the hub reads, and the rest enters`() {
  let reading = read(
    [("staff.csv", "Staff,Desk\nQuill,4\n"), ("p.csv", people)], flow: councilFlow())
  #expect(problems(reading) == ["-:- the header row is of no format this hub reads"])
  #expect(reading.rejections[0].file == "staff.csv")
  #expect(reading.rejections[0].expected.contains("pers_person_id"))
  #expect(reading.drafts.count == 4)
}

@Test func `a file close to a known format is told which columns it lacks`() {
  let reading = read([("r.csv", "person_id,related_person_id\nP1,P2\n")], flow: councilFlow())
  #expect(
    problems(reading) == [
      "-:- the header row is of no format this hub reads; nearest is a relationships extract,"
        + " without relationship_type"
    ])
}

@Test func `a workbook, an empty file and a file of noughts are turned away as files`() {
  let reading = read(
    [("a.xlsx", "PK\u{3}\u{4}"), ("b.csv", ""), ("c.csv", "a\u{0}b")], flow: councilFlow())
  #expect(
    problems(reading) == [
      "-:- the file is not plain text", "-:- the file is empty", "-:- the file is not plain text",
    ])
  #expect(reading.format == "unrecognised")
}

@Test func `a file without a column it needs is turned away with the column's name`() {
  let text = "cont_contact_id,cont_contact_date,cont_contact_source_desc\nC1,2031-02-03,Police\n"
  let reading = read([("c.csv", text), ("p.csv", people)], flow: councilFlow())
  #expect(
    problems(reading) == ["-:- the column is missing, and the file cannot be read without it"])
  #expect(reading.rejections[0].field == "ssd_contacts.cont_person_id")
  #expect(reading.drafts.count == 4)
}

@Test func `a header that names a column twice is turned away`() {
  let text = "pers_person_id,pers_surname,PERS_SURNAME\nP1,Quill,Marsh\n"
  let reading = read([("p.csv", text)], flow: councilFlow())
  #expect(
    problems(reading) == ["-:3 recognised as ssd_person; the header names this column twice"])
}

@Test func `an impossible date, a failing NHS number and a strange sex leave the row standing`() {
  let text = people + "P2,Ivy,Marsh,X,31/02/2025,9990000027\n"
  let reading = read([("p.csv", text)], flow: councilFlow())
  #expect(
    problems(reading) == [
      "3:4 not a code for sex", "3:5 not a date of the calendar",
      "3:6 not an NHS number: its check digit does not agree",
    ])
  #expect(reading.rejections[1].expected == "a day such as 27/03/2015 or 2015-03-27")
  #expect(reading.rejections[1].field == "ssd_person.pers_dob")
  #expect(reading.drafts.last?.says == .name(PersonName(given: "Ivy", family: "Marsh")))
  #expect(reading.drafts.count == 5)
}

@Test func `ten times the same digit is no NHS number though it passes the check`() {
  let text = people.replacing("9990000026", with: "0000000000")
  #expect(problems(read([("p.csv", text)], flow: councilFlow())).count == 1)
}

@Test func `a very long line, an open quote and a ragged row leave the good rows to enter`() {
  let long = String(repeating: "x", count: 1 << 20)
  let text =
    people + "P2,\(long),Marsh,F,2024-01-01,\nP3,\"Open,Marsh,F,2024-01-01,\nP4,Short\n"
    + "P5,Wren,Marsh,F,2025-05-01,\n"
  let reading = read([("p.csv", text)], flow: councilFlow())
  #expect(
    problems(reading) == [
      "3:- the row is longer than 1024 KiB",
      "4:- a quotation mark opened on this line is not closed properly",
      "5:- the row has 2 cells where the header has 6",
    ])
  #expect(Set(reading.drafts.map(\.about.id)) == ["P1", "P5"])
}

@Test func `Windows-1252 bytes are read as the letters they were`() {
  let bytes = Array(people.utf8).map { $0 == UInt8(ascii: "Q") ? 0xD6 : $0 }
  let reading = Reception.read(
    [SubmittedFile(name: "p.csv", bytes: bytes)], flow: councilFlow(), agencies: agencies,
    known: [], received: receivedDay)
  #expect(reading.drafts.first?.says == .name(PersonName(given: "Rory", family: "Öuill")))
}

@Test func `a police notice under a council's flow is turned away, and the other way round`() {
  let notice = "alert_ref,role,name\nA1,victim,Ada Reeve\n"
  #expect(
    problems(read([("n.csv", notice)], flow: councilFlow())) == [
      "-:- recognised as police notices; the flow northmoor-csc-safeguarding does not take it"
    ])
  #expect(
    problems(read([("p.csv", people)], flow: policeFlow)) == [
      "-:- recognised as ssd_person; the flow northmoor-police-notices does not take it"
    ])
}

@Test func `a flow that names a whole population is refused outright`() {
  let reading = read([("p.csv", people)], flow: councilFlow(subjects: [.child, .wholePopulation]))
  #expect(reading.drafts.isEmpty)
  #expect(
    problems(reading) == [
      "-:- the flow northmoor-csc-safeguarding names a whole population, and nothing was read"
    ])
}

@Test func `what the flow does not let in is counted, and no row enters without its id`() {
  let items = ["ssd_person.pers_person_id", "ssd_person.pers_surname"]
  let reading = read([("p.csv", people)], flow: councilFlow(items: items))
  #expect(reading.drafts.map(\.says) == [.name(PersonName(given: nil, family: "Quill"))])
  #expect(
    reading.dropped == [
      "ssd_person.pers_forename": 1, "ssd_person.pers_sex": 1, "ssd_person.pers_dob": 1,
      "ssd_person.pers_common_child_id": 1,
    ])
  let without = read([("p.csv", people)], flow: councilFlow(items: ["ssd_person.pers_surname"]))
  #expect(without.drafts.isEmpty)
  #expect(without.rejections.map(\.field) == ["ssd_person.pers_person_id"])
}
