/// What made the abuse worse, as the public library files it; known by the words of the summary
/// and the recommendations, so that what a review does not speak of is not found.
public enum Aggravation: String, Sendable, CaseIterable {
  case coerciveControl, stalking, economicAbuse, sexualAbuse, honourBased, separation
  case mentalHealth, suicide, olderVictim, caring, children, substances

  public var inWords: String {
    switch self {
    case .coerciveControl: "Coercive control"
    case .stalking: "Stalking"
    case .economicAbuse: "Economic abuse"
    case .sexualAbuse: "Sexual abuse"
    case .honourBased: "So-called honour, forced marriage"
    case .separation: "Separation"
    case .mentalHealth: "Mental health"
    case .suicide: "Suicide"
    case .olderVictim: "Older victims"
    case .caring: "Caring for somebody"
    case .children: "Children"
    case .substances: "Alcohol and drugs"
    }
  }

  private var phrases: [String] {
    switch self {
    case .coerciveControl: ["coercive", "controlling behaviour"]
    case .stalking: ["stalking", "harassment"]
    case .economicAbuse: ["economic abuse", "financial abuse"]
    case .sexualAbuse: ["sexual"]
    case .honourBased: ["honour based", "forced marriage"]
    case .separation: ["separation", "separated", "separating"]
    case .mentalHealth: ["mental health", "psychiatric", "psychosis", "antipsychotic"]
    case .suicide: ["suicide", "suicidal", "self harm"]
    case .olderVictim: ["older people", "older person", "elderly", "adult safeguarding"]
    case .caring: ["carer", "carers"]
    case .children: ["child", "children", "siblings"]
    case .substances: ["alcohol", "drug", "drugs", "substance"]
    }
  }

  /// What a review speaks of, each with the words that say so.
  public static func spoken(in texts: [String]) -> [(what: Aggravation, because: String)] {
    let folded = texts.map { " " + Letters.folded($0) + " " }
    return allCases.compactMap { one in
      one.phrases.first { phrase in folded.contains { $0.contains(" " + phrase + " ") } }
        .map { (one, $0) }
    }
  }
}
