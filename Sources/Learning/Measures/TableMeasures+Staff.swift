import Vocabulary

/// Measures of who does and knows what the toolkit, the checklist and MARAC ask for.
extension TableMeasure {
  private static let council: [Agency.Kind] = [.childrensServices]

  static let ofStaff: [TableMeasure] = [
    TableMeasure(
      "M04c", of: "clinician", "clinicians", so: "seen to use the toolkit in the last LIMIT",
      at: [.generalPractice, .hospital, .mentalHealthTrust], target: nil
    ) { view, agency in ToolkitUse(view, agency).byClinicians() }.within(.toolkitUsed),
    TableMeasure(
      "M04d", of: "entry of the pathway directory", "entries of the pathway directory",
      so: "verified in the last LIMIT", at: together, target: 1
    ) { view, _ in PathwayEntries(view).verified() }.within(.directoryVerified),
    TableMeasure(
      "M09a", of: "member of the front door's staff", "front-door staff",
      so: "in date with the risk checklist", at: council, target: 1
    ) { view, agency in FrontDoorStaff(view, agency)?.inDate() },
    TableMeasure(
      "M09b", of: "social worker", "social workers", so: "in date with the risk checklist",
      at: council, target: 1
    ) { view, agency in FrontDoorStaff(view, agency)?.practitionersInDate() },
    days(
      "M09d", of: "new post at the front door", "new posts at the front door",
      "from the start to the risk checklist's course", .median, at: council
    ) { view, agency in FrontDoorStaff(view, agency)?.daysToTraining() },
    TableMeasure(
      "M17f", of: "practice", "practices", so: "known to name a contact for MARAC", at: together,
      target: 1
    ) { view, _ in MaracCases(view).practicesWithContact() },
  ]
}
