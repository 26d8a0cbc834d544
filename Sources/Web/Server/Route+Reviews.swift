extension Route {
  /// In which form something is asked for.
  enum Format: String, Hashable, Sendable {
    case html, csv, json

    /// What its address ends in.
    var ending: String { self == .html ? "" : "." + rawValue }
  }

  /// Addresses of reviews: `/library/…` for everybody, `/reviews/…` for who works on them.
  init?(review parts: [String]) {
    switch (parts.count, parts.first, parts.dropFirst(2).first) {
    case (2, "library", _):
      let (id, format) = Route.split(parts[1])
      self = .publicReview(id: id, format)
    case (3, "library", _): self = .publicRecommendation(review: parts[1], id: parts[2])
    case (4, "library", "in"?) where parts[3] == "plain-words": self = .plainReview(id: parts[1])
    case (1, "reviews", _): self = .reviews
    case (2, "reviews", _): self = .reviewDesk(id: parts[1])
    case (3, "reviews", "publish"?): self = .publish(id: parts[1])
    case (4, "reviews", "settle"?): self = .settle(id: parts[1], item: parts[3])
    case (4, "reviews", "pages"?):
      guard let page = Int(parts[3]) else { return nil }
      self = .reviewPageImage(id: parts[1], page: page)
    case (4, "reviews", "recommendations"?):
      self = .recommendationWork(review: parts[1], id: parts[3])
    default: return nil
    }
  }

  private static func split(_ name: String) -> (String, Format) {
    for format in [Format.csv, .json] where name.hasSuffix(format.ending) {
      return (String(name.dropLast(format.ending.count)), format)
    }
    return (name, .html)
  }
}
