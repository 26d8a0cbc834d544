import Casework
import Duties
import Hummingbird
import Vocabulary

extension SignedIn {
  /// My work: what the reader's agency owes.
  func work(_ call: Call) async throws -> Response {
    let isPrinted = call.asked("print") == "yes"
    let items = try await hub.worklist(
      as: lister, view: isPrinted ? "my work, to print" : "my work"
    ).value
    let rule = call.asked("rule").flatMap(RuleID.init(rawValue:))
    let whose = call.asked("whose").flatMap(WorklistPage.Whose.init(rawValue:)) ?? .everybody
    let shown = items.filter { (rule == nil || $0.duty.rule == rule) && isAmong(whose, $0) }
    let overdue = items.count { $0.state.isOverdue }
    return Reply.page(
      WorklistPage(
        frame: site.frame(session: session, tab: .work, overdue: overdue),
        agency: partnership.name(of: practitioner.agency), duties: shown.map(summary),
        total: items.count, rules: ruleChoices(items), chosenRule: rule?.rawValue,
        groupBy: call.asked("group").flatMap(WorklistPage.Grouping.init(rawValue:)) ?? .state,
        whose: whose, isPrinted: isPrinted,
        whole: call.asked("list").flatMap(Int.init).map {
          WorklistPage.Whole(
            list: $0, page: max(1, min(100_000, call.asked("page").flatMap(Int.init) ?? 1)))
        },
        watchedFor: DutyRules.rules.map {
          $0.inWords(under: partnership.settings, on: hub.today)
        }))
  }

  private func isAmong(_ whose: WorklistPage.Whose, _ item: WorkItem) -> Bool {
    let holder = item.duty.holder(on: hub.today)
    return switch whose {
    case .everybody: true
    case .mine: holder == practitioner.id
    case .nobody: holder == nil && item.state.isUnmet
    case .managers:
      item.duty.escalation(on: hub.today, under: partnership.settings.thresholds) != .holder
    }
  }

  private func summary(_ item: WorkItem) -> DutySummary {
    DutyWords(
      duty: item.duty, day: hub.today, partnership: partnership, agency: practitioner.agency,
      about: [item.name], because: DutyWords.because(item.causes), family: item.family,
      handle: item.handle
    ).summary
  }

  private func ruleChoices(_ items: [WorkItem]) -> [Choice] {
    let counts = Dictionary(grouping: items, by: \.duty.rule).mapValues(\.count)
    return DutyRules.rules.compactMap { rule in
      counts[rule.id].map { Choice(rule.id.rawValue, rule.name, count: $0) }
    }
  }
}
