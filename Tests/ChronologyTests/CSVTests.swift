import Chronology
import Testing
import Vocabulary

@Suite("A chronology taken away as a file")
struct CSVTests {
  @Test func `the first line says what it was made for, and every row cites its statement`() {
    let born = said(1, about: "northmoor-csc/ISLA", .born(Birth(on: date("2018-05-20"))))
    let alert = said(
      4, about: "northmoor-police/MARA", notice, on: "2031-03-02", noted: "2031-03-02",
      standing: .alleged)
    #expect(
      chronology([born, alert]).csv(purpose: "a child protection enquiry; 14 March 2031")
        == "Made for: a child protection enquiry; 14 March 2031\r\n"
        + "Date,Date as given,What,Who said so,Standing,People,Ages then,Who knew when,Document,"
        + "Line,Statement,Also said by,Notes\r\n"
        + "20 May 2018,2018-05-20,Isla Ashdown born.,Northmoor Children's Services,reported,"
        + "Isla Ashdown,Isla Ashdown under a month,"
        + "when Northmoor Children's Services wrote it down is not recorded,northmoor-csc.csv,2,1,"
        + ",\r\n"
        + "2 March 2031,2031-03-02,\"Domestic abuse notice NP-2031-118: neighbour called police "
        + "after shouting. Isla Ashdown upstairs, not spoken to. Injuries: cut lip.\","
        + "Northmoor Police,alleged,Mara Ashdown; Colin Vane; Isla Ashdown,Isla Ashdown 12,"
        + "known to Northmoor Police that day; reached Mill Lane Surgery on 4 March 2031,"
        + "northmoor-police.csv,5,4,,\r\n")
  }

  @Test(arguments: ["=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "  =1", "\u{FEFF}=1"])
  func `a cell that would run as a formula does not`(text: String) throws {
    let note = said(1, about: "northmoor-csc/ISLA", .note("x"), on: "2031-03-02")
    var told = note.told
    told.source.document = text
    let unsafe = Statement(
      sequence: 1, recorded: note.recorded, submission: "S1", told: told)
    let csv = chronology([unsafe]).csv(purpose: "learning")
    #expect(csv.contains(",'" + text + ","))
  }

  @Test func `quotes and line ends stay inside their cell`() {
    let note = said(
      1, about: "northmoor-csc/ISLA", .note("She said \"no\",\r\nthen left"), on: "2031-03-02")
    #expect(
      chronology([note]).csv(purpose: "learning").contains(
        ",\"She said \"\"no\"\",\r\nthen left.\","))
  }
}
