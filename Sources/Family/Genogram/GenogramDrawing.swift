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

  private func writeHarms(_ out: inout Markup) {
    for harm in geometry.harms {
      let names = [harm.by, harm.to].map {
        layout.plan.person($0).flatMap { graph.names[$0] } ?? ""
      }
      out.open("g", [("class", "kin-harm")])
      out.element(
        "title", [],
        "\(names[0]) to \(names[1]): " + harm.words.lines.map(\.text).joined(separator: " "))
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

extension GenogramDrawing {
  static func path(_ points: [Point]) -> String {
    var result = ""
    for (index, point) in points.enumerated() {
      if index == 0 {
        result += "M\(Markup.number(point.x)) \(Markup.number(point.y))"
      } else if points[index - 1].x == point.x {
        result += "V\(Markup.number(point.y))"
      } else if points[index - 1].y == point.y {
        result += "H\(Markup.number(point.x))"
      } else {
        result += "L\(Markup.number(point.x)) \(Markup.number(point.y))"
      }
    }
    return result
  }

  /// The same with rounded corners.
  static func rounded(_ points: [Point], closed: Bool) -> String {
    guard points.count > 2 else { return path(points) }
    var result = ""
    for index in points.indices {
      let here = points[index]
      let isEnd = !closed && (index == 0 || index == points.count - 1)
      guard !isEnd else {
        result += (index == 0 ? "M" : "L") + pair(here)
        continue
      }
      let before = points[(index + points.count - 1) % points.count]
      let after = points[(index + 1) % points.count]
      result += (index == 0 ? "M" : "L") + pair(toward(before, from: here))
      result += "Q" + pair(here) + " " + pair(toward(after, from: here))
    }
    return result + (closed ? "Z" : "")
  }

  private static func pair(_ point: Point) -> String {
    Markup.number(point.x) + " " + Markup.number(point.y)
  }

  /// A point up to ten units from one corner towards another.
  private static func toward(_ goal: Point, from here: Point) -> Point {
    let length = abs(goal.x - here.x) + abs(goal.y - here.y)
    guard length > 0 else { return here }
    let part = min(10, length / 2) / length
    return Point(x: here.x + (goal.x - here.x) * part, y: here.y + (goal.y - here.y) * part)
  }
}
