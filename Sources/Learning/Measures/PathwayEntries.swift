public import Vocabulary

/// When an entry of the pathway directory was verified, as the partnership's file has it.
public struct PathwayEntry: Hashable, Sendable {
  /// The days, in any order.
  public let verified: [Day]

  public init(verified: [Day]) { self.verified = verified }
}

/// How much of the pathway directory somebody rang lately to see that it is still so (M04d).
struct PathwayEntries {
  private let view: CountingView

  init(_ view: CountingView) { self.view = view }

  /// Nil where no directory was handed over. An entry of which the file has only later days is
  /// blank: it may have been verified before, and those days were not kept.
  func verified() -> Tally? {
    guard let entries = view.input.directory else { return nil }
    var tally = Tally()
    for entry in entries {
      let known = entry.verified.filter { $0 <= view.input.asOf }
      let isFresh = known.contains { view.due(.directoryVerified, after: $0) >= view.input.asOf }
      tally.count(met: known.isEmpty ? nil : isFresh)
    }
    return tally
  }
}
