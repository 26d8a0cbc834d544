/// One attribute of an element, made only by the functions below.
///
/// There is none for `style` or for a handler such as `onclick`, so no page can carry one.
struct Attribute: Hashable, Sendable {
  let name: String
  private let value: Value

  private enum Value: Hashable, Sendable {
    case text(String)
    case flag
    case omitted
  }

  /// What it says; nil when it is a bare flag or is left out.
  var text: String? {
    if case .text(let text) = value { text } else { nil }
  }

  func write(into bytes: inout [UInt8]) {
    if case .omitted = value { return }
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: name.utf8)
    guard case .text(let text) = value else { return }
    bytes.append(contentsOf: "=\"".utf8)
    bytes.append(escaping: text)
    bytes.append(UInt8(ascii: "\""))
  }

  private init(_ name: String, _ text: String?) {
    self.name = name
    value = text.map(Value.text) ?? .omitted
  }

  private init(_ name: String, flag: Bool) {
    self.name = name
    value = flag ? .flag : .omitted
  }
}

extension Attribute {
  static func `class`(_ names: String?...) -> Attribute {
    let names = names.compactMap { $0 }
    return Attribute("class", names.isEmpty ? nil : names.joined(separator: " "))
  }
  static func id(_ id: String?) -> Attribute { Attribute("id", id) }
  static func lang(_ code: String) -> Attribute { Attribute("lang", code) }
  static func dir(_ direction: String) -> Attribute { Attribute("dir", direction) }
  static func hidden(_ hidden: Bool = true) -> Attribute { Attribute("hidden", flag: hidden) }
  static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", String(index)) }
  static func role(_ role: String) -> Attribute { Attribute("role", role) }
  static func aria(_ name: ARIA, _ text: String?) -> Attribute {
    Attribute("aria-" + name.rawValue, text)
  }
  /// The heading of a cell's column, which a narrow screen prints beside the cell.
  static func columnLabel(_ text: String) -> Attribute { Attribute("data-label", text) }
  static func scope(_ scope: String) -> Attribute { Attribute("scope", scope) }
  static func colspan(_ count: Int) -> Attribute { Attribute("colspan", String(count)) }
  static func datetime(_ text: String) -> Attribute { Attribute("datetime", text) }
  static func open(_ open: Bool = true) -> Attribute { Attribute("open", flag: open) }

  enum ARIA: String, Sendable {
    case label, labelledby, describedby, current, hidden, live
    case invalid
  }
}

/// Addresses: always within the hub.
extension Attribute {
  static func href(_ path: LocalPath) -> Attribute { Attribute("href", path.text) }
  static func src(_ path: LocalPath) -> Attribute { Attribute("src", path.text) }
  static func action(_ path: LocalPath) -> Attribute { Attribute("action", path.text) }
  static func rel(_ text: String) -> Attribute { Attribute("rel", text) }
}

/// Forms.
extension Attribute {
  enum Method: String, Sendable { case get, post }
  static func method(_ method: Method) -> Attribute { Attribute("method", method.rawValue) }
  static let multipart = Attribute("enctype", "multipart/form-data")
  static func type(_ type: String) -> Attribute { Attribute("type", type) }
  static func name(_ name: String) -> Attribute { Attribute("name", name) }
  static func value(_ value: String?) -> Attribute { Attribute("value", value) }
  static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
  static func checked(_ checked: Bool) -> Attribute { Attribute("checked", flag: checked) }
  static func selected(_ selected: Bool) -> Attribute { Attribute("selected", flag: selected) }
  static func required(_ required: Bool = true) -> Attribute {
    Attribute("required", flag: required)
  }
  static func multiple(_ many: Bool) -> Attribute { Attribute("multiple", flag: many) }
  static let noValidation = Attribute("novalidate", flag: true)
  static let `defer` = Attribute("defer", flag: true)
  static func rows(_ count: Int) -> Attribute { Attribute("rows", String(count)) }
  static func autocomplete(_ text: String) -> Attribute { Attribute("autocomplete", text) }
  static func min(_ text: String?) -> Attribute { Attribute("min", text) }
  static func max(_ text: String?) -> Attribute { Attribute("max", text) }
  static func charset(_ text: String) -> Attribute { Attribute("charset", text) }
  static func content(_ text: String) -> Attribute { Attribute("content", text) }
}

/// Drawings.
extension Attribute {
  enum Shape: String, Sendable {
    case x, y, x1, y1, x2, y2, cx, cy, r, width, height, rx, d, fill, stroke, transform, viewBox
    case strokeWidth = "stroke-width"
    case strokeDashes = "stroke-dasharray"
    case textAnchor = "text-anchor"
    case focusable
  }
  static func shape(_ name: Shape, _ text: String) -> Attribute {
    Attribute(name.rawValue, text)
  }
  /// A length in the drawing's own units, to a tenth.
  static func shape(_ name: Shape, _ length: Double) -> Attribute {
    Attribute(name.rawValue, tenths(length))
  }

  private static func tenths(_ length: Double) -> String {
    let count = Int((length * 10).rounded())
    let (whole, rest) = (abs(count) / 10, abs(count) % 10)
    return (count < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
  }
}
