/// A field of a register as pairs of records are compared on it.
struct ComparedField: Sendable {
  let name: String
  let kind: FieldKind
  let shape: CompareShape
  let table: Int
  /// Records that hold each value in this field.
  let counts: [UInt32]
  /// Records that hold any.
  let present: Int
  /// Values held at least so often are "common", and "fairly common".
  let common: UInt32
  let some: UInt32
  /// Fields whose agreement decides what this one's is worth: a sex follows from a given name, a
  /// town from a postcode.
  let parents: [Int]
  /// Where the other name, and the former one, stand in a row; nil where there is none.
  var otherName: Int?
  var formerName: Int?

  /// Level of two values that are the same.
  func sameLevel(_ id: Int) -> UInt8 {
    switch shape {
    case .name, .words: counts[id] >= common ? 3 : counts[id] >= some ? 2 : 1
    case .date, .postcode, .code, .email, .flag: 1
    }
  }
}
