import Vocabulary

/// Finds the entry a reference means, as R4 resolves references within a Bundle.
struct BundleDirectory {
  private var byName: [String: Int] = [:]
  private let entries: [BundleEntry]

  init(_ entries: [BundleEntry]) {
    self.entries = entries
    for (place, entry) in entries.enumerated() {
      if let url = entry.fullURL { byName[url] = place }
      if let id = entry.id { byName[entry.type + "/" + id] = place }
    }
  }

  /// The entry of a `Reference`; nil when it is not in the Bundle.
  func entry(_ reference: JSONNode?) -> BundleEntry? {
    guard let text = reference?["reference"]?.string else { return nil }
    if let place = byName[text] ?? byName[BundleDirectory.relative(text)] { return entries[place] }
    return nil
  }

  /// `Patient/12` of `https://somewhere/Patient/12/_history/3`.
  static func relative(_ text: String) -> String {
    var parts = text.split(separator: "/").map(String.init)
    if let history = parts.firstIndex(of: "_history") { parts = Array(parts[..<history]) }
    return parts.suffix(2).joined(separator: "/")
  }

  /// References of a resource that lead nowhere: to a `urn:` or contained resource that is not
  /// there, or to a person neither in the Bundle nor let in before.
  func danglingReferences(of entry: BundleEntry, _ door: DoorSettings) -> [ElementProblem] {
    var problems: [ElementProblem] = []
    let contained = Set(
      (entry.node["contained"]?.elements).map { list in
        list.compactMap { $0["id"]?.string }
      } ?? [])
    var path = ElementPath(entry.path)
    visit(entry.node, &path) { node, path in
      guard let text = node["reference"]?.string, leadsNowhere(text, contained, door) else {
        return
      }
      problems.append(
        ElementProblem(
          path: path.text, offset: Int(node.place.start),
          problem: "refers to what is not in the Bundle, or was turned away",
          expected: "the resource in the same Bundle, or a Patient let in before"))
    }
    return problems
  }

  private func leadsNowhere(
    _ text: String, _ contained: Set<String>, _ door: DoorSettings
  ) -> Bool {
    if text.hasPrefix("#") {
      return text.count > 1 && !contained.contains(String(text.dropFirst()))
    }
    if byName[text] != nil || byName[BundleDirectory.relative(text)] != nil { return false }
    if text.hasPrefix("urn:") { return true }
    let isPerson = ["Patient/", "RelatedPerson/"].contains {
      BundleDirectory.relative(text).hasPrefix($0)
    }
    guard isPerson, let record = BundlePeople.record(text, of: door.flow.from) else { return false }
    return !door.admitted.record(record)
  }

  /// Every object below a node that has a `reference`, with its path.
  private func visit(
    _ node: JSONNode, _ path: inout ElementPath, _ found: (JSONNode, ElementPath) -> Void
  ) {
    switch node.kind {
    case .object:
      for (key, value) in node.members {
        if value.kind == .object || value.kind == .list {
          path.push(.key(key))
          visit(value, &path, found)
          path.pop()
        } else if key.isSame(as: "reference") {
          found(node, path)
        }
      }
    case .list:
      var index = 0
      for part in node.elements {
        path.push(.index(index))
        visit(part, &path, found)
        path.pop()
        index += 1
      }
    case .text, .number, .yes, .no, .null: return
    }
  }
}
