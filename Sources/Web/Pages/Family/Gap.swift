import Vocabulary

/// A stretch in which nobody said that anything happened.
struct Gap: Sendable {
  let from: Day
  let to: Day

  /// Nil when it is not longer than the limit.
  init?(from: Day, to: Day, limitDays: Int) {
    guard to.days(since: from) > limitDays else { return nil }
    self.from = from
    self.to = to
  }

  var html: HTML {
    HTML {
      b("No statement for \(length)")
      ", from \(from.inWords) to \(to.inWords). Nothing recorded does not mean nothing happened."
    }
  }

  var length: String {
    let days = to.days(since: from)
    return days < 63 ? counted(days / 7, "week", "weeks") : "\(Int(Double(days) / 30.44)) months"
  }
}
