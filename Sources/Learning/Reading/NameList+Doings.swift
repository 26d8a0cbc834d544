extension NameList {
  private static let doings: Set<String> = [
    "said", "told", "disclosed", "reported", "attended", "moved", "lived", "stated", "described",
    "asked", "called", "felt", "left", "met", "went", "spoke", "married", "died", "married",
    "separated", "denied", "alleged", "confided", "contacted", "visited", "worked", "drank",
    "threatened", "assaulted", "phoned", "rang", "wrote", "returned", "explained", "refused",
    "admitted", "wanted", "needed", "loved", "became", "suffered", "grew",
  ]

  /// Capitalised words that do, again and again, what only people do: names that no formula shows.
  mutating func readDoings(_ passages: [Passage]) {
    var counts: [String: Int] = [:]
    for passage in passages {
      let words = passage.text.split(separator: " ").map { String($0) }
      for (index, word) in words.enumerated() where index + 1 < words.count {
        let core = BodyWords.trim(word)
        guard core.count > 2, core.first?.isUppercase == true,
          core.dropFirst().allSatisfy({ $0.isLowercase }),
          !NameList.never.contains(core), !BodyWords.heads.contains(core), !PlaceWords.isPlace(core)
        else { continue }
        let next = words[index + 1].lowercased()
        let before = index > 0 ? words[index - 1] : ""
        let isInName =
          before.first?.isUppercase == true && index > 0 && !before.hasSuffix(".")
          || words[index + 1].first?.isUppercase == true
        if NameList.doings.contains(BodyWords.trim(next)), !isInName {
          counts[core, default: 0] += 1
        }
      }
    }
    for (word, count) in counts where count >= 2 { add([word], NameList.removed) }
  }
}
