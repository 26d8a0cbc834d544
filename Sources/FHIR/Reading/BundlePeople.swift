import Vocabulary

/// Who is in a document, by which record, and whom the flow covers.
struct BundlePeople {
  private let door: DoorSettings
  private let directory: BundleDirectory
  private var records: [String: RecordReference] = [:]
  private(set) var admitted: Set<RecordReference> = []

  private struct Claim {
    let entry: BundleEntry
    let record: RecordReference
  }

  init(_ entries: [BundleEntry], _ directory: BundleDirectory, _ door: DoorSettings) {
    self.door = door
    self.directory = directory
    let patients = entries.filter { $0.type == "Patient" }.compactMap { entry in
      BundlePeople.ownID(entry).map {
        Claim(entry: entry, record: RecordReference(door.flow.from, $0))
      }
    }
    for claim in patients { records[claim.entry.path] = claim.record }
    for claim in patients {
      for link in claim.entry.node["link"]?.parts ?? [] {
        guard let other = directory.entry(link["other"]), other.type == "RelatedPerson" else {
          continue
        }
        records[other.path] = claim.record
      }
    }
    let related = entries.filter { $0.type == "RelatedPerson" }
    for entry in related where records[entry.path] == nil {
      records[entry.path] = BundlePeople.ownID(entry).map { RecordReference(door.flow.from, $0) }
    }
    admit(patients, related, flags: entries.filter { $0.type == "Flag" })
  }

  /// The agency's own number (identifier type MR), else the resource's id.
  private static func ownID(_ entry: BundleEntry) -> String? {
    let own = (entry.node["identifier"]?.parts ?? []).first {
      $0["type"]?.hasCode(["MR"]) ?? false
    }
    return own?["value"]?.string ?? entry.id.map { recordID(entry.type, $0) }
  }

  /// A FHIR id is one of its type: Patient/7 and RelatedPerson/7 are two people. So a record that
  /// has no number but such an id is a Patient's by the id alone, and any other's by type and id.
  static func recordID(_ type: String, _ id: String) -> String {
    type == "Patient" ? id : type + "-" + id
  }

  /// The record of a Patient or RelatedPerson of the document; nil when it has no number.
  func record(of entry: BundleEntry) -> RecordReference? { records[entry.path] }

  /// The record a reference to a person means, in the document or let in before.
  func record(_ reference: JSONNode?) -> RecordReference? {
    if let entry = directory.entry(reference) { return record(of: entry) }
    guard let text = reference?["reference"]?.string,
      let record = BundlePeople.record(text, of: door.flow.from)
    else { return nil }
    return door.admitted.record(record) ? record : nil
  }

  /// The record that a reference written in text means when it stands outside the document.
  static func record(_ text: String, of agency: AgencyID) -> RecordReference? {
    let parts = BundleDirectory.relative(text).split(separator: "/").map(String.init)
    guard parts.count == 2 else { return nil }
    return RecordReference(agency, recordID(parts[0], parts[1]))
  }

  func isAdmitted(_ record: RecordReference) -> Bool {
    admitted.contains(record) || door.admitted.record(record)
  }

  /// Children and whoever is covered by themselves first, then those tied to them.
  private mutating func admit(
    _ patients: [Claim], _ related: [BundleEntry], flags: [BundleEntry]
  ) {
    let subjects = Set(door.flow.subjects)
    for claim in patients where isCovered(claim, subjects, flags) { admitted.insert(claim.record) }
    var children = Set(patients.filter { isChild($0.entry) }.map(\.record))
    children.formIntersection(admitted)
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for entry in related {
        guard let record = record(of: entry), let patient = self.record(entry.node["patient"])
        else { continue }
        let tie = RelatedTie(entry.node)
        for (one, other, isFirst) in [(record, patient, true), (patient, record, false)]
        where !isAdmitted(one) && isAdmitted(other) {
          let isParent = tie.makesParentOrCarer && tie.isTurned != isFirst
          guard isParent && subjects.contains(.parentOrCarer) || subjects.contains(.householdMember)
          else { continue }
          admitted.insert(one)
          hasGrown = true
        }
      }
    }
  }

  private func isCovered(
    _ claim: Claim, _ subjects: Set<Flow.Subject>, _ flags: [BundleEntry]
  ) -> Bool {
    if door.admitted.record(claim.record) { return true }
    if subjects.contains(.child), isChild(claim.entry) { return true }
    if subjects.contains(.victim),
      flags.contains(where: {
        $0.node["code"]?.hasCode(BundlePeople.victimCodes) ?? false
          && record($0.node["subject"]) == claim.record
      })
    {
      return true
    }
    guard subjects.contains(.heldAlready) else { return false }
    return (claim.entry.node["identifier"]?.parts ?? []).contains { identifier in
      identifier["system"]?.string == UKCoreRules.nhsNumberSystem
        && identifier["value"]?.string.flatMap(NHSNumber.checked).map(door.admitted.nhsNumber)
          == true
    }
  }

  /// SNOMED CT: victim of intimate partner abuse.
  private static let victimCodes: Set<String> = ["706893006"]

  private func isChild(_ entry: BundleEntry) -> Bool {
    guard let born = entry.node["birthDate"]?.date?.latest else { return false }
    return born.age(on: door.received) < 18
  }
}
