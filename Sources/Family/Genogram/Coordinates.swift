/// Places the nodes of each row along the page.
///
/// Row by row, each node is drawn to where its relatives stand, never nearer to its neighbour
/// than the two need; the best positions of a row are exact (pool adjacent violators), and the
/// rows are gone through until they rest.
struct Coordinates {
  let rows: [[Int]]
  /// Least distance of each node from the one on its left.
  let separation: [Double]

  /// Where each node would like to be: the sum of its wishes, each with its weight.
  struct Wishes {
    fileprivate var sums: [Double]
    fileprivate var weights: [Double]

    mutating func add(_ node: Int, _ goal: Double, weight: Double) {
      sums[node] += goal * weight
      weights[node] += weight
    }
  }

  func positions(rounds: Int, wish: (_ row: Int, _ x: [Double], inout Wishes) -> Void) -> [Double] {
    var x = packed()
    let none = Array(repeating: 0.0, count: separation.count)
    for round in 0..<rounds {
      let order = round.isMultiple(of: 2) ? Array(rows.indices) : rows.indices.reversed()
      for row in order {
        var wishes = Wishes(sums: none, weights: none)
        wish(row, x, &wishes)
        drawTogether(row, x, &wishes)
        for (node, place) in zip(rows[row], best(row, wishes)) { x[node] = place }
      }
    }
    return rounded(x)
  }

  private func packed() -> [Double] {
    var x = Array(repeating: 0.0, count: separation.count)
    for row in rows {
      var at = 0.0
      for (index, node) in row.enumerated() {
        at += index == 0 ? 0 : separation[node]
        x[node] = at
      }
      for node in row { x[node] -= at / 2 }
    }
    return x
  }

  /// Everybody stays about where they are, and a little nearer to their neighbours.
  private func drawTogether(_ row: Int, _ x: [Double], _ wishes: inout Wishes) {
    for (left, right) in zip(rows[row], rows[row].dropFirst()) {
      wishes.add(right, x[left] + separation[right], weight: 0.03)
      wishes.add(left, x[right] - separation[right], weight: 0.03)
    }
    for node in rows[row] { wishes.add(node, x[node], weight: 0.05) }
  }

  /// Least squares under the separations: shift them away, pool what would overlap, shift back.
  private func best(_ row: Int, _ wishes: Wishes) -> [Double] {
    var offset = 0.0
    var offsets: [Double] = []
    var blocks: [(sum: Double, weight: Double, count: Int)] = []
    for (index, node) in rows[row].enumerated() {
      offset += index == 0 ? 0 : separation[node]
      offsets.append(offset)
      blocks.append(
        (wishes.sums[node] - offset * wishes.weights[node], wishes.weights[node], 1))
      while blocks.count > 1 {
        let (last, before) = (blocks[blocks.count - 1], blocks[blocks.count - 2])
        guard before.sum / before.weight > last.sum / last.weight else { break }
        blocks.removeLast(2)
        blocks.append(
          (before.sum + last.sum, before.weight + last.weight, before.count + last.count))
      }
    }
    let places = blocks.flatMap { Array(repeating: $0.sum / $0.weight, count: $0.count) }
    return zip(places, offsets).map { $0 + $1 }
  }

  /// Whole units, so that the same family gives the same bytes; separations kept.
  private func rounded(_ x: [Double]) -> [Double] {
    var result = x
    for row in rows {
      var least = -Double.infinity
      for node in row {
        if least > -Double.infinity { least += separation[node].rounded(.up) }
        result[node] = max(x[node].rounded(), least)
        least = result[node]
      }
    }
    return result
  }
}
