import Glibc

/// The figures by which two records are weighed. Data: change the version with any of them.
public struct LinkageModel: Hashable, Sendable, Codable {
  /// Named in what a link is explained by, so that an old link can be understood.
  public let version: String
  /// Of all pairs of records, the part that is one person.
  public let samePersonShare: Double
  /// Of all pairs of records, the part that is two people of one household.
  public let sameHouseholdShare: Double
  /// At or above this weight, and with no conflict, the machine links.
  public let linkAt: Double
  /// At or above this weight, or `linkAt` with a conflict, the pair is held for a person.
  public let possibleAt: Double
  /// One for each `AgreementLevel`, in its order.
  public let levels: [ComparisonLevel]
  let priorWeight: Double
  let householdPriorWeight: Double

  /// Nil unless `levels` holds each level of agreement exactly once and `possibleAt` is not above
  /// `linkAt`.
  public init?(
    version: String, samePersonShare: Double, sameHouseholdShare: Double, linkAt: Double,
    possibleAt: Double, levels: [ComparisonLevel]
  ) {
    let ordered = levels.sorted { $0.level.rawValue < $1.level.rawValue }
    guard ordered.map(\.level) == AgreementLevel.allCases, possibleAt <= linkAt,
      samePersonShare > 0, sameHouseholdShare > 0, samePersonShare + sameHouseholdShare < 1
    else { return nil }
    self.version = version
    self.samePersonShare = samePersonShare
    self.sameHouseholdShare = sameHouseholdShare
    self.linkAt = linkAt
    self.possibleAt = possibleAt
    self.levels = ordered
    let unrelatedShare = 1 - samePersonShare - sameHouseholdShare
    priorWeight = log2(samePersonShare / unrelatedShare)
    householdPriorWeight = log2(sameHouseholdShare / unrelatedShare)
  }

  /// What follows from a weight, and from sentences that speak against a link.
  public func standing(matchWeight: Double, conflicts: [String]) -> LinkStanding {
    if matchWeight >= linkAt, conflicts.isEmpty { return .link }
    return matchWeight >= possibleAt ? .possible : .no
  }

  subscript(level: AgreementLevel) -> ComparisonLevel { levels[level.rawValue] }

  private enum CodingKeys: String, CodingKey {
    case version, samePersonShare, sameHouseholdShare, linkAt, possibleAt, levels
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let model = LinkageModel(
      version: try values.decode(String.self, forKey: .version),
      samePersonShare: try values.decode(Double.self, forKey: .samePersonShare),
      sameHouseholdShare: try values.decode(Double.self, forKey: .sameHouseholdShare),
      linkAt: try values.decode(Double.self, forKey: .linkAt),
      possibleAt: try values.decode(Double.self, forKey: .possibleAt),
      levels: try values.decode([ComparisonLevel].self, forKey: .levels))
    guard let model else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "a model has each level once, shares that leave room for strangers, "
            + "and possibleAt not above linkAt"))
    }
    self = model
  }
}
