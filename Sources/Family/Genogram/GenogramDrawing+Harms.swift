import Vocabulary

extension GenogramDrawing {
  func writeHarms(_ out: inout Markup) {
    for harm in geometry.harms {
      let names = [harm.by, harm.to].map {
        layout.plan.person($0).flatMap { graph.names[$0] } ?? ""
      }
      out.open("g", [("class", "kin-harm")])
      out.element(
        "title", [],
        "\(names[0]) to \(names[1]): " + GenogramHarm.words(stated(harm)))
      let tip = harm.points[harm.points.count - 1]
      let before = harm.points[harm.points.count - 2]
      out.empty(
        "path",
        [
          ("d", GenogramDrawing.rounded(shortened(harm.points), closed: false)), ("fill", "none"),
          ("stroke", Ink.harm), ("stroke-width", "2.5"), ("stroke-dasharray", "7 3"),
        ])
      out.empty("path", [("d", arrowhead(tip, from: before)), ("fill", Ink.harm)])
      out.close("g")
      write(harm.words, "kin-harm-words", out: &out, ink: Ink.harm, isBold: true)
      out.newLine()
    }
  }

  /// Leaves room for the head.
  private func shortened(_ points: [Point]) -> [Point] {
    var points = points
    let (tip, before) = (points[points.count - 1], points[points.count - 2])
    let sign = tip.x >= before.x ? 1.0 : -1.0
    points[points.count - 1].x = tip.x - sign * 8
    return points
  }

  private func arrowhead(_ tip: Point, from before: Point) -> String {
    let sign = tip.x >= before.x ? 1.0 : -1.0
    return GenogramDrawing.path([
      tip, Point(x: tip.x - sign * 11, y: tip.y - 6), Point(x: tip.x - sign * 11, y: tip.y + 6),
    ]) + "Z"
  }

  private func stated(_ arrow: GenogramGeometry.HarmArrow) -> [StatedHarm] {
    let (by, to) = (layout.plan.person(arrow.by), layout.plan.person(arrow.to))
    return graph.harms.filter { $0.by == by && $0.to == to }
  }
}
