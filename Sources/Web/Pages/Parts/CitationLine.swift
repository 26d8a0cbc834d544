/// Where a duty comes from: the law or guidance, the recommendations it keeps, whose setting.
struct CitationLine: Sendable {
  /// `Care Act 2014 s10`
  var source: String
  /// Numbers as printed: `11.7.3`.
  var recommendations: [String]
  /// True where no national rule sets the time and the partnership does.
  var isLocalSetting: Bool

  var html: HTML {
    p(.class("k-muted", "k-citation")) {
      known(source, else: "source not recorded")
      if !recommendations.isEmpty { "; Harlow \(listed(recommendations))" }
      if isLocalSetting { "; local setting" }
    }
  }
}
