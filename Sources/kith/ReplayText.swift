import Casework
import Foundation
import Vocabulary

/// A played story as the command line prints it.
enum ReplayText {
  private struct Row: Encodable {
    struct Cause: Encodable {
      var sequence: Int
      var says: String
      var agency: String
      var occurred: String?

      enum Key: String, CodingKey { case sequence, says, agency, occurred }

      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(sequence, forKey: .sequence)
        try container.encode(says, forKey: .says)
        try container.encode(agency, forKey: .agency)
        try container.encode(occurred, forKey: .occurred)
      }
    }

    var duty: ArisenDuty

    enum Key: String, CodingKey {
      case day, rule, recommendation, owedBy = "owed_by", due, about, because, metOn = "met_on"
      case fellAwayOn = "fell_away_on"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(duty.day, forKey: .day)
      try container.encode(duty.rule, forKey: .rule)
      try container.encode(duty.recommendations, forKey: .recommendation)
      try container.encode(duty.owedBy, forKey: .owedBy)
      try container.encode(duty.due, forKey: .due)
      try container.encode(duty.about, forKey: .about)
      try container.encode(
        duty.because.map {
          Cause(
            sequence: $0.sequence, says: $0.says, agency: $0.agency.text, occurred: $0.occurred)
        }, forKey: .because)
      // Null says that it never was, where a missing key would say nothing.
      try container.encode(duty.metOn, forKey: .metOn)
      try container.encode(duty.fellAwayOn, forKey: .fellAwayOn)
    }
  }

  static func json(_ story: PlayedStory) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(story.arisen.map { Row(duty: $0) }), as: UTF8.self)
  }

  static func plain(_ story: PlayedStory) -> String {
    var lines = [story.title, story.says, ""]
    var untold: [PlayedDay.Untold] = []
    for day in story.days {
      lines += self.day(day, isUntoldNew: day.untold != untold)
      untold = day.untold
    }
    let unmet = story.arisen.filter { $0.metOn == nil && $0.fellAwayOn == nil }
    lines.append(
      story.arisen.isEmpty
        ? "Nothing arose."
        : "\(story.arisen.count) duties arose, \(story.arisen.count - unmet.count) of them met or "
          + "fallen away; \(unmet.count) stand unmet at the end.")
    if !story.rejected.isEmpty {
      lines.append("Not taken in:")
      lines += story.rejected.map { "  " + ReceiptText.line($0) }
    }
    if let worth = story.worth {
      lines += [
        "", AssuranceText.plain(worth.fallen, without: worth.rules, asOf: worth.asOf),
      ]
    }
    return lines.joined(separator: "\n")
  }

  private static func day(_ day: PlayedDay, isUntoldNew: Bool) -> [String] {
    var lines = [day.day.inWordsWithWeekday]
    for sending in day.sendings {
      lines.append("  \(sending.agency) sent \(sending.accepted) statements (\(sending.format))")
    }
    for duty in day.arose {
      lines.append(
        "  AROSE  \(duty.name), for \(duty.about.first ?? "nobody named"); owed by \(duty.owedBy) "
          + "by \(duty.due.inWords) [\(duty.recommendations.joined(separator: ", "))]")
      lines.append("           under \(duty.citation)")
      lines += duty.because.map { "           because \($0.agency): \($0.says)" }
    }
    for duty in day.met {
      let late = duty.due < day.day ? ", \(day.day.days(since: duty.due)) days late" : ""
      lines.append("  MET    \(duty.name), for \(duty.about.first ?? "nobody named")\(late)")
    }
    for duty in day.fellAway {
      lines.append("  FELL AWAY  \(duty.name), for \(duty.about.first ?? "nobody named")")
    }
    let knew = day.knowledge.filter { $0.known > 0 }.map { "\($0.agency) \($0.known)" }
    if !knew.isEmpty {
      lines.append("  of \(day.said) things told so far: " + knew.joined(separator: ", "))
    }
    if isUntoldNew, !day.untold.isEmpty {
      lines.append("  had happened, and nobody here could know of it yet:")
      lines += day.untold.map {
        "           \($0.agency): \($0.what) (came in \($0.knownOn.inWords))"
      }
    }
    return lines + [""]
  }
}
