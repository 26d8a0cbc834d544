/// That a child became looked after or was placed; occurred on the day it began.
public struct Placement: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case becameLookedAfter, placed, placedWithParent, placedToEighteen
  }

  public var id: String
  public var kind: Kind
  public var ended: UncertainDate?

  public init(id: String, kind: Kind, ended: UncertainDate? = nil) {
    self.id = id
    self.kind = kind
    self.ended = ended
  }
}

/// That a child with a plan moved to another council; occurred on the day that starts its clock.
public struct CaseTransfer: Hashable, Codable, Sendable {
  public enum ClockStart: String, Codable, Sendable, CaseIterable {
    case writtenNotice, referralReceived, referralAccepted
  }

  public var plan: String
  public var from: AgencyID
  public var to: AgencyID
  /// Which day the two councils count from.
  public var clock: ClockStart

  public init(plan: String, from: AgencyID, to: AgencyID, clock: ClockStart) {
    self.plan = plan
    self.from = from
    self.to = to
    self.clock = clock
  }
}
