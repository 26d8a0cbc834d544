import Vocabulary

/// One of the two invented councils, and what differs between them.
enum Council: Hashable, CaseIterable {
  case northmoor, southmere

  var id: AgencyID {
    switch self {
    case .northmoor: "northmoor-csc"
    case .southmere: "southmere-csc"
    }
  }

  /// The practice most of its families are registered with.
  var practice: AgencyID {
    switch self {
    case .northmoor: "mill-lane"
    case .southmere: "harbour-road"
    }
  }

  var socialWorker: String {
    switch self {
    case .northmoor: "r.okoro"
    case .southmere: "l.pryce"
    }
  }

  /// No postcode area begins with Q, so no address of these can exist.
  var postcodeArea: String {
    switch self {
    case .northmoor: "QX"
    case .southmere: "QZ"
    }
  }

  var towns: [String] {
    switch self {
    case .northmoor: ["Northmoor", "Eastvale", "Saint Brannock"]
    case .southmere: ["Southmere", "Merehaven"]
    }
  }

  /// How its system writes a day.
  var dates: DateStyle {
    switch self {
    case .northmoor: .yearFirst
    case .southmere: .dayFirst
    }
  }

  /// How its system ends a line.
  var lineEnd: String {
    switch self {
    case .northmoor: "\n"
    case .southmere: "\r\n"
    }
  }

  /// Begins the numbers of its records.
  var letter: String {
    switch self {
    case .northmoor: "P"
    case .southmere: "S"
    }
  }

  var other: Council { self == .northmoor ? .southmere : .northmoor }

  func record(_ id: String) -> RecordReference { RecordReference(self.id, id) }
}
