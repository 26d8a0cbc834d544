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
      if let died = resource["deceasedDateTime"]?.fhirDate?.date {
        drafts.append(resource.draft(.died(died), "died", occurred: died))
      } else if resource["deceasedBoolean"]?.bool == true,
        let died = UncertainDate(edtf: "../\(resource.door.received)")
      {
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
      var drafts = PersonMapping.read(resource)
      guard let patient = context.people.record(resource["patient"]), patient != resource.about,
        let words = resource["relationship"]
      else { return drafts }
      let tie = RelatedTie(resource.entry)
      let (about, to) = tie.isTurned ? (patient, resource.about) : (resource.about, patient)
      let period = resource["period"]?.period ?? Period()
      let said = words.parts.lazy.compactMap(\.words).first
      let relationship = Relationship(kind: tie.kind, to: to, period: period, asStated: said)
      drafts.append(
        resource.draft(
          .relationship(relationship), "relationship", occurred: period.from, about: about))
      if tie.saysCarer {
        let signal = CarerSignal(caresFor: patient, words: said ?? "carer")
        drafts.append(
          resource.draft(.carerSignal(signal), "carer", occurred: period.from))
      }
      return drafts
    })
}
