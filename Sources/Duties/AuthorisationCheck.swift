public import Vocabulary

/// Whether an assessment may be authorised: every child of the home and every linked sibling seen,
/// or the reason why not, or a manager's reason for going on without.
///
/// Harlow review recommendation 11.1.1: per child, never per family.
public enum AuthorisationCheck {
  /// One child, as the council's own visits since a day show them.
  public struct Child: Hashable, Sendable {
    public let person: PersonID
    public let seen: Answer
    public let seenAlone: Answer
    /// Are the child's own words, or what was observed of them, written down?
    public let ownWords: Answer
    public let reason: String?

    public init(
      person: PersonID, seen: Answer, seenAlone: Answer, ownWords: Answer, reason: String?
    ) {
      self.person = person
      self.seen = seen
      self.seenAlone = seenAlone
      self.ownWords = ownWords
      self.reason = reason
    }

    public var isAccountedFor: Bool { seen == .yes || isWritten(reason) }
  }

  /// The child assessed and each child in scope: siblings of any kind and children of the home.
  ///
  /// - Parameter start: visits before it do not count: the start of the assessment.
  public static func children(
    of file: CaseFile, since start: Day, on day: Day, people: People, rulebook: Rulebook
  ) -> [Child] {
    let reading = CaseReading(file, people: people, rulebook: rulebook)
    let others = reading.relatives([.sibling, .household, .child]).filter {
      $0 != file.person && isInScope($0, on: day, in: reading)
    }
    return ([file.person] + others).map { child($0, since: start, on: day, in: reading) }
  }

  /// A sibling whose date of birth nobody recorded may be a child, so is one here.
  private static func isInScope(
    _ person: PersonID, on day: Day, in reading: CaseReading
  ) -> Bool {
    if let death = reading.death(of: person), death.on <= day { return false }
    if reading.childhood(of: person).state(on: day) == .notRecorded,
      reading.relatives([.sibling, .child]).contains(person)
    {
      return true
    }
    return reading.isChild(person, on: day)
  }

  /// Why it may not be authorised, each without a name; empty where it may.
  public static func refusals(
    _ children: [Child], managersReason: String?
  ) -> [String] {
    let missing = children.count { !$0.isAccountedFor }
    guard missing > 0, !isWritten(managersReason) else { return [] }
    return [
      "\(missing) of \(children.count) children not seen, and no reason why: see each, or give a "
        + "manager's reason"
    ]
  }

  private static func child(
    _ person: PersonID, since start: Day, on day: Day, in reading: CaseReading
  ) -> Child {
    let visits = reading.councilVisits(to: person).filter {
      ($0.told.occurred?.earliest ?? $0.on) >= start && $0.on <= day
    }
    func answer(_ part: (Visit) -> Answer) -> Answer {
      let all = visits.map { part($0.what) }
      return all.contains(.yes) ? .yes : all.contains(.no) ? .no : .notRecorded
    }
    let seen = answer(\.seen)
    let words = visits.contains { isWritten($0.what.childsWords) }
    return Child(
      person: person, seen: seen, seenAlone: answer(\.seenAlone),
      ownWords: words ? .yes : .notRecorded,
      reason: visits.compactMap(\.what.reasonNotSeen).last { isWritten($0) })
  }
}
