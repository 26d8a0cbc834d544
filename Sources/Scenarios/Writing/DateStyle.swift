import Vocabulary

/// How a system writes a day: `2031-03-02` or `02/03/2031`.
enum DateStyle {
  case yearFirst, dayFirst

  func written(_ day: Day) -> String {
    switch self {
    case .yearFirst: return day.description
    case .dayFirst:
      let parts = day.description.split(separator: "-")
      return parts.reversed().joined(separator: "/")
    }
  }
}
