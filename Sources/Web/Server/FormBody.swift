import Foundation

/// What came with a form: fields, and files where the form carries any.
struct FormBody: Sendable {
  var values = FormValues()
  var files: [File] = []

  struct File: Sendable {
    var name: String
    var bytes: [UInt8]
  }

  /// Fields and files a form may carry at most.
  static let partLimit = 500

  /// Nil when the body is not what its content type says, or has more parts than a form may.
  init?(contentType: String, bytes: [UInt8]) {
    if contentType.hasPrefix("application/x-www-form-urlencoded") {
      guard let values = FormBody.decode(String(decoding: bytes, as: UTF8.self)) else {
        return nil
      }
      self.values = values
    } else if contentType.hasPrefix("multipart/form-data"),
      let boundary = FormBody.parameter("boundary", of: contentType), !boundary.isEmpty
    {
      guard readParts(bytes, boundary: Array(("--" + boundary).utf8)) else { return nil }
    } else {
      return nil
    }
  }

  /// Reads `name=value&name=value`; also the query of an address.
  static func decode(_ text: String) -> FormValues? {
    var fields: [String: [String]] = [:]
    let pairs = text.split(separator: "&")
    guard pairs.count <= partLimit else { return nil }
    for pair in pairs {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let decoded = halves.map {
        String($0).replacing("+", with: " ").removingPercentEncoding
      }
      guard let name = decoded[0] else { return nil }
      let value = decoded.count == 2 ? decoded[1] : ""
      guard let value else { return nil }
      fields[name, default: []].append(value)
    }
    return FormValues(fields)
  }

  /// Splits a multipart body, RFC 7578. False when it is not one.
  private mutating func readParts(_ bytes: [UInt8], boundary: [UInt8]) -> Bool {
    let separator: [UInt8] = [13, 10]
    var position = 0
    guard let first = FormBody.find(boundary, in: bytes, from: 0) else { return false }
    position = first + boundary.count
    for _ in 0...FormBody.partLimit {
      if bytes[position...].starts(with: [45, 45]) { return true }
      guard bytes[position...].starts(with: separator),
        let headEnd = FormBody.find([13, 10, 13, 10], in: bytes, from: position),
        let end = FormBody.find(separator + boundary, in: bytes, from: headEnd + 2)
      else { return false }
      let head = String(decoding: bytes[(position + 2)..<headEnd], as: UTF8.self)
      add(head: head, body: Array(bytes[min(headEnd + 4, end)..<end]))
      position = end + 2 + boundary.count
    }
    return false
  }

  private mutating func add(head: String, body: [UInt8]) {
    let disposition = head.split(whereSeparator: \.isNewline).first {
      $0.lowercased().hasPrefix("content-disposition:")
    }
    guard let disposition, let name = FormBody.parameter("name", of: String(disposition)) else {
      return
    }
    if let file = FormBody.parameter("filename", of: String(disposition)) {
      guard !file.isEmpty || !body.isEmpty else { return }
      let last = file.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init)
      files.append(File(name: last ?? "file", bytes: body))
    } else {
      values.fields[name, default: []].append(String(decoding: body, as: UTF8.self))
    }
  }

  private static func parameter(_ name: String, of header: String) -> String? {
    for part in header.split(separator: ";").dropFirst() {
      let halves = part.split(separator: "=", maxSplits: 1)
      guard halves.count == 2,
        halves[0].trimmingCharacters(in: .whitespaces).lowercased() == name
      else { continue }
      return halves[1].trimmingCharacters(in: .whitespaces)
        .trimmingCharacters(in: CharacterSet(charactersIn: "\""))
    }
    return nil
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard start <= bytes.count - needle.count else { return nil }
    return Data(bytes).range(of: Data(needle), in: start..<bytes.count)?.lowerBound
  }
}
