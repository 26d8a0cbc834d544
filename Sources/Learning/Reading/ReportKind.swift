/// What sort of report it is; where names are concerned the strictest is taken when in doubt.
enum ReportKind: String {
  case homicideReview, coroner, inquiry, committee

  init(_ passages: [Passage]) {
    let head = passages.prefix(60).map { Letters.folded($0.text) }.joined(separator: " ")
    if head.contains("regulation 28") || head.contains("prevent future deaths")
      || head.contains("prevention of future deaths")
    {
      self = .coroner
    } else if head.contains("homicide review") || head.contains("domestic abuse related death")
      || head.contains("safeguarding adult review") || head.contains("serious case review")
      || head.contains("community safety partnership")
      || head.contains("safeguarding practice review")
    {
      self = .homicideReview
    } else if head.contains("select committee") || head.contains("affairs committee")
      || head.contains("house of commons") && head.contains("committee")
    {
      self = .committee
    } else if head.contains("inquiry") {
      self = .inquiry
    } else {
      self = .homicideReview
    }
  }

  /// Is every word that could be a name held back until a person has looked?
  var deniesByDefault: Bool {
    switch self {
    case .homicideReview, .coroner: true
    case .inquiry, .committee: false
    }
  }
}
