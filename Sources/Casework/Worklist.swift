public import Duties
import Foundation
import GRDB
public import Sharing
public import Vocabulary

/// A duty on somebody's list, with what its reader may know of whom it is about.
public struct WorkItem: Sendable, Hashable {
  public let duty: Duty
  public let state: DutyState
  /// Handle of the person's page, and what to call them.
  public let handle: String
  public let name: String
  /// The family they belong to as far as the reader may see, by who of it is on the list; nil
  /// where no relative is stated.
  public let family: String?
  /// The statements that brought it about, in order.
  public let causes: [Vocabulary.Statement]
}

extension Hub {
  /// Duties of the reader's agency that are unmet, or were met in the last days, whose causes
  /// the reader may see; the most overdue first. The Caldicott guardian sees every agency's.
  ///
  /// - Parameter view: what the decision written down calls it; a list that is printed says so.
  public func worklist(
    as reader: Reader, view: String = "my work", metWithin days: Int = 14
  ) throws -> Disclosed<[WorkItem]> {
    let isGuardian = reader.practitioner.role == .caldicottGuardian
    let found = try dutiesOwed(
      by: isGuardian ? nil : reader.practitioner.agency, metAfter: today.adding(days: -days))
    let request = SharingRequest(
      practitioner: reader.practitioner, purpose: reader.purpose, view: view, day: today,
      asKnownOn: nil, position: try log.count)
    let decision = SharingPolicy.decide(
      request, over: found.statements, people: found.people, agreements: partnership.agreements,
      agencies: partnership.agencies)
    try record(decision.record, about: RecordReference(.hub, "worklist"))
    let arisen = found.duties.filter { $0.duty.hasArisen(by: today) }
    let visible = decision.disclose(arisen) { $0.duty.because + $0.duty.metBy }
    let frame = WorkFrame(duties: visible.value, people: found.people, today: today)
    return decision.disclose().map { WorkItem.items($0.inForce(), frame) }
  }

  private func dutiesOwed(
    by agency: AgencyID?, metAfter day: Day
  ) throws -> (duties: [OwedDuty], statements: [Statement], people: People) {
    try views.pool.read { try keptWork.read(owedBy: agency, metAfter: day, in: $0) }
  }
}

/// A duty and the person whose case file it arose from.
struct OwedDuty: Sendable {
  var person: PersonID
  var duty: Duty
}

struct WorkFrame: Sendable {
  var duties: [OwedDuty]
  var people: People
  var today: Day
}

extension WorkItem {
  static func items(_ statements: [Statement], _ frame: WorkFrame) -> [WorkItem] {
    let bySequence = Dictionary(
      statements.map { ($0.sequence, $0) }, uniquingKeysWith: { first, _ in first })
    let names = DisplayName.names(in: statements, people: frame.people)
    let families = WorkFamilies(statements, people: frame.people, names: names)
    return frame.duties.map { owed in
      let record = RecordReference(owed.person.text) ?? RecordReference(.hub, owed.person.text)
      return WorkItem(
        duty: owed.duty, state: owed.duty.state(on: frame.today), handle: Handle.of(record),
        name: names[owed.person] ?? "Name not recorded", family: families.name(of: owed.person),
        causes: owed.duty.because.compactMap { bySequence[$0] })
    }
  }
}
