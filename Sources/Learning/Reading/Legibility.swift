/// Whether a report's letters can be read at all.
public enum Legibility: Sendable {
  case good
  /// Pages without text.
  case pictures
  /// Letters whose fonts do not say what they are.
  case unknownLetters
  /// Arabic, Hebrew and the like.
  case rightToLeft
}

extension ReportText {
  /// Judged over all its letters.
  public var legibility: Legibility {
    var (letters, strange, rightToLeft) = (0, 0, 0)
    for passage in passages {
      for scalar in passage.text.unicodeScalars where scalar.value > 32 {
        letters += 1
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: rightToLeft += 1
        case 0xE000...0xF8FF, 0xFFF0...0xFFFF, 0x80...0x9F: strange += 1
        default: break
        }
      }
    }
    if letters < 20 * max(1, pages ?? 1) && letters < 2_000 && (pages ?? 0) > 0 {
      return letters < 8 * max(1, pages ?? 1)
        ? .pictures : strange * 3 > letters ? .unknownLetters : .good
    }
    if strange * 4 > letters { return .unknownLetters }
    return rightToLeft * 2 > letters ? .rightToLeft : .good
  }
}
