import Foundation
import Intake
import Vocabulary

/// The invented partnership's agencies that the notices name.
let agencies = [
  Agency(
    id: "northmoor-csc", name: "Northmoor Children's Services", kind: .childrensServices,
    invented: true),
  Agency(id: "mill-lane", name: "Mill Lane Surgery", kind: .generalPractice, invented: true),
  Agency(id: "harbour-road", name: "Harbour Road Practice", kind: .generalPractice, invented: true),
  Agency(id: "oakfield-school", name: "Oakfield School", kind: .school, invented: true),
  Agency(id: "northmoor-police", name: "Northmoor Police", kind: .police, invented: true),
]

let receivedDay = Day(year: 2031, month: 6, day: 1) ?? Day(number: 0)

/// A flow of children's social care, as the partnership might agree it.
func councilFlow(
  subjects: [Flow.Subject] = [.child, .careLeaver, .parentOrCarer], items: [String] = councilItems
) -> Flow {
  Flow(
    id: "northmoor-csc-safeguarding", from: "northmoor-csc", format: "safeguarding-dataset",
    purpose: .childProtectionEnquiry, basis: LawfulBasis(article6: "e"), subjects: subjects,
    items: items)
}

let councilItems = [
  "ssd_person.pers_person_id", "ssd_person.pers_forename", "ssd_person.pers_surname",
  "ssd_person.pers_sex", "ssd_person.pers_dob", "ssd_person.pers_expected_dob",
  "ssd_person.pers_common_child_id", "ssd_person.pers_single_unique_id", "ssd_person.pers_upn",
  "ssd_person.pers_legacy_id", "ssd_person.pers_death_date", "ssd_person.pers_is_mother",
  "ssd_family.*", "ssd_mother.*", "ssd_address.*", "ssd_linked_identifiers.*", "ssd_contacts.*",
  "ssd_cin_episodes.*", "ssd_cin_assessments.*", "ssd_assessment_factors.*", "ssd_s47_enquiry.*",
  "ssd_initial_cp_conference.*", "ssd_cin_plans.*", "ssd_cp_plans.*", "ssd_cin_visits.*",
  "ssd_cp_visits.*", "relationships.person_id", "relationships.related_person_id",
  "relationships.relationship_type", "relationships.start_date", "relationships.end_date",
  "relationships.recorded_date",
]

let policeFlow = Flow(
  id: "northmoor-police-notices", from: "northmoor-police", format: "police-notice",
  purpose: .policeProtection, basis: LawfulBasis(article6: "e"),
  subjects: [.victim, .allegedPerpetrator, .child], items: ["police_notice.*"])

func read(
  _ files: [(String, String)], flow: Flow, known: Set<RecordReference> = []
) -> Reading {
  Reception.read(
    files.map { SubmittedFile(name: $0.0, bytes: Array($0.1.utf8)) }, flow: flow,
    agencies: agencies, known: known, received: receivedDay)
}

/// A reading as the golden files write it: a line a draft, a line a rejection, a line a field.
func written(_ reading: Reading) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  let drafts = try reading.drafts.map { draft in
    let says = String(decoding: try encoder.encode(draft.says), as: UTF8.self)
    return [
      draft.key, draft.about.description, draft.standing.rawValue,
      "occurred " + (draft.occurred?.text ?? "-"), "noted " + (draft.noted?.description ?? "-"),
      draft.source.document + ":" + (draft.source.line.map(String.init) ?? "-"), says,
    ].joined(separator: " | ")
  }
  let rejections = reading.rejections.map { rejection in
    let place = [rejection.line, rejection.column].map { $0.map(String.init) ?? "-" }
    return [
      rejection.file + ":" + place.joined(separator: ":"), rejection.field ?? "-",
      rejection.problem, rejection.expected,
    ].joined(separator: " | ")
  }
  let dropped = reading.dropped.sorted { $0.key < $1.key }.map { "\($0.key) | \($0.value)" }
  return
    (["format | " + reading.format, "", "# drafts"] + drafts + ["", "# rejections"]
    + rejections + ["", "# dropped"] + dropped + [""]).joined(separator: "\n")
}
