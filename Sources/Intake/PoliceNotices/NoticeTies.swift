import Vocabulary

/// What a notice says its people are to each other, in plain words only: anything else is kept as
/// it was said and nothing is made of it.
struct NoticeTies {
  private var pairs: Set<String> = []
  let noted: Day?
  let day: Day?

  init(noted: Day?, day: Day?) {
    self.noted = noted
    self.day = day
  }

  /// Says what `person` is to `other`, in the words the notice gives.
  mutating func add(
    _ person: NoticePerson, is words: String, of other: NoticePerson, into gathered: inout Gathered
  ) {
    guard person.record != other.record else { return }
    switch RelationshipWords.part(words) {
    case .childOf(let kind):
      let stated = kind == .birthParent ? NoticeTies.birthKind(other.sex) : kind
      state(other, stated, of: person, words, at: person, into: &gathered)
    case .parent(let kind): state(person, kind, of: other, words, at: person, into: &gathered)
    case .partner(let kind): state(person, kind, of: other, words, at: person, into: &gathered)
    case .sibling: state(person, .sibling, of: other, words, at: person, into: &gathered)
    case .grandparent: state(person, .grandparent, of: other, words, at: person, into: &gathered)
    case .grandchild: state(other, .grandparent, of: person, words, at: person, into: &gathered)
    case .otherRelative:
      state(person, .otherRelative, of: other, words, at: person, into: &gathered)
    case .carer: signal(person, caresFor: other, words, at: person, into: &gathered)
    case .caredFor: signal(other, caresFor: person, words, at: person, into: &gathered)
    case nil: state(person, .unrecognised, of: other, words, at: person, into: &gathered)
    }
  }

  private static func birthKind(_ sex: Sex?) -> Relationship.Kind {
    switch sex {
    case .female: .birthMother
    case .male: .birthFather
    case .unknown, nil: .birthParent
    }
  }

  private mutating func state(
    _ person: NoticePerson, _ kind: Relationship.Kind, of other: NoticePerson, _ words: String,
    at place: NoticePerson, into gathered: inout Gathered
  ) {
    // Both partners' rows may say it; it is one relation.
    let ends = [person.record.id, other.record.id]
    let pair = (kind.isPartnership || kind == .sibling ? ends.sorted() : ends) + [kind.rawValue]
    guard pairs.insert(pair.joined(separator: "\u{1F}")).inserted else { return }
    let relationship = Relationship(kind: kind, to: other.record, asStated: words)
    gathered.drafts.append(
      place.row.file.sheet.draft(
        place.row.number, about: person.record, says: .relationship(relationship),
        key: "police/\(person.record.id)/relationship/\(other.record.id)/\(kind.rawValue)"))
  }

  private func signal(
    _ carer: NoticePerson, caresFor other: NoticePerson, _ words: String, at place: NoticePerson,
    into gathered: inout Gathered
  ) {
    gathered.drafts.append(
      place.row.file.sheet.draft(
        place.row.number, about: carer.record,
        says: .carerSignal(CarerSignal(caresFor: other.record, words: words)),
        occurred: day.map { UncertainDate($0) }, noted: noted,
        key: "police/\(carer.record.id)/carer-signal/\(other.record.id)"))
  }
}
