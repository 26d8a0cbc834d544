/// The primitive types of FHIR R4, and how each is written.
enum Primitive: String, Sendable {
  case base64Binary, boolean, canonical, code, date, dateTime, decimal, id, instant, integer
  case markdown, oid, positiveInt, string, time, unsignedInt, uri, url, uuid, xhtml

  /// What a value of it looks like, as a message says it.
  var expected: String {
    switch self {
    case .base64Binary: "text in base 64"
    case .boolean: "true or false"
    case .canonical, .uri, .url: "an address without spaces"
    case .code: "a code without spaces at its ends"
    case .date: "a date such as 2031-03-14, 2031-03 or 2031"
    case .dateTime: "a date such as 2031-03-14, or with a time and its offset: …T09:30:00Z"
    case .decimal: "a number"
    case .id: "1 to 64 letters, digits, hyphens or dots"
    case .instant: "a moment such as 2031-03-14T09:30:00Z"
    case .integer: "a whole number"
    case .markdown, .string: "text that is not empty"
    case .oid: "urn:oid: and digits with dots"
    case .positiveInt: "a whole number from 1"
    case .time: "a time such as 09:30:00"
    case .unsignedInt: "a whole number from 0"
    case .uuid: "urn:uuid: and a UUID"
    case .xhtml: "one div of XHTML without declarations"
    }
  }

  func accepts(_ node: JSONNode) -> Bool {
    switch self {
    case .boolean: return node.kind == .yes || node.kind == .no
    case .decimal: return node.kind == .number
    case .integer: return whole(node, from: Int(Int32.min))
    case .positiveInt: return whole(node, from: 1)
    case .unsignedInt: return whole(node, from: 0)
    case .base64Binary, .canonical, .code, .date, .dateTime, .id, .instant, .markdown, .oid,
      .string, .time, .uri, .url, .uuid, .xhtml:
      guard node.kind == .text else { return false }
      return node.place.isEscaped
        ? acceptsText(Array((node.string ?? "").utf8)[...]) : acceptsText(node.raw)
    }
  }

  private func whole(_ node: JSONNode, from least: Int) -> Bool {
    guard node.kind == .number, let value = Int(String(decoding: node.raw, as: UTF8.self)) else {
      return false
    }
    return value >= least && value <= Int(Int32.max)
  }

  private func acceptsText(_ text: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .base64Binary:
      return !text.isEmpty && text.allSatisfy { PrimitiveShape.isBase64($0) }
    case .canonical, .uri, .url: return !text.isEmpty && !text.contains { $0 <= 32 }
    case .code: return PrimitiveShape.isCode(text)
    case .date: return FHIRDate(text)?.seconds == nil && FHIRDate(text) != nil
    case .dateTime: return FHIRDate(text) != nil
    case .instant: return FHIRDate(text)?.seconds != nil
    case .id: return (1...64).contains(text.count) && text.allSatisfy(PrimitiveShape.isIdentifier)
    case .oid: return text.starts(with: "urn:oid:".utf8) && text.count > 8
    case .uuid: return text.starts(with: "urn:uuid:".utf8) && text.count == 45
    case .time: return PrimitiveShape.isTime(text)
    case .xhtml: return PrimitiveShape.isDivision(text)
    case .markdown, .string: return text.contains { $0 > 32 } && text.count <= 1 << 20
    case .boolean, .decimal, .integer, .positiveInt, .unsignedInt: return false
    }
  }
}
