import Crypto
import Duties
import Foundation
public import Vocabulary

extension Hub {
  /// Writes down who holds a duty, covers for its holder, or asks or agrees that it does not
  /// apply. It is never met or closed by being passed on.
  ///
  /// Refuses, all problems at once, what `DutyStepGate` says against it.
  @discardableResult
  public func take(duty id: String, _ step: DutyStep, as reader: Reader) throws -> Receipt {
    guard let (person, duty) = try storedDuty(id) else {
      throw HubProblem.refusal(
        "duty", "there is no such duty now", "a duty of My work; it may have changed")
    }
    let wrong = DutyStepGate(
      duty: duty, by: reader.practitioner, colleagues: partnership.practitioners, today: today
    ).refusals(step)
    guard wrong.isEmpty else { throw HubProblem.refused(wrong) }
    let agency = reader.practitioner.agency
    var named = step
    named.duty = id
    var draft = DraftStatement(
      about: try recordToWriteOn(person: person, agency: agency), says: .dutyStep(named),
      standing: .decision, occurred: UncertainDate(today), noted: today, saidBy: agency,
      practitioner: reader.practitioner.id, source: SourcePlace(document: "form: dutyStep"),
      key: "")
    // How many steps there were tells the second of one day from the first.
    let digest = Hub.hex(SHA256.hash(data: try Canonical.bytes(draft))).prefix(16)
    draft.key = "form/dutyStep/\(duty.hands.count + 1)/\(digest)"
    return try receive(form: [draft], from: agency)
  }
}

/// What may be done about a duty itself, and by whom.
struct DutyStepGate {
  let duty: Duty
  let by: Practitioner
  let colleagues: [Practitioner]
  let today: Day

  init(duty: Duty, by practitioner: Practitioner, colleagues: [Practitioner], today: Day) {
    self.duty = duty
    by = practitioner
    self.colleagues = colleagues
    self.today = today
  }

  /// Everything that speaks against a step; empty where it may be taken.
  func refusals(_ step: DutyStep) -> [Rejection] {
    guard duty.owedBy == by.agency else {
      return [refusal("step", "another agency owes this duty", "a duty of your own agency")]
    }
    guard duty.state(on: today).isUnmet else {
      return [refusal("step", "the duty is no longer to be done", "a duty that is open")]
    }
    switch step.step {
    case .acknowledged:
      return duty.holder(on: today) == by.id
        ? [refusal("step", "you hold it already", "somebody else to take it on")] : []
    case .handedOver: return receiver(step.to)
    case .covered: return receiver(step.to) + end(of: step)
    case .escalated: return reason(step, "say why it needs a manager now")
    case .notApplicable: return step.approvedBy == nil ? asking(step) : approval(step)
    }
  }

  private func receiver(_ id: String?) -> [Rejection] {
    guard let one = colleagues.first(where: { $0.id == id }), one.agency == by.agency else {
      return [refusal("to", "choose a colleague", "a practitioner of the agency that owes it")]
    }
    return one.id == duty.holder(on: today)
      ? [refusal("to", "\(one.name) holds it already", "somebody else")] : []
  }

  private func end(of step: DutyStep) -> [Rejection] {
    guard let until = step.until, until >= today, until <= today.adding(months: 12) else {
      return [
        refusal("until", "give the last day of cover", "a day from today to a year from today")
      ]
    }
    return []
  }

  private func reason(_ step: DutyStep, _ problem: String) -> [Rejection] {
    (step.reason ?? "").allSatisfy(\.isWhitespace)
      ? [refusal("reason", problem, "a reason in words")] : []
  }

  private func asking(_ step: DutyStep) -> [Rejection] {
    reason(step, "say why the duty does not apply")
  }

  private func approval(_ step: DutyStep) -> [Rejection] {
    guard let asked = duty.askedNotToApply(by: today) else {
      return [refusal("step", "nobody has asked that it not apply", "an asking to approve")]
    }
    var wrong: [Rejection] = []
    if step.approvedBy != by.id || asked.saidBy == nil || asked.saidBy == by.id {
      wrong.append(
        refusal(
          "step", "whoever asks cannot approve: it takes a second person",
          "a manager of the agency who did not ask"))
    }
    if !by.role.mayApprove {
      wrong.append(
        refusal(
          "step", "a \(by.role.inWords) cannot approve that a duty does not apply",
          "one of: "
            + Practitioner.Role.allCases.filter(\.mayApprove).map(\.inWords)
            .joined(separator: ", ")))
    }
    return wrong
  }

  private func refusal(_ field: String, _ problem: String, _ expected: String) -> Rejection {
    Rejection(file: "form", field: field, problem: problem, expected: expected)
  }
}
