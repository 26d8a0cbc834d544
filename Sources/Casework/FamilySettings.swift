public import Duties
public import Vocabulary

/// Numbers of the partnership about families, dated; old ones are kept.
public struct FamilySettings: Sendable {
  static let names = ["child-not-seen"]

  private let notSeen: [DutyLimit]

  init(childNotSeen: [DutyLimit]) { notSeen = childNotSeen }

  /// After how long without being seen a child is listed among what is missing, on a day; nil
  /// where the partnership set nothing, and then none is listed.
  public func childNotSeen(on day: Day) -> DutyLimit? {
    notSeen.filter { $0.from <= day && $0.unit == .days }.max { $0.from < $1.from }
  }

  /// What does not hold together, each in a sentence.
  var problems: [String] {
    notSeen.filter { $0.unit != .days || $0.value < 1 }.map {
      "settings.json: family: child-not-seen from \($0.from): give 1 or more, in days"
    }
  }
}
