import Vocabulary

/// Births and deaths that several agencies told alike: one entry, with the others named in it.
///
/// Told differently they stay apart, so that a difference is seen.
struct Repeats {
  private struct Key: Hashable {
    let kind: Saying.Kind
    let person: PersonID
    let date: String
    let expected: Bool
  }
  private var groups: [Key: [Statement]] = [:]
  private let people: People

  init(_ statements: [Statement], people: People) {
    self.people = people
    for statement in statements {
      guard let key = key(of: statement) else { continue }
      groups[key, default: []].append(statement)
    }
  }

  func isRepeat(_ statement: Statement) -> Bool {
    guard let group = key(of: statement).flatMap({ groups[$0] }) else { return false }
    return group.dropFirst().contains { $0.sequence == statement.sequence }
  }

  func others(of statement: Statement) -> [Statement] {
    guard let group = key(of: statement).flatMap({ groups[$0] }),
      group.first?.sequence == statement.sequence
    else { return [] }
    return Array(group.dropFirst())
  }

  private func key(of statement: Statement) -> Key? {
    let person = people[statement.about]
    if case .born(let birth) = statement.says {
      return Key(kind: .born, person: person, date: birth.on.text, expected: birth.expected)
    }
    if case .died(let date) = statement.says {
      return Key(kind: .died, person: person, date: date.text, expected: false)
    }
    return nil
  }
}
