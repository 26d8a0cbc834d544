/// Step ties of one person while they are gathered: the strongest verdict for each relative.
struct StepFinds {
  private(set) var parents: [Find] = []
  private(set) var siblings: [Find] = []

  struct Find {
    var relative: Int32
    var certainty: Tie.Certainty
    var ended: DayRange?
    var because: KinReason

    func row(_ kind: Tie.Kind, _ person: Int32) -> KinRow {
      KinRow(
        person: person, relative: relative, kind: kind, certainty: certainty, because: because,
        ended: ended)
    }
  }

  @inline(__always)
  mutating func begin() {
    if !parents.isEmpty { parents.removeAll(keepingCapacity: true) }
    if !siblings.isEmpty { siblings.removeAll(keepingCapacity: true) }
  }

  mutating func takeParent(
    _ relative: Int32, _ certainty: Tie.Certainty, _ ended: DayRange?, _ because: KinReason
  ) {
    StepFinds.take(
      Find(relative: relative, certainty: certainty, ended: ended, because: because),
      into: &parents)
  }

  mutating func takeSibling(
    _ relative: Int32, _ certainty: Tie.Certainty, _ ended: DayRange?, _ because: KinReason
  ) {
    StepFinds.take(
      Find(relative: relative, certainty: certainty, ended: ended, because: because),
      into: &siblings)
  }

  /// The strongest verdict counts; of equals, one that lasts, else the one that ended last.
  private static func take(_ find: Find, into finds: inout [Find]) {
    guard let at = finds.firstIndex(where: { $0.relative == find.relative }) else {
      finds.append(find)
      return
    }
    let kept = finds[at]
    if find.certainty.rank < kept.certainty.rank {
      finds[at] = find
    } else if find.certainty == kept.certainty, let keptEnd = kept.ended {
      guard let end = find.ended else {
        finds[at] = find
        return
      }
      if (end.last, end.first) > (keptEnd.last, keptEnd.first) { finds[at] = find }
    }
  }
}
