import Foundation

/// The folder a hub lives in, and what stands where inside it.
///
/// `ledger.sqlite` is precious; `views.sqlite` can be rebuilt; `partnership/` is the agencies,
/// practitioners, agreements and settings the partnership signed. The master key is elsewhere.
public struct DataFolder: Sendable, Hashable {
  public let path: String

  public init(_ path: String) {
    self.path = URL(fileURLWithPath: path).standardizedFileURL.path
  }

  public var ledger: String { path + "/ledger.sqlite" }
  public var views: String { path + "/views.sqlite" }
  /// Forms begun and not sent; in clear, like the views, and no statement until they are sent.
  public var drafts: String { path + "/drafts.sqlite" }
  public var socket: String { path + "/kith.sock" }
  public var partnership: String { path + "/partnership" }
  /// What became of each submission of files: places and counts, never a value.
  public var receipts: String { path + "/receipts" }
  /// Rows that were turned away and can be mended, sealed, for a while.
  public var waiting: String { path + "/waiting" }
  /// Mappings agencies made for their own tables, a folder an agency.
  public var mappings: String { path + "/mappings" }
  /// The files a demonstration was loaded from, as its agencies sent them.
  public var sent: String { path + "/sent" }

  /// True when nothing stands in it, or it does not exist.
  public var isEmpty: Bool {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return true
    }
    return names.allSatisfy { $0 == "kith.lock" }
  }

  public var holdsLedger: Bool { FileManager.default.fileExists(atPath: ledger) }
}
