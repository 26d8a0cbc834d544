/// The words of a family's tables: sexes and kinds of tie.
enum TableWords {
  @inline(__always)
  static func sex(_ first: UInt8?) -> Population.PersonSex {
    switch first {
    case UInt8(ascii: "F"), UInt8(ascii: "f"), UInt8(ascii: "W"), UInt8(ascii: "w"),
      UInt8(ascii: "2"):
      .female
    case UInt8(ascii: "M"), UInt8(ascii: "m"), UInt8(ascii: "1"): .male
    default: .unknown
    }
  }

  /// Birth where nothing is said; nil for a word that is not known.
  @inline(__always)
  static func parent(_ cell: UnsafeBufferPointer<UInt8>) -> Population.ParentKind? {
    if cell.count == 5, cell[0] == 98, cell[1] == 105, cell[4] == 104 { return .birth }
    if cell.isEmpty { return .birth }
    switch String(decoding: cell, as: UTF8.self).lowercased() {
    case "birth", "biological", "natural", "genetic", "mother", "father", "parent",
      "birth_mother", "birth_father", "birth_parent", "b":
      return .birth
    case "adoptive", "adopted", "adoption", "adopter", "adoptive_parent", "a": return .adoptive
    case "foster", "fostered", "fostering", "foster_parent", "foster_carer", "f": return .foster
    case "step", "stepparent", "step_parent", "step-parent", "s": return .step
    default: return nil
    }
  }

  /// The kind of couple, and whether the word itself says that it is over.
  static func couple(_ cell: UnsafeBufferPointer<UInt8>) -> (Population.CoupleKind, Bool) {
    // Most words begin differently; only rare ones need to be read whole.
    guard let first = cell.first else { return (.couple, false) }
    switch first | 32 {
    case UInt8(ascii: "m"): return (.married, false)
    case UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "e"), UInt8(ascii: "a"):
      switch String(decoding: cell, as: UTF8.self).lowercased() {
      case "divorced", "divorce": return (.divorced, true)
      case "annulled", "annulment": return (.annulled, true)
      case "former", "former_partner", "ex", "ex-partner", "ended": return (.couple, true)
      default: return (.couple, false)
      }
    case UInt8(ascii: "c"):
      let isCivil = cell.count > 1 && (cell[1] | 32) == UInt8(ascii: "i")
      return (isCivil ? .civil : .cohabiting, false)
    default: return (.couple, false)
    }
  }
}
