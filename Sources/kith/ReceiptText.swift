import Foundation
import Vocabulary

/// A receipt as the command line prints it.
enum ReceiptText {
  /// A file's own name, with the folder it stands in when there is one: `northmoor-csc/x.csv`.
  static func name(of path: String) -> String {
    URL(fileURLWithPath: path).lastPathComponent
  }

  static func json(_ receipt: Receipt) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(receipt), as: UTF8.self)
  }

  static func plain(_ receipt: Receipt) -> String {
    var lines = ["Flow \(receipt.flow), submission \(receipt.submission)"]
    if receipt.accepted == 0, receipt.duplicates > 0 {
      lines.append(
        "Nothing changed: all \(receipt.duplicates) statements it holds were already known.")
    } else {
      lines.append("Accepted \(receipt.accepted) statements; \(receipt.duplicates) already known.")
    }
    if !receipt.dropped.isEmpty {
      lines.append("Left at the door, because the agreement does not let them in:")
      lines += receipt.dropped.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
    }
    if !receipt.rejected.isEmpty {
      lines.append("Rejected (\(receipt.rejected.count)):")
      lines += receipt.rejected.map { "  " + line($0) }
    }
    return lines.joined(separator: "\n")
  }

  static func line(_ rejection: Rejection) -> String {
    var place = rejection.file
    if let line = rejection.line { place += ":\(line)" }
    if let column = rejection.column { place += ":\(column)" }
    if let field = rejection.field { place += " \(field)" }
    return "\(place): \(rejection.problem); expected \(rejection.expected)"
  }
}
