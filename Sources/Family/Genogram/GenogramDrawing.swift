import Vocabulary

/// Writes a genogram as SVG: presentation attributes for a page without style sheets, classes
/// for one with, and nothing a strict content policy refuses.
struct GenogramDrawing {
  let geometry: GenogramGeometry
  let layout: GenogramLayout
  let graph: FamilyGraph
  let title: String
  let day: Day
  let notes: [String]
  let links: [PersonID: String]
  /// True for a picture that stands alone and brings its own white ground.
  var isOnPaper = false

  typealias Point = GenogramGeometry.Point

  enum Ink {
    static let line = "#16232d"
    static let muted = "#4c6272"
    static let doubt = "#6b7d8a"
    static let harm = "#b0201a"
  }

  func svg() -> String {
    let frame = frame()
    let key = GenogramKey(geometry: geometry, layout: layout, day: day)
    let keyTop = frame.bottom + 22
    let height = keyTop + key.height(width: frame.right - frame.left) + 10 - frame.top
    var out = Markup()
    out.open("svg", rootAttributes(frame, height))
    out.newLine()
    out.element("title", [("id", "kin-title")], "\(title), as known on \(day.inWords)")
    out.newLine()
    if isOnPaper { writePaper(frame, height, &out) }
    writeHeading(frame, &out)
    writeOutlines(&out)
    writeStrokes(&out)
    writeHarms(&out)
    for symbol in geometry.symbols { writeSymbol(symbol, &out) }
    writeRailWords(&out)
    key.write(left: frame.left + 20, top: keyTop, width: frame.right - frame.left, &out)
    out.close("svg")
    out.newLine()
    return out.text
  }

  /// A picture with links in it is a group: the role of an image would hide them from readers.
  private func rootAttributes(_ frame: GenogramGeometry.Box, _ height: Double)
    -> [(String, String)]
  {
    let (width, top) = (frame.right - frame.left, frame.top)
    let box = [frame.left, top, width, height].map(Markup.number).joined(separator: " ")
    return [
      ("xmlns", "http://www.w3.org/2000/svg"), ("class", "kin"), ("viewBox", box),
      ("width", Markup.number(width)), ("height", Markup.number(height)),
      ("role", links.isEmpty ? "img" : "group"), ("aria-labelledby", "kin-title"),
      ("font-family", "Inter, system-ui, Arial, sans-serif"),
      ("font-size", Markup.number(NodeLabel.nameSize)), ("fill", Ink.line),
    ]
  }

  private func frame() -> GenogramGeometry.Box {
    let boxes =
      geometry.symbols.map(\.box) + geometry.labels.map(\.box) + geometry.harms.map(\.words.box)
    let points =
      geometry.strokes.flatMap(\.points) + geometry.outlines.joined()
      + geometry.harms.flatMap(\.points)
    let left = min(boxes.map(\.left).min() ?? 0, points.map(\.x).min() ?? 0) - 20
    let right = max(boxes.map(\.right).max() ?? 0, points.map(\.x).max() ?? 0) + 20
    let top = min(boxes.map(\.top).min() ?? 0, points.map(\.y).min() ?? 0)
    let bottom = max(boxes.map(\.bottom).max() ?? 0, points.map(\.y).max() ?? 0)
    let heading = TextMeasure.width(title, size: 15, bold: true) + 220
    let missing = max(0, max(heading, 520) - (right - left))
    return .init(
      left: (left - missing / 2).rounded(.down),
      top: (top - 52 - 16 * Double(notes.count)).rounded(.down),
      right: (right + missing / 2).rounded(.up), bottom: bottom.rounded(.up))
  }

  private func writePaper(
    _ frame: GenogramGeometry.Box, _ height: Double, _ out: inout Markup
  ) {
    out.empty(
      "rect",
      [
        ("x", Markup.number(frame.left)), ("y", Markup.number(frame.top)),
        ("width", Markup.number(frame.right - frame.left)), ("height", Markup.number(height)),
        ("fill", "#ffffff"),
      ])
    out.newLine()
  }

  private func writeHeading(_ frame: GenogramGeometry.Box, _ out: inout Markup) {
    let y = frame.top + 22
    out.open(
      "text",
      [("x", Markup.number(frame.left + 20)), ("y", Markup.number(y)), ("class", "kin-heading")]
    )
    out.element("tspan", [("font-weight", "600"), ("font-size", "15")], title)
    out.element("tspan", [("fill", Ink.muted), ("dx", "12")], "As known on \(day.inWords)")
    out.close("text")
    out.newLine()
    for (index, note) in notes.enumerated() {
      out.element(
        "text",
        [
          ("x", Markup.number(frame.left + 20)), ("y", Markup.number(y + 18 + 16 * Double(index))),
          ("class", "kin-note"), ("fill", Ink.muted), ("font-size", "11"),
        ], note)
      out.newLine()
    }
  }

  private func writeOutlines(_ out: inout Markup) {
    for outline in geometry.outlines {
      out.empty(
        "path",
        [
          ("class", "kin-household"), ("d", GenogramDrawing.rounded(outline, closed: true)),
          ("fill", "#f5f8f9"), ("fill-rule", "evenodd"), ("stroke", Ink.muted),
          ("stroke-width", "1.4"), ("stroke-dasharray", "1 5"), ("stroke-linecap", "round"),
        ])
      out.newLine()
    }
  }

  private func writeStrokes(_ out: inout Markup) {
    for stroke in geometry.strokes {
      out.empty("path", attributes(stroke))
      if stroke.isDoubtful, case .stalk(_, let child) = stroke.part {
        writeDoubt(stroke, child, &out)
      }
      out.newLine()
    }
    for slash in geometry.slashes {
      out.empty(
        "path",
        [
          ("class", "kin-slash"), ("d", GenogramDrawing.path([slash.from, slash.to])),
          ("stroke", Ink.line), ("stroke-width", "2"), ("fill", "none"),
        ])
      out.newLine()
    }
  }

  private func attributes(_ stroke: GenogramGeometry.Stroke) -> [(String, String)] {
    let ink = stroke.isDoubtful ? Ink.doubt : Ink.line
    var kind = "kin-rail"
    if case .rail = stroke.part {
      kind = "kin-rail"
    } else {
      kind = "kin-child kin-\(stroke.kind.rawValue)"
    }
    var attributes = [
      ("class", kind + (stroke.isDoubtful ? " kin-doubtful" : "")),
      ("d", GenogramDrawing.path(stroke.points)), ("fill", "none"), ("stroke", ink),
      ("stroke-width", "2"), ("stroke-linejoin", "round"),
    ]
    let dashes: String? =
      if stroke.isBroken {
        "9 5"
      } else {
        switch stroke.kind {
        case .birth: nil
        case .adoptive: "6 4"
        case .foster, .step: "2 4"
        }
      }
    if let dashes { attributes.append(("stroke-dasharray", dashes)) }
    return attributes
  }

  private func writeDoubt(
    _ stroke: GenogramGeometry.Stroke, _ child: Int, _ out: inout Markup
  ) {
    guard let end = stroke.points.last else { return }
    let x = end.x + (end.x < layout.x[child] ? -9 : 4)
    out.element(
      "text",
      [
        ("class", "kin-doubt"), ("x", Markup.number(x)), ("y", Markup.number(end.y - 4)),
        ("font-size", "12"), ("font-weight", "600"), ("fill", Ink.muted),
      ] + GenogramDrawing.halo, "?")
  }

  /// A white edge that keeps words readable where a line passes behind them.
  static let halo = [
    ("paint-order", "stroke"), ("stroke", "#ffffff"), ("stroke-width", "4"),
    ("stroke-linejoin", "round"),
  ]

  private func writeRailWords(_ out: inout Markup) {
    for block in geometry.labels where block.node == nil {
      write(block, "kin-dates", out: &out, ink: Ink.muted, isBold: false)
      out.newLine()
    }
  }

  func write(
    _ block: GenogramGeometry.TextBlock, _ name: String, out: inout Markup, ink: String,
    isBold: Bool
  ) {
    for line in block.lines {
      var attributes = [
        ("class", name), ("x", Markup.number(block.x)), ("y", Markup.number(line.baseline)),
        ("text-anchor", block.anchor.rawValue), ("fill", line.isNote ? Ink.muted : ink),
      ]
      if isBold {
        attributes += [("font-weight", "600"), ("font-size", "12")] + GenogramDrawing.halo
      } else if line.isNote {
        attributes.append(("font-size", "11"))
      }
      out.element("text", attributes, line.text)
    }
  }
}
