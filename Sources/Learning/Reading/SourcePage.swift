/// One page of a report as it was drawn.
struct SourcePage {
  /// Counting from 1.
  var number: Int
  var width: Double
  var height: Double
  var runs: [SourceRun]
}
