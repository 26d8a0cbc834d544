/// Which given names are forms of one another.
///
/// A name may belong to several groups: Alex is short for Alexander and for Alexandra, and those
/// two are not forms of one another.
enum Nicknames {
  /// The groups a folded name belongs to, ascending; empty for a name the table does not hold.
  static func groups(of name: String) -> [Int] { groupsByName[name] ?? [] }

  /// The first letter of the name that heads a group.
  static func initial(of group: Int) -> String { String(lines[group][0].prefix(1)) }

  /// Every name of a group, the formal one first.
  static func names(in group: Int) -> [String] { lines[group] }

  private static let lines: [[String]] = NicknameTable.lines.split(separator: "\n").map { line in
    line.split(separator: " ").map(String.init)
  }

  private static let groupsByName: [String: [Int]] = {
    var groups: [String: [Int]] = [:]
    for (group, names) in lines.enumerated() {
      for name in names { groups[name, default: []].append(group) }
    }
    return groups
  }()
}
