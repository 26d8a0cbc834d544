/// A recommendation as one place of the report prints it.
struct FoundItem {
  enum Place: Int, Comparable {
    case section, appendix, plan, summary, body
    static func < (left: Place, right: Place) -> Bool { left.rawValue < right.rawValue }
  }
  var number: String?
  var stem: String?
  var text: String
  /// The heading above it in the list.
  var group: String?
  /// A body named beside it: `Lead agency: …`, or the plan's column.
  var lead: String?
  /// The lead agency that the report's action plan names for it.
  var planLead: String?
  var page: Int?
  var box: [Double]?
  var place: Place
  /// How sure it is to be one, 0 to 1, and why.
  var confidence: Double
  var reasons: [String]
  var line: Int
  /// Where its words begin; for what follows it.
  var textLeft: Double = 0
  var labelLeft: Double = 0
  var label: ListLabel?
  var isStem = false
  var alsoAt: [Int] = []
}
