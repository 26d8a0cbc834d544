/// Shares work out among workers and gives the results in the order of the work, so that nothing
/// depends on how many there were or who was first.
enum Workers {
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], by workers: Int, _ work: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    guard workers > 1, items.count > 1 else { return items.map(work) }
    return await withTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: items.count)
      var next = 0
      while next < min(workers, items.count) {
        let at = next
        group.addTask { (at, work(items[at])) }
        next += 1
      }
      for await (at, result) in group {
        results[at] = result
        guard next < items.count else { continue }
        let following = next
        group.addTask { (following, work(items[following])) }
        next += 1
      }
      return results.compactMap(\.self)
    }
  }
}
