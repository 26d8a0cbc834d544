extension BoardReport {
  /// A body or a theme, with how its actions stand.
  public struct Share: Hashable, Sendable {
    public let name: String
    public let lights: [ActionStanding.Light: Int]
    public let overdue: Int
    public var all: Int { lights.values.reduce(0, +) }
  }

  /// By who owes them, the one with most overdue first.
  public var byOwner: [Share] { shares { [$0.standing.action.owner] } }

  /// By theme; an action stands under each theme of its recommendation.
  public var byTheme: [Share] { shares { $0.place.themes.map { $0.inWords.sentenceCase } } }

  private func shares(_ names: (Line) -> [String]) -> [Share] {
    var lights: [String: [ActionStanding.Light: Int]] = [:]
    var overdue: [String: Int] = [:]
    for line in lines {
      for name in names(line) {
        lights[name, default: [:]][line.standing.light, default: 0] += 1
        overdue[name, default: 0] += line.standing.daysOver == nil ? 0 : 1
      }
    }
    return lights.map { Share(name: $0.key, lights: $0.value, overdue: overdue[$0.key] ?? 0) }
      .sorted { ($1.overdue, $1.all, $0.name) < ($0.overdue, $0.all, $1.name) }
  }
}
