public import Vocabulary

extension Harlow {
  /// The published wording by printed number, as far as a page of this review was imported.
  ///
  /// Only from a page that names the partnership, and only where number and addressee are those
  /// of a row: another review of the same place prints other numbers, or other bodies.
  ///
  /// - Parameter statements: those in force.
  public static func publishedTexts(from statements: [Statement]) -> [String: String] {
    var texts: [String: String] = [:]
    let pages = Set(
      statements.filter { statement in
        guard case .reviewPage(let page) = statement.says else { return false }
        return page.communitySafetyPartnership == communitySafetyPartnership
      }.map(\.about))
    for statement in statements where pages.contains(statement.about) {
      guard case .recommendation(let printed) = statement.says, let number = printed.number,
        rows.contains(where: { $0.number == number && addresses(printed, $0) })
      else { continue }
      texts[number] = [printed.stem, printed.text].compactMap { $0 }.joined(separator: " ")
    }
    return texts
  }

  private static func addresses(_ printed: PublishedRecommendation, _ row: RecommendationRow)
    -> Bool
  {
    printed.addressedTo.contains { straight($0) == straight(row.addressedTo) }
  }

  /// Curly apostrophes made straight: copies of the page differ in nothing else.
  private static func straight(_ text: String) -> String {
    String(text.map { $0 == "’" || $0 == "‘" ? "'" : $0 })
  }
}
