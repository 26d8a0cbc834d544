import Duties
import Learning

extension MeasureSettings.Limit {
  /// The same number as measures count with it; nil for one that counts backwards from a day.
  init?(_ limit: DutyLimit) {
    let unit: MeasureSettings.Unit
    switch limit.unit {
    case .days: unit = .days
    case .workingDays: unit = .workingDays
    case .months: unit = .months
    case .workingDaysBefore: return nil
    }
    self.init(
      limit.value, unit, from: limit.from, owner: limit.owner, source: limit.source)
  }
}

extension MeasureSettings {
  /// What a partnership set for its measures, and for the duties whose limits measures share.
  init(_ own: [MeasureLimit: [Limit]], sharing duties: DutySettings) {
    var limits = own
    for limit in MeasureLimit.allCases where limit.isOfDuty {
      limits[limit] = RuleID(rawValue: limit.rawValue).map { rule in
        duties[rule].steps.compactMap { Limit($0.value) }
      }
    }
    self.init(adding: limits)
  }
}
