/// The tables a council sends, as the Standard Safeguarding Dataset names them and their columns,
/// and the extract of relationships beside it.
enum CouncilTable: String, CaseIterable {
  case person = "ssd_person"
  case family = "ssd_family"
  case mother = "ssd_mother"
  case relationships = "person_relationships"
  case address = "ssd_address"
  case identifiers = "ssd_linked_identifiers"
  case contacts = "ssd_contacts"
  case episodes = "ssd_cin_episodes"
  case assessments = "ssd_cin_assessments"
  case factors = "ssd_assessment_factors"
  case enquiries = "ssd_s47_enquiry"
  case conferences = "ssd_initial_cp_conference"
  case needPlans = "ssd_cin_plans"
  case protectionPlans = "ssd_cp_plans"
  case needVisits = "ssd_cin_visits"
  case protectionVisits = "ssd_cp_visits"

  var header: [String] { CouncilTable.headers[self] ?? [] }

  private static let headers = Dictionary(
    uniqueKeysWithValues: allCases.map { table in
      (table, table.columns.split(separator: " ").map(String.init))
    })

  private var columns: String {
    switch self {
    case .person:
      "pers_person_id pers_forename pers_surname pers_sex pers_gender pers_ethnicity pers_dob "
        + "pers_common_child_id pers_legacy_id pers_upn_unknown pers_send_flag "
        + "pers_expected_dob pers_death_date pers_is_mother pers_nationality"
    case .family: "fami_table_id fami_family_id fami_person_id"
    case .mother: "moth_table_id moth_person_id moth_childs_person_id moth_childs_dob"
    case .relationships:
      "person_id related_person_id relationship_type start_date end_date recorded_date"
    case .address:
      "addr_table_id addr_address_json addr_person_id addr_address_type "
        + "addr_address_start_date addr_address_end_date addr_address_postcode"
    case .identifiers:
      "link_table_id link_person_id link_identifier_type link_identifier_value "
        + "link_valid_from_date link_valid_to_date"
    case .contacts:
      "cont_contact_id cont_person_id cont_contact_date cont_contact_source_code "
        + "cont_contact_source_desc cont_contact_outcome_json"
    case .episodes:
      "cine_referral_id cine_person_id cine_referral_date cine_cin_primary_need_code "
        + "cine_referral_source_code cine_referral_source_desc cine_referral_outcome_json "
        + "cine_referral_nfa cine_close_reason cine_close_date cine_referral_team "
        + "cine_referral_worker_id"
    case .assessments:
      "cina_assessment_id cina_person_id cina_referral_id cina_assessment_start_date "
        + "cina_assessment_child_seen cina_assessment_auth_date cina_assessment_outcome_json "
        + "cina_assessment_outcome_nfa cina_assessment_team cina_assessment_worker_id"
    case .factors: "cinf_table_id cinf_assessment_id cinf_assessment_factors_json"
    case .enquiries:
      "s47e_s47_enquiry_id s47e_referral_id s47e_person_id s47e_s47_start_date "
        + "s47e_s47_end_date s47e_s47_nfa s47e_s47_outcome_json "
        + "s47e_s47_completed_by_worker_id s47e_s47_completed_by_team"
    case .conferences:
      "icpc_icpc_id icpc_icpc_meeting_id icpc_s47_enquiry_id icpc_person_id icpc_cp_plan_id "
        + "icpc_referral_id icpc_icpc_transfer_in icpc_icpc_target_date icpc_icpc_date "
        + "icpc_icpc_outcome_cp_flag icpc_icpc_outcome_json icpc_icpc_team icpc_icpc_worker_id"
    case .needPlans:
      "cinp_cin_plan_id cinp_referral_id cinp_person_id cinp_cin_plan_start_date "
        + "cinp_cin_plan_end_date cinp_cin_plan_team cinp_cin_plan_worker_id"
    case .protectionPlans:
      "cppl_cp_plan_id cppl_referral_id cppl_icpc_id cppl_person_id cppl_cp_plan_start_date "
        + "cppl_cp_plan_end_date cppl_cp_plan_initial_category cppl_cp_plan_ola "
        + "cppl_cp_plan_latest_category"
    case .needVisits:
      "cinv_cin_visit_id cinv_person_id cinv_cin_visit_date cinv_cin_visit_seen "
        + "cinv_cin_visit_seen_alone cinv_cin_visit_bedroom"
    case .protectionVisits:
      "cppv_cp_visit_id cppv_person_id cppv_cp_plan_id cppv_cp_visit_date cppv_cp_visit_seen "
        + "cppv_cp_visit_seen_alone cppv_cp_visit_bedroom"
    }
  }
}
