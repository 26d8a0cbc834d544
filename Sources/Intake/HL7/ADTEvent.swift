/// The events of patient administration this hub takes, by their trigger in MSH-9.
enum ADTEvent: String, CaseIterable {
  case admitted = "A01"
  case discharged = "A03"
  case registered = "A04"
  case preAdmitted = "A05"
  case updated = "A08"
  case personAdded = "A28"
  case personUpdated = "A31"
  case merged = "A40"

  static var list: String { allCases.map { "ADT^" + $0.rawValue }.joined(separator: ", ") }
}
