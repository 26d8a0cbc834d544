/// What a police notice says, whatever its force calls it: the fields of an Operation Encompass
/// notice (Domestic Abuse Act 2021 s49A) and of the forms sent to practices.
///
/// The raw value is the field's name in flows and receipts, after `police_notice.`.
enum NoticeField: String, CaseIterable {
  // Of the notice.
  case alert_ref, incident_ref, form_type, incident_at, incident_date, incident_time, received_at
  case sent_to, location, location_postcode, abuse_categories, injuries, strangulation_flag
  case weapon_flag, pregnancy_flag, risk_tool, risk_grade, previous_incidents_12m, outcome
  case orders_in_place, victim_view, safe_contact, sharing_basis, restrictions, circumstances
  case carer_note
  // Of the notice, and without a place in a statement: counted and left.
  case force, children_present, child_voice_noted
  // Of one person.
  case person_id, role, name, given_name, family_name, dob, sex, nhs_number, address, postcode
  case relationship, relationship_to_perpetrator, present, whereabouts, spoken_to, seen_alone
  case child_words
  // Of one person, and without a place in a statement.
  case school

  /// True for what is said of one person rather than of the notice.
  var isOfPerson: Bool {
    switch self {
    case .alert_ref, .incident_ref, .form_type, .incident_at, .incident_date, .incident_time,
      .received_at, .sent_to, .location, .location_postcode, .abuse_categories, .injuries,
      .strangulation_flag, .weapon_flag, .pregnancy_flag, .risk_tool, .risk_grade,
      .previous_incidents_12m, .outcome, .orders_in_place, .victim_view, .safe_contact,
      .sharing_basis, .restrictions, .circumstances, .carer_note, .force, .children_present,
      .child_voice_noted:
      false
    case .person_id, .role, .name, .given_name, .family_name, .dob, .sex, .nhs_number, .address,
      .postcode, .relationship, .relationship_to_perpetrator, .present, .whereabouts, .spoken_to,
      .seen_alone, .child_words, .school:
      true
    }
  }

  /// True when a statement has a place for it.
  var isKept: Bool {
    switch self {
    case .force, .children_present, .child_voice_noted, .school: false
    default: true
    }
  }

  /// Other names for it, as forces and Operation Encompass write them.
  private var synonyms: [String] {
    switch self {
    case .alert_ref:
      [
        "alert_reference", "police_reference", "police_ref", "notice_ref", "notice_reference",
        "notification_reference", "ppn_ref", "ppn_reference", "dv1_ref", "police_reference_number",
      ]
    case .incident_ref: ["incident_reference", "incident_number", "crime_reference", "crime_ref"]
    case .form_type: ["form", "notice_type"]
    case .incident_at: ["incident_date_time", "incident_datetime", "date_and_time_of_incident"]
    case .incident_date: ["date_of_incident", "date"]
    case .incident_time: ["time_of_incident", "time"]
    case .received_at: ["received", "date_received", "received_date"]
    case .sent_to: ["shared_with"]
    case .location: ["place", "place_of_incident", "incident_location", "location_of_incident"]
    case .location_postcode: ["incident_postcode", "postcode_of_incident"]
    case .abuse_categories: ["abuse_category", "types_of_abuse", "abuse_types"]
    case .injuries: ["injury"]
    case .strangulation_flag: ["strangulation"]
    case .weapon_flag: ["weapon"]
    case .pregnancy_flag: ["pregnancy", "pregnant"]
    case .risk_tool: ["risk_assessment_tool"]
    case .risk_grade: ["risk_level", "risk"]
    case .previous_incidents_12m: ["previous_incidents", "incidents_last_12_months"]
    case .outcome: ["police_outcome"]
    case .orders_in_place: ["orders"]
    case .victim_view: ["victims_view", "view_of_victim"]
    case .safe_contact: ["safe_contact_details"]
    case .sharing_basis: ["lawful_basis", "basis_for_sharing"]
    case .restrictions: ["restriction", "not_to_be_shared_with"]
    case .circumstances: ["circumstances_of_incident", "summary", "incident_summary"]
    case .carer_note: ["carer_notes"]
    case .force: ["police_force"]
    case .children_present: ["were_children_present"]
    case .child_voice_noted: ["childs_voice_noted"]
    case .person_id: ["nominal", "nominal_id", "nominal_ref", "nominal_reference"]
    case .role: ["person_role", "involvement", "role_in_incident"]
    case .name: ["full_name"]
    case .given_name: ["forename", "first_name", "forenames"]
    case .family_name: ["surname", "last_name"]
    case .dob: ["date_of_birth", "birth_date"]
    case .sex: ["gender"]
    case .nhs_number: ["nhs_no", "nhs"]
    case .address: ["home_address"]
    case .postcode: ["home_postcode", "post_code"]
    case .relationship: ["relationship_to_victim"]
    case .relationship_to_perpetrator: ["relationship_to_alleged_perpetrator"]
    case .present: ["was_present", "was_the_child_present", "child_present", "was_child_present"]
    case .whereabouts: ["where_was_the_child", "where", "where_was_child"]
    case .spoken_to: ["was_spoken_to", "was_the_child_spoken_to", "child_spoken_to"]
    case .seen_alone: ["was_the_child_seen_alone", "child_seen_alone", "spoken_to_alone"]
    case .child_words:
      ["child_voice", "childs_voice", "what_the_child_said", "words", "childs_words", "child_said"]
    case .school: ["school_or_college", "childs_school"]
    }
  }

  /// The field a header names; nil for words not in the table.
  static func named(_ folded: String) -> NoticeField? { byName[folded] }

  private static let byName: [String: NoticeField] = {
    var fields: [String: NoticeField] = [:]
    for field in allCases {
      for name in [field.rawValue] + field.synonyms { fields[name] = field }
    }
    return fields
  }()
}
