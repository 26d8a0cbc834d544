import Vocabulary

/// The space below one row in which its lines run: rails of couples above, bars of children
/// below. Heights are measured down from the row's bottom.
struct Channel {
  private let layout: GenogramLayout
  private let row: Int
  private var railLevels: [Int: Int] = [:]
  private var barLevels: [Int: Int] = [:]
  /// From where on its rail each union's children hang.
  private(set) var drops: [Int: Double] = [:]
  /// Where the common stalk of twins parts.
  private(set) var apexes: [GenogramLayout.Attachment: Double] = [:]

  static let railGap = 22.0
  static let barGap = 16.0
  static let margin = 14.0

  static func key(ofHop hop: Int) -> Int { 1_000_000 + hop }

  init(layout: GenogramLayout, row: Int) {
    self.layout = layout
    self.row = row
    findApexes()
    placeDrops()
    railLevels = ChannelTracks.rails(railSegments())
    barLevels = ChannelTracks.bars(barSegments())
  }

  private var unions: [Int] {
    layout.plan.unions.indices.filter { layout.plan.unions[$0].row == row }
  }

  // MARK: Heights

  private var railCount: Int { (railLevels.values.max() ?? -1) + 1 }
  private var barCount: Int { (barLevels.values.max() ?? -1) + 1 }
  private var barsTop: Double {
    Channel.margin + Double(railCount) * Channel.railGap
  }

  func railY(_ union: Int) -> Double? {
    railLevels[union].map { Channel.margin + Double($0) * Channel.railGap }
  }

  func barY(_ key: Int) -> Double? {
    barLevels[key].map { barsTop + Double($0) * Channel.barGap }
  }

  var apexY: Double { barsTop + Double(barCount) * Channel.barGap - 4 }

  var height: Double {
    if railLevels.isEmpty, barLevels.isEmpty { return 26 }
    if barLevels.isEmpty { return barsTop + 4 }
    return barsTop + Double(barCount) * Channel.barGap + (apexes.isEmpty ? 6 : 22)
  }

  func barEnds(_ union: Int) -> ClosedRange<Double> {
    ends(union, layout.plan.unions[union].children)
  }

  /// The part of a bar that belongs to children by birth; lines to others leave it in their own
  /// way of drawing.
  func birthEnds(_ union: Int) -> ClosedRange<Double> {
    ends(union, layout.plan.unions[union].children.filter { $0.kind == .birth })
  }

  private func ends(_ union: Int, _ children: [GenogramPlan.ChildLine]) -> ClosedRange<Double> {
    let all = children.map { entryX(union, $0.entry) } + [drops[union]!]
    return all.min()!...all.max()!
  }

  // MARK: Places

  private func entryX(_ union: Int, _ node: Int) -> Double {
    apexes[.init(union: union, node: node)] ?? layout.stalkX(union, node, layout.x)
  }

  private mutating func findApexes() {
    for union in unions {
      let entries = Set(layout.plan.unions[union].children.map(\.entry))
      for twins in layout.twins where entries.isSuperset(of: twins) {
        let places = twins.map { layout.stalkX(union, $0, layout.x) }
        let middle = (places.reduce(0, +) / Double(places.count)).rounded()
        for twin in twins { apexes[.init(union: union, node: twin)] = middle }
      }
    }
  }

  /// Each drop at a place of its own: two uprights on each other would read as one line.
  private mutating func placeDrops() {
    var taken: [(union: Int, x: Double)] = []
    for union in unions {
      for leg in layout.plan.unions[union].legs {
        taken.append((union, layout.legX(union, leg, layout.x)))
      }
      for line in layout.plan.unions[union].children {
        taken.append((union, entryX(union, line.entry)))
      }
    }
    for hop in layout.plan.hops where layout.plan.nodes[hop.upper].row == row {
      taken += [(-1, layout.x[hop.upper]), (-1, layout.stalkX(hop.union, hop.lower, layout.x))]
    }
    for union in unions {
      guard layout.plan.unions[union].legs.count == 2 else {
        drops[union] = layout.dropX(union, layout.x)
        continue
      }
      let wanted = aligned(union)
      let ends = layout.plan.unions[union].legs.map { layout.legX(union, $0, layout.x) }.sorted()
      let tries = [0, 6, -6, 12, -12, 18, -18, 24, -24, 30, -30].map { wanted + $0 }
      let free = tries.first { x in
        x > ends[0] && x < ends[1]
          && !taken.contains { $0.union != union && abs($0.x - x) < 5 }
      }
      drops[union] = free ?? wanted
      taken.append((-1, drops[union]!))
    }
  }

  /// A drop that all but meets its only child's line is put right over it.
  private func aligned(_ union: Int) -> Double {
    let wanted = layout.dropX(union, layout.x)
    let children = layout.plan.unions[union].children.map { entryX(union, $0.entry) }
    let near = children.first { abs($0 - wanted) < 8 }
    return near ?? wanted
  }

  private func railSegments() -> [ChannelTracks.Segment] {
    unions.filter { layout.plan.unions[$0].legs.count == 2 }.map { union in
      let ends = layout.plan.unions[union].legs.map { layout.legX(union, $0, layout.x) }
      return .init(key: union, left: ends.min()!, right: ends.max()!)
    }
  }

  private func barSegments() -> [ChannelTracks.Segment] {
    let bars = unions.filter { !layout.plan.unions[$0].children.isEmpty }.map { union in
      let ends = barEnds(union)
      return ChannelTracks.Segment(
        key: union, left: ends.lowerBound, right: ends.upperBound, above: [drops[union]!],
        below: layout.plan.unions[union].children.map { entryX(union, $0.entry) })
    }
    let turns = layout.plan.hops.indices.filter {
      layout.plan.nodes[layout.plan.hops[$0].upper].row == row
    }.map { index in
      let hop = layout.plan.hops[index]
      let from =
        hop.child == nil
        ? layout.legX(hop.union, hop.upper, layout.x) : layout.x[hop.upper]
      let to = layout.stalkX(hop.union, hop.lower, layout.x)
      return ChannelTracks.Segment(
        key: Channel.key(ofHop: index), left: min(from, to), right: max(from, to), above: [from],
        below: [to])
    }
    return bars + turns
  }
}
