import Vocabulary

/// What the police send: their notices, one row for each person of each.
struct PoliceBook {
  let today: Day
  private var notices: [Notice] = []
  private var nominals = 40_000
  private var references = 7_000

  init(today: Day) { self.today = today }

  static let columns = [
    "alert_ref", "incident_ref", "form_type", "force", "incident_at", "received_at", "sent_to",
    "location", "location_postcode", "person_id", "role", "given_name", "family_name", "dob",
    "sex", "nhs_number", "address", "postcode", "relationship", "relationship_to_perpetrator",
    "present", "whereabouts", "spoken_to", "seen_alone", "child_words", "children_present",
    "child_voice_noted", "abuse_categories", "injuries", "strangulation_flag", "weapon_flag",
    "pregnancy_flag", "risk_tool", "risk_grade", "previous_incidents_12m", "outcome",
    "orders_in_place", "victim_view", "safe_contact", "sharing_basis", "restrictions",
    "circumstances", "carer_note",
  ]

  static let agency: AgencyID = "northmoor-police"

  static func record(_ nominal: String) -> RecordReference { RecordReference(agency, nominal) }

  /// A number for somebody the police have not met before.
  mutating func nominal() -> String {
    nominals += 1
    return "N\(nominals)"
  }

  /// A reference for the next notice.
  mutating func reference() -> String {
    references += 1
    return "DV1-\(references)"
  }

  /// Adds a notice unless its day is still to come.
  mutating func add(_ notice: Notice) {
    guard notice.on <= today, notice.received <= today else { return }
    notices.append(notice)
  }

  /// Newest last, as a year's file would have them.
  var file: DemoFile {
    let inOrder = notices.enumerated()
      .sorted { ($0.element.received, $0.offset) < ($1.element.received, $1.offset) }
      .map(\.element)
    let rows = inOrder.flatMap { notice in notice.parties.map { PoliceBook.row(notice, $0) } }
    return DemoFile(
      name: "northmoor-police/domestic_abuse_notices.csv", agency: PoliceBook.agency,
      flow: "northmoor-police-notices",
      text: CSVText.text(header: PoliceBook.columns, rows: rows, lineEnd: "\n"))
  }

  private static func row(_ notice: Notice, _ party: Party) -> [String] {
    let children = notice.parties.filter { $0.role == .child }
    let isPresent = children.contains { $0.present == "Y" }
    let isHeard = children.contains { !$0.words.isEmpty }
    let ofNotice = [
      notice.reference, "NP/" + notice.reference.filter(\.isNumber), notice.form,
      "Northmoor Police", "\(notice.on)T\(notice.time)", "\(notice.received)",
      notice.sentTo.map(\.text).joined(separator: "; "), notice.place?.line ?? "",
      notice.place?.postcode ?? "",
    ]
    let ofPerson = [
      party.id, party.role.rawValue, party.entry.given, party.entry.family,
      party.entry.born?.description ?? "", party.entry.sex, party.entry.nhsNumber,
      party.home?.line ?? "", party.home?.postcode ?? "", party.relationship,
      party.relationshipToPerpetrator, party.present, party.whereabouts, party.spokenTo,
      party.seenAlone, party.words,
    ]
    let found = [
      children.isEmpty ? "" : letter(isPresent), children.isEmpty ? "" : letter(isHeard),
      notice.categories.joined(separator: "; "), notice.injuries, notice.strangulation,
      notice.weapon, notice.pregnancy, notice.riskTool, notice.riskGrade, "\(notice.previous)",
    ]
    let done = [
      notice.outcome, notice.orders, notice.victimView, notice.safeContact,
      "Crime and Disorder Act 1998 s115", notice.restrictions.joined(separator: "; "),
      notice.circumstances, notice.carerNote,
    ]
    return ofNotice + ofPerson + found + done
  }
}
