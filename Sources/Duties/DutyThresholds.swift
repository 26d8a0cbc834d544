public import Vocabulary

/// The numbers rules count with, dated, old ones kept: the partnership's, else those shipped.
public struct DutyThresholds: Hashable, Sendable {
  /// By the threshold's place: the shipped number, and those that changed it.
  private let settings: [Steps]

  private struct Steps: Hashable, Sendable {
    let shipped: Setting
    let dated: Dated<Setting>
  }

  /// One number with its first day and who set it.
  public struct Setting: Hashable, Sendable {
    public let value: Int
    public let from: Day
    public let owner: String
    public let source: String

    public init(_ value: Int, from: Day, owner: String, source: String) {
      self.value = value
      self.from = from
      self.owner = owner
      self.source = source
    }
  }

  /// The shipped numbers with some added; one from the same day replaces the shipped one.
  public init(adding local: [DutyThreshold: [Setting]] = [:]) {
    settings = DutyThreshold.allCases.map { threshold in
      let shipped = Setting(
        threshold.shipped.value, from: DutyLimit.always, owner: "the Kith starter pack",
        source: threshold.shipped.source + ", local setting")
      let all = [shipped] + (local[threshold] ?? [])
      return Steps(shipped: shipped, dated: Dated(all.map { Dated.Step(from: $0.from, value: $0) }))
    }
  }

  public static let standard = DutyThresholds()

  /// The setting in force on a day; before the first day of any, the shipped one.
  public func setting(_ threshold: DutyThreshold, on day: Day) -> Setting {
    let steps = settings[threshold.place]
    return steps.dated.value(on: day) ?? steps.shipped
  }

  /// The number in force on a day.
  public func value(_ threshold: DutyThreshold, on day: Day) -> Int {
    setting(threshold, on: day).value
  }

  /// As a page says it: number, that it is local, who set it and since when.
  public func inWords(_ threshold: DutyThreshold, on day: Day) -> String {
    let setting = setting(threshold, on: day)
    let since = setting.from > DutyLimit.always ? " from \(setting.from.inWords)" : ""
    return "\(threshold.says): \(setting.value). Local setting of \(setting.owner)\(since) "
      + "(\(setting.source))."
  }
}
