/// That a medicine was started, stopped or changed, or is being taken; occurred on that day.
public struct Medication: Hashable, Codable, Sendable {
  /// What it is, as far as the rules tell medicines apart.
  public enum Group: String, Codable, Sendable, CaseIterable {
    case antipsychotic, clozapine, lithium, moodStabiliser, other, notRecorded

    /// Antipsychotics and mood stabilisers, whose taking is shown by evidence and not by words.
    public var needsEvidence: Bool {
      switch self {
      case .antipsychotic, .clozapine, .lithium, .moodStabiliser: true
      case .other, .notRecorded: false
      }
    }
  }

  public enum Change: String, Codable, Sendable, CaseIterable {
    case started, stopped, doseChanged, routeChanged, continued
  }

  /// As the source names it.
  public var medicine: String
  public var group: Group
  public var change: Change
  /// Dose or route before, in the source's words.
  public var from: String?
  /// Dose or route after.
  public var to: String?
  public var reason: String?

  public init(
    medicine: String, group: Group = .notRecorded, change: Change, from: String? = nil,
    to: String? = nil, reason: String? = nil
  ) {
    self.medicine = medicine
    self.group = group
    self.change = change
    self.from = from
    self.to = to
    self.reason = reason
  }
}
