/// Draws the small signs of a key from one point on the page.
struct KeyPen {
  let x: Double
  let y: Double

  func line(
    _ points: [(Double, Double)], _ ink: String, _ dashes: String?, fill: String = "none",
    _ out: inout Markup
  ) {
    let path = GenogramDrawing.path(points.map { .init(x: x + $0.0, y: y + $0.1) })
    out.empty(
      "path",
      [("d", path), ("stroke", ink), ("stroke-width", "1.8"), ("fill", fill)]
        + (dashes.map { [("stroke-dasharray", $0)] } ?? []))
  }

  func rail(slashes: [Double], _ out: inout Markup) {
    line([(0, 0), (34, 0)], GenogramDrawing.Ink.line, nil, &out)
    for shift in slashes {
      line([(14 + shift, 6), (20 + shift, -6)], GenogramDrawing.Ink.line, nil, &out)
    }
  }
}
