import Vocabulary

/// One notice becomes statements: who everybody is, the alert itself, what they are to each
/// other, who cares for whom, and from whom it is to be kept.
struct NoticeReader {
  private let source: NoticeSource
  private let door: PoliceNotices
  private let names: AgencyNames

  init(_ source: NoticeSource, door: PoliceNotices) {
    self.source = source
    self.door = door
    names = AgencyNames(door.agencies)
  }

  func read(into gathered: inout Gathered) {
    let facts = NoticeFacts(source, into: &gathered)
    guard let restrictions = restrictions(facts, into: &gathered) else { return }
    let times = NoticeTimes(facts, into: &gathered)
    guard let day = times.incident?.day ?? times.received else {
      turnAway(
        facts, "the notice has no day that can be read", expected: DateReading.expected,
        into: &gathered)
      return
    }
    var people = NoticePeople(source, door: door, day: day, into: &gathered)
    guard let subject = people.first(.victim) ?? people.first(.child) else {
      turnAway(
        facts, "the notice names no victim and no child whom the flow \(door.flow.id) covers",
        expected: "a victim or a child the flow covers", into: &gathered)
      return
    }
    people.identify(
      reference: source.reference, day: times.incident?.day, received: door.received,
      into: &gathered)
    let alert = alert(facts, times, people, into: &gathered)
    add(.policeAlert(alert), about: subject, "alert", facts, times, into: &gathered)
    addTies(people, times, into: &gathered)
    if let words = facts.text(.carer_note) {
      let signal = CarerSignal(caresFor: people.first(.allegedPerpetrator)?.record, words: words)
      add(.carerSignal(signal), about: subject, "carer-note", facts, times, into: &gathered)
    }
    add(restrictions, subject, people, facts, times, into: &gathered)
    for place in people.enteredRows.sorted() {
      source.countDropped(source.rows[place], into: &gathered)
    }
  }

  /// A notice kept from an agency is kept with everything it says of everybody in it: whom it
  /// names is as telling as what happened. A place is protected as its person's.
  private func add(
    _ restrictions: [(name: String, Restriction)], _ subject: NoticePerson,
    _ people: NoticePeople, _ facts: NoticeFacts, _ times: NoticeTimes,
    into gathered: inout Gathered
  ) {
    for (name, restriction) in restrictions {
      add(.restriction(restriction), about: subject, name, facts, times, into: &gathered)
      guard restriction.scope == .record else { continue }
      for person in people.covered where person.record != subject.record {
        add(
          .restriction(restriction), about: person, name + "/" + person.record.id, facts, times,
          into: &gathered)
      }
    }
  }

  private func alert(
    _ facts: NoticeFacts, _ times: NoticeTimes, _ people: NoticePeople,
    into gathered: inout Gathered
  ) -> PoliceAlert {
    var alert = PoliceAlert(reference: source.reference)
    alert.incident = facts.text(.incident_ref)
    alert.form = facts.text(.form_type)
    alert.at = times.incident?.instant
    let place = Place(
      address: facts.text(.location).map(Spaced.trimmed),
      postcode: facts.postcode(.location_postcode, into: &gathered))
    alert.place = place == Place() ? nil : place
    alert.involved = people.covered.map { $0.involved(into: &gathered) }
    alert.categories = facts.list(.abuse_categories)
    alert.injuries = facts.text(.injuries)
    alert.strangulation = facts.answer(.strangulation_flag, into: &gathered)
    alert.weapon = facts.answer(.weapon_flag, into: &gathered)
    alert.pregnancy = facts.answer(.pregnancy_flag, into: &gathered)
    alert.riskTool = facts.text(.risk_tool)
    alert.riskGrade = facts.text(.risk_grade)
    alert.previousIncidentsInYear = facts.count(.previous_incidents_12m, into: &gathered)
    alert.outcome = facts.text(.outcome)
    alert.orders = facts.text(.orders_in_place)
    alert.victimView = facts.text(.victim_view)
    alert.safeContact = facts.text(.safe_contact)
    alert.circumstances = facts.text(.circumstances)
    alert.sharingBasis = facts.text(.sharing_basis)
    alert.sentTo = sendings(facts, times, into: &gathered)
    return alert
  }

  private func sendings(
    _ facts: NoticeFacts, _ times: NoticeTimes, into gathered: inout Gathered
  ) -> [PoliceAlert.Sending] {
    let usual = times.received ?? times.incident?.day ?? door.received
    return facts.list(.sent_to).compactMap { text in
      let (agency, day) = names.sending(text, usual: usual)
      if let agency, let day { return PoliceAlert.Sending(to: agency, on: day) }
      facts.reject(
        .sent_to, agency == nil ? "names an agency this hub does not know" : "a day in it is none",
        expected: "agency ids or names, each with a day behind it or none, and semicolons between",
        into: &gathered)
      return nil
    }
  }

  /// Nil, turning the notice away, when the police keep it from somebody and the hub cannot tell
  /// from whom: let in without its restriction it would be shown to whoever it names.
  private func restrictions(
    _ facts: NoticeFacts, into gathered: inout Gathered
  ) -> [(name: String, Restriction)]? {
    guard !isRestrictionKeptOut else {
      turnAway(
        facts, "the notice is restricted, and the flow \(door.flow.id) does not let that in",
        expected: "a flow that lets in \(NoticeLayout.name).restrictions", into: &gathered)
      return nil
    }
    var agencies: [AgencyID] = []
    var isPlaceProtected = false
    for text in facts.list(.restrictions) {
      if ["place protected", "address protected"].contains(Spaced.trimmed(text.lowercased())) {
        isPlaceProtected = true
      } else if let agency = names.named(text) {
        agencies.append(agency)
      } else {
        facts.reject(
          .restrictions, "names an agency this hub does not know; the notice was not read",
          expected: AgencyNames.expected + ", or the words place protected", into: &gathered)
        return nil
      }
    }
    let reason = "restricted by the police notice"
    var restrictions: [(name: String, Restriction)] = []
    if !agencies.isEmpty {
      let restriction = Restriction(scope: .record, hiddenFrom: agencies, reason: reason)
      restrictions.append(("restriction/record", restriction))
    }
    if isPlaceProtected {
      let restriction = Restriction(scope: .place, hiddenFrom: [], reason: reason)
      restrictions.append(("restriction/place", restriction))
    }
    return restrictions
  }

  private var isRestrictionKeptOut: Bool {
    source.rows.contains { row in
      let column = row.file.column(.restrictions)
      return column.position != nil && !column.isLetIn
        && row.file.sheet.textAtDoor(row.number, column) != nil
    }
  }

  private func addTies(
    _ people: NoticePeople, _ times: NoticeTimes, into gathered: inout Gathered
  ) {
    var ties = NoticeTies(noted: times.noted, day: times.incident?.day)
    for person in people.covered {
      if let words = person.text(.relationship), let victim = people.first(.victim) {
        ties.add(person, is: words, of: victim, into: &gathered)
      }
      if let words = person.text(.relationship_to_perpetrator),
        let perpetrator = people.first(.allegedPerpetrator)
      {
        ties.add(person, is: words, of: perpetrator, into: &gathered)
      }
    }
  }

  private func add(
    _ saying: Saying, about person: NoticePerson, _ name: String, _ facts: NoticeFacts,
    _ times: NoticeTimes, into gathered: inout Gathered
  ) {
    let sheet = facts.first.file.sheet
    gathered.drafts.append(
      sheet.draft(
        facts.first.number, about: person.record, says: saying,
        occurred: times.incident.map { UncertainDate($0.day) }, noted: times.noted,
        key: "police/\(source.reference)/\(name)"))
  }

  private func turnAway(
    _ facts: NoticeFacts, _ problem: String, expected: String, into gathered: inout Gathered
  ) {
    for row in source.rows {
      row.file.sheet.rejectRow(row.number, problem, expected: expected, into: &gathered)
    }
  }
}
