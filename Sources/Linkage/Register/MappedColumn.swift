/// A column the caller named: `given_name=FNAME`, `category:ethnicity=ETH`.
public struct MappedColumn: Sendable {
  public let kind: FieldKind
  public let column: String

  /// Nil when it is not `field=column` with a known field.
  public init?(_ text: String) {
    let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard halves.count == 2 else { return nil }
    let field = halves[0].split(separator: ":").first.map(String.init) ?? halves[0]
    let plain = field.split(separator: " ").joined().lowercased()
    guard let kind = FieldKind(rawValue: plain) else { return nil }
    self.kind = kind
    column = halves[1]
  }

  /// What can be said, for a message.
  public static var fields: String { FieldKind.allCases.map(\.rawValue).joined(separator: ", ") }
}
