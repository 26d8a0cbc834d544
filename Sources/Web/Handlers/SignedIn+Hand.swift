import Casework
import Duties
import Hummingbird
import Vocabulary

extension SignedIn {
  /// Takes a duty on, passes it on, or says that it does not apply; what is wrong comes back on
  /// the duty's page.
  func hand(
    _ duty: Duty, _ values: FormValues, _ opened: OpenedPerson
  ) async throws -> [FieldProblem] {
    let asked = duty.askedNotToApply(by: hub.today)?.reason
    let read = HandAnswer.read(
      values, reader: practitioner.id, reason: asked, today: hub.today)
    switch read {
    case .problems(let problems): return problems
    case .answered(let answered):
      do {
        try await hub.take(duty: duty.id, answered.value, as: reader(opened))
        return []
      } catch HubProblem.refused(let rejections) {
        return rejections.map {
          FieldProblem(
            field: "hand-" + ($0.field ?? "step"),
            message: "\($0.problem.uppercasedFirst). Expected: \($0.expected)")
        }
      }
    }
  }

  /// Nil where the reader may do nothing about who holds it.
  func handForm(
    _ duty: Duty, _ handle: String, values: FormValues, problems: [FieldProblem]
  ) -> HandForm? {
    guard duty.owedBy == practitioner.agency, duty.state(on: hub.today).isUnmet else { return nil }
    let asked = duty.askedNotToApply(by: hub.today)
    let holds = duty.holder(on: hub.today) == practitioner.id
    let colleagues = partnership.practitioners.filter {
      $0.agency == practitioner.agency && $0.id != duty.holder(on: hub.today)
    }
    return HandForm(
      action: Route.duty(handle: handle, id: duty.id).path,
      colleagues: colleagues.map { Choice($0.id, "\($0.name), \($0.role.inWords)") },
      steps: (holds ? [] : [HandAnswer.takeOn]) + [HandAnswer.handOver, HandAnswer.cover]
        + (asked == nil ? [HandAnswer.ask] : [HandAnswer.agree]),
      asked: asked.map {
        "\(practitionerName($0.saidBy)) asks that it not apply: \($0.reason ?? "no reason")"
      }, values: values, problems: problems)
  }

  /// Who holds it and whom it has reached, in sentences.
  func holding(_ duty: Duty) -> [String] {
    var lines: [String] = []
    if let holder = duty.holder(on: hub.today) {
      lines.append("\(practitionerName(holder)) holds it.")
    } else if duty.state(on: hub.today).isUnmet {
      lines.append("Nobody has taken it on.")
    }
    let thresholds = partnership.settings.thresholds
    let reached = duty.escalation(on: hub.today, under: thresholds)
    for step in Escalation.allCases {
      guard let threshold = step.threshold, duty.state(on: hub.today).isUnmet else { continue }
      let days = thresholds.value(threshold, on: hub.today)
      let from = duty.dueBy.adding(days: days)
      lines.append(
        step.rawValue <= reached.rawValue
          ? "It reached \(step.inWords) on \(from.inWords), "
            + "\(counted(days, "day", "days")) overdue."
          : "It reaches \(step.inWords) on \(from.inWords).")
    }
    return lines
  }

  /// The partnership's own numbers that it was reckoned with.
  func localNumbers(_ duty: Duty) -> [String] {
    guard duty.localRule == nil else { return [] }
    return DutyRules.descriptor(duty.rule).thresholds.map {
      partnership.settings.thresholds.inWords($0, on: duty.opened)
    }
  }

  func handHistory(_ duty: Duty) -> [DutyPage.HistoryLine] {
    duty.hands.map { hand in
      let to = practitionerName(hand.to)
      let why = hand.reason.map { ": " + $0 } ?? ""
      let words =
        switch hand.step {
        case .acknowledged: "\(to) took it on."
        case .handedOver: "Given to \(to)\(why)."
        case .covered: "\(to) covers until \(hand.until?.inWords ?? "a day not recorded")\(why)."
        case .escalated: "Raised to \(to)\(why)."
        case .notApplicable:
          hand.approvedBy.map { "\(practitionerName($0)) agreed that it does not apply\(why)." }
            ?? "\(practitionerName(hand.saidBy)) asked that it not apply\(why)."
        }
      return DutyPage.HistoryLine(day: hand.on, words: words)
    }
  }

  func practitionerName(_ id: String?) -> String {
    id.map { partnership.name(ofPractitioner: $0) } ?? "somebody not named"
  }
}
