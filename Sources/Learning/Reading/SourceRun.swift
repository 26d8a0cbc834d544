/// Letters of one font that stand together on a page; lengths in points from the top left.
struct SourceRun {
  var text: String
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double
  var size: Double
  /// How many of its letters are bold, how many slanted.
  var bold: Int
  var italic: Int

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
}
