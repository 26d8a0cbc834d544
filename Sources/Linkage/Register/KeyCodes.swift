/// Works out the codes by which records are put into blocks.
struct KeyCodes {
  let comparer: PairComparer
  /// Of each table, the code of each value in each form that was asked for.
  private var known: [String: [UInt32]] = [:]

  init(_ comparer: PairComparer) { self.comparer = comparer }

  func place(_ field: String) -> Int? { comparer.fields.firstIndex { $0.name == field } }

  /// A code a record; 0 for a record that lacks a part.
  mutating func codes(_ key: BlockingKey) -> [UInt32] {
    var mixed = [UInt64](repeating: 1, count: comparer.count)
    for part in key.parts { add(part, to: &mixed) }
    return mixed.map { value in
      guard value != 0 else { return 0 }
      return max(1, UInt32(truncatingIfNeeded: Interner.mixed(value) >> 32))
    }
  }

  private mutating func add(_ part: BlockingKey.Part, to mixed: inout [UInt64]) {
    switch part.form {
    case .bothNames: addBoth(.value, to: &mixed)
    case .bothSounds: addBoth(.root, to: &mixed)
    default:
      guard let place = place(part.field) else {
        mixed = [UInt64](repeating: 0, count: comparer.count)
        return
      }
      let codes = valueCodes(place, part.form)
      let (rows, width) = (comparer.rows, comparer.width)
      for record in mixed.indices {
        let code = codes[Int(rows[record * width + place])]
        mixed[record] = code == 0 || mixed[record] == 0 ? 0 : Self.mix(mixed[record], code)
      }
    }
  }

  private mutating func addBoth(_ form: BlockingKey.Form, to mixed: inout [UInt64]) {
    guard let given = place("given_name"), let family = place("family_name") else {
      mixed = [UInt64](repeating: 0, count: comparer.count)
      return
    }
    let codes = valueCodes(given, form)
    let (rows, width) = (comparer.rows, comparer.width)
    for record in mixed.indices {
      let first = codes[Int(rows[record * width + given])]
      let second = codes[Int(rows[record * width + family])]
      let isWhole = first != 0 && second != 0 && mixed[record] != 0
      mixed[record] =
        isWhole ? Self.mix(Self.mix(mixed[record], min(first, second)), max(first, second)) : 0
    }
  }

  private static func mix(_ value: UInt64, _ code: UInt32) -> UInt64 {
    let mixed = (value ^ UInt64(code)) &* 0x9E37_79B9_7F4A_7C15
    return max(1, mixed ^ (mixed >> 29))
  }

  private mutating func valueCodes(_ place: Int, _ form: BlockingKey.Form) -> [UInt32] {
    let field = comparer.fields[place]
    let name = "\(field.table).\(form.rawValue)"
    if let codes = known[name] { return codes }
    let table = comparer.tables[field.table]
    var codes = [UInt32](repeating: 0, count: table.count)
    for id in 1..<max(1, table.count) { codes[id] = Self.code(table, id, form) }
    known[name] = codes
    return codes
  }

  static func code(_ table: ValueTable, _ id: Int, _ form: BlockingKey.Form) -> UInt32 {
    switch form {
    case .value, .bothNames:
      return UInt32(truncatingIfNeeded: Interner.hash(Array(table.texts.bytes(id)).span) >> 32) | 1
    case .sound: return table.codes[id]
    case .root, .bothSounds:
      let list = table.list(id)
      return list.isEmpty ? table.codes[id] : 0x8000_0000 | table.lists[list.lowerBound]
    case .initial: return UInt32(table.texts.bytes(id).first ?? 0)
    case .start:
      return table.texts.bytes(id).prefix(4).reduce(1) { $0 << 8 | UInt32($1) }
    case .year: return table.codes[id] / 10_000
    case .dayMonth:
      let rest = table.codes[id] % 10_000
      return rest % 100 == 0 || rest == 101 ? 0 : rest
    case .yearMonth: return table.codes[id] / 100 % 100 == 0 ? 0 : table.codes[id] / 100
    case .date:
      let (first, second) = (table.codes[id] / 100 % 100, table.codes[id] % 100)
      let year = table.codes[id] / 10_000
      return year * 10_000 + min(first, second) * 100 + max(first, second)
    case .district:
      let bytes = table.texts.bytes(id)
      let kept = bytes.count > 4 ? bytes.dropLast(3) : bytes.dropLast(1)
      return kept.isEmpty ? 0 : kept.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }
  }
}
