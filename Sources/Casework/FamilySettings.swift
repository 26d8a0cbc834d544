public import Vocabulary

/// Numbers of the partnership about families, dated; old ones are kept.
public struct FamilySettings: Decodable, Sendable {
  /// After how many days without being seen a child is listed among what is missing.
  private var childNotSeen: [Limit]

  /// A number of days, from when it holds, and who set it.
  public struct Limit: Decodable, Sendable {
    public var days: Int
    public var from: Day
    public var owner: String
    public var source: String

    private enum CodingKeys: String, CodingKey {
      case days = "value"
      case from, owner, source
    }
  }

  private enum CodingKeys: String, CodingKey { case childNotSeen = "child-not-seen" }

  /// One limit, or a list of them from different days.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    if let one = try? values.decode(Limit.self, forKey: .childNotSeen) {
      childNotSeen = [one]
    } else {
      childNotSeen = try values.decodeIfPresent([Limit].self, forKey: .childNotSeen) ?? []
    }
  }

  private init() { childNotSeen = [] }

  /// What holds where a partnership sets nothing: nobody is listed.
  static let none = FamilySettings()

  /// The limit that holds on a day; nil where none does.
  public func childNotSeen(on day: Day) -> Limit? {
    childNotSeen.filter { $0.from <= day }.max { $0.from < $1.from }
  }

  /// What does not hold together, each in a sentence.
  var problems: [String] {
    childNotSeen.filter { $0.days < 1 }.map {
      "settings.json: family: child-not-seen is \($0.days) days; give 1 or more"
    }
  }
}
