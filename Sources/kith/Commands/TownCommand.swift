import ArgumentParser
import Casework
import Duties
import Foundation
import Scenarios
import Vocabulary

/// Times the duties of an invented town, and writes its facts down for others to be timed on.
struct TownCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "town", abstract: "Time the working out of an invented town's duties.",
    shouldDisplay: false)

  @Option(name: .long, help: "Families of four.") var families: Int
  @Option(name: .long, help: "The folder to write facts.csv and days.csv into.") var out: String

  /// The rules that the peers of the benchmark have too.
  static let five: Set<RuleID> = [
    .triagePoliceAlert, .discussPoliceAlert, .decideReferral, .acceptHandover,
    .answerFrontDoorRecommendation,
  ]

  func run() throws {
    let town = Town(families: families)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kith-town-" + UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let rulebook = try DutyTiming.starterRulebook(in: folder)
    let all = try DutyTiming(town.statements, people: town.people, rulebook: rulebook)
    let some = try DutyTiming(
      town.statements, people: town.people, rulebook: rulebook, only: Self.five)
    try facts(town).write(toFile: out + "/facts.csv", atomically: true, encoding: .utf8)
    try days(rulebook).write(toFile: out + "/days.csv", atomically: true, encoding: .utf8)
    let counts = Dictionary(grouping: some.duties, by: \.rule).sorted { $0.key < $1.key }
      .map { rule, duties -> String in
        let met = duties.count { $0.metOn != nil }
        let due = duties.reduce(0) { $0 + $1.dueBy.number }
        return "\"\(rule.rawValue)\":[\(duties.count),\(met),\(due)]"
      }.joined(separator: ",")
    Terminal.out(
      "{\"people\":\(all.people),\"statements\":\(town.statements.count),"
        + "\"all_seconds\":\(all.seconds),\"all_duties\":\(all.duties.count),"
        + "\"five_seconds\":\(some.seconds),\"five\":{\(counts)}}")
  }

  /// One row a fact that the five rules read: kind, key, what it answers, day.
  private func facts(_ town: Town) -> String {
    var lines = ["kind,key,part,day"]
    for statement in town.statements {
      guard let day = statement.occurred?.latest?.number else { continue }
      switch statement.says {
      case .policeAlert(let alert):
        for sending in alert.sentTo {
          lines.append("alert,\(alert.reference),,\(sending.on.number)")
        }
      case .alertTriage(let triage): lines.append("triage,\(triage.alert),,\(day)")
      case .meetingItem(let item): lines.append("item,\(item.alert ?? ""),,\(day)")
      case .referral(let referral): lines.append("referral,\(referral.id),,\(day)")
      case .referralDecision(let decision):
        lines.append("decision,\(decision.referral),,\(day)")
      case .frontDoorItem(let item): lines.append("\(item.kind.rawValue),\(item.id),,\(day)")
      case .frontDoorAnswer(let answer):
        lines.append("answer,\(answer.item),\(answer.answer.rawValue),\(day)")
      default: continue
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func days(_ rulebook: Rulebook) -> String {
    (["day,working"]
      + (20_000...22_000).map {
        "\($0),\(rulebook.workingDays.isWorking(Day(number: $0)) ? 1 : 0)"
      }).joined(separator: "\n") + "\n"
  }
}
