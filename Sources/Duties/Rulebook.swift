public import Vocabulary

/// What the rules count with: the calendar, the partnership's settings, and who is who.
public struct Rulebook: Hashable, Sendable {
  public let workingDays: WorkingDays
  public let settings: DutySettings
  public let agencies: [Agency]
  /// Rules left out, to show what would not have arisen without them.
  public let without: Set<RuleID>
  /// The partnership's own rules.
  public let local: [LocalRule]
  /// The rules that are asked, in their order.
  let asked: [RuleID]
  private let agencyByID: [AgencyID: Agency]
  /// By the rule's place: what each of its limits gives a duty.
  private let provisions: [Dated<Provision>]

  /// A limit of a rule, and what a duty under it cites.
  struct Provision: Hashable {
    let limit: DutyLimit
    let source: Citation
  }

  public init(
    workingDays: WorkingDays, settings: DutySettings = .standard, agencies: [Agency],
    without: Set<RuleID> = [], local: [LocalRule] = []
  ) {
    self.local = local
    self.workingDays = workingDays
    self.settings = settings
    self.agencies = agencies
    self.without = without
    asked = RuleID.allCases.filter { !without.contains($0) }
    provisions = DutyRules.rules.map { rule in
      settings[rule.id].map { Provision(limit: $0, source: rule.citation(under: $0)) }
    }
    agencyByID = Dictionary(agencies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The limit of a rule on a day; nil where the settings give none for that day.
  func provision(of rule: RuleID, on day: Day) -> Provision? {
    provisions[rule.place].value(on: day)
  }

  /// Nil for an agency nobody listed: no rule takes it for anything.
  func kind(of agency: AgencyID) -> Agency.Kind? { agencyByID[agency]?.kind }

  /// Agencies of a kind, by id.
  func agencies(of kind: Agency.Kind) -> [AgencyID] {
    agencies.filter { $0.kind == kind }.map(\.id).sorted()
  }

  func name(of agency: AgencyID) -> String { agencyByID[agency]?.name ?? agency.text }
}
