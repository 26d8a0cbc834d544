import Vocabulary

extension ResourceMapper {
  /// A relative in a history of the family: who they are, and what they are to the patient. Their
  /// illnesses are left at the door.
  static let familyMemberHistory = ResourceMapper(
    subject: .element("patient"),
    used: [
      "status", "patient", "name", "relationship", "sex", "bornDate", "deceasedDate",
      "deceasedBoolean",
    ],
    read: { resource, _ in HistoryRelative(resource)?.drafts ?? [] },
    leftOut: { HistoryRelative($0) == nil ? ["relationship": 1] : [:] })
}

/// The relative of one FamilyMemberHistory.
private struct HistoryRelative {
  private let resource: MappedResource
  private let name: PersonName
  private let said: KinDrafts
  private let key: String

  /// Nil where no name is given, as in most: a mother without a name is nobody's record. Nil for
  /// one the flow does not cover, and for one that Kith wrote, whom a RelatedPerson names.
  init?(_ resource: MappedResource) {
    guard let text = resource["name"]?.said, resource["relationship"] != nil,
      resource.entry.node.extensions("urn:kith:person").isEmpty
    else { return nil }
    let tie = RelatedTie(resource.entry.node)
    guard tie.isCovered(by: resource.door.flow) else { return nil }
    let number = resource.entry.id ?? Fingerprint.text(of: text + "\u{1F}" + (tie.words ?? ""))
    let patient = resource.about
    self.resource = resource
    name = PersonName(given: nil, family: text)
    key = "relative/\(number)/"
    said = KinDrafts(
      kin: RecordReference(patient.agency, patient.id + "-relative-\(number)"),
      patient: patient, tie: tie, period: Period())
  }

  var drafts: [DraftStatement] {
    let sex = resource["sex"]?.codes.first.map { Sex(gender: $0.code) }
    var drafts = said.identity(resource, name: name, sex: sex, under: key)
    if let born = resource["bornDate"]?.date {
      drafts.append(
        resource.draft(.born(Birth(on: born)), key + "born", occurred: born, about: said.kin))
    }
    if let died = resource.death("deceasedDate") {
      drafts.append(resource.draft(.died(died), key + "died", occurred: died, about: said.kin))
    }
    return drafts + said.tie(resource, under: key)
  }
}
