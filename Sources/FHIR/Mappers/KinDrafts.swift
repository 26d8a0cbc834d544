import Vocabulary

/// What a document says of somebody beside its patient: who they are, and what they are to them.
struct KinDrafts {
  let kin: RecordReference
  let patient: RecordReference
  let tie: RelatedTie
  let period: Period

  /// - Parameter key: what their keys begin with, where one resource names several.
  func identity(
    _ resource: MappedResource, name: PersonName, sex: Sex?, under key: String
  ) -> [DraftStatement] {
    [resource.draft(.name(name), key + "name", about: kin)]
      + (sex.map { [resource.draft(.sex($0), key + "sex", about: kin)] } ?? [])
  }

  /// Their tie, and that they care for the patient where it is said. Nothing follows from it for
  /// parental responsibility.
  func tie(_ resource: MappedResource, under key: String) -> [DraftStatement] {
    let (about, to) = tie.isTurned ? (patient, kin) : (kin, patient)
    var drafts = [
      resource.draft(
        .relationship(
          Relationship(kind: tie.kind, to: to, period: period, asStated: tie.words)),
        key + "relationship", occurred: period.from, about: about)
    ]
    if tie.saysCarer {
      let signal = CarerSignal(caresFor: patient, words: tie.words ?? "carer")
      drafts.append(
        resource.draft(
          .carerSignal(signal), key + "carer", occurred: period.from, about: kin))
    }
    return drafts
  }
}
