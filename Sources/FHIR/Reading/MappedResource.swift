import Vocabulary

/// A resource on its way into statements, through what the flow lets in.
struct MappedResource {
  let entry: BundleEntry
  let door: DoorSettings
  /// The person it is about.
  let about: RecordReference
  /// Line of its place in the document.
  let line: Int
  private let used: Set<String>

  /// - Parameter used: the elements its mapping reads; the rest is counted as dropped.
  init(
    _ entry: BundleEntry, about: RecordReference, line: Int, door: DoorSettings, used: Set<String>
  ) {
    self.entry = entry
    self.door = door
    self.about = about
    self.line = line
    self.used = used
  }

  /// An element; nil when it is not there or the flow does not let it in.
  subscript(_ element: StaticString) -> JSONNode? {
    guard door.flow.letsIn("fhir.\(entry.type).\(element)") else { return nil }
    return entry.node[element]
  }

  /// Elements of a list, or the one.
  func all(_ element: StaticString) -> [JSONNode] { self[element]?.parts ?? [] }

  /// What the first CodeableConcept of a list, or the one, says in words.
  func words(_ element: StaticString) -> String? { all(element).lazy.compactMap(\.words).first }

  /// When it held, where a moment or the start of a period is stated.
  var effective: UncertainDate? {
    self["effectiveDateTime"]?.date ?? self["effectivePeriod"]?["start"]?.date
  }

  /// The day of a death under its element; that it was by now where only that is said.
  func death(_ element: StaticString) -> UncertainDate? {
    if let day = self[element]?.date { return day }
    let isDead = self["deceasedBoolean"]?.bool == true
    return isDead ? UncertainDate(edtf: "../\(door.received)") : nil
  }

  /// The id in keys: the resource's own, so that the same sent again says the same.
  var id: String { entry.id ?? about.id }

  func draft(
    _ says: Saying, _ name: String? = nil, standing: Standing = .reported,
    occurred: UncertainDate? = nil, noted: Day? = nil, about record: RecordReference? = nil
  ) -> DraftStatement {
    DraftStatement(
      about: record ?? about, says: says, standing: standing, occurred: occurred, noted: noted,
      saidBy: door.flow.from, source: SourcePlace(document: door.file, line: line),
      key: "fhir/\(entry.type)/\(id)" + (name.map { "/" + $0 } ?? ""))
  }

  /// Elements that stand in no statement, counted.
  func countDropped(into reading: inout FHIRReading) {
    let structural: Set<String> = [
      "resourceType", "id", "meta", "implicitRules", "language", "contained",
    ]
    for (key, _) in entry.node.members {
      guard let name = key.string, !structural.contains(name), !name.hasPrefix("_") else {
        continue
      }
      let field = "fhir.\(entry.type).\(name)"
      if !used.contains(name) || !door.flow.letsIn(field) { reading.drop(field) }
    }
  }
}
