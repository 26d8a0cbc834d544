/// Draws an ecomap: the household in the middle, supports in two columns beside it.
///
/// Lines run in the gaps between the columns and the middle, so that none passes through a word.
struct EcomapDrawing {
  private let map: Ecomap
  private static let wide = 280.0
  private static let tall = 64.0
  private static let gap = 18.0
  private static let middle = 220.0
  private static let reach = 90.0

  init(_ map: Ecomap) { self.map = map }

  private var width: Double {
    2 * (EcomapDrawing.wide + EcomapDrawing.reach) + EcomapDrawing.middle + 40
  }

  private var rows: Int { (map.supports.count + 1) / 2 }

  private var height: Double {
    let columns = Double(max(1, rows)) * (EcomapDrawing.tall + EcomapDrawing.gap)
    return max(columns, Double(map.people.count) * 20 + 60) + 60
  }

  var text: String {
    var out = Markup()
    out.open(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("viewBox", "0 0 \(Markup.number(width)) \(Markup.number(height))"), ("role", "img"),
        ("aria-label", "\(map.title); the table below says the same"), ("font-size", "13"),
      ])
    out.element("text", [("x", "20"), ("y", "26"), ("font-weight", "600")], map.title)
    for index in map.supports.indices { line(index, &out) }
    household(&out)
    for index in map.supports.indices { support(index, &out) }
    out.close("svg")
    return out.text
  }

  private var centre: (x: Double, y: Double) { (width / 2, 40 + (height - 60) / 2) }

  private func corner(_ index: Int) -> (x: Double, y: Double) {
    let column = index % 2
    let inColumn = Double(column == 0 ? rows : map.supports.count / 2)
    let step = EcomapDrawing.tall + EcomapDrawing.gap
    let top = centre.y - inColumn * step / 2 + EcomapDrawing.gap / 2
    let x = column == 0 ? 20 : width - 20 - EcomapDrawing.wide
    return (x, top + Double(index / 2) * step)
  }

  private var boxHeight: Double { Double(max(1, map.people.count)) * 20 + 24 }

  private func line(_ index: Int, _ out: inout Markup) {
    let support = map.supports[index]
    let (x, y) = corner(index)
    let isLeft = index % 2 == 0
    let start = isLeft ? x + EcomapDrawing.wide : x
    let end = centre.x + (isLeft ? -1 : 1) * EcomapDrawing.middle / 2
    let spread = boxHeight * 0.7
    let places = Double(max(1, rows - 1))
    let at = rows < 2 ? centre.y : centre.y + spread * (Double(index / 2) / places - 0.5)
    let weight =
      switch support.contacts {
      case 0: 1.2
      case 1...3: 2.0
      case 4...11: 3.5
      default: 5.5
      }
    var attributes = [
      (
        "d",
        "M\(Markup.number(start)) \(Markup.number(y + EcomapDrawing.tall / 2)) "
          + "L\(Markup.number(end)) \(Markup.number(at))"
      ), ("fill", "none"), ("stroke", GenogramDrawing.Ink.line),
      ("stroke-width", Markup.number(weight)),
    ]
    if support.contacts == 0 { attributes.append(("stroke-dasharray", "4 4")) }
    out.empty("path", attributes)
  }

  private func household(_ out: inout Markup) {
    let box = (centre.x - EcomapDrawing.middle / 2, centre.y - boxHeight / 2)
    out.empty(
      "rect",
      [
        ("x", Markup.number(box.0)), ("y", Markup.number(box.1)),
        ("width", Markup.number(EcomapDrawing.middle)), ("height", Markup.number(boxHeight)),
        ("rx", "14"), ("fill", "#f5f8f9"), ("stroke", GenogramDrawing.Ink.line),
        ("stroke-width", "2"),
      ])
    for (index, name) in map.people.enumerated() {
      words(
        name, centre.x, box.1 + 27 + 20 * Double(index), EcomapDrawing.middle - 20, &out,
        [("text-anchor", "middle")])
    }
  }

  private func support(_ index: Int, _ out: inout Markup) {
    let support = map.supports[index]
    let (x, y) = corner(index)
    out.empty(
      "rect",
      [
        ("x", Markup.number(x)), ("y", Markup.number(y)),
        ("width", Markup.number(EcomapDrawing.wide)),
        ("height", Markup.number(EcomapDrawing.tall)), ("rx", "4"), ("fill", "#ffffff"),
        ("stroke", GenogramDrawing.Ink.line), ("stroke-width", "1.2"),
      ])
    let room = EcomapDrawing.wide - 20
    words(support.name, x + 10, y + 19, room, &out, [("font-weight", "600")])
    words("knows " + support.knows.joined(separator: ", "), x + 10, y + 37, room, &out)
    words(
      support.countInWords, x + 10, y + 54, room, &out, [("fill", GenogramDrawing.Ink.muted)])
  }

  private func words(
    _ text: String, _ x: Double, _ y: Double, _ room: Double, _ out: inout Markup,
    _ more: [(String, String)] = []
  ) {
    let isBold = more.contains { $0.0 == "font-weight" }
    let shown = TextMeasure.wrap(text, width: room / (isBold ? 1.12 : 1), size: 13, limit: 1)
    out.element(
      "text", [("x", Markup.number(x)), ("y", Markup.number(y))] + more, shown.first ?? "")
  }
}
