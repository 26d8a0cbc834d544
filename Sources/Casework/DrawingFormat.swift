import Foundation

/// A picture of a drawing in a form other than SVG, made by Debian's `rsvg-convert`.
public enum DrawingFormat: String, Sendable, CaseIterable {
  case pdf, png

  /// By a file's ending; nil for any other.
  public init?(path: String) {
    self.init(rawValue: URL(fileURLWithPath: path).pathExtension.lowercased())
  }

  /// Turns SVG into the picture and puts it where it was asked for, whole or not at all.
  public func write(_ svg: String, to path: String) throws {
    let drawn = FileManager.default.temporaryDirectory
      .appending(path: "kith-\(UUID().uuidString).svg")
    defer { try? FileManager.default.removeItem(at: drawn) }
    try Data(svg.utf8).write(to: drawn)
    let tool = Subprocess(tool: "rsvg-convert", package: "librsvg2-bin")
    let output = try tool.run(["--format", rawValue, drawn.path], seconds: 30, limit: 64 << 20)
    guard output.status == 0, !output.wasEnded else {
      throw HubProblem.folder("the drawing could not be made a \(rawValue)", "write it as SVG")
    }
    do {
      try Data(output.bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw HubProblem.folder("cannot write \(path)", "check the folder and its permissions")
    }
  }
}
