import Vocabulary

extension ResourceMapper {
  static let patient = ResourceMapper(
    subject: .itself,
    used: [
      "identifier", "name", "gender", "birthDate", "address", "deceasedBoolean",
      "deceasedDateTime", "link", "active", "contact",
    ],
    read: { resource, _ in
      var drafts = PersonMapping.read(resource) + ContactMapping.read(resource)
      if let died = resource.death("deceasedDateTime") {
        drafts.append(resource.draft(.died(died), "died", occurred: died))
      }
      // A record its system restricts must not give its home away here.
      let labels = resource.entry.node["meta"]?["security"]?.parts ?? []
      if labels.contains(where: { ["R", "V"].contains($0["code"]?.string) }) {
        let restriction = Restriction(
          scope: .place, hiddenFrom: [], reason: "restricted in the sender's own system")
        drafts.append(resource.draft(.restriction(restriction), "restriction", standing: .decision))
      }
      return drafts
    }, leftOut: { ["contact": ContactMapping.countLeftOut($0)] })

  static let relatedPerson = ResourceMapper(
    subject: .itself,
    used: [
      "identifier", "name", "gender", "birthDate", "address", "patient", "relationship", "period",
    ],
    read: { resource, context in
      let drafts = PersonMapping.read(resource)
      guard let patient = context.people.record(resource["patient"]), patient != resource.about,
        resource["relationship"] != nil
      else { return drafts }
      let said = KinDrafts(
        kin: resource.about, patient: patient, tie: RelatedTie(resource.entry.node),
        period: resource["period"]?.period ?? Period())
      return drafts + said.tie(resource, under: "")
    })
}
