import Vocabulary

extension GenogramLayout {
  func legX(_ union: Int, _ leg: Int, _ x: [Double]) -> Double {
    x[leg] + (legOffsets[Attachment(union: union, node: leg)] ?? 0)
  }

  func stalkX(_ union: Int, _ node: Int, _ x: [Double]) -> Double {
    x[node] + (stalkOffsets[Attachment(union: union, node: node)] ?? 0)
  }

  /// The middle of a union's children, in the row below it.
  func childrenMiddle(_ union: Int, _ x: [Double]) -> Double? {
    var (first, last) = (Double.infinity, -Double.infinity)
    for line in plan.unions[union].children {
      let at = stalkX(union, line.entry, x)
      (first, last) = (min(first, at), max(last, at))
    }
    return first <= last ? (first + last) / 2 : nil
  }

  /// From where on the rail the children hang: over their middle where the rail has room, in the
  /// stretch that the fewest other rails share.
  func dropX(_ union: Int, _ x: [Double]) -> Double {
    let legs = inPlace(union)
    guard legs.count == 2 else { return legX(union, legs[0], x) }
    let wanted = childrenMiddle(union, x) ?? (x[legs[0]] + x[legs[1]]) / 2
    return bestGap(union, wanted, x).at.rounded()
  }

  private func inPlace(_ union: Int) -> [Int] {
    let legs = plan.unions[union].legs
    return legs.count == 2 && place[legs[0]] > place[legs[1]] ? [legs[1], legs[0]] : legs
  }

  /// The gap between a couple from which their children hang: where in it, and its middle.
  private func bestGap(_ union: Int, _ wanted: Double, _ x: [Double])
    -> (at: Double, middle: Double)
  {
    let legs = inPlace(union)
    let row = rows[plan.unions[union].row]
    let (first, last) = (place[legs[0]], place[legs[1]])
    var best: (rails: Int, far: Double, at: Double, middle: Double)?
    for index in first..<last {
      let (left, right) = (row[index], row[index + 1])
      let low = index == first ? legX(union, left, x) + 8 : x[left] + 20
      let high = index + 1 == last ? legX(union, right, x) - 8 : x[right] - 20
      let at = low < high ? min(max(wanted, low), high) : (low + high) / 2
      let (rails, far) = (nested[union][index - first], abs(at - wanted))
      if best.map({ (rails, far) < ($0.rails, $0.far) }) ?? true {
        best = (rails, far, at, (low + high) / 2)
      }
    }
    return (best!.at, best!.middle)
  }

  func railsOverGaps(_ union: Int) -> [Int] {
    let legs = inPlace(union)
    guard legs.count == 2 else { return [] }
    let others = unionsByRow[plan.unions[union].row].filter { $0 != union }.map(inPlace)
    return (place[legs[0]]..<place[legs[1]]).map { gap in
      others.filter { $0.count == 2 && place[$0[0]] <= gap && gap < place[$0[1]] }.count
    }
  }

  /// Says where each node of a row would like to stand, given where all others do.
  func wish(row: Int, x: [Double], _ wishes: inout Coordinates.Wishes) {
    if row > 0 {
      for index in unionsByRow[row - 1] {
        guard let middle = childrenMiddle(index, x) else { continue }
        let shift = dropX(index, x) - middle
        for line in plan.unions[index].children {
          wishes.add(line.entry, x[line.entry] + shift, weight: 1)
        }
      }
    }
    for index in unionsByRow[row] { wishOfParents(index, x, &wishes) }
    for hop in plan.hops {
      if plan.nodes[hop.upper].row == row { wishes.add(hop.upper, x[hop.lower], weight: 2) }
      if plan.nodes[hop.lower].row == row { wishes.add(hop.lower, x[hop.upper], weight: 2) }
    }
  }

  /// Neighbours stand evenly over their children; partners further apart only make sure that the
  /// children find room between them. Partners draw near each other.
  private func wishOfParents(
    _ index: Int, _ x: [Double], _ wishes: inout Coordinates.Wishes
  ) {
    let legs = inPlace(index)
    if let middle = childrenMiddle(index, x) {
      let areNeighbours = legs.count == 2 && place[legs[1]] == place[legs[0]] + 1
      let own = areNeighbours ? bestGap(index, middle, x).middle : dropX(index, x)
      for leg in legs { wishes.add(leg, x[leg] + middle - own, weight: 0.7) }
    }
    guard legs.count == 2 else { return }
    let middle = (x[legs[0]] + x[legs[1]]) / 2
    for leg in legs { wishes.add(leg, middle, weight: 0.25) }
  }
}
