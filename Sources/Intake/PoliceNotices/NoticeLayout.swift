import Tables

/// How a file of police notices is laid out: one row a person, or one row a notice with a group
/// of columns for each person.
struct NoticeLayout {
  /// Begins the fields' names in flows and receipts: `police_notice.circumstances`.
  static let name = "police_notice"

  /// One column, and what it was found to be.
  struct Place {
    let position: Int
    let field: NoticeField
    /// Whose it is, in a row with several people; nil in a row about one.
    let person: NoticePart?
  }

  let places: [Place]
  /// True when each row is about one person, whose part a column names.
  let isByPerson: Bool

  init(_ header: [String]) {
    let names = header.map(NoticeLayout.folded)
    isByPerson = names.contains { NoticeField.named($0) == .role }
    var places: [Place] = []
    for (position, name) in names.enumerated() {
      if let place = NoticeLayout.place(name, at: position, isByPerson: isByPerson) {
        places.append(place)
      }
    }
    self.places = places
  }

  /// A reference, and somebody's name or number.
  var isNotice: Bool {
    let namesSomebody = places.contains { place in
      switch place.field {
      case .name, .given_name, .family_name, .person_id: true
      default: false
      }
    }
    return namesSomebody && places.contains { $0.field == .alert_ref }
  }

  /// The people a row may name, in order.
  var people: [NoticePart] {
    var seen: Set<NoticePart> = []
    return places.compactMap(\.person).filter { seen.insert($0).inserted }.sorted()
  }

  /// Header words without case, apostrophes and question marks, and with `_` between them.
  private static func folded(_ name: String) -> String {
    Table.folded(name.filter { !"'\u{2019}?:.".contains($0) })
  }

  private static func place(_ name: String, at position: Int, isByPerson: Bool) -> Place? {
    if let field = NoticeField.named(name) {
      // Without a column of parts, a person's bare field is the child's: Operation Encompass.
      let person = field.isOfPerson && !isByPerson ? NoticePart(.child, 1) : nil
      return Place(position: position, field: field, person: person)
    }
    for (prefix, person) in NoticePart.prefixes where name.hasPrefix(prefix) {
      guard let field = NoticeField.named(String(name.dropFirst(prefix.count))), field.isOfPerson,
        field != .role
      else { continue }
      return Place(position: position, field: field, person: isByPerson ? nil : person)
    }
    return nil
  }
}

/// Which of a notice's people a group of columns is about.
struct NoticePart: Hashable, Comparable {
  enum Role: Int { case victim, allegedPerpetrator, child, witness, other }
  let role: Role
  let number: Int

  init(_ role: Role, _ number: Int) {
    self.role = role
    self.number = number
  }

  static func < (left: NoticePart, right: NoticePart) -> Bool {
    (left.role.rawValue, left.number) < (right.role.rawValue, right.number)
  }

  /// How the columns of each begin: `victim_name`, `child2_dob`, `childs_name`.
  static let prefixes: [(String, NoticePart)] =
    [
      ("victim_", NoticePart(.victim, 1)), ("victims_", NoticePart(.victim, 1)),
      ("alleged_perpetrator_", NoticePart(.allegedPerpetrator, 1)),
      ("perpetrator_", NoticePart(.allegedPerpetrator, 1)),
      ("suspect_", NoticePart(.allegedPerpetrator, 1)),
      ("witness_", NoticePart(.witness, 1)), ("other_", NoticePart(.other, 1)),
      ("childs_", NoticePart(.child, 1)), ("child_", NoticePart(.child, 1)),
    ]
    + (1...9).flatMap { number in
      [
        ("child\(number)_", NoticePart(.child, number)),
        ("child_\(number)_", NoticePart(.child, number)),
      ]
    }
}
