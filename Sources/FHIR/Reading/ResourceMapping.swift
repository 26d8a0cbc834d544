import Vocabulary

/// Maps the resources of one document into statements.
struct ResourceMapping {
  private let door: DoorSettings
  private let entries: [BundleEntry]
  private let tree: JSONTree
  private let directory: BundleDirectory
  private let people: BundlePeople

  init(_ door: DoorSettings, _ entries: [BundleEntry], _ tree: JSONTree) {
    self.door = door
    self.entries = entries
    self.tree = tree
    directory = BundleDirectory(entries)
    people = BundlePeople(entries, directory, door)
  }

  func read(into reading: inout FHIRReading) {
    for entry in entries {
      guard let mapper = Mappers.of(entry.type) else { continue }
      guard let about = about(entry, mapper.subject, into: &reading) else { continue }
      let line = tree.position(of: Int(entry.node.place.start)).line
      let resource = MappedResource(
        entry, about: about, line: line, door: door, used: mapper.used)
      guard !isVeryRestricted(entry) else {
        reject(
          entry, "labelled very restricted, which no flow carries",
          expected: "resources labelled R or below; this one passed on by a person", into: &reading)
        continue
      }
      var drafts = mapper.read(resource, MappingContext(directory: directory, people: people))
      if entry.node["status"]?.string == "entered-in-error" || isRefuted(entry) {
        reading.retractions += drafts.map { draft in
          Retraction(
            about: draft.about, key: draft.key, reason: "entered in error, as its system says",
            noted: resource.entry.node["meta"]?["lastUpdated"]?.date?.day,
            source: draft.source)
        }
        drafts = []
      }
      reading.drafts += drafts
      resource.countDropped(into: &reading)
      for (element, count) in mapper.leftOut(resource) {
        reading.drop("fhir.\(entry.type).\(element)", count)
      }
    }
  }

  private func isRefuted(_ entry: BundleEntry) -> Bool {
    entry.node["verificationStatus"]?.hasCode(["entered-in-error"]) ?? false
  }

  private func isVeryRestricted(_ entry: BundleEntry) -> Bool {
    entry.type != "Patient"
      && (entry.node["meta"]?["security"]?.parts ?? []).contains { $0["code"]?.string == "V" }
  }

  /// Whom a resource is about, where the flow covers them; otherwise says why not.
  private func about(
    _ entry: BundleEntry, _ subject: ResourceMapper.Subject, into reading: inout FHIRReading
  ) -> RecordReference? {
    let found: RecordReference?
    switch subject {
    case .itself: found = people.record(of: entry)
    case .element(let name): found = people.record(entry.node.member(name))
    case .participant:
      found =
        (entry.node["participant"]?.parts ?? []).lazy
        .compactMap { people.record($0["actor"]) }.first
    case .nobody: return nil
    }
    guard let record = found else {
      let isPerson = subject == .itself
      reject(
        entry, isPerson ? "a person without a number" : "not about a person of this document",
        expected: isPerson
          ? "an id, or an identifier of type MR that is the same each time"
          : "a reference to a Patient of the Bundle, or one let in before", into: &reading)
      return nil
    }
    guard people.isAdmitted(record) else {
      let names = door.flow.subjects.map(\.rawValue).joined(separator: ", ")
      reject(
        entry, "the flow \(door.flow.id) covers \(names); this is about none of these",
        expected: "people the flow covers, and nobody else", into: &reading)
      return nil
    }
    return record
  }

  private func reject(
    _ entry: BundleEntry, _ problem: String, expected: String, into reading: inout FHIRReading
  ) {
    let place = tree.position(of: Int(entry.node.place.start))
    reading.rejections.append(
      Rejection(
        file: door.file, line: place.line, column: place.column, field: entry.path,
        problem: problem, expected: expected))
  }
}

extension JSONNode {
  /// A member by a name made while running.
  func member(_ name: String) -> JSONNode? {
    for (key, value) in members where key.isSame(as: name) { return value }
    return nil
  }
}
