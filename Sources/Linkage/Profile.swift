public import Vocabulary

/// One record as linkage sees it: everything in force that says who somebody is, made alike.
///
/// Every spelling, name, address and number the record ever gave counts, so that a former family
/// name still finds its record. Holds personal data: never log one, nor its blocking keys.
public struct Profile: Hashable, Sendable, Codable {
  /// Whose profile it is.
  public let record: RecordReference
  let givens: [GivenName]
  /// As given apart from the given name, sorted.
  let middles: [String]
  let families: [FamilyName]
  let births: [StandardBirth]
  let deaths: [StandardBirth]
  /// Nil when not stated, and when both were stated.
  let sex: Sex?
  /// Checked NHS numbers, sorted.
  let nhsNumbers: [String]
  /// `system:value`, sorted.
  let nationalIdentifiers: [String]
  /// `agency/system:value`, sorted.
  let agencyIdentifiers: [String]
  let telephones: [String]
  let places: [StandardPlace]
  /// Records stated to be somebody else: a relative's, or another's in one police notice.
  let standsBeside: [RecordReference]
  /// The record of the same child before adoption, on the record after it: never linked.
  let keptApart: [RecordReference]
  /// An unborn child, or one whose only given name is a placeholder such as `Baby`.
  let isPlaceholder: Bool

  /// What the statements in force say of one record; statements about others are passed over,
  /// but for those that set this record beside another's.
  public init(record: RecordReference, statements: [Statement]) {
    self.init(Evidence(record: record, statements: statements))
  }

  init(_ evidence: Evidence) {
    record = evidence.record
    givens = evidence.givens.sorted { $0.text < $1.text }
    middles = evidence.middles.sorted()
    families = Profile.presentFirst(evidence.families)
    births = Profile.inOrder(evidence.births)
    deaths = Profile.inOrder(evidence.deaths)
    sex = evidence.sexes.count == 1 ? evidence.sexes.first : nil
    nhsNumbers = evidence.nhsNumbers.sorted()
    nationalIdentifiers = evidence.nationalIdentifiers.sorted()
    agencyIdentifiers = evidence.agencyIdentifiers.sorted()
    telephones = evidence.telephones.sorted()
    places = Profile.inOrder(evidence.places)
    standsBeside = evidence.standsBeside.subtracting([evidence.record]).sorted()
    keptApart = evidence.keptApart.subtracting([evidence.record]).sorted()
    isPlaceholder = evidence.isPlaceholder
  }

  /// True when there is a name and something more to compare.
  ///
  /// An unborn child and a nameless newborn are never linked by the machine: two babies of one
  /// mother, or twins, would be one. A person may still confirm such a link.
  public var isLinkable: Bool {
    guard !isPlaceholder, !givens.isEmpty || !families.isEmpty else { return false }
    return !births.isEmpty || !nhsNumbers.isEmpty || !nationalIdentifiers.isEmpty
      || !agencyIdentifiers.isEmpty || !places.isEmpty || !telephones.isEmpty
  }

  /// One entry a spelling: the present use where a name is both present and former.
  private static func presentFirst(_ families: Set<FamilyName>) -> [FamilyName] {
    let present = Set(families.filter(\.isPresent).map(\.text))
    return families.filter { $0.isPresent || !present.contains($0.text) }
      .sorted { $0.text < $1.text }
  }

  private static func inOrder(_ dates: Set<StandardBirth>) -> [StandardBirth] {
    dates.sorted {
      ($0.first, $0.last, $0.isDoubtful ? 1 : 0) < ($1.first, $1.last, $1.isDoubtful ? 1 : 0)
    }
  }

  private static func inOrder(_ places: Set<StandardPlace>) -> [StandardPlace] {
    func text(_ place: StandardPlace) -> String {
      [place.postcode ?? "", place.uprn ?? "", place.words.joined(separator: " ")]
        .joined(separator: "|")
    }
    return places.sorted { text($0) < text($1) }
  }
}
