import Casework
import Duties
import Vocabulary

/// Rules as the command line prints them.
enum RuleText {
  /// A file of local rules on its way to whoever holds the hub's folder.
  struct File: Codable, Sendable {
    var name: String
    var text: String
  }

  static func plain(_ rule: RuleDescriptor) -> String {
    let limits = rule.limits.map { limit in
      "\(limit.inWords), from \(limit.from.inWords), set by \(limit.owner) (\(limit.source))"
    }
    return """
      \(rule.name) (\(rule.id.rawValue)).
      \(rule.sentence)
      Limit: \(limits.isEmpty ? "none until a partnership sets one" : limits.joined(separator: "; ")).
      It stands on \(rule.basis).
      """
  }

  static func plain(_ trial: LocalRuleTrial, names: (AgencyID) -> String) -> String {
    var lines = [
      "Clocks that would have started since \(trial.since.inWords), "
        + "among \(trial.people) people. Nothing was changed."
    ]
    for rule in trial.rules {
      let by = rule.byAgency.sorted { $0.key < $1.key }.map { "\(names($0.key)) \($0.value)" }
      lines.append(
        "\(rule.rule): \(rule.duties) duties about \(rule.people) people"
          + (by.isEmpty ? "" : "; owed by " + by.joined(separator: ", "))
          + (rule.first.map { "; first \($0), last \(rule.last ?? $0)" } ?? ""))
      if rule.firesForNearlyAll(of: trial.people) {
        lines.append(
          "\(rule.rule): it would fire for more than half of everybody: it tells nobody anything.")
      }
    }
    return lines.joined(separator: "\n")
  }
}
