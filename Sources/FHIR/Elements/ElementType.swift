/// The elements of one type.
struct ElementType: Sendable {
  let name: String
  let elements: [Element]
  /// Groups of which one may be there: `value` of `valueString`, `valueQuantity` …
  let choices: [Choice]
  private let byHash: [UInt32: Int]

  struct Choice: Sendable {
    let name: String
    let isRequired: Bool
    /// Places among the elements, as bits.
    let members: UInt64
  }

  init(name: String, elements: [Element]) {
    precondition(elements.count <= 64, "an object's elements are told apart by 64 bits")
    self.name = name
    self.elements = elements
    byHash = Dictionary(
      elements.indices.map { (elements[$0].hash, $0) }, uniquingKeysWith: { first, _ in first })
    var groups: [String: (isRequired: Bool, members: UInt64)] = [:]
    for (index, element) in elements.enumerated() {
      guard let choice = element.choice else { continue }
      groups[choice, default: (element.isRequired, 0)].members |= 1 << UInt64(index)
    }
    choices = groups.sorted { $0.key < $1.key }.map {
      Choice(name: $0.key, isRequired: $0.value.isRequired, members: $0.value.members)
    }
  }

  /// The place of the element of a key; nil when the type has none of that name.
  func place(of key: JSONNode) -> Int? {
    guard let place = byHash[key.place.hash], key.isSame(as: elements[place].name) else {
      return nil
    }
    return place
  }

  func place(named name: String) -> Int? { elements.firstIndex { $0.name == name } }
}

extension JSONNode {
  func isSame(as name: String) -> Bool {
    place.isEscaped ? string == name : raw.elementsEqual(name.utf8)
  }
}
