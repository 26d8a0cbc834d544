/// Joins two printed lines.
enum Hyphens {
  /// A space between them, unless the first ends inside a word.
  ///
  /// A hyphen at the end of a line is kept and the words are joined at it: whether the printer
  /// or the author set it cannot be told from the line, and a kept hyphen changes no word.
  static func joined(_ first: String, _ second: String) -> String {
    if first.isEmpty { return second }
    if let last = first.last, last == "-" || last == "/" || last == "–",
      first.dropLast().last?.isLetter == true, second.first?.isLetter == true
    {
      return first + second
    }
    return first + " " + second
  }
}
