import Vocabulary

/// The reckoning of a due day drawn as weeks: what was counted, what was skipped and why.
struct DayCalendar: Sendable {
  let days: [DutyPage.CountedDay]
  let dueBy: Day
  let today: Day

  var html: HTML {
    HTML {
      table(.class("k-calendar")) {
        caption("From the first day to the last, week by week", .class("k-unseen"))
        thead {
          tr {
            for name in Day.weekdayNames {
              th(.scope("col")) {
                span(String(name.prefix(3)), .aria(.hidden, "true"))
                span(name, .class("k-unseen"))
              }
            }
          }
        }
        tbody {
          for week in weeks { tr { for cell in week { cell } } }
        }
      }
      holidays
    }
  }

  /// Whole weeks from Monday to Sunday; days outside the count stand empty but said.
  private var weeks: [[HTML]] {
    guard let first = days.first?.day, let last = days.last?.day else { return [] }
    let monday = first.adding(days: 1 - first.weekday)
    let byDay = Dictionary(days.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
    return stride(from: 0, through: last.days(since: monday), by: 7).map { offset in
      (0..<7).map { index in
        let day = monday.adding(days: offset + index)
        return cell(day, byDay[day])
      }
    }
  }

  private func cell(_ day: Day, _ counted: DutyPage.CountedDay?) -> HTML {
    let parts = day.ymd
    let isNamed = parts.day == 1 || day == days.first?.day
    let date = "\(parts.day)" + (isNamed ? " " + Day.monthNames[parts.month - 1].prefix(3) : "")
    let mark = counted.map(words) ?? ("not part of it", "k-day-outside")
    return td(.class("k-day", mark.1, day == dueBy ? "k-day-due" : nil)) {
      span(date, .class("k-day-date"))
      span(
        day == dueBy ? mark.0 + ", due" : mark.0,
        .class(counted == nil ? "k-unseen" : "k-day-words"))
      if day == today { span("today", .class("k-day-words", "k-day-today")) }
    }
  }

  /// A soft hyphen lets the longer words stand in a narrow cell.
  private func words(_ counted: DutyPage.CountedDay) -> (String, String) {
    switch counted.kind {
    case .start: ("start", "k-day-start")
    case .counted(let number): ("day \(number)", "k-day-counted")
    case .weekend: ("week\u{AD}end", "k-day-skipped")
    case .holiday: ("holi\u{AD}day", "k-day-skipped")
    }
  }

  @HTMLBuilder private var holidays: HTML {
    let named = days.compactMap { counted -> String? in
      guard case .holiday(let name) = counted.kind else { return nil }
      return "\(counted.day.inWordsWithWeekday) is a bank holiday, \(name)"
    }
    if !named.isEmpty { muted("Skipped: " + named.joined(separator: "; ") + ".") }
  }
}
