import Vocabulary

/// Whom a Patient names as somebody to turn to, each a record of its own beside the patient's.
///
/// FHIR gives a contact no number. What tells one from another is what is said of them: their
/// name and what they are to the patient. Their place in the list says nothing; it changes from
/// one sending to the next. Their home and their numbers are not read: a contact is often kept
/// out of a place, and a Patient's label that protects its own home does not speak of theirs.
enum ContactMapping {
  static func read(_ resource: MappedResource) -> [DraftStatement] {
    contacts(resource).flatMap { drafts($0, of: resource) }
  }

  /// How many contacts make no statement: those without a name, those the flow does not cover,
  /// and those whom nothing tells from another.
  static func countLeftOut(_ resource: MappedResource) -> Int {
    resource.all("contact").count - contacts(resource).count
  }

  private struct Contact {
    let node: JSONNode
    let name: PersonName
    let tie: RelatedTie

    /// Name and relation, the same in whatever case they are written and wherever they stand.
    var content: String {
      let relations = (node["relationship"]?.parts ?? []).compactMap(\.words).sorted()
      return ([name.given, name.middle, name.family].map { $0 ?? "" } + relations)
        .map { $0.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .joined(separator: "\u{1F}")
    }
  }

  /// Of several with one content the first by their own bytes, so that an order of the list
  /// decides nothing.
  private static func contacts(_ resource: MappedResource) -> [Contact] {
    let all = resource.all("contact").compactMap { node -> Contact? in
      guard let name = node["name"]?.name() else { return nil }
      let tie = RelatedTie(node)
      return tie.isCovered(by: resource.door.flow) ? Contact(node: node, name: name, tie: tie) : nil
    }
    var seen: Set<String> = []
    return all.sorted { $0.node.raw.lexicographicallyPrecedes($1.node.raw) }
      .filter { seen.insert($0.content).inserted }
  }

  private static func drafts(
    _ contact: Contact, of resource: MappedResource
  ) -> [DraftStatement] {
    let number = Fingerprint.text(of: contact.content)
    let patient = resource.about
    let said = KinDrafts(
      kin: RecordReference(patient.agency, patient.id + "-contact-\(number)"), patient: patient,
      tie: contact.tie, period: contact.node["period"]?.period ?? Period())
    let key = "contact/\(number)/"
    return said.identity(
      resource, name: contact.name, sex: contact.node["gender"]?.sex, under: key)
      + said.tie(resource, under: key)
  }
}
