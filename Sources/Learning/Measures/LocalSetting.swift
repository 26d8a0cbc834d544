public import Vocabulary

/// A number that no national rule sets: who set it here, and when. Pages show all three.
public struct LocalSetting: Hashable, Sendable {
  public var value: Double
  public var setBy: String
  public var on: Day

  public init(_ value: Double, setBy: String, on: Day) {
    self.value = value
    self.setBy = setBy
    self.on = on
  }
}
