/// The starter pack: what the invented partnership signed and set, as data inside the binary.
///
/// Each is the bytes of one JSON file of `Content/`. A partnership's own folder replaces them.
public enum StarterPack {
  /// `{"agencies": [Agency], "practitioners": [Practitioner]}`.
  public static var partnership: [UInt8] { PackageResources.partnership_json }

  /// Each file one `Agreement`, in the order they are read.
  public static var agreements: [(name: String, bytes: [UInt8])] {
    [
      ("northmoor-partnership.json", PackageResources.northmoor_partnership_json),
      ("northmoor-health-and-partners.json", PackageResources.northmoor_health_and_partners_json),
      ("northmoor-workforce.json", PackageResources.northmoor_workforce_json),
    ]
  }

  /// How tables of agencies' own layouts are read, each file one `TableMapping`.
  public static var mappings: [(name: String, bytes: [UInt8])] {
    [
      ("eastvale-people.json", PackageResources.eastvale_people_json),
      ("eastvale-contacts.json", PackageResources.eastvale_contacts_json),
      ("eastvale-clinical.json", PackageResources.eastvale_clinical_json),
      ("eastvale-kin.json", PackageResources.eastvale_kin_json),
      ("northmoor-housing.json", PackageResources.northmoor_housing_json),
      ("oakfield-school.json", PackageResources.oakfield_school_json),
      ("lantern.json", PackageResources.lantern_json),
      ("northmoor-police-form.json", PackageResources.northmoor_police_form_json),
      ("workforce-posts.json", PackageResources.workforce_posts_json),
      ("workforce-training.json", PackageResources.workforce_training_json),
      ("workforce-policies.json", PackageResources.workforce_policies_json),
      ("workforce-readings.json", PackageResources.workforce_readings_json),
      ("workforce-procedures.json", PackageResources.workforce_procedures_json),
      ("workforce-leads.json", PackageResources.workforce_leads_json),
      ("workforce-queries.json", PackageResources.workforce_queries_json),
    ]
  }

  /// One `BankHolidays`.
  public static var bankHolidays: [UInt8] { PackageResources.bank_holidays_json }

  /// Bodies that became others, boards with their places, sites with the bodies that run them.
  public static var succession: [UInt8] { PackageResources.succession_json }

  /// What staff have to learn and which policies agencies have to have.
  public static var training: [UInt8] { PackageResources.training_json }

  /// The golden rules of sharing in their edition, with a scenario: `GoldenRulesLesson`.
  public static var goldenRules: [UInt8] { PackageResources.golden_rules_json }

  /// The county's procedures, one `ProcedureBook` for adults and one for children, by file name.
  public static var procedures: [(name: String, bytes: [UInt8])] {
    [
      ("adult.json", PackageResources.adult_json), ("child.json", PackageResources.child_json),
      ("cards.json", PackageResources.cards_json),
    ]
  }

  /// Questionnaires in Kith's own wording, FHIR JSON, by file name.
  public static var questionnaires: [(name: String, bytes: [UInt8])] {
    [
      ("kith-four.json", PackageResources.kith_four_json),
      ("kith-topics.json", PackageResources.kith_topics_json),
    ]
  }

  /// Services that help after a disclosure, with the day each was last verified.
  public static var pathways: [UInt8] { PackageResources.pathways_json }

  /// Words that hint at a kind of abuse, with the day they were last read through: `AbuseTerms`.
  public static var abuseTerms: [UInt8] { PackageResources.abuse_terms_json }

  /// The partnership's own rules of duties, YAML; see `docs/how-to/write-a-local-rule.md`.
  public static var localRules: [UInt8] { PackageResources.northmoor_yaml }

  /// `{"duties": {rule: limit}, "measures": {measure: limit}}`: numbers no national rule sets.
  ///
  /// A limit is `{value, unit, from, set_on, owner, source, recommendation}`: `unit` is `days`,
  /// `workingDays` or `months`; `from` is the first day a clock may start under it.
  public static var settings: [UInt8] { PackageResources.settings_json }
}

/// Bank holidays in England and Wales, as `bank-holidays.json` holds them.
public struct BankHolidays: Codable, Hashable, Sendable {
  /// Where they are from, and how far they are published rather than worked out.
  public let source: String
  /// The first day for which they are known, `yyyy-MM-dd`.
  public let knownFrom: String
  /// The last, `yyyy-MM-dd`; a count of working days that passes it must say so.
  public let knownUntil: String
  /// When one that was not foreseen was declared, by its own day; both `yyyy-MM-dd`.
  public let declared: [String: String]?
  /// What each is called, by day as `yyyy-MM-dd`; Monday to Friday only.
  public let days: [String: String]
}
