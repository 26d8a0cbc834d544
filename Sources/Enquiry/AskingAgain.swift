public import Vocabulary

/// Whether somebody is to be asked now, from what was asked before.
public enum AskingAgain {
  public enum Advice: Hashable, Sendable {
    case ask
    /// Asked lately with nothing disclosed and nothing new since: not before a day.
    case notBefore(Day)
    /// Put off as unsafe: ask as soon as it is safe.
    case askWhenSafe
  }

  /// - Parameters:
  ///   - enquiries: what was asked before and on which day, in any order.
  ///   - newSigns: days of anything new since: an alert, an injury, a worry.
  ///   - months: for how long a "nothing disclosed" or "declined" stands: a local setting.
  public static func advice(
    after enquiries: [(on: Day, outcome: RoutineEnquiry.Outcome)], newSigns: [Day], on day: Day,
    months: Int
  ) -> Advice {
    let past = enquiries.filter { $0.on <= day }.sorted { $0.on < $1.on }
    guard let last = past.last else { return .ask }
    switch last.outcome {
    case .deferredUnsafe: return .askWhenSafe
    case .notAsked, .disclosed: return .ask
    case .nothingDisclosed, .declined:
      if newSigns.contains(where: { $0 >= last.on && $0 <= day }) { return .ask }
      let again = last.on.adding(months: months)
      return again <= day ? .ask : .notBefore(again)
    }
  }
}
