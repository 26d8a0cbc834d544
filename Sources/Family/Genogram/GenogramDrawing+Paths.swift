import Vocabulary

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
