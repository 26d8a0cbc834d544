import GRDB
public import Sharing
public import Vocabulary

/// Who is asking, as the session knows them.
public struct Reader: Sendable, Hashable {
  public let practitioner: Practitioner
  public let purpose: Purpose

  public init(practitioner: Practitioner, purpose: Purpose) {
    self.practitioner = practitioner
    self.purpose = purpose
  }
}

extension Hub {
  /// How many people around somebody a file takes in at most.
  static let circleLimit = 80

  /// Opens a person's family for a reader. The decision is written down before anything is told.
  ///
  /// Nil when the reader may see nothing of the person, exactly as when nobody of that name is
  /// known.
  public func openFamily(
    _ person: PersonID, as reader: Reader, view: String, asKnownOn day: Day? = nil,
    by agency: AgencyID? = nil
  ) throws -> Disclosed<FamilyFile>? {
    let found = try gather(around: [person])
    let request = SharingRequest(
      practitioner: reader.practitioner, purpose: reader.purpose, view: view, day: today,
      asKnownOn: day, position: try log.count,
      adult: Hub.isChild(person, in: found.statements, found.people, on: today) ? nil : person)
    let decision = SharingPolicy.decide(
      request, over: found.statements, people: found.people, agreements: partnership.agreements,
      agencies: partnership.agencies)
    try record(decision.record, about: person)
    let frame = FamilyFile.Frame(
      focus: person, day: day ?? today, asKnownOn: day, reader: reader.practitioner.agency,
      kindsOpen: decision.kindsOpen, people: found.people,
      partnership: partnership, rulebook: rulebook, model: model)
    let disclosed = decision.disclose()
    let people = found.people
    // Decided over all that was ever said, so that the latest restriction binds every day asked
    // for; only then narrowed to what was known.
    let known = disclosed.map { $0.inForce(asKnownOn: day, by: agency) }
    guard known.value.contains(where: { $0.told.concerns.contains { people[$0] == person } })
    else { return nil }
    // A view of another day, or of one agency, has no history but what was known then.
    let all = disclosed.value
    let ever = day == nil && agency == nil ? all : known.value
    return known.map { FamilyFile($0, ever: ever, frame).changing(by: all) }
  }

  /// Is somebody, by every birth stated of them, under 18 on a day? Of whom none is stated, no:
  /// what is kept from an adult's file is then kept.
  static func isChild(
    _ person: PersonID, in statements: [Statement], _ people: People, on day: Day
  ) -> Bool {
    let births = statements.compactMap { statement -> Birth? in
      guard case .born(let birth) = statement.says, people[statement.about] == person else {
        return nil
      }
      return birth
    }
    return !births.isEmpty
      && births.allSatisfy { birth in
        birth.expected || (birth.on.earliest.map { $0.age(on: day) < 18 } ?? false)
      }
  }

  /// What to call a person before their file is opened: no more than a search tells. Nil when
  /// the reader may know nothing of them.
  public func name(of person: PersonID, as reader: Reader) throws -> Disclosed<String?> {
    let found = try views.pool.read { database in
      let cases = CaseReader(database)
      let statements = try ViewIndex.statements(
        concerning: try cases.records(of: person), standingOnly: false, in: database
      ).filter { $0.says.kind == .name || $0.says.kind == .born || $0.says.kind.governsSharing }
      return (statements: statements, people: try cases.people(in: statements))
    }
    let request = SharingRequest(
      practitioner: reader.practitioner, purpose: reader.purpose, view: "opening", day: today,
      asKnownOn: nil, position: try log.count)
    let decision = SharingPolicy.decide(
      request, over: found.statements, people: found.people, agreements: partnership.agreements,
      agencies: partnership.agencies)
    try record(decision.record, about: person)
    let people = found.people
    return decision.disclose().map { disclosed in
      let statements = disclosed.inForce()
      guard statements.contains(where: { people[$0.about] == person }) else { return nil }
      return DisplayName.names(in: statements, people: people)[person] ?? "somebody without a name"
    }
  }

  /// Everything said around some people, replaced or not, and who is who in it.
  func gather(
    around people: [PersonID]
  ) throws -> (statements: [Statement], people: People) {
    try views.pool.read { database in
      let reader = CaseReader(database)
      var circle = try people.flatMap {
        try reader.circle(around: $0, steps: 4, limit: Hub.circleLimit, throughAlerts: true)
      }
      // What joins the two families of an adoption is known from those around both records.
      circle += try reader.sealed(near: circle).flatMap {
        try reader.circle(around: $0, steps: 2, limit: Hub.circleLimit)
      }
      let records = Set(try circle.flatMap { try reader.records(of: $0) })
      let statements = try ViewIndex.statements(
        concerning: records, standingOnly: false, in: database)
      return (statements, try reader.people(in: statements))
    }
  }

  /// Writes a decision down about the person it was asked about.
  func record(_ sharing: SharingRecord, about person: PersonID) throws {
    let about = RecordReference(person.text) ?? RecordReference(.hub, person.text)
    try record(sharing, about: about)
  }

  func record(_ sharing: SharingRecord, about record: RecordReference) throws {
    let position = try log.count
    let draft = DraftStatement(
      about: record, says: .sharing(sharing), standing: .decision,
      occurred: UncertainDate(today), noted: today, saidBy: .hub,
      practitioner: sharing.practitioner,
      source: SourcePlace(document: "sharing decision"), key: "sharing/\(position + 1)")
    try append([draft], submission: "sharing")
  }

  /// The person a page's address names, if any record has that handle.
  public func person(handle: String) throws -> PersonID? {
    try views.pool.read { database in
      let text = try String.fetchOne(
        database, sql: "SELECT record FROM profile WHERE handle = ?", arguments: [handle])
      guard let text, let record = RecordReference(text) else { return nil }
      return try CaseReader(database).person(of: record)
    }
  }

  /// What a page's address calls a person.
  public nonisolated func handle(of person: PersonID) -> String {
    Handle.of(RecordReference(person.text) ?? RecordReference(.hub, person.text))
  }
}
