/// One thing to choose from, in a filter or in a form.
struct Choice: Hashable, Sendable {
  /// What goes back with the form.
  var value: String
  var words: String
  var hint: String?
  /// How many it would show; nil where that was not counted.
  var count: Int?

  init(_ value: String, _ words: String, hint: String? = nil, count: Int? = nil) {
    self.value = value
    self.words = words
    self.hint = hint
    self.count = count
  }

  var wordsWithCount: String { count.map { "\(words) (\($0))" } ?? words }
}
