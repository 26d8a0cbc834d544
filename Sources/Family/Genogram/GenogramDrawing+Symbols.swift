import Vocabulary

extension GenogramDrawing {
  /// One person: symbol, age, name, and a link where there is one.
  func writeSymbol(_ symbol: GenogramGeometry.Symbol, _ out: inout Markup) {
    let label = layout.labels[symbol.node]
    let isFocus = symbol.node == layout.focus
    let member = symbol.person.flatMap { graph.member($0) }
    var classes = symbol.person == nil ? "kin-unrecorded" : "kin-person"
    if isFocus { classes += " kin-index" }
    if member?.isDead == true { classes += " kin-dead" }
    let address = symbol.person.flatMap { links[$0] }
    let element = address == nil ? "g" : "a"
    out.open(
      element,
      address.map { [("href", $0), ("class", classes), ("aria-label", label.spoken)] }
        ?? [("class", classes)])
    out.element("title", [], label.spoken)
    if isFocus { writeShape(symbol, half: layout.half(symbol.node) + 5, "kin-ring", &out) }
    writeShape(symbol, half: layout.half(symbol.node), "kin-symbol", &out)
    if member?.isDead == true { writeCross(symbol, &out) }
    writeInside(symbol, label.inside, &out)
    if let block = geometry.labels.first(where: { $0.node == symbol.node }) {
      write(block, "kin-label", out: &out, ink: Ink.line, isBold: false)
    }
    out.close(element)
    out.newLine()
  }

  private func writeShape(
    _ symbol: GenogramGeometry.Symbol, half: Double, _ name: String, _ out: inout Markup
  ) {
    let (x, y) = (symbol.centre.x, symbol.centre.y)
    let look = [
      ("class", name), ("fill", "#ffffff"),
      ("stroke", symbol.person == nil ? Ink.muted : Ink.line),
      ("stroke-width", symbol.person == nil ? "1.5" : "2"),
    ]
    switch symbol.shape {
    case .circle:
      out.empty(
        "circle",
        [("cx", Markup.number(x)), ("cy", Markup.number(y)), ("r", Markup.number(half))] + look)
    case .square:
      out.empty(
        "rect",
        [
          ("x", Markup.number(x - half)), ("y", Markup.number(y - half)),
          ("width", Markup.number(2 * half)), ("height", Markup.number(2 * half)),
        ] + look)
    case .diamond, .smallDiamond:
      let points = [
        Point(x: x, y: y - half), Point(x: x + half, y: y), Point(x: x, y: y + half),
        Point(x: x - half, y: y),
      ]
      out.empty("path", [("d", GenogramDrawing.path(points) + "Z")] + look)
    case .triangle:
      let points = [
        Point(x: x, y: y - half), Point(x: x + half, y: y + half - 4),
        Point(x: x - half, y: y + half - 4),
      ]
      out.empty("path", [("d", GenogramDrawing.path(points) + "Z")] + look)
    }
  }

  private func writeCross(_ symbol: GenogramGeometry.Symbol, _ out: inout Markup) {
    let (x, y) = (symbol.centre.x, symbol.centre.y)
    let half = symbol.shape == .square ? 22.0 : symbol.shape == .circle ? 15.5 : 11.0
    let lines = [
      [Point(x: x - half, y: y - half), Point(x: x + half, y: y + half)],
      [Point(x: x - half, y: y + half), Point(x: x + half, y: y - half)],
    ]
    out.empty(
      "path",
      [
        ("class", "kin-cross"), ("d", lines.map(GenogramDrawing.path).joined()),
        ("stroke", Ink.line), ("stroke-width", "1.5"), ("fill", "none"),
      ])
  }

  private func writeInside(
    _ symbol: GenogramGeometry.Symbol, _ text: String, _ out: inout Markup
  ) {
    guard !text.isEmpty else { return }
    out.element(
      "text",
      [
        ("class", "kin-age"), ("x", Markup.number(symbol.centre.x)),
        ("y", Markup.number(symbol.centre.y + 5)), ("text-anchor", "middle"),
        ("font-size", text.count > 4 ? "11" : "13"),
      ] + GenogramDrawing.halo, text)
  }
}
