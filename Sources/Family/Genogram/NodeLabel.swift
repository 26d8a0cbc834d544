import Vocabulary

/// What is written at a symbol and in it.
struct NodeLabel: Hashable {
  enum Place: Hashable { case above, below, right, left, aboveRight }

  var name: [String]
  var notes: [String]
  /// Inside the symbol: the age.
  var inside: String
  /// Read aloud and shown as a tip: the full name and all that the symbol says.
  var spoken: String
  var place: Place

  static let nameSize = 13.0
  static let noteSize = 11.0
  static let nameLeading = 16.0
  static let noteLeading = 14.0
  static let wrapWidth = 128.0

  var width: Double {
    let names = name.map { TextMeasure.width($0, size: Self.nameSize) }
    let others = notes.map { TextMeasure.width($0, size: Self.noteSize) }
    return (names + others).max() ?? 0
  }

  var height: Double {
    Double(name.count) * Self.nameLeading + Double(notes.count) * Self.noteLeading
  }
}
