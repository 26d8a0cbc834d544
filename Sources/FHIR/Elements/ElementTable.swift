/// Every element of the R4 types this hub reads or writes, as `r4-elements.txt` lists them.
struct ElementTable: Sendable {
  private(set) var types: [ElementType] = []
  private var byName: [String: Int] = [:]

  /// The table of R4 4.0.1 inside the binary.
  static let r4 = ElementTable(PackageResources.r4_elements_txt)

  /// The type of a resource or data type; nil for one that is not in the table.
  subscript(_ name: String) -> ElementType? { byName[name].map { types[$0] } }

  /// Is it a resource, which has a `resourceType`, rather than a data type?
  static func isResource(_ type: ElementType) -> Bool {
    type.elements.contains { $0.name == "implicitRules" }
  }

  /// A key as a message may repeat it: what looks like no element's name could be somebody's data.
  static func plainName(_ key: [UInt8]) -> String {
    let name = String(decoding: key, as: UTF8.self)
    let isPlain =
      (1...40).contains(key.count) && key.allSatisfy { $0 < 128 }
      && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      && (name.first?.isLowercase == true || name.first == "_")
    return isPlain ? name : "(a key)"
  }

  init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
    for (index, line) in lines.enumerated() { byName[String(line[0])] = index }
    types = lines.map { line in
      ElementType(
        name: String(line[0]), elements: line.dropFirst().compactMap { Element($0, names: byName) })
    }
  }
}
