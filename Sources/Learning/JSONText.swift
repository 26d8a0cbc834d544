import Tables

/// JSON whose keys keep the order of the contract they were written for.
///
/// The standard encoder drops absent values and orders keys as it likes; the contracts of the
/// command line promise both, so that a report can be compared byte for byte.
indirect enum JSONText {
  case object([(key: String, value: JSONText)])
  case array([JSONText])
  case text(String)
  case whole(Int)
  case number(Double)
  case truth(Bool)
  case null

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  init(_ number: Int?) { self = number.map { .whole($0) } ?? .null }
  init(_ number: Double?) { self = number.map { .number($0) } ?? .null }
  init(_ texts: [String]) { self = .array(texts.map { .text($0) }) }

  /// Two spaces an indent, a line feed at the end.
  var document: String { written(indent: "") + "\n" }

  private func written(indent: String) -> String {
    switch self {
    case .object(let members):
      JSONText.block(
        "{",
        members.map { $0.key.quotedAsJSON + ": " + $0.value.written(indent: indent + "  ") },
        "}", indent: indent)
    case .array(let items):
      JSONText.block(
        "[", items.map { $0.written(indent: indent + "  ") }, "]", indent: indent)
    case .text(let text): text.quotedAsJSON
    case .whole(let number): String(number)
    case .number(let number): JSONText.decimal(number)
    case .truth(let truth): truth ? "true" : "false"
    case .null: "null"
    }
  }

  private static func block(
    _ open: String, _ lines: [String], _ close: String, indent: String
  ) -> String {
    guard !lines.isEmpty else { return open + close }
    let body = lines.map { indent + "  " + $0 }.joined(separator: ",\n")
    return open + "\n" + body + "\n" + indent + close
  }

  /// To four places at most, without a tail of noughts: `1`, `0.8913`.
  private static func decimal(_ number: Double) -> String {
    let rounded = (number * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
