/// An invented address.
struct Home: Hashable {
  var flat = ""
  var house: String
  var street: String
  var town: String
  var postcode: String

  /// As an envelope has it, without the postcode.
  var line: String {
    (flat.isEmpty ? "" : "Flat \(flat), ") + "\(house) \(street), \(town)"
  }

  /// As the dataset packs it.
  var json: String {
    let parts = [
      ("ROOM", ""), ("FLOOR", ""), ("FLAT", flat), ("BUILDING", ""), ("HOUSE", house),
      ("STREET", street), ("TOWN", town), ("UPRN", ""), ("EASTING", ""), ("NORTHING", ""),
    ]
    return "{" + parts.map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ") + "}"
  }
}
