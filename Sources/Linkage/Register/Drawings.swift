/// Drawings of a report. Colour is never alone: every bar has its number in words beside it.
enum Drawings {
  private static let up = "#00703c"
  private static let down = "#b10e1e"

  private static func number(_ value: Double) -> String { Decimals.of(value, 1) }

  private static func svg(_ width: Int, _ height: Int, _ title: String, _ body: String) -> String {
    "<svg viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" "
      + "height=\"\(height)\" role=\"img\" aria-label=\"\(Page.escaped(title))\">\(body)</svg>"
  }

  private static func text(_ x: Double, _ y: Double, _ text: String, anchor: String = "start")
    -> String
  {
    "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\">\(Page.escaped(text))</text>"
  }

  private static func bar(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ colour: String
  ) -> String {
    "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(max(width, 0.5)))\" "
      + "height=\"\(number(height))\" fill=\"\(colour)\"/>"
  }

  private static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
    "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\" "
      + "stroke=\"#768692\"/>"
  }

  /// Each step from where the one before ended; to the right is for one person.
  static func waterfall(_ fall: Waterfall) -> String {
    var (at, low, high) = (0.0, 0.0, 0.0)
    for step in fall.steps {
      at += step.bits
      (low, high) = (min(low, at), max(high, at))
    }
    let scale = 440 / max(high - low, 1)
    let zero = 200 - low * scale
    var body = line(zero, 4, zero, Double(fall.steps.count * 24 + 4))
    at = 0
    for (place, step) in fall.steps.enumerated() {
      let y = Double(place * 24 + 6)
      let start = zero + min(at, at + step.bits) * scale
      body += text(0, y + 13, step.label)
      body += bar(start, y, abs(step.bits) * scale, 16, step.bits < 0 ? down : up)
      body += text(zero + (max(at, at + step.bits)) * scale + 4, y + 13, signed(step.bits))
      at += step.bits
    }
    return svg(700, fall.steps.count * 24 + 10, "How the weight came about", body)
  }

  static func signed(_ bits: Double) -> String { (bits > 0 ? "+" : "") + number(bits) }

  /// A bar a level: how much it counts for one person (right) or for two (left).
  static func weights(_ levels: [(name: String, bits: Double)]) -> String {
    let most = max(levels.map { abs($0.bits) }.max() ?? 1, 1)
    let scale = 150 / most
    var body = line(480, 0, 480, Double(levels.count * 24))
    for (place, level) in levels.enumerated() {
      let y = Double(place * 24 + 4)
      let width = abs(level.bits) * scale
      body += text(0, y + 13, level.name)
      body += bar(level.bits < 0 ? 480 - width : 480, y, width, 16, level.bits < 0 ? down : up)
      body += text(
        level.bits < 0 ? 476 - width : 484 + width, y + 13, signed(level.bits),
        anchor: level.bits < 0 ? "end" : "start")
    }
    return svg(700, levels.count * 24 + 4, "What each likeness counts for", body)
  }

  /// Pairs by weight, on a scale of powers of ten, so that few are seen beside many.
  static func histogram(_ bins: [(label: String, count: Int)]) -> String {
    let most = max(bins.map { Logarithm.of(Double($0.count + 1)) }.max() ?? 1, 1)
    var body = ""
    let width = 680 / Double(max(1, bins.count))
    for (place, bin) in bins.enumerated() {
      let height = Logarithm.of(Double(bin.count + 1)) / most * 130
      let x = 10 + Double(place) * width
      if bin.count > 0 { body += bar(x + 2, 160 - height, width - 4, height, "#005eb8") }
      body += text(x + width / 2, 176, bin.label, anchor: "middle")
      if bin.count > 0 {
        body += text(x + width / 2, 156 - height, "\(bin.count)", anchor: "middle")
      }
    }
    return svg(700, 184, "Pairs by weight", body)
  }

  /// Expected precision and recall by threshold.
  static func curves(_ rows: [Expectation]) -> String {
    func points(_ value: (Expectation) -> Double) -> [(Double, Double)] {
      rows.enumerated().map { place, row in
        (
          60 + Double(place) * 560 / Double(max(1, rows.count - 1)),
          20 + (1 - scaled(value(row))) * 160
        )
      }
    }
    func scaled(_ share: Double) -> Double { max(0, (share - 0.5) * 2) }
    var body = line(60, 180, 620, 180)
    for (share, label) in [(1.0, "100 %"), (0.9, "90 %"), (0.75, "75 %"), (0.5, "50 %")] {
      let y = 20 + (1 - scaled(share)) * 160
      body += line(56, y, 620, y) + text(50, y + 4, label, anchor: "end")
    }
    for (name, colour, dash, value) in [
      ("expected right", up, "", { (row: Expectation) in row.precision }),
      (
        "expected found", "#005eb8", " stroke-dasharray=\"6 4\"",
        { (row: Expectation) in row.recall }
      ),
    ] {
      let path = points(value)
      body += "<polyline fill=\"none\" stroke-width=\"3\" stroke=\"\(colour)\"\(dash) points=\""
      body += path.map { "\(number($0.0)),\(number($0.1))" }.joined(separator: " ") + "\"/>"
      if let last = path.last {
        body += text(last.0 + 4, last.1 + (name.hasSuffix("right") ? -4 : 14), name)
      }
    }
    for (place, row) in rows.enumerated() {
      let x = 60 + Double(place) * 560 / Double(max(1, rows.count - 1))
      body += text(x, 198, "\(row.threshold)", anchor: "middle")
    }
    return svg(740, 206, "Expected right and found by threshold", body)
  }
}
