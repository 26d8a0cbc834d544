import Duties
import Linkage
import Vocabulary

/// What the answer about two records is worth: how likely it is to change who is who, times how
/// much would change.
///
/// Counted from what the reader may see, so that an order tells nothing of what is withheld. It
/// puts questions in order and is no score of anybody.
public struct LinkValue: Sendable, Hashable {
  /// Children the answer reaches: either of the two, or a child of theirs.
  public let children: Int
  /// Duties about either, or about such a child, that nobody has met.
  public let openDuties: Int
  /// Agencies whose records the two together have.
  public let agencies: Int
  /// Chance of change times stakes; only its order means anything.
  let worth: Double

  init(of pair: LinkReview.Pair, _ statements: [Statement], _ frame: LinkQueue.Frame) {
    let both = Set([frame.people[pair.score.left], frame.people[pair.score.right]])
    let reached = LinkValue.children(among: both, statements, frame)
    let all = both.union(reached)
    children = reached.count
    openDuties = frame.duties.count { owed in
      all.contains(owed.person) || owed.duty.about.contains(where: all.contains)
    }
    agencies =
      Set(
        statements.filter { both.contains(frame.people[$0.about]) && $0.saidBy != .hub }
          .map(\.about.agency)
      ).count
    worth = pair.chanceOfChange * Double(1 + 3 * children + 2 * openDuties + max(0, agencies - 1))
  }

  private static func children(
    among both: Set<PersonID>, _ statements: [Statement], _ frame: LinkQueue.Frame
  ) -> Set<PersonID> {
    var found: Set<PersonID> = []
    for statement in statements {
      let person = frame.people[statement.about]
      switch statement.says {
      case .born(let birth) where both.contains(person):
        if birth.expected || isChild(birth, on: frame.today) { found.insert(person) }
      case .relationship(let tie) where tie.kind.isParent:
        // About the parent, to the child.
        if both.contains(person) { found.insert(frame.people[tie.to]) }
      default: continue
      }
    }
    return found.filter { child in
      statements.allSatisfy { statement in
        guard case .born(let birth) = statement.says, frame.people[statement.about] == child
        else { return true }
        return birth.expected || isChild(birth, on: frame.today)
      }
    }
  }

  private static func isChild(_ birth: Birth, on day: Day) -> Bool {
    guard let latest = birth.on.latest, latest <= day else { return false }
    return latest.age(on: day) < 18
  }
}

extension LinkReview.Pair {
  /// How likely an answer changes who is who, as the machine's sum has it; evens where something
  /// speaks against the sum.
  fileprivate var chanceOfChange: Double {
    guard score.conflicts.isEmpty, reopened.isEmpty else { return 0.5 }
    return isJoined ? 1 - score.matchProbability : score.matchProbability
  }
}

extension Relationship.Kind {
  fileprivate var isParent: Bool {
    switch self {
    case .birthMother, .birthFather, .birthParent, .adoptiveParent, .fosterParent, .stepParent,
      .guardian:
      true
    case .married, .civilPartner, .cohabiting, .partner, .formerPartner, .divorced, .sibling,
      .carer, .grandparent, .otherRelative, .unrecognised:
      false
    }
  }
}
