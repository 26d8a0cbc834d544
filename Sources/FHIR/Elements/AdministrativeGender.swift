import Vocabulary

/// FHIR's code for a sex: `female`, `male`, or `unknown` for what its source does not know.
extension Sex {
  /// Reading; `other` is neither of the two that Kith draws and compares.
  init(gender: String) {
    self = gender == "female" ? .female : gender == "male" ? .male : .unknown
  }

  /// Writing.
  var gender: String {
    switch self {
    case .female: "female"
    case .male: "male"
    case .unknown: "unknown"
    }
  }
}
