import Foundation
import Linkage
import Vocabulary

/// One thing a search asks for.
enum SearchTerm: Hashable, Sendable {
  /// A folded word of a name.
  case name(String)
  case born(Day)
  /// An NHS number or any other, folded and without spaces.
  case number(String)
  /// Its last ten digits.
  case telephone(String)
  case postcode(String)
  /// House number and the street's first word.
  case line(String)

  /// What stands in the index for it.
  var tokens: [String] {
    switch self {
    case .name(let word): [word]
    case .born(let day): [day.description] + (SearchTerm.exchanged(day).map { [$0] } ?? [])
    case .number(let number): [number]
    case .telephone(let digits): ["tel:" + digits]
    case .postcode(let code): ["postcode:" + code]
    case .line(let line): ["at:" + line]
    }
  }

  /// Does it single somebody out by itself?
  var isNumber: Bool {
    if case .number = self { return true }
    return false
  }

  private static func exchanged(_ day: Day) -> String? {
    let parts = day.ymd
    guard parts.month != parts.day, parts.day <= 12 else { return nil }
    return Day(year: parts.year, month: parts.day, day: parts.month)?.description
  }
}
