/// A spell of care with one provider; occurred on the day it was opened.
public struct CareEpisode: Hashable, Codable, Sendable {
  public enum Setting: String, Codable, Sendable, CaseIterable {
    case ward, leaveFromWard, community, crisis, primaryCare, substanceUse, housing, other
  }

  public var id: String
  public var setting: Setting
  /// When it was closed; nil while it is open.
  public var ended: UncertainDate?
  /// Discharge, transfer, or the source's own word.
  public var endReason: String?

  public init(id: String, setting: Setting, ended: UncertainDate? = nil, endReason: String? = nil) {
    self.id = id
    self.setting = setting
    self.ended = ended
    self.endReason = endReason
  }
}
