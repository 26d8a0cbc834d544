/// One printed line of a page.
struct TextLine {
  var page: Int
  var text: String
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double
  var size: Double
  var isBold: Bool
  var isItalic: Bool
  /// Its first letters are bold, whatever follows.
  var startsBold: Bool
  /// Pieces with wide gaps between them: the cells of a table, a number before its text.
  var cells: [SourceRun]

  var height: Double { bottom - top }
  var box: [Double] { [left, top, right, bottom] }
}
