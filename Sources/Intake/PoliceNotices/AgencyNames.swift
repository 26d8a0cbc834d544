import Vocabulary

/// Agencies as a notice names them: by their id or by their name, in any case.
struct AgencyNames {
  private let ids: [String: AgencyID]

  static let expected = "ids or names of agencies of this hub, with semicolons between them"

  init(_ agencies: [Agency]) {
    var ids: [String: AgencyID] = [:]
    for agency in agencies {
      ids[Spaced.trimmed(agency.name.lowercased())] = agency.id
      ids[agency.id.text.lowercased()] = agency.id
    }
    self.ids = ids
  }

  func named(_ text: String) -> AgencyID? { ids[Spaced.trimmed(text.lowercased())] }

  /// `mill-lane 2031-03-03` or `Oakfield School`, which then went on `usual`.
  func sending(_ text: String, usual: Day) -> (agency: AgencyID?, on: Day?) {
    if let agency = named(text) { return (agency, usual) }
    guard let space = text.lastIndex(of: " ") else { return (nil, nil) }
    guard let agency = named(String(text[..<space])) else { return (nil, nil) }
    guard case .written(let date) = DateReading.read(text[text.index(after: space)...].utf8) else {
      return (agency, nil)
    }
    return (agency, date.day)
  }
}
