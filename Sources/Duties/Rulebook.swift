public import Vocabulary

/// What the rules count with: the calendar, the partnership's settings, and who is who.
public struct Rulebook: Hashable, Sendable {
  public let workingDays: WorkingDays
  public let settings: DutySettings
  public let agencies: [Agency]
  /// Rules left out, to show what would not have arisen without them.
  public let without: Set<RuleID>
  private let agencyByID: [AgencyID: Agency]

  public init(
    workingDays: WorkingDays, settings: DutySettings = .standard, agencies: [Agency],
    without: Set<RuleID> = []
  ) {
    self.workingDays = workingDays
    self.settings = settings
    self.agencies = agencies
    self.without = without
    agencyByID = Dictionary(agencies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil for an agency nobody listed: no rule takes it for anything.
  func kind(of agency: AgencyID) -> Agency.Kind? { agencyByID[agency]?.kind }

  /// Agencies of a kind, by id.
  func agencies(of kind: Agency.Kind) -> [AgencyID] {
    agencies.filter { $0.kind == kind }.map(\.id).sorted()
  }

  func name(of agency: AgencyID) -> String { agencyByID[agency]?.name ?? agency.text }
}
