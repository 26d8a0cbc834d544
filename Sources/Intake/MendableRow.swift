import Tables
public import Vocabulary

/// A row of which something could not enter, with the cells its flow lets in: what somebody needs
/// to mend it and send it again.
///
/// Nothing is kept of a row about somebody the flow does not cover, nor of a column it leaves at
/// the door.
public struct MendableRow: Hashable, Codable, Sendable {
  public var file: String
  public var line: Int
  public var header: [String]
  /// The columns that were kept, counting from 0; cells of the others are empty.
  public var kept: [Int]
  /// Its own cells, as wide as the header.
  public var cells: [String]
  /// The other rows that must go with it: those of the same notice.
  public var companions: [[String]]
  public var rejections: [Rejection]
  /// How its table was read; nil for a format the hub knows of itself.
  public var mapping: TableMapping?

  /// Rows that are kept of one submission at most; more are mended in the system they come from.
  public static let limit = 200
  /// Bytes the cells of a row may have together to be kept.
  public static let byteLimit = 1 << 16

  /// The row as a table to send: the header, the row with other cells, what goes with it.
  public func table(with cells: [String]) -> [UInt8] {
    Array(Table.csv([header, cells] + companions).utf8)
  }
}
