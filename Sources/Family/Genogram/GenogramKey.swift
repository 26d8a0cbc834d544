import Vocabulary

/// Says below a genogram what its signs mean: only those it uses.
struct GenogramKey {
  let geometry: GenogramGeometry
  let layout: GenogramLayout
  let day: Day

  enum Sign {
    case outline, ring, broken, parted, divorced, adopted, fostered, doubt, harm, dead
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
    func line(_ d: String, _ ink: String = Ink.line, _ dashes: String? = nil, fill: String = "none")
    {
      out.empty(
        "path",
        [("d", d), ("stroke", ink), ("stroke-width", "1.8"), ("fill", fill)]
          + (dashes.map { [("stroke-dasharray", $0)] } ?? []))
    }
    func n(_ value: Double) -> String { Markup.number(value) }
    let across = "M\(n(x)) \(n(y))H\(n(x + 34))"
    let middle = x + 17
    switch sign {
    case .outline: line("M\(n(x)) \(n(y - 6))H\(n(x + 34))V\(n(y + 6))H\(n(x))Z", Ink.muted, "1 4")
    case .ring: line(across)
    case .broken: line(across, Ink.line, "9 5")
    case .parted: line(across + "M\(n(middle - 3)) \(n(y + 6))L\(n(middle + 3)) \(n(y - 6))")
    case .divorced:
      line(
        across + "M\(n(middle - 6)) \(n(y + 6))L\(n(middle)) \(n(y - 6))"
          + "M\(n(middle)) \(n(y + 6))L\(n(middle + 6)) \(n(y - 6))")
    case .adopted: line(across, Ink.line, "6 4")
    case .fostered: line(across, Ink.line, "2 4")
    case .doubt:
      line("M\(n(x)) \(n(y))H\(n(x + 22))", Ink.doubt)
      out.element("text", [("x", n(x + 25)), ("y", n(y + 4)), ("font-weight", "600")], "?")
    case .harm:
      line("M\(n(x)) \(n(y))H\(n(x + 26))", Ink.harm, "7 3")
      line("M\(n(x + 34)) \(n(y))L\(n(x + 25)) \(n(y - 5))V\(n(y + 5))Z", Ink.harm, fill: Ink.harm)
    case .dead:
      let (left, right) = (middle - 7, middle + 7)
      line("M\(n(left)) \(n(y - 7))H\(n(right))V\(n(y + 7))H\(n(left))Z")
      line(
        "M\(n(left)) \(n(y - 7))L\(n(right)) \(n(y + 7))M\(n(left)) \(n(y + 7))L\(n(right)) \(n(y - 7))"
      )
    case .unborn: line("M\(n(middle)) \(n(y - 7))L\(n(middle + 8)) \(n(y + 6))H\(n(middle - 8))Z")
    case .diamond:
      line(
        "M\(n(middle)) \(n(y - 8))L\(n(middle + 8)) \(n(y))L\(n(middle)) \(n(y + 8))L\(n(middle - 8)) \(n(y))Z"
      )
    }
  }
}
