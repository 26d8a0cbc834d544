/// Compares pairs of a register's records, many at a time, each into a pattern: the levels of all
/// fields, four bits each.
struct PairComparer: Sendable {
  let fields: [ComparedField]
  let tables: [ValueTable]
  /// Value numbers, record by record.
  let rows: [UInt32]
  let width: Int
  let count: Int
  let sourceOf: [UInt16]

  /// Most fields a pattern has room for.
  static let fieldLimit = 15

  /// Compares the fields named, in that order; without names, all that can be compared.
  init(_ register: Register, only names: [String]? = nil) {
    var compared = register.fields.indices.filter {
      register.fields[$0].kind.isEvidence && CompareShape(register.fields[$0].kind) != nil
    }
    if let names {
      compared = names.compactMap { name in register.fields.firstIndex { $0.name == name } }
    } else if compared.count > PairComparer.fieldLimit {
      let rank = compared.map { PairComparer.rank(register.fields[$0].kind) }
      let order = compared.indices.sorted { (rank[$0], $0) < (rank[$1], $1) }
      compared = order.prefix(PairComparer.fieldLimit).map { compared[$0] }.sorted()
    }
    let former = register.field(.formerName)
    let columns = compared + (former.map { [$0] } ?? [])
    fields = compared.map { PairComparer.field($0, among: columns, of: register) }
    tables = register.tables
    width = columns.count
    count = register.count
    sourceOf = register.sourceOf
    rows = PairComparer.rows(register, columns)
  }

  private static func rows(_ register: Register, _ columns: [Int]) -> [UInt32] {
    var rows = [UInt32](repeating: 0, count: register.count * columns.count)
    for (place, column) in columns.enumerated() {
      let ids = register.fields[column].ids
      var at = place
      for id in ids {
        rows[at] = id
        at += columns.count
      }
    }
    return rows
  }

  /// Which fields are kept when there are too many: lowest first.
  private static func rank(_ kind: FieldKind) -> Int {
    switch kind {
    case .text, .number: 2
    case .category: 1
    default: 0
    }
  }

  private static func field(_ at: Int, among columns: [Int], of register: Register)
    -> ComparedField
  {
    let field = register.fields[at]
    var counts = [UInt32](repeating: 0, count: register.tables[field.table].count)
    for id in field.ids { counts[Int(id)] &+= 1 }
    let present = field.ids.count - Int(counts.first ?? 0)
    counts[0] = 0
    func place(_ kinds: FieldKind...) -> [Int] {
      kinds.compactMap { kind in columns.firstIndex { register.fields[$0].kind == kind } }
    }
    var parents: [Int] = []
    switch field.kind {
    case .sex: parents = place(.givenName)
    case .locality, .category, .address: parents = place(.postcode)
    case .fullName: parents = place(.givenName, .familyName)
    default: break
    }
    var compared = ComparedField(
      name: field.name, kind: field.kind, shape: CompareShape(field.kind) ?? .words,
      table: field.table, counts: counts, present: present,
      common: UInt32(max(8, present / 250)), some: UInt32(max(4, present / 2500)),
      parents: parents)
    if field.kind == .givenName { compared.otherName = place(.familyName).first }
    if field.kind == .familyName {
      compared.otherName = place(.givenName).first
      compared.formerName = place(.formerName).first
    }
    return compared
  }

  /// What a record says in a field, in its standard form; empty when it says nothing.
  func text(_ field: Int, _ record: Int) -> String {
    tables[fields[field].table].texts.text(Int(rows[record * width + field]))
  }

  /// Adds each pair's pattern to `patterns`, which is emptied first.
  func compare(_ batch: inout PairBatch) {
    batch.fill(rows, sourceOf, width: width)
    batch.patterns.removeAll(keepingCapacity: true)
    for _ in 0..<batch.count { batch.patterns.append(0) }
    for (place, field) in fields.enumerated() {
      let shift = UInt64(place * 4)
      switch field.shape {
      case .name: compareNames(&batch, field, place, shift)
      case .date:
        compare(&batch, field, place, shift) { $2.dates($3, $0, $1).rawValue }
      case .postcode:
        compare(&batch, field, place, shift) { $2.postcodes($3, $0, $1).rawValue }
      case .code: compare(&batch, field, place, shift) { $2.codes($3, $0, $1).rawValue }
      case .words:
        compare(&batch, field, place, shift) { $2.words($3, $0, $1).rawValue }
      case .email: compare(&batch, field, place, shift) { $2.emails($3, $0, $1).rawValue }
      case .flag:
        compare(&batch, field, place, shift) { _, _, _, _ in FlagLevel.different.rawValue }
      }
    }
  }

  @inline(__always)
  private func compare(
    _ batch: inout PairBatch, _ field: ComparedField, _ place: Int, _ shift: UInt64,
    _ different: (Int, Int, inout PairLevels, borrowing ValueTable) -> UInt8
  ) {
    let table = tables[field.table]
    let isDate = field.shape == .date
    for pair in 0..<batch.count {
      let left = Int(batch.rows[Int(batch.lefts[pair]) * width + place])
      let right = Int(batch.rows[Int(batch.rights[pair]) * width + place])
      guard left != 0, right != 0 else { continue }
      let level: UInt8
      if left == right {
        let isDefault = isDate && table.codes[left] % 10_000 <= 101
        level = isDefault ? DateLevel.sameDefault.rawValue : field.sameLevel(left)
      } else {
        level = batch.remembered(left, right, place) { different(left, right, &$0, table) }
      }
      batch.patterns[pair] |= UInt64(level) << shift
    }
  }

  private func compareNames(
    _ batch: inout PairBatch, _ field: ComparedField, _ place: Int, _ shift: UInt64
  ) {
    let table = tables[field.table]
    for pair in 0..<batch.count {
      let (first, second) = (Int(batch.lefts[pair]) * width, Int(batch.rights[pair]) * width)
      let (left, right) = (Int(batch.rows[first + place]), Int(batch.rows[second + place]))
      guard left != 0, right != 0 else { continue }
      if left == right {
        batch.patterns[pair] |= UInt64(field.sameLevel(left)) << shift
        continue
      }
      var level = batch.remembered(left, right, place) { $0.names(table, left, right).rawValue }
      if level >= NameLevel.sameInitial.rawValue {
        let crossed = field.otherName.map { other in
          (left == Int(batch.rows[second + other]) ? 1 : 0)
            + (right == Int(batch.rows[first + other]) ? 1 : 0)
        }
        // One crossing counts once: with the given name, not with the family name again.
        if let crossed, crossed >= (field.kind == .familyName ? 2 : 1) {
          level = NameLevel.swapped.rawValue
        } else if let former = field.formerName,
          left == Int(batch.rows[second + former]) || right == Int(batch.rows[first + former])
        {
          level = NameLevel.former.rawValue
        }
      }
      batch.patterns[pair] |= UInt64(level) << shift
    }
  }
}
