public import Vocabulary

/// The grid of kinds of abuse as a form fills it in, and what its words suggest is missing.
public enum AbuseForm {
  /// Why a referral or an escalation may not be sent with it, each in words; empty where it may.
  public static func refusals(_ grid: AbuseGrid) -> [String] {
    grid.blanks.map { category in
      let isNotAsked = grid.entries.contains { $0.category == category }
      return isNotAsked
        ? "\(category.inWords): not asked, and no reason given"
        : "\(category.inWords): left blank"
    }
  }

  /// Kinds that a text's words hint at and the grid does not hold: the worker is asked, nothing is
  /// filled in.
  public static func questions(
    _ narrative: String, _ grid: AbuseGrid, under terms: AbuseTerms
  ) -> [AbuseGrid.Category] {
    let present = Set(grid.entries.filter(\.knowledge.isPresent).map(\.category))
    return terms.kinds(in: narrative).filter { !present.contains($0) }
  }
}
