/// A paragraph, heading or item of a list, whatever kind of file it stood in.
struct Passage {
  /// What it begins with, taken off its text.
  var label: ListLabel?
  var text: String
  /// Nil where the source has no pages.
  var page: Int?
  var box: [Double]?
  /// Where the label or first line begins, and where its words do.
  var left: Double
  var textLeft: Double
  var size: Double
  var isBold: Bool
  var isItalic: Bool
  var startsBold: Bool
  /// The level a word processor or a web page gave it as a heading, from 1; nil for other text.
  var styled: Int?
  /// A wider space than between lines stood above it.
  var isApart: Bool
  /// Where it was read, counting from 1.
  var line: Int
  /// The pieces of its first line, where wide gaps part them.
  var cells: [String] = []
  /// The page its last line stands on.
  var lastPage: Int?

  /// The text with its label in front, as printed.
  var whole: String { label?.printed.map { $0 + " " + text } ?? text }

  var wordCount: Int { text.split(separator: " ").count }

  /// Ends as a sentence does.
  var isEnded: Bool { Passage.ends(text) }

  static func ends(_ text: String) -> Bool {
    var rest = text[...]
    while let last = rest.last, "”’\")]'".contains(last) { rest = rest.dropLast() }
    return rest.last.map { ".?!:;".contains($0) } ?? true
  }
}
