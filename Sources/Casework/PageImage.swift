import Foundation

/// A page of a kept report as it was drawn, for whoever settles its reading.
public struct PageImage: Sendable {
  /// PNG.
  public let bytes: [UInt8]

  /// The longer side, in pixels.
  static let longSide = 1_500

  /// How many pages of a file can be drawn; nought where it is no PDF.
  static func pages(of path: String) -> Int {
    guard let text = information(path, ["-isodates"]) else { return 0 }
    let line = text.split(separator: "\n").first { $0.hasPrefix("Pages:") }
    return line.flatMap { Int($0.dropFirst(6).trimmingCharacters(in: .whitespaces)) } ?? 0
  }

  /// Width and height of one page in points; A4 where the file does not say.
  static func size(of path: String, page: Int) -> (width: Double, height: Double) {
    let text = information(path, ["-f", "\(page)", "-l", "\(page)"]) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("Page ") && $0.contains("size:") }
    let lengths = (line ?? "").split(separator: " ").compactMap { Double($0) }.suffix(2)
    guard lengths.count == 2, let width = lengths.first, let height = lengths.last, width > 0,
      height > 0
    else { return (595, 842) }
    return (width, height)
  }

  /// Draws one page through poppler, within limits; nil where it cannot be drawn.
  static func draw(_ path: String, page: Int) throws -> PageImage? {
    let tool = Subprocess(tool: "pdftoppm", package: "poppler-utils")
    let output = try tool.run(
      ["-png", "-q", "-f", "\(page)", "-l", "\(page)", "-scale-to", "\(longSide)", path],
      seconds: 20, limit: 20_000_000)
    guard output.status == 0, !output.wasEnded, output.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
    else { return nil }
    return PageImage(bytes: output.bytes)
  }

  private static func information(_ path: String, _ options: [String]) -> String? {
    let tool = Subprocess(tool: "pdfinfo", package: "poppler-utils")
    guard let output = try? tool.run(options + [path], seconds: 20, limit: 1 << 20),
      output.status == 0, !output.wasEnded
    else { return nil }
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
