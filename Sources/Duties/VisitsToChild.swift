import Vocabulary

/// Visits to one child, as one council's duty to see that child counts them.
struct VisitsToChild {
  private let council: AgencyID
  private let reading: CaseReading
  private let visits: [(told: Statement, visit: Visit)]

  init(by council: AgencyID, in reading: CaseReading) {
    self.council = council
    self.reading = reading
    visits = reading.councilVisits(to: reading.person).map { ($0.told, $0.what) }
  }

  /// The first visit on or after a day at which the council saw the child alone, or recorded why
  /// not alone. One whose date may be before the day, or is not known, cannot be counted.
  func seenAlone(from day: Day) -> Meeting? {
    let met = visits.filter { told, visit in
      told.saidBy == council && counts(visit)
        && (told.occurred?.earliest).map { $0 >= day } ?? false
        && told.occurred?.latest != nil
    }.map(\.told)
    let first = met.min { ($0.happenedBy, $0.sequence) < ($1.happenedBy, $1.sequence) }
    return first.map { Meeting(on: $0.happenedBy, by: [$0.sequence]) }
  }

  /// What was done that does not meet the duty, and what deserves a word though it does.
  func notes(from day: Day, until met: Day?) -> [DutyNote] {
    let ofVisits = visits.filter { told, _ in
      guard let latest = told.occurred?.latest else { return met == nil }
      return latest >= day && (met.map { latest <= $0 } ?? true)
    }.compactMap { told, visit in note(told, visit, from: day) }
    return ofVisits + assessmentNotes(from: day, until: met)
  }

  /// Measure M06b: seen alone, or recorded reason. The visit has one field for a reason, and
  /// where the child was seen the reason can only be why not alone.
  private func counts(_ visit: Visit) -> Bool {
    visit.seen == .yes
      && (visit.seenAlone == .yes || (visit.seenAlone == .no && isWritten(visit.reasonNotSeen)))
  }

  private func note(_ told: Statement, _ visit: Visit, from day: Day) -> DutyNote? {
    let when = told.occurred.map { "Visit of \($0.inWords)" } ?? "Visit with no date recorded"
    let what = words(visit)
    guard counts(visit) else {
      return DutyNote("\(when): \(what).", because: [told.sequence])
    }
    guard told.saidBy == council else {
      let other = reading.rulebook.name(of: told.saidBy)
      return DutyNote("\(when) by \(other): \(what).", because: [told.sequence])
    }
    guard let earliest = told.occurred?.earliest, earliest >= day else {
      return DutyNote(
        "\(when): \(what), but it may have been before \(day.inWords).", because: [told.sequence])
    }
    guard visit.seenAlone == .no else { return nil }
    return DutyNote("\(when): \(what).", because: [told.sequence])
  }

  private func words(_ visit: Visit) -> String {
    let reason = isWritten(visit.reasonNotSeen) ? visit.reasonNotSeen : nil
    switch (visit.seen, visit.seenAlone) {
    case (.yes, .yes): return "child seen alone"
    case (.yes, .no):
      return "child seen, not alone; " + (reason.map { "reason: \($0)" } ?? "no reason recorded")
    case (.yes, .notRecorded): return "child seen; whether alone is not recorded"
    case (.no, _):
      return "child not seen; " + (reason.map { "reason: \($0)" } ?? "no reason recorded")
    case (.notRecorded, _): return "whether the child was seen is not recorded"
    }
  }

  /// An assessment says that the child was seen, never that the child was alone.
  private func assessmentNotes(from day: Day, until met: Day?) -> [DutyNote] {
    reading.own(.assessment).compactMap { said in
      guard said.what.childSeen == .yes, let authorised = said.what.authorised,
        let latest = authorised.latest, latest >= day, met.map({ latest <= $0 }) ?? true
      else { return nil }
      return DutyNote(
        "Child seen in the assessment authorised on \(authorised.inWords); "
          + "whether alone is not recorded.", because: [said.told.sequence])
    }
  }
}
