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
      return covers(tie, resource.door.flow) ? Contact(node: node, name: name, tie: tie) : nil
    }
    var kept: [String: Contact] = [:]
    for contact in all {
      guard let other = kept[contact.content],
        !contact.node.raw.lexicographicallyPrecedes(other.node.raw)
      else {
        kept[contact.content] = kept[contact.content] ?? contact
        continue
      }
      kept[contact.content] = contact
    }
    return kept.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func drafts(
    _ contact: Contact, of resource: MappedResource
  ) -> [DraftStatement] {
    let (node, tie) = (contact.node, contact.tie)
    let number = Fingerprint.text(of: contact.content)
    let record = RecordReference(
      resource.about.agency, resource.about.id + "-contact-\(number)")
    let (about, to) = tie.isTurned ? (resource.about, record) : (record, resource.about)
    let period = node["period"]?.period ?? Period()
    let key = "contact/\(number)"
    var drafts = [
      resource.draft(.name(contact.name), key + "/name", about: record),
      resource.draft(
        .relationship(
          Relationship(kind: tie.kind, to: to, period: period, asStated: tie.words)),
        key + "/relationship", occurred: period.from, about: about),
    ]
    if let sex = node["gender"]?.string {
      let said: Sex = sex == "female" ? .female : sex == "male" ? .male : .unknown
      drafts.append(resource.draft(.sex(said), key + "/sex", about: record))
    }
    if tie.saysCarer {
      let signal = CarerSignal(caresFor: resource.about, words: tie.words ?? "carer")
      drafts.append(
        resource.draft(
          .carerSignal(signal), key + "/carer", occurred: period.from, about: record))
    }
    return drafts
  }

  private static func covers(_ tie: RelatedTie, _ flow: Flow) -> Bool {
    let isParent = tie.makesParentOrCarer && !tie.isTurned
    return flow.subjects.contains(.householdMember)
      || (isParent && flow.subjects.contains(.parentOrCarer))
  }
}
