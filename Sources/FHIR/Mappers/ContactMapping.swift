import Vocabulary

/// Whom a Patient names as somebody to turn to, each a record of its own beside the patient's.
///
/// Their home and their numbers are not read: a contact is often kept out of a place, and a
/// Patient's label that protects its own home does not speak of theirs.
enum ContactMapping {
  static func read(_ resource: MappedResource) -> [DraftStatement] {
    resource.all("contact").enumerated().flatMap { index, node in
      one(node, number: index + 1, of: resource)
    }
  }

  private static func one(
    _ node: JSONNode, number: Int, of resource: MappedResource
  ) -> [DraftStatement] {
    let tie = RelatedTie(node)
    guard covers(tie, resource.door.flow), node["name"] != nil else { return [] }
    let contact = RecordReference(
      resource.about.agency, resource.about.id + "-contact-\(number)")
    let (about, to) = tie.isTurned ? (resource.about, contact) : (contact, resource.about)
    let period = node["period"]?.period ?? Period()
    let key = "contact/\(number)"
    var drafts = [
      resource.draft(.name(name(node["name"])), key + "/name", about: contact),
      resource.draft(
        .relationship(
          Relationship(kind: tie.kind, to: to, period: period, asStated: tie.words)),
        key + "/relationship", occurred: period.from, about: about),
    ]
    if let sex = node["gender"]?.string {
      let said: Sex = sex == "female" ? .female : sex == "male" ? .male : .unknown
      drafts.append(resource.draft(.sex(said), key + "/sex", about: contact))
    }
    if tie.saysCarer {
      let signal = CarerSignal(caresFor: resource.about, words: tie.words ?? "carer")
      drafts.append(
        resource.draft(
          .carerSignal(signal), key + "/carer", occurred: period.from, about: contact))
    }
    return drafts
  }

  private static func covers(_ tie: RelatedTie, _ flow: Flow) -> Bool {
    let isParent = tie.makesParentOrCarer && !tie.isTurned
    return flow.subjects.contains(.householdMember)
      || (isParent && flow.subjects.contains(.parentOrCarer))
  }

  private static func name(_ node: JSONNode?) -> PersonName {
    let given = (node?["given"]?.parts ?? []).compactMap(\.string)
    return PersonName(
      given: given.first,
      middle: given.count > 1 ? given.dropFirst().joined(separator: " ") : nil,
      family: node?["family"]?.string ?? node?["text"]?.string)
  }
}
