import Seeded
import Testing
import Vocabulary

@testable import Web

@Suite struct HostileTextTests {
  static let pieces = [
    "<script>alert(1)</script>", "</title>", "</textarea>", "\"", "'", "\" onmouseover=\"x()",
    "' onfocus='x()", "<img src=x onerror=x()>", "&lt;", "&#60;script&#62;", "-->", "<!--", "]]>",
    "\u{202E}", "\u{2067}", "\0", "إسراء", "javascript:x()", "//elsewhere.example", "{{7*7}}",
    "</svg>", "<svg onload=x()>", "`", "\\", "%3Cscript%3E", "\r\n", "+ADw-script+AD4-",
  ]

  /// The same samples with each word wrapped in what would do harm if it were not escaped.
  static func hostile(_ seed: UInt64) -> Samples {
    Samples(say: { text in
      var random = SplitMix64(seed: text.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) })
      let harm = (0..<4).map { _ in pieces.randomElement(using: &random) ?? "<" }
      return harm[0] + harm[1] + "☠" + text + harm[2] + harm[3]
    })
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `hostile words change nothing of a page but its words`(seed: UInt64) {
    let pages = zip(Samples.typical.filledPages, Self.hostile(seed).filledPages)
    for ((name, plain), (_, hostile)) in pages {
      #expect(
        shape(plain) == shape(hostile), "\(name) with seed \(seed): a word became markup")
    }
  }

  @Test func `each word of each page's model was made hostile`() {
    for (name, page) in Self.hostile(1).filledPages {
      var plain: [String] = []
      gather(page, "", into: &plain)
      #expect(plain.isEmpty, "\(name): \(plain)")
    }
  }

  /// Tags and the names of their attributes; which choice is ticked depends on the words.
  private func shape(_ page: any Page) -> [String] {
    tags(in: String(decoding: page.bytes, as: UTF8.self)).map {
      $0.replacing(" checked", with: "").replacing(" selected", with: "")
    }
  }

  /// The names of fields that hold words not made hostile, an absent value or an empty list.
  private func gather(_ value: Any, _ path: String, into plain: inout [String]) {
    switch value {
    case let text as String:
      if !text.contains("☠"), !path.hasSuffix(".keeping.name"), !Self.keys.contains(path) {
        plain.append(path)
      }
    case is LocalPath, is Day, is UncertainDate, is TrustedSVG, is Flag.Tone: return
    default:
      let mirror = Mirror(reflecting: value)
      let isAbsent = mirror.displayStyle == .optional && mirror.children.isEmpty
      if isAbsent, !Self.mayBeAbsent.contains(path) { plain.append(path + " is nil") }
      for child in mirror.children {
        let label = child.label ?? ""
        if Self.ours.contains(label) { continue }
        let isStep = ["some", ".0", ""].contains(label) || mirror.displayStyle == .collection
        gather(child.value, isStep ? path : path + "." + label, into: &plain)
      }
    }
  }

  /// Subjects by which a page finds what it shows beside each other, and our own reasons.
  static let keys: Set<String> = [
    ".coverage.subjects", ".coverage.rules.requirement.subject", ".own.asked.requirement.subject",
    ".shelf.versions.missing",
  ]

  /// Names and values of fields, which we give and nobody else.
  static let ours: Set<String> = ["fields", "field", "vendorStylesheet"]
  /// What one sample leaves out because another carries it.
  static let mayBeAbsent: Set<String> = [
    ".frame.purpose", ".frame.knownOn", ".duties.holder", ".duties.reached", ".file",
    ".answeredAt", ".file.tabs.count", ".duty.metOn", ".duties.metOn", ".duties.answer",
    ".duties.family", ".asKnown.later", ".entries.timeOfDay", ".entries.detail", ".entries.date",
    ".entries.chips.at", ".lately.timeOfDay", ".lately.detail", ".lately.chips.at",
    ".because.timeOfDay", ".because.detail", ".because.chips.at", ".form.people.count",
    ".people.hint", ".people.count", ".records.hint", ".records.count",
    ".purposes.count", ".frame.tab", ".frame.reader", ".filters.agencies.hint",
    ".filters.kinds.hint", ".filters.people.hint", ".rules.hint", ".link.decision",
    ".mappings.hint", ".mappings.count", ".flows.hint", ".flows.count", ".flow.hint", ".flow.count",
    ".meanings.hint", ".meanings.count", ".subjects.hint", ".subjects.count",
    ".uncertain.decision", ".made.decision", ".rows.measures.fallsShort",
    ".shelf.versions.waitingDays", ".shelf.versions.readByReader", ".shelf.versions.steps.evidence",
    ".shelf.versions.steps.reviewDue", ".shelf.versions.reviewDue", ".coverage.whole.group",
    ".coverage.whole.team", ".coverage.groups.team", ".coverage.teams.group",
    ".coverage.rules.requirement.agencies", ".coverage.rules.requirement.groups",
    ".coverage.rules.requirement.teamOnly", ".own.post.ended", ".own.post.onLongLeave",
    ".own.post.isSafeguardingTeam", ".own.asked.requirement.agencies",
    ".own.asked.requirement.groups", ".own.asked.requirement.teamOnly", ".own.asked.until",
    ".own.goldenRulesOn", ".own.checklistUntil", ".rota.queries.answered",
    ".rows.measures.figure", ".rows.measures.share", ".rows.measures.excluded",
    ".rows.measures.missing", ".coverage.rules.stillInTime", ".coverage.rules.lapsing",
  ]
}
