import Vocabulary

/// A statement after which a child must be seen.
struct ChildTrigger {
  let statement: Statement
  /// The first day it can have happened.
  let day: Day
  /// True where no date of birth is known, and somebody recorded the person as a child.
  let ageNotRecorded: Bool

  /// Each statement once, in order: about the child, a parent, or anybody in the child's home.
  ///
  /// A sibling who lives elsewhere is no trigger alone: what they share, a parent, is.
  static func all(in reading: CaseReading) -> [ChildTrigger] {
    var found: [Int: Statement] = [:]
    for statement in reading.statements
    where kinds.contains(statement.kind) && concernsChild(statement, in: reading) {
      found[statement.sequence] = statement
    }
    for relative in reading.relatives where relative.tie == .parent || relative.tie == .household {
      for statement in reading.statements(of: relative, kinds: kinds)
      where concernsHome(statement, of: relative, in: reading) {
        found[statement.sequence] = statement
      }
    }
    guard !found.isEmpty else { return [] }
    let childhood = reading.childhood(of: reading.person)
    let death = reading.death(of: reading.person)
    return found.values.sorted { $0.sequence < $1.sequence }.compactMap { statement in
      let day = statement.occurred.map(\.sortDay) ?? statement.known
      if let death, death.on < day { return nil }
      switch childhood.state(on: day) {
      case .unborn, .adult: return nil
      case .child: return ChildTrigger(statement: statement, day: day, ageNotRecorded: false)
      case .notRecorded:
        guard isRecordedAsChild(in: reading) else { return nil }
        return ChildTrigger(statement: statement, day: day, ageNotRecorded: true)
      }
    }
  }

  /// The clock it starts for a council, from the day that council knew.
  ///
  /// What a council began itself it knew that day: the clock runs from the strategy discussion,
  /// not from the day the enquiry was written up.
  func clock(owedBy council: AgencyID, _ reading: CaseReading) -> Trigger {
    let ownAct = statement.saidBy == council
    let starts =
      ownAct ? statement.happenedBy : max(reading.learned(statement, by: council), day)
    return Trigger(
      statement: statement, owedBy: council, starts: starts, since: statement.happenedBy)
  }

  /// That police spoke to the child or saw it alone, which is said and does not count.
  static func policeNote(_ statement: Statement, in reading: CaseReading) -> DutyNote? {
    guard case .policeAlert(let alert) = statement.says,
      let part = alert.involved.first(where: { reading.people[$0.record] == reading.person }),
      part.spokenTo == .yes || part.seenAlone == .yes
    else { return nil }
    return DutyNote(
      "Police spoke to the child; that is not a visit by children's services.",
      because: [statement.sequence])
  }

  private static let kinds: KindSet = [.policeAlert, .assessment, .section47Enquiry]

  private static func concernsChild(_ statement: Statement, in reading: CaseReading) -> Bool {
    if case .policeAlert(let alert) = statement.says {
      return alert.involved.contains { reading.people[$0.record] == reading.person }
    }
    guard reading.isAbout(statement) else { return false }
    if case .assessment(let assessment) = statement.says { return assessment.findsDomesticAbuse }
    if case .section47Enquiry = statement.says { return true }
    return false
  }

  /// Bystanders (`other`) carry an alert to nobody's children but those involved. Another
  /// child's assessment reaches this child only through a shared home.
  private static func concernsHome(
    _ statement: Statement, of relative: Relative, in reading: CaseReading
  ) -> Bool {
    if case .policeAlert(let alert) = statement.says {
      return alert.involved.contains {
        reading.people[$0.record] == relative.person && $0.role != .other
      }
    }
    guard relative.tie == .household, case .assessment(let assessment) = statement.says
    else { return false }
    return assessment.findsDomesticAbuse && reading.people[statement.about] == relative.person
  }

  private static func isRecordedAsChild(in reading: CaseReading) -> Bool {
    let workWithChildren: KindSet = [.assessment, .section47Enquiry, .plan, .visit]
    return reading.ownStatements.contains { workWithChildren.contains($0.kind) }
      || reading.concerning(.policeAlert).contains { statement in
        guard case .policeAlert(let alert) = statement.says else { return false }
        return alert.records(as: .child).contains { reading.people[$0] == reading.person }
      }
  }
}
