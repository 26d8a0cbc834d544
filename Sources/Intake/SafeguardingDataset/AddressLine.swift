/// An address's parts as the one line an envelope would have: `Flat 2, Rosewood Court, 14 Mill
/// Road, Eastvale`.
enum AddressLine {
  /// Nil when no part says where it is.
  static func line(of parts: FlatJSON) -> String? {
    let street = [parts.value("HOUSE"), parts.value("STREET")].compactMap { $0 }
    let named = [
      labelled(parts.value("ROOM"), "Room"), labelled(parts.value("FLOOR"), "Floor"),
      labelled(parts.value("FLAT"), "Flat"), parts.value("BUILDING"),
      street.isEmpty ? nil : street.joined(separator: " "), parts.value("TOWN"),
    ]
    let line = named.compactMap { $0 }.map(spaced).filter { !$0.isEmpty }.joined(separator: ", ")
    return line.isEmpty ? nil : line
  }

  private static let used = [
    "ROOM", "FLOOR", "FLAT", "BUILDING", "HOUSE", "STREET", "TOWN", "UPRN",
  ]

  /// Names of the parts that hold something and are not kept: map references and the like.
  static func unused(of parts: FlatJSON) -> [String] {
    guard case .object(let entries) = parts else { return [] }
    return entries.filter { !$0.value.isEmpty && !used.contains($0.key) }
      .map { String($0.key.prefix(64)) }
  }

  /// `2` and `2B` become `Flat 2` and `Flat 2B`; `Flat 2` and `Ground Floor` stay.
  private static func labelled(_ value: String?, _ label: String) -> String? {
    guard let value else { return nil }
    let isBare = value.count <= 3 && !value.contains(" ")
    return isBare ? label + " " + value : value
  }

  private static func spaced(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
