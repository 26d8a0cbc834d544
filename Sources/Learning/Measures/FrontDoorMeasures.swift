import Vocabulary

/// Counts how soon children's social care decides on what comes in: D07.
struct FrontDoorMeasures {
  private let view: CountingView
  private var contacts: [Child: [Day]] = [:]
  private var referrals: [Child: [Day]] = [:]

  private struct Child: Hashable {
    let by: AgencyID
    let person: PersonID
  }

  init(_ view: CountingView) {
    self.view = view
    for statement in view[.contact] {
      guard case .contact(let contact) = statement.says,
        contact.outcomes.contains(where: FrontDoorMeasures.isNewReferral)
      else { continue }
      contacts[key(statement), default: []].append(statement.happened)
    }
    for statement in view[.referral] {
      referrals[key(statement), default: []].append(statement.happened)
    }
  }

  private func key(_ statement: Statement) -> Child {
    Child(by: statement.saidBy, person: view.person(statement.about))
  }

  /// M07a: from the last contact that became a referral to the referral it became.
  ///
  /// The dataset ties the two by child and date alone; a referral with no such contact since the
  /// referral before it is blank.
  func decidedInTime(by agency: AgencyID) -> Tally {
    var tally = Tally()
    for (child, days) in referrals where child.by == agency {
      var previous: Day?
      for day in days.sorted() {
        if view.inWindow(day) { tally.count(met: isInTime(child, day, after: previous)) }
        previous = day
      }
    }
    return tally
  }

  private func isInTime(_ child: Child, _ day: Day, after previous: Day?) -> Bool? {
    let came = (contacts[child] ?? []).filter { contact in
      contact <= day && (previous.map { contact > $0 } ?? true)
    }
    guard let last = came.max() else { return nil }
    return day <= view.due(.referralDecided, after: last)
  }

  /// `New referral` and its like, but not `Existing referral`.
  private static func isNewReferral(_ outcome: String) -> Bool {
    let outcome = outcome.lowercased()
    return outcome.contains("referral") && !outcome.contains("existing")
  }
}
