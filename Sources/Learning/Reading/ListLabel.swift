/// The number, letter or mark with which a paragraph begins.
struct ListLabel: Hashable {
  enum Kind: Hashable {
    /// `Recommendation 3`
    case recommendation
    /// `R3`, `NP4`: letters before a number
    case code
    /// `3.`, `11.1.2`
    case decimal
    /// `(3)`
    case enclosed
    case letter
    case roman
    case bullet
  }

  var kind: Kind
  /// As printed, without the marks around it: `11.1.2`, `R3`, `a`; nil for a bullet.
  var printed: String?
  /// Its parts as numbers: `[11, 1, 2]`; a letter counts from one.
  var parts: [Int]
  /// A full stop, bracket or colon closes it, so that it cannot be the first word of a sentence.
  var isClosed: Bool
  /// Brackets stand on both sides of it.
  var isEnclosed = false
  /// How many characters of the line it takes, spaces after it included.
  var length: Int

  var last: Int { parts.last ?? 0 }
  var depth: Int { parts.count }

  /// Would this label come right after that one in a list of one level?
  func follows(_ other: ListLabel) -> Bool {
    kind == other.kind && depth == other.depth && parts.dropLast() == other.parts.dropLast()
      && last == other.last + 1
  }
}
