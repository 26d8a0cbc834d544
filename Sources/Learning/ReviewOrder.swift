/// In which order a review's recommendations are written out.
public enum ReviewOrder: String, Sendable, CaseIterable {
  /// As they stand in the document that was read.
  case document
  /// As the public index sorts them: by number as text, its punctuation left out, so that
  /// 11.10.1 comes before 11.1.1 and 10 before 2; unnumbered ones last.
  case index

  /// The recommendations in this order; equals keep the order they had.
  public func sorted(_ recommendations: [Review.Recommendation]) -> [Review.Recommendation] {
    switch self {
    case .document: recommendations
    case .index:
      recommendations.enumerated().sorted { left, right in
        let (first, second) = (
          ReviewOrder.key(left.element.number), ReviewOrder.key(right.element.number)
        )
        guard first != second else { return left.offset < right.offset }
        guard let first else { return false }
        guard let second else { return true }
        return first < second
      }.map(\.element)
    }
  }

  private static func key(_ number: String?) -> String? {
    number.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
  }
}
