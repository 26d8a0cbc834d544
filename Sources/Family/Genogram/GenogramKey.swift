import Vocabulary

/// Says below a genogram what its signs mean: only those it uses.
struct GenogramKey {
  let geometry: GenogramGeometry
  let layout: GenogramLayout
  let day: Day

  enum Sign {
    case outline, broken, parted, divorced, adopted, fostered, doubt, harm, dead
    case unborn, diamond
  }

  private static let leading = 20.0
  private static let swatch = 34.0

  private var entries: [(sign: Sign, words: String)] {
    let kinds = Set(geometry.strokes.map(\.kind))
    let slashes = Dictionary(grouping: geometry.slashes, by: \.union).mapValues(\.count)
    let shapes = Set(geometry.symbols.map(\.shape))
    let isDead = geometry.symbols.contains { symbol in
      symbol.person != nil && layout.labels[symbol.node].notes.contains { $0.hasPrefix("died") }
    }
    let all: [(Bool, Sign, String)] = [
      (!geometry.outlines.isEmpty, .outline, "one household on \(day.inWords)"),
      (geometry.strokes.contains { $0.isBroken }, .broken, "no partnership recorded"),
      (slashes.values.contains(1), .parted, "parted"),
      (slashes.values.contains(2), .divorced, "divorced"),
      (kinds.contains(.adoptive), .adopted, "adopted"),
      (kinds.contains(.foster), .fostered, "fostered"),
      (kinds.contains(.step), .fostered, "stated step-parent"),
      (geometry.strokes.contains { $0.isDoubtful }, .doubt, "disputed or only alleged"),
      (!geometry.harms.isEmpty, .harm, "alleged harm, towards the one harmed"),
      (isDead, .dead, "has died"),
      (shapes.contains(.triangle), .unborn, "unborn"),
      (shapes.contains(.diamond), .diamond, "sex not recorded"),
    ]
    return all.filter(\.0).map { ($0.1, $0.2) }
  }

  private func places(width: Double) -> [(x: Double, line: Int)] {
    var x = 0.0
    var line = 0
    return entries.map { entry in
      let needed = GenogramKey.swatch + 6 + TextMeasure.width(entry.words, size: 11)
      if x > 0, x + needed > width - 40 {
        x = 0
        line += 1
      }
      defer { x += needed + 22 }
      return (x, line)
    }
  }

  func height(width: Double) -> Double {
    Double((places(width: width).last?.line ?? -1) + 1) * GenogramKey.leading
  }

  func write(left: Double, top: Double, width: Double, _ out: inout Markup) {
    guard !entries.isEmpty else { return }
    out.open("g", [("class", "kin-key"), ("font-size", "11"), ("fill", GenogramDrawing.Ink.muted)])
    for (entry, place) in zip(entries, places(width: width)) {
      let x = left + place.x
      let y = top + Double(place.line) * GenogramKey.leading + 6
      writeSign(entry.sign, x, y, &out)
      out.element(
        "text",
        [
          ("x", Markup.number(x + GenogramKey.swatch + 6)), ("y", Markup.number(y + 4)),
        ], entry.words)
    }
    out.close("g")
    out.newLine()
  }

  private func writeSign(_ sign: Sign, _ x: Double, _ y: Double, _ out: inout Markup) {
    typealias Ink = GenogramDrawing.Ink
    let pen = KeyPen(x: x, y: y)
    switch sign {
    case .outline: pen.line([(0, -6), (34, -6), (34, 6), (0, 6), (0, -6)], Ink.muted, "1 4", &out)
    case .broken: pen.line([(0, 0), (34, 0)], Ink.line, "9 5", &out)
    case .parted: pen.rail(slashes: [0], &out)
    case .divorced: pen.rail(slashes: [-4, 4], &out)
    case .adopted: pen.line([(0, 0), (34, 0)], Ink.line, "6 4", &out)
    case .fostered: pen.line([(0, 0), (34, 0)], Ink.line, "2 4", &out)
    case .doubt:
      pen.line([(0, 0), (22, 0)], Ink.doubt, nil, &out)
      out.element(
        "text",
        [
          ("x", Markup.number(x + 25)), ("y", Markup.number(y + 4)), ("font-weight", "600"),
        ], "?")
    case .harm:
      pen.line([(0, 0), (26, 0)], Ink.harm, "7 3", &out)
      pen.line([(34, 0), (25, -5), (25, 5), (34, 0)], Ink.harm, nil, fill: Ink.harm, &out)
    case .dead:
      pen.line([(10, -7), (24, -7), (24, 7), (10, 7), (10, -7)], Ink.line, nil, &out)
      pen.line([(10, -7), (24, 7)], Ink.line, nil, &out)
      pen.line([(10, 7), (24, -7)], Ink.line, nil, &out)
    case .unborn: pen.line([(17, -7), (25, 6), (9, 6), (17, -7)], Ink.line, nil, &out)
    case .diamond:
      pen.line([(17, -8), (25, 0), (17, 8), (9, 0), (17, -8)], Ink.line, nil, &out)
    }
  }
}
