import Vocabulary

/// Yes, no or not known, in the words and codes systems write them.
enum AnswerReading {
  static let expected = "Y or N; Yes, No, 1, 0, true, false and not known are read too"

  /// Nil when it is none of them; "not known" is an answer that was not recorded.
  static func read(_ text: String) -> Answer? {
    switch text.lowercased() {
    case "y", "yes", "1", "true", "t": .yes
    case "n", "no", "0", "false", "f": .no
    case "", "u", "unknown", "not known", "nk", "n/k", "not recorded", "not stated", "n/a", "na":
      .notRecorded
    default: nil
    }
  }
}
