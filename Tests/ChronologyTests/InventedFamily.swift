import Chronology
import Vocabulary

/// The invented Ashdown family and a few words to write its statements with.
let agencies = [
  Agency(
    id: "northmoor-csc", name: "Northmoor Children's Services", kind: .childrensServices,
    invented: true),
  Agency(
    id: "southmere-csc", name: "Southmere Children's Services", kind: .childrensServices,
    invented: true),
  Agency(id: "mill-lane", name: "Mill Lane Surgery", kind: .generalPractice, invented: true),
  Agency(
    id: "eastvale-mh", name: "Eastvale Mental Health", kind: .mentalHealthTrust, invented: true),
  Agency(id: "northmoor-police", name: "Northmoor Police", kind: .police, invented: true),
]

let mara = PersonID("mara")
let colin = PersonID("colin")
let isla = PersonID("isla")
let theo = PersonID("theo")
let names = [mara: "Mara Ashdown", colin: "Colin Vane", isla: "Isla Ashdown", theo: "Theo Ashdown"]

let people = People([
  record("northmoor-police/MARA"): mara, record("northmoor-csc/MARA"): mara,
  record("mill-lane/MARA"): mara, record("eastvale-mh/MARA"): mara,
  record("northmoor-police/COLIN"): colin, record("eastvale-mh/COLIN"): colin,
  record("northmoor-police/ISLA"): isla, record("northmoor-csc/ISLA"): isla,
  record("southmere-csc/ISLA"): isla, record("northmoor-csc/THEO"): theo,
])

func day(_ text: String) -> Day { Day(text)! }
func date(_ text: String) -> UncertainDate { UncertainDate(edtf: text)! }
func record(_ text: String) -> RecordReference { RecordReference(text)! }

func said(
  _ sequence: Int, about: String, _ says: Saying, on occurred: String? = nil,
  by agency: AgencyID? = nil, noted: String? = nil, standing: Standing = .reported,
  corrects: Int? = nil
) -> Statement {
  let about = record(about)
  return Statement(
    sequence: sequence, recorded: Instant(startOf: day("2031-03-14")), submission: "S1",
    told: DraftStatement(
      about: about, says: says, standing: standing, occurred: occurred.map(date),
      noted: noted.map(day), saidBy: agency ?? about.agency,
      source: SourcePlace(document: "\(about.agency).csv", line: sequence + 1), key: "k\(sequence)",
      corrects: corrects))
}

func chronology(
  _ statements: [Statement], about: [PersonID] = [], showing options: ChronologyOptions = []
) -> IntegratedChronology {
  IntegratedChronology(
    statements: statements, people: people, agencies: agencies, names: names, about: about,
    showing: options)
}

/// The one sentence one saying is told in.
func sentence(_ says: Saying, about: String = "northmoor-csc/ISLA") -> String {
  chronology([said(1, about: about, says, on: "2031-03-02")]).entries.map(\.what)
    .joined(separator: " | ")
}

/// The notice of 2 March 2031: Isla upstairs, not spoken to.
let notice: Saying = .policeAlert(
  PoliceAlert(
    reference: "NP-2031-118",
    involved: [
      .init(record: record("northmoor-police/MARA"), role: .victim),
      .init(record: record("northmoor-police/COLIN"), role: .allegedPerpetrator),
      .init(
        record: record("northmoor-police/ISLA"), role: .child, present: .yes,
        whereabouts: "upstairs", spokenTo: .no),
    ], injuries: "cut lip", circumstances: "neighbour called police after shouting",
    sentTo: [.init(to: "mill-lane", on: day("2031-03-04"))]))
