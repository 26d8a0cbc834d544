import Vocabulary

/// A genogram with a place for everything, ready to be drawn and open to be checked.
struct GenogramGeometry {
  struct Point: Hashable {
    var x: Double
    var y: Double
  }

  /// A rectangle by its edges.
  struct Box: Hashable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    /// True when they share more than an edge.
    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func moved(by shift: Double) -> Box {
      Box(left: left + shift, top: top, right: right + shift, bottom: bottom)
    }

    func grown(by margin: Double) -> Box {
      Box(
        left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
    }
  }

  enum Shape: Hashable { case square, circle, diamond, triangle, smallDiamond }

  struct Symbol: Hashable {
    var node: Int
    var person: PersonID?
    var shape: Shape
    var centre: Point
    var box: Box
  }

  /// Some lines of text and the room they take.
  struct TextBlock: Hashable {
    enum Anchor: String { case start, middle, end }
    struct Line: Hashable {
      var text: String
      var isNote: Bool
      /// Where its letters stand.
      var baseline: Double
    }
    /// The node it names; nil for words on a line.
    var node: Int?
    var anchor: Anchor
    var x: Double
    var lines: [Line]
    var box: Box
  }

  /// One stroke of a line between people.
  struct Stroke: Hashable {
    enum Part: Hashable {
      /// From one partner to the other.
      case rail(union: Int)
      /// From a union down to and along the bar of its children.
      case trunk(union: Int)
      /// From the bar to one child.
      case stalk(union: Int, child: Int)
    }
    var part: Part
    var points: [Point]
    var kind: ParentTie.Kind
    /// True for a rail of two people of whom nobody says that they were a couple.
    var isBroken: Bool
    var isDoubtful: Bool
  }

  /// A short stroke across a rail: one for parted, two for divorced.
  struct Slash: Hashable {
    var union: Int
    var from: Point
    var to: Point
  }

  /// An arrow from who is alleged to have harmed to who was harmed, with its words.
  struct HarmArrow: Hashable {
    var by: Int
    var to: Int
    var points: [Point]
    var words: TextBlock
  }

  var symbols: [Symbol] = []
  var labels: [TextBlock] = []
  var strokes: [Stroke] = []
  var slashes: [Slash] = []
  var harms: [HarmArrow] = []
  /// Closed outlines round the household in focus.
  var outlines: [[Point]] = []
  var width = 0.0
  var height = 0.0
}
