/// Holds one resource against the element table: unknown elements, how many, of which type, bound
/// to which codes. All problems at once.
struct ResourceCheck {
  private(set) var problems: [ElementProblem] = []
  private let table: ElementTable
  private var path: ElementPath

  /// Problems told of one resource at most: the rest would say the same.
  static let limit = 20

  private init(table: ElementTable, path: ElementPath) {
    self.table = table
    self.path = path
  }

  /// What is wrong with a resource; empty when it is well formed.
  ///
  /// - Parameter path: where it stands, `Bundle.entry[3].resource`.
  static func problems(
    of resource: JSONNode, at path: String, in table: ElementTable = .r4
  ) -> [ElementProblem] {
    var check = ResourceCheck(table: table, path: ElementPath(path))
    check.resource(resource)
    return check.problems
  }

  /// The same of a Bundle's own elements; its entries are checked one by one.
  static func problems(ofBundle bundle: JSONNode, in table: ElementTable = .r4)
    -> [ElementProblem]
  {
    guard let type = table["Bundle"] else { return [] }
    var check = ResourceCheck(table: table, path: ElementPath("Bundle"))
    check.object(bundle, as: type, skipping: "entry")
    return check.problems
  }

  /// The same of an entry's own elements, without the resource in it.
  static func problems(
    ofEntry entry: JSONNode, at path: String, in table: ElementTable = .r4
  ) -> [ElementProblem] {
    guard let type = table["BundleEntry"] else { return [] }
    var check = ResourceCheck(table: table, path: ElementPath(path))
    check.object(entry, as: type, skipping: "resource")
    return check.problems
  }

  private mutating func resource(_ node: JSONNode) {
    guard node.kind == .object else {
      return tell(node, "not an object", "a resource with its resourceType")
    }
    guard let name = node["resourceType"]?.string else {
      return tell(node, "without a resourceType", "the resource's type, such as Patient")
    }
    guard let type = table[name], ElementTable.isResource(type) else {
      return tell(node, "a resource this hub does not read", "Patient, Encounter or the like")
    }
    object(node, as: type)
  }

  private mutating func object(_ node: JSONNode, as type: ElementType, skipping: String? = nil) {
    guard node.kind == .object else {
      return tell(node, "not an object", "the elements of \(type.name) in braces")
    }
    var (seen, isEmpty): (UInt64, Bool) = (0, true)
    for (key, value) in node.members {
      isEmpty = false
      if let place = type.place(of: key) {
        seen |= 1 << UInt64(place)
        let element = type.elements[place]
        if element.name == skipping { continue }
        path.push(.name(element.name))
        values(value, of: element)
        path.pop()
      } else if let place = companion(key, of: type) {
        seen |= 1 << UInt64(place)
        path.push(.name("_" + type.elements[place].name))
        companion(value, of: type.elements[place])
        path.pop()
      } else if !(key.isSame(as: "resourceType") && ElementTable.isResource(type)) {
        path.push(.name(ElementTable.plainName(Array((key.string ?? "").utf8))))
        tell(key, "\(type.name) has no such element", "an element of FHIR R4 \(type.name)")
        path.pop()
      }
    }
    if isEmpty { tell(node, "an empty object", "at least one element, or nothing at all") }
    count(seen, node, type)
  }

  /// `_status` beside `status`: where a primitive's extensions stand.
  private func companion(_ key: JSONNode, of type: ElementType) -> Int? {
    guard let name = key.string, name.hasPrefix("_") else { return nil }
    guard let place = type.place(named: String(name.dropFirst())),
      case .primitive = type.elements[place].kind
    else { return nil }
    return place
  }

  private mutating func companion(_ value: JSONNode, of element: Element) {
    guard let type = table["Element"] else { return }
    guard element.isMany else { return object(value, as: type) }
    guard value.kind == .list else { return tell(value, "not a list", "a list") }
    for part in value.elements where part.kind != .null { object(part, as: type) }
  }

  private mutating func count(_ seen: UInt64, _ node: JSONNode, _ type: ElementType) {
    for (place, element) in type.elements.enumerated()
    where element.isRequired && element.choice == nil && seen & 1 << UInt64(place) == 0 {
      path.push(.name(element.name))
      tell(node, "missing", "\(type.name) has one")
      path.pop()
    }
    for choice in type.choices {
      let found = (seen & choice.members).nonzeroBitCount
      if found > 1 || (found == 0 && choice.isRequired) {
        path.push(.name(choice.name + "[x]"))
        tell(node, found == 0 ? "missing" : "given as \(found) types", "one of its types")
        path.pop()
      }
    }
    if type.name == "Extension",
      node["extension"] == nil && !node.members.contains(where: { isValue($0.name) })
    {
      tell(node, "an extension that says nothing", "a value or extensions of its own")
    }
  }

  private func isValue(_ key: JSONNode) -> Bool { key.string?.hasPrefix("value") ?? false }

  private mutating func values(_ value: JSONNode, of element: Element) {
    guard element.isMany else {
      if value.kind == .list { return tell(value, "a list", "a single value") }
      return single(value, of: element)
    }
    guard value.kind == .list else { return tell(value, "not a list", "a list, if only of one") }
    var count = 0
    for part in value.elements {
      path.push(.index(count))
      if !(part.kind == .null && isPrimitive(element)) { single(part, of: element) }
      path.pop()
      count += 1
    }
    if count == 0 { tell(value, "an empty list", "at least one, or nothing at all") }
  }

  private func isPrimitive(_ element: Element) -> Bool {
    if case .primitive = element.kind { return true }
    return false
  }

  private mutating func single(_ value: JSONNode, of element: Element) {
    switch element.kind {
    case .resource: resource(value)
    case .type(let place):
      object(value, as: table.types[place])
      if !element.targets.isEmpty { target(of: value, element) }
    case .primitive(let primitive):
      guard primitive.accepts(value) else {
        return tell(value, "not \(primitive.rawValue)", primitive.expected)
      }
      if !element.bound.isEmpty, let code = value.string, !element.bound.contains(code) {
        tell(
          value, "a code of no value set this element is bound to",
          element.bound.sorted().joined(separator: ", "))
      }
    }
  }

  /// A relative reference names the type it refers to.
  private mutating func target(of value: JSONNode, _ element: Element) {
    guard let text = value["reference"]?.string, !text.hasPrefix("#"), !text.hasPrefix("urn:")
    else { return }
    let parts = text.split(separator: "/")
    guard parts.count >= 2 else { return }
    let type = String(parts[parts.count - 2])
    guard table[type] != nil, !element.targets.contains(type) else { return }
    tell(
      value, "refers to a resource of another type", element.targets.joined(separator: ", "))
  }

  private mutating func tell(_ node: JSONNode, _ problem: String, _ expected: String) {
    guard problems.count < ResourceCheck.limit else { return }
    problems.append(
      ElementProblem(
        path: path.text, offset: Int(node.place.start), problem: problem, expected: expected))
  }
}
