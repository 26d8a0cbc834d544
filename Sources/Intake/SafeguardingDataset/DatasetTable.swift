/// The tables of the Standard Safeguarding Dataset (data-to-insight, July 2026), each told by the
/// prefix its columns share.
enum DatasetTable: String, CaseIterable {
  case person, family, mother, address, linked_identifiers, contacts, cin_episodes
  case cin_assessments, assessment_factors, s47_enquiry, initial_cp_conference, cin_plans
  case cp_plans, cin_visits, cp_visits
  case care_leavers, cla_care_plan, cla_convictions, cla_episodes, cla_health, cla_immunisations
  case cla_placement, cla_previous_permanence, cla_reviews, cla_substance_misuse, cla_visits
  case cp_reviews, department, disability, early_help_episodes, ehcp_active_plans
  case ehcp_assessment, ehcp_named_plan, ehcp_requests, immigration_status, involvements
  case legal_status, missing, permanence, pre_proceedings, professionals, s251_finance
  case sdq_scores, sen_need, send, voice_of_child

  /// As the dataset names it: `ssd_person`.
  var name: String { "ssd_" + rawValue }

  /// Tables whose rows become statements; the others are recognised and turned away.
  static let taken: [DatasetTable] = [
    .person, .family, .mother, .address, .linked_identifiers, .contacts, .cin_episodes,
    .cin_assessments, .assessment_factors, .s47_enquiry, .initial_cp_conference, .cin_plans,
    .cp_plans, .cin_visits, .cp_visits,
  ]

  /// What its columns' names begin with, before the first `_`.
  var prefix: String {
    switch self {
    case .person: "pers"
    case .family: "fami"
    case .mother: "moth"
    case .address: "addr"
    case .linked_identifiers: "link"
    case .contacts: "cont"
    case .cin_episodes: "cine"
    case .cin_assessments: "cina"
    case .assessment_factors: "cinf"
    case .s47_enquiry: "s47e"
    case .initial_cp_conference: "icpc"
    case .cin_plans: "cinp"
    case .cp_plans: "cppl"
    case .cin_visits: "cinv"
    case .cp_visits: "cppv"
    case .care_leavers: "clea"
    case .cla_care_plan: "lacp"
    case .cla_convictions: "clac"
    case .cla_episodes: "clae"
    case .cla_health: "clah"
    case .cla_immunisations: "clai"
    case .cla_placement: "clap"
    case .cla_previous_permanence: "lapp"
    case .cla_reviews: "clar"
    case .cla_substance_misuse: "clas"
    case .cla_visits: "clav"
    case .cp_reviews: "cppr"
    case .department: "dept"
    case .disability: "disa"
    case .early_help_episodes: "earl"
    case .ehcp_active_plans: "ehcp"
    case .ehcp_assessment: "ehca"
    case .ehcp_named_plan: "ehcn"
    case .ehcp_requests: "ehcr"
    case .immigration_status: "immi"
    case .involvements: "invo"
    case .legal_status: "lega"
    case .missing: "miss"
    case .permanence: "perm"
    case .pre_proceedings: "prep"
    case .professionals: "prof"
    case .s251_finance: "s251"
    case .sdq_scores: "csdq"
    case .sen_need: "senn"
    case .send: "send"
    case .voice_of_child: "voch"
    }
  }

  /// The table most of a header's columns belong to, when there are two of them at least.
  static func recognised(in header: [String]) -> DatasetTable? {
    var counts: [String: Int] = [:]
    for name in header {
      let prefix = name.lowercased().split(separator: "_", maxSplits: 1).first.map(String.init)
      if let prefix { counts[prefix, default: 0] += 1 }
    }
    let best = allCases.max { counts[$0.prefix, default: 0] < counts[$1.prefix, default: 0] }
    guard let best, let count = counts[best.prefix], count >= 2, count * 2 > header.count else {
      return nil
    }
    return best
  }
}
