public import Vocabulary

/// That something came in through a flow on a day, as the hub's own log of submissions has it.
public struct FlowUse: Hashable, Sendable {
  /// The flow's id, as the agreement names it.
  public var flow: String
  public var from: AgencyID
  public var on: Day

  public init(flow: String, from: AgencyID, on: Day) {
    self.flow = flow
    self.from = from
    self.on = on
  }
}
