import Vocabulary

/// One direction of alleged harm between two people drawn, all statements of it together.
struct GenogramHarm: Hashable {
  var by: Int
  var to: Int
  var lines: [String]
  /// The same with both names before them, for an arrow that has to go round others.
  var namedLines: [String]

  static let size = 12.0
  static let leading = 14.0

  var width: Double {
    GenogramHarm.width(lines)
  }

  static func width(_ lines: [String]) -> Double {
    lines.map { TextMeasure.width($0, size: size, bold: true) }.max() ?? 0
  }

  /// True when nothing stands between the two in their row.
  func isBetweenNeighbours(_ place: [Int], _ plan: GenogramPlan) -> Bool {
    plan.nodes[by].row == plan.nodes[to].row && abs(place[by] - place[to]) == 1
  }

  /// Each pair and direction once, its words broken short enough to stand between two symbols.
  static func all(_ graph: FamilyGraph, _ plan: GenogramPlan) -> [GenogramHarm] {
    let shown = graph.harms.filter {
      plan.nodeOfPerson[$0.by] != nil && plan.nodeOfPerson[$0.to] != nil
    }
    let pairs = Dictionary(grouping: shown) { [$0.by, $0.to] }
    return pairs.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { pair in
      let words = words(pairs[pair]!)
      let names = pair.map { graph.callNames[$0] ?? Member.noName }
      return GenogramHarm(
        by: plan.nodeOfPerson[pair[0]]!, to: plan.nodeOfPerson[pair[1]]!,
        lines: TextMeasure.wrap(words, width: 132, size: size, limit: 3),
        namedLines: TextMeasure.wrap(
          "\(names[0]) to \(names[1]): \(words)", width: 190, size: size, limit: 3))
    }
  }

  /// `police alert 2 Mar 2031 (alleged)`; `3 police alerts, latest 2 Mar 2031 (alleged)`.
  static func words(_ harms: [StatedHarm]) -> String {
    let latest = harms.compactMap(\.occurred).max { $0.sortDay < $1.sortDay }
    let date = latest.map(NodeLabels.short)
    return harms.count == 1
      ? "police alert \(date ?? "without a date") (alleged)"
      : "\(harms.count) police alerts" + (date.map { ", latest \($0)" } ?? "") + " (alleged)"
  }
}
