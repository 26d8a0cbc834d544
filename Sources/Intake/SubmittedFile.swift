public import Tables

/// A file as an agency sent it.
public struct SubmittedFile: Hashable, Sendable {
  /// Its name; what it holds is told from its content, never from this.
  public let name: String
  public let bytes: [UInt8]
  /// What it holds where it is a workbook: whoever took it in has unpacked it.
  public let workbook: Workbook?

  public init(name: String, bytes: [UInt8], workbook: Workbook? = nil) {
    self.name = name
    self.bytes = bytes
    self.workbook = workbook
  }

  /// The name without its folder, as receipts show it.
  public var shortName: String {
    String(name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "unnamed")
  }
}
