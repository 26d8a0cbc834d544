/// That something went to an agency on a day.
public struct Sending: Hashable, Codable, Sendable {
  public var to: AgencyID
  public var on: Day

  public init(to: AgencyID, on: Day) {
    self.to = to
    self.on = on
  }
}
