import Vocabulary

/// Reads one document: checks every resource, finds what each refers to, maps what holds.
struct BundleReader {
  private let tree: JSONTree
  private let door: DoorSettings

  init(_ tree: JSONTree, _ door: DoorSettings) {
    self.tree = tree
    self.door = door
  }

  func read(into reading: inout FHIRReading) {
    var entries: [BundleEntry] = []
    let root = tree.root
    if root["resourceType"]?.string == "Bundle" {
      tell(ResourceCheck.problems(ofBundle: root), into: &reading)
      for (index, node) in (root["entry"]?.elements ?? emptyList).enumerated() {
        entries += entry(node, at: "Bundle.entry[\(index)]", into: &reading).map { [$0] } ?? []
      }
    } else {
      let name = root["resourceType"]?.string.flatMap { ElementTable.r4[$0]?.name }
      entries += checked(root, nil, at: name ?? "the document", into: &reading).map { [$0] } ?? []
    }
    let directory = BundleDirectory(entries)
    entries = entries.filter { entry in
      let problems = directory.danglingReferences(of: entry, door)
      tell(problems, into: &reading)
      return problems.isEmpty
    }
    let mapping = ResourceMapping(door, entries, tree)
    mapping.read(into: &reading)
  }

  private var emptyList: JSONNode.Elements { JSONNode.Elements(node: tree.root) }

  private func entry(
    _ node: JSONNode, at path: String, into reading: inout FHIRReading
  ) -> BundleEntry? {
    let problems = ResourceCheck.problems(ofEntry: node, at: path)
    guard problems.isEmpty else {
      tell(problems, into: &reading)
      return nil
    }
    guard let resource = node["resource"] else { return nil }
    return checked(resource, node["fullUrl"]?.string, at: path + ".resource", into: &reading)
  }

  /// Nil for a resource that is turned away, or of a type nothing is read from.
  private func checked(
    _ resource: JSONNode, _ fullURL: String?, at path: String, into reading: inout FHIRReading
  ) -> BundleEntry? {
    if let type = resource["resourceType"]?.string, ElementTable.r4[type] == nil,
      BundleReader.isTypeName(type)
    {
      reading.drop("fhir." + type)
      return nil
    }
    reading.resources += 1
    var problems = ResourceCheck.problems(of: resource, at: path)
    if problems.isEmpty { problems = UKCoreRules.problems(of: resource, at: path) }
    guard problems.isEmpty, let type = resource["resourceType"]?.string else {
      tell(problems, into: &reading)
      return nil
    }
    return BundleEntry(type: type, node: resource, fullURL: fullURL, path: path)
  }

  private static func isTypeName(_ text: String) -> Bool {
    (3...40).contains(text.utf8.count) && text.utf8.allSatisfy { (65...122).contains($0) }
      && text.first?.isUppercase == true
  }

  private func tell(_ problems: [ElementProblem], into reading: inout FHIRReading) {
    for problem in problems {
      let place = tree.position(of: problem.offset)
      reading.rejections.append(
        Rejection(
          file: door.file, line: place.line, column: place.column, field: problem.path,
          problem: problem.problem, expected: problem.expected))
    }
  }
}
