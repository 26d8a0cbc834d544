/// The sectors by which the public library sorts whom recommendations are addressed to.
public enum Sector: String, Sendable, CaseIterable {
  case police, socialCare, health, domesticAbuseService, probation, housing, education
  case partnership, government, other

  public var inWords: String {
    switch self {
    case .police: "Police"
    case .socialCare: "Social care"
    case .health: "Health"
    case .domesticAbuseService: "Domestic abuse services"
    case .probation: "Probation"
    case .housing: "Housing"
    case .education: "Education"
    case .partnership: "Partnerships and boards"
    case .government: "National government"
    case .other: "Others"
    }
  }

  private var words: [String] {
    switch self {
    case .police: ["police", "constabulary", "constable"]
    case .socialCare: ["social", "childrens", "csc", "asc", "family"]
    case .health:
      [
        "health", "nhs", "hospital", "trust", "gp", "gps", "practice", "practices", "surgery",
        "medical", "ccg", "icb", "ambulance", "clinical", "nepft", "mental", "hospitals",
      ]
    case .domesticAbuseService: ["idva", "refuge", "womens", "aid", "lantern", "abuse"]
    case .probation: ["probation", "rehabilitation"]
    case .housing: ["housing", "landlord", "landlords", "homes"]
    case .education: ["school", "schools", "college", "university", "academy", "education"]
    case .partnership:
      ["partnership", "board", "csp", "agencies", "marac", "safeguarding", "partners"]
    case .government: ["department", "government", "ministry", "office", "secretary", "national"]
    case .other: []
    }
  }

  /// The sectors of some bodies, by the words of their names; a name may tell of two.
  public static func sectors(of bodies: [String]) -> [Sector] {
    let found = bodies.flatMap { body in
      let words = Set(Letters.words(body))
      let sectors = allCases.filter { sector in sector.words.contains { words.contains($0) } }
      return sectors.isEmpty ? [Sector.other] : sectors
    }
    return allCases.filter(found.contains)
  }
}
