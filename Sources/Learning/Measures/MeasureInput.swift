public import Vocabulary

/// Everything the measures count over, as plain values; what is nil is not measured.
public struct MeasureInput: Sendable {
  /// The last day that counts.
  public var asOf: Day
  /// All statements, or those in force: only what was known by `asOf` is counted.
  public var statements: [Statement]
  public var people: People
  public var agencies: [Agency]
  public var workingDays: WorkingDays
  public var agreements: [Agreement]
  /// Each time a flow was used; nil when nobody logged it.
  public var flowUses: [FlowUse]?
  /// Children whom the family engine joins to a child, as siblings of any kind or in one
  /// household; nil when it has not run.
  public var linkedChildren: [PersonID: Set<PersonID>]?
  /// What became of every duty, as known by `asOf`; nil when they have not been worked out.
  public var duties: [DutyOutcome]?
  /// Ids of rules shown as if nobody were told by them: what was done under them counts as not
  /// done, so that what a rule is worth can be seen.
  public var without: Set<String> = []
  public var settings: MeasureSettings
  /// The pathway directory; nil where none was handed over.
  public var directory: [PathwayEntry]?
  /// The post each practitioner of the hub holds, by their ids; nil where that was not handed over.
  public var practitionerPosts: [String: RecordReference]?
  /// What staff have to learn; nil where nobody set it, and then none of it is measured.
  public var training: TrainingRules?

  public init(
    asOf: Day, statements: [Statement], people: People, agencies: [Agency],
    workingDays: WorkingDays, agreements: [Agreement] = [], flowUses: [FlowUse]? = nil,
    linkedChildren: [PersonID: Set<PersonID>]? = nil, duties: [DutyOutcome]? = nil,
    settings: MeasureSettings = .standard, training: TrainingRules? = nil,
    directory: [PathwayEntry]? = nil, practitionerPosts: [String: RecordReference]? = nil
  ) {
    self.asOf = asOf
    self.statements = statements
    self.people = people
    self.agencies = agencies
    self.workingDays = workingDays
    self.agreements = agreements
    self.flowUses = flowUses
    self.linkedChildren = linkedChildren
    self.duties = duties
    self.settings = settings
    self.training = training
    self.directory = directory
    self.practitionerPosts = practitionerPosts
  }

  /// Are all the rules that tell people to do something left out?
  func leavesOut(_ rules: Set<String>) -> Bool {
    !without.isEmpty && !rules.isEmpty && rules.isSubset(of: without)
  }

  /// True as soon as one agency that sends is invented: then no real body may have a figure.
  public var isInvented: Bool {
    agencies.contains { $0.invented && AddresseeRole.everyAgency.includes($0.kind) }
  }
}
