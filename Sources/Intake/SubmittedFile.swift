/// A file as an agency sent it.
public struct SubmittedFile: Hashable, Sendable {
  /// Its name; what it holds is told from its content, never from this.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The name without its folder, as receipts show it.
  public var shortName: String {
    String(name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "unnamed")
  }
}
