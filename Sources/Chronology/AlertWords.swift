import Vocabulary

/// A police notice in plain English: what was alleged, and how each child was.
struct AlertWords {
  let alert: PoliceAlert
  let words: Words

  var sentence: String {
    var sentences = [head]
    sentences += children
    if Words.hasText(alert.injuries) { sentences.append("injuries: \(alert.injuries ?? "")") }
    sentences += dangers
    if Words.hasText(alert.outcome) { sentences.append("outcome: \(alert.outcome ?? "")") }
    return sentences.map(Words.sentence).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var head: String {
    let title = "Domestic abuse notice \(alert.reference)"
    if let circumstances = alert.circumstances, Words.hasText(circumstances) {
      return "\(title): \(circumstances)"
    }
    let victims = alert.records(as: .victim).map(words.name)
    let alleged = alert.records(as: .allegedPerpetrator).map(words.name)
    let toWhom = victims.isEmpty ? "victim not recorded" : "towards \(Words.list(victims))"
    let byWhom =
      alleged.isEmpty ? "alleged perpetrator not recorded" : "alleged: \(Words.list(alleged))"
    return "\(title): circumstances not recorded; \(byWhom), \(toWhom)"
  }

  private var children: [String] {
    alert.involved.filter { $0.role == .child }.map { child in
      let place = child.whereabouts.flatMap { Words.hasText($0) ? $0 : nil }
      let present = Words.say(
        child.present, place ?? "present", place.map { "not present (\($0))" } ?? "not present",
        place ?? "present or not is not recorded")
      let spoken = Words.say(
        child.spokenTo, "spoken to", "not spoken to", "whether spoken to is not recorded")
      let alone = child.seenAlone == .yes ? ", seen alone by police" : ""
      let said =
        Words.hasText(child.childsWords)
        ? "; in the child's words: “\(child.childsWords ?? "")”" : ""
      return "\(words.name(child.record)) \(present), \(spoken)\(alone)\(said)"
    }
  }

  /// Only what somebody recorded as there: a no and a nothing are both left out, so that neither
  /// can be read as the other.
  private var dangers: [String] {
    let asked: [(String, Answer)] = [
      ("strangulation", alert.strangulation), ("weapon", alert.weapon),
      ("pregnancy", alert.pregnancy),
    ]
    let there = asked.filter { $0.1 == .yes }.map(\.0)
    return there.isEmpty ? [] : ["recorded: \(Words.list(there))"]
  }
}
