import Tables

/// Which of the four tables of a family a CSV file is, told by the names of its columns.
enum FamilyTableKind {
  case persons, parents, partners, households

  /// The columns it is read for, each with the names it goes by; the first two (of persons: the
  /// first) are needed.
  var columns: [[String]] {
    let from = ["from", "from_date", "start", "start_date", "since"]
    let to = ["to", "to_date", "end", "end_date", "until"]
    let kind = ["kind", "type", "relation", "relationship"]
    return switch self {
    case .persons:
      [
        ["id", "person_id", "person", "individual"], ["sex", "gender"],
        ["born", "birth", "birth_date", "date_of_birth", "dob"],
        ["died", "death", "death_date", "date_of_death", "dod"], ["name", "full_name"],
      ]
    case .parents:
      [["child", "child_id"], ["parent", "parent_id"], kind, from, to]
    case .partners:
      [
        ["a", "person_a", "partner_a", "one", "first"],
        ["b", "person_b", "partner_b", "other", "second"], kind, from, to,
      ]
    case .households:
      [["person", "person_id", "id"], ["household", "household_id", "address"], from, to]
    }
  }

  var needed: Int { self == .persons ? 1 : 2 }

  static let all: [FamilyTableKind] = [.parents, .partners, .households, .persons]

  /// The table and where its columns stand, -1 for one that is missing; nil when the header is
  /// none of ours.
  static func recognise(_ header: [String]) -> (kind: FamilyTableKind, places: [Int])? {
    let names = header.map(Table.folded)
    for kind in all {
      let places = kind.columns.map { known in
        names.firstIndex { known.contains($0) } ?? -1
      }
      let found = places.filter { $0 >= 0 }.count
      guard places.prefix(kind.needed).allSatisfy({ $0 >= 0 }), found >= 2 else { continue }
      return (kind, places)
    }
    return nil
  }
}
