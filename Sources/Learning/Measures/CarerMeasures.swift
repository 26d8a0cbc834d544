import Vocabulary

/// Counts what became of signs that somebody is a carer: D22.
///
/// A sign belongs to the agency that noticed it; an answer counts whoever gave it, for a trust
/// may assess itself or ask the council to.
struct CarerMeasures {
  private let view: CountingView
  private var signals: [AgencyID: [PersonID: [Day]]] = [:]
  private var steps: [PersonID: [Taken]] = [:]
  /// Carers named as such in an agency's own relationships, and still so.
  private var named: [AgencyID: Set<PersonID>] = [:]

  private struct Taken {
    let day: Day
    let by: AgencyID
    let what: CarersAssessment
  }

  init(_ view: CountingView) {
    self.view = view
    for statement in view[.carerSignal] {
      signals[statement.saidBy, default: [:]][view.person(statement.about), default: []]
        .append(statement.happened)
    }
    for statement in view[.carersAssessment] {
      guard case .carersAssessment(let what) = statement.says else { continue }
      steps[view.person(statement.about), default: []].append(
        Taken(day: statement.happened, by: statement.saidBy, what: what))
    }
    for statement in view[.relationship] {
      guard case .relationship(let tie) = statement.says, tie.kind == .carer,
        tie.period.mayHold(on: view.input.asOf)
      else { continue }
      named[statement.saidBy, default: []].insert(view.person(statement.about))
    }
  }

  /// M22a.
  func signalsAnswered(by agency: AgencyID) -> Tally {
    var tally = Tally()
    for (carer, days) in signals[agency] ?? [:] {
      let answers = (steps[carer] ?? []).map(\.day)
      for day in days where view.inWindow(day) {
        let reoffer = view.limit(.carerReoffer, on: day).past(before: day)
        if answers.contains(where: { $0 >= reoffer && $0 < day }) {
          tally.leaveOut("about carers answered before")
        } else {
          view.count(
            &tally, done: answers.filter { $0 >= day },
            due: view.due(.carerAnswered, after: day))
        }
      }
    }
    return tally
  }

  /// M22b: an offer made beside the person cared for is not an offer made alone.
  func offeredAlone(by agency: AgencyID) -> Tally {
    tally(agency) { steps in
      let answers = steps.map(\.offeredAlone)
      if answers.contains(.yes) { return true }
      return answers.isEmpty || answers.contains(.no) ? false : nil
    }
  }

  /// M22d.
  func askedAboutSafety(by agency: AgencyID) -> Tally {
    tally(agency) { steps in
      if steps.contains(where: { $0.askedAboutOwnSafety == .yes && $0.offeredAlone == .yes }) {
        return true
      }
      let isBlank = steps.contains {
        $0.askedAboutOwnSafety != .no && $0.offeredAlone != .no
          && [$0.askedAboutOwnSafety, $0.offeredAlone].contains(.notRecorded)
      }
      return isBlank ? nil : false
    }
  }

  /// M22c.
  func completed(by agency: AgencyID) -> Tally {
    var tally = Tally()
    for carer in carers(of: agency) {
      let steps = steps[carer] ?? []
      for accepted in steps where accepted.what.step == .accepted && view.inWindow(accepted.day) {
        view.count(
          &tally,
          done: steps.filter { $0.what.step == .completed && $0.day >= accepted.day }.map(\.day),
          due: view.due(.carerAssessed, after: accepted.day))
      }
    }
    return tally
  }

  private func tally(_ agency: AgencyID, _ answer: ([CarersAssessment]) -> Bool?) -> Tally {
    var tally = Tally()
    for carer in carers(of: agency) where isConfirmed(carer) {
      tally.count(
        met: answer((steps[carer] ?? []).map(\.what).filter { $0.step != .notACarer }))
    }
    return tally
  }

  /// Whom the agency noticed or dealt with in the year, or names as a carer now.
  private func carers(of agency: AgencyID) -> Set<PersonID> {
    let noticed = (signals[agency] ?? [:]).filter { $0.value.contains(where: view.inWindow) }.keys
    let dealtWith = steps.filter { _, steps in
      steps.contains { $0.by == agency && view.inWindow($0.day) }
    }.keys
    return Set(noticed).union(dealtWith).union(named[agency] ?? [])
  }

  /// Somebody took a step that only a carer is taken, or named them one, and the last word is
  /// not that they are none.
  private func isConfirmed(_ carer: PersonID) -> Bool {
    guard let last = steps[carer]?.max(by: { $0.day < $1.day }) else {
      return named.values.contains { $0.contains(carer) }
    }
    return last.what.step != .notACarer
  }
}
