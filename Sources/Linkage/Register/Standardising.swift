/// Puts columns of texts as written into standard forms: one table for all names, so that a given
/// name in the family name's place is seen, and one for each other field.
struct Standardising {
  let text: StandardText
  private var names = Interner()
  private var nameFields: [(name: String, kind: FieldKind, ids: [UInt32])] = []
  private var others: [(name: String, kind: FieldKind, texts: Interner, ids: [UInt32])] = []

  init(text: StandardText) { self.text = text }

  /// `isStandard` says that the texts are in their standard form already.
  mutating func add(
    name: String, kind: FieldKind, raw: Interner, ids: [UInt32], isStandard: Bool
  ) {
    if isStandard { return others.append((name, kind, raw, ids)) }
    switch kind {
    case .givenName, .middleName, .familyName, .formerName:
      let map = mapped(raw, kind, into: &names)
      nameFields.append((name, kind, ids.map { map[Int($0)] }))
    default:
      var texts = Interner()
      let map = mapped(raw, kind, into: &texts)
      others.append((name, kind, texts, ids.map { map[Int($0)] }))
      if kind == .fullName { splitNames(raw, ids) }
    }
  }

  /// Whole names give given, middle and family names where no columns do.
  private mutating func splitNames(_ raw: Interner, _ ids: [UInt32]) {
    let kinds: [FieldKind] = [.givenName, .middleName, .familyName]
    var maps = kinds.map { _ in [UInt32](repeating: 0, count: raw.count) }
    for id in 1..<max(1, raw.count) {
      for (place, part) in WholeName.parts(raw.bytes(id)).enumerated() {
        let standard = text.standard(part[...], kinds[place])
        maps[place][id] = names.id(of: standard)
      }
    }
    for (place, kind) in kinds.enumerated() {
      splits.append((kind.rawValue, kind, ids.map { maps[place][Int($0)] }))
    }
  }

  /// From whole names; used for the records, and kinds, that have none of their own.
  private var splits: [(name: String, kind: FieldKind, ids: [UInt32])] = []

  private func mapped(_ raw: Interner, _ kind: FieldKind, into texts: inout Interner) -> [UInt32] {
    var map = [UInt32](repeating: 0, count: raw.count)
    for id in 1..<max(1, raw.count) { map[id] = texts.id(of: text.standard(raw.bytes(id), kind)) }
    return map
  }

  mutating func finish(into register: inout Register) {
    let hasOwnNames = nameFields.contains { $0.kind == .givenName || $0.kind == .familyName }
    for split in splits {
      if let at = nameFields.firstIndex(where: { $0.kind == split.kind }) {
        for record in split.ids.indices where nameFields[at].ids[record] == 0 {
          nameFields[at].ids[record] = split.ids[record]
        }
      } else {
        nameFields.append(split)
      }
    }
    register.tables.append(.names(names))
    for field in nameFields where field.ids.contains(where: { $0 != 0 }) {
      register.fields.append(
        RegisterField(name: field.name, kind: field.kind, table: 0, ids: field.ids))
    }
    // Whole names that were taken apart say nothing more.
    for field in others where field.kind != .fullName || hasOwnNames {
      guard field.ids.contains(where: { $0 != 0 }) else { continue }
      register.fields.append(
        RegisterField(
          name: field.name, kind: field.kind, table: register.tables.count, ids: field.ids))
      register.tables.append(Self.table(field.texts, field.kind))
    }
    (names, nameFields, others, splits) = (Interner(), [], [], [])
    for field in register.fields.indices { register.count(field) }
    for table in register.tables.indices { register.tables[table].texts.freeze() }
    register.dropPlaceholders()
    register.putInOrder()
  }

  static func table(_ texts: Interner, _ kind: FieldKind) -> ValueTable {
    switch kind {
    case .birthDate: .dates(texts)
    case .fullName, .address, .locality, .occupation, .category, .text: .words(texts)
    case .givenName, .middleName, .familyName, .formerName: .names(texts)
    case .postcode: .codes(texts, isPostcode: true)
    case .recordID, .source, .birthDay, .birthMonth, .birthYear, .sex, .nhsNumber, .identifier,
      .streetNumber, .phone, .email, .number, .ignored:
      .codes(texts, isPostcode: false)
    }
  }
}

extension Register {
  /// Counts the records that hold each value of a field.
  mutating func count(_ field: Int) {
    let table = fields[field].table
    for id in fields[field].ids { tables[table].counts[Int(id)] &+= 1 }
  }

  /// A number, telephone, address or date that far more records share than any honest one would
  /// is a filler, and says nothing.
  mutating func dropPlaceholders() {
    for field in fields.indices {
      let share: Double
      switch fields[field].kind {
      case .nhsNumber, .identifier, .phone, .email: share = 0.005
      case .address, .postcode: share = 0.05
      case .birthDate: share = 0.02
      default: continue
      }
      let counts = tables[fields[field].table].counts
      let usual = counts.dropFirst().sorted().dropLast(counts.count / 1000 + 1).last ?? 0
      let limit = max(30, Double(count) * share, 8 * Double(usual))
      let fillers = Set(counts.indices.dropFirst().filter { Double(counts[$0]) > limit })
      guard !fillers.isEmpty, counts.count > 20 || fillers.count == 1 else { continue }
      var emptied = 0
      for record in fields[field].ids.indices
      where fillers.contains(Int(fields[field].ids[record])) {
        fields[field].ids[record] = 0
        emptied += 1
      }
      placeholders.append(
        "\(fields[field].name): \(fillers.count) values that \(emptied) records share were taken "
          + "as not recorded")
    }
  }
}
