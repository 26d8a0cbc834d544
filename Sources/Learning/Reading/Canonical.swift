/// One recommendation printed in several places is kept once.
struct Canonical {
  private struct Kept {
    var item: FoundItem
    var words: [String]
  }
  private var kept: [Kept] = []

  /// Lists in the order in which their copy is preferred; each is compared with what is kept.
  static func merged(_ lists: [[FoundItem]]) -> [FoundItem] {
    var canonical = Canonical()
    for list in lists { canonical.take(list) }
    return canonical.kept.map(\.item)
  }

  private mutating func take(_ list: [FoundItem]) {
    guard !list.isEmpty else { return }
    let words = list.map { Letters.words($0.text) }
    let matches = words.map { place(of: $0) }
    let known = matches.filter { $0 != nil }.count
    let isCopy =
      !kept.isEmpty && (known * 2 >= list.count || list[0].place == .summary && known > 0)
    for (index, item) in list.enumerated() {
      if let place = matches[index] ?? (isCopy ? sameNumber(item, words[index]) : nil) {
        join(item, to: place)
      } else if !isCopy {
        kept.append(Kept(item: item, words: words[index]))
      }
    }
  }

  /// A reworded copy keeps its number and most of its words.
  private func sameNumber(_ item: FoundItem, _ words: [String]) -> Int? {
    guard let number = item.number else { return nil }
    return kept.firstIndex { $0.item.number == number && Canonical.share($0.words, words) > 0.4 }
  }

  private mutating func join(_ item: FoundItem, to place: Int) {
    if let page = item.page, page != kept[place].item.page, !kept[place].item.alsoAt.contains(page)
    {
      kept[place].item.alsoAt.append(page)
    }
    if kept[place].item.number == nil { kept[place].item.number = item.number }
    if item.place == .plan, kept[place].item.planLead == nil {
      kept[place].item.planLead = item.lead
    }
  }

  private func place(of words: [String]) -> Int? {
    var best: (Int, Double)?
    for (index, one) in kept.enumerated() {
      let share = Canonical.share(one.words, words)
      if share >= 0.8 || Canonical.holds(one.words, words), best.map({ share > $0.1 }) ?? true {
        best = (index, share)
      }
    }
    return best?.0
  }

  /// Jaccard's measure of two sets of words.
  static func share(_ first: [String], _ second: [String]) -> Double {
    let (left, right) = (Set(first), Set(second))
    let all = left.union(right).count
    return all == 0 ? 1 : Double(left.intersection(right).count) / Double(all)
  }

  /// One is the start of the other, cut short or carried on.
  static func holds(_ first: [String], _ second: [String]) -> Bool {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    return short.count >= 12 && long.starts(with: short)
  }
}
