/// Marks by which a committee tells its recommendations from its conclusions.
enum Markers {
  /// Whether an item ends `(Recommendation, Paragraph 25)` or `(Conclusion, Paragraph 6)`.
  static func kind(of text: String) -> String? {
    guard let open = text.lastIndex(of: "("), text.hasSuffix(")") || text.hasSuffix(").") else {
      return nil
    }
    let words = Letters.words(String(text[open...]))
    guard words.count <= 5, let first = words.first,
      words.contains(where: { $0 == "paragraph" || $0 == "paragraphs" || $0 == "para" })
    else { return nil }
    return first.hasPrefix("recommendation") || first.hasPrefix("conclusion") ? first : "paragraph"
  }

  static func without(_ text: String) -> String {
    guard kind(of: text) != nil, let open = text.lastIndex(of: "(") else { return text }
    return text[..<open].trimmed
  }
}
