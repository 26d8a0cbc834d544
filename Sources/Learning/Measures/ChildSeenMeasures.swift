import Vocabulary

/// Counts whether children were seen, each child and not each family: D06.
struct ChildSeenMeasures {
  private let view: CountingView
  private var visits: [Seen: [(day: Day, visit: Visit)]] = [:]
  private var assessments: [Seen: [Made]] = [:]
  /// Children each agency holds a record of.
  private var known: [AgencyID: Set<PersonID>] = [:]

  private struct Seen: Hashable {
    let by: AgencyID
    let child: PersonID
  }

  /// An assessment that was authorised, and when.
  private struct Made {
    let child: PersonID
    /// Nil where the source did not say when it began.
    let from: Day?
    let to: Day
    let childSeen: Answer
    let findsDomesticAbuse: Bool
  }

  init(_ view: CountingView) {
    self.view = view
    for statement in view[.visit] {
      guard case .visit(let visit) = statement.says else { continue }
      visits[key(statement), default: []].append((statement.happened, visit))
    }
    for statement in view[.assessment] {
      guard case .assessment(let assessment) = statement.says,
        let authorised = assessment.authorised?.day
      else { continue }
      assessments[key(statement), default: []].append(
        Made(
          child: view.person(statement.about), from: statement.told.occurred?.day, to: authorised,
          childSeen: assessment.childSeen, findsDomesticAbuse: assessment.findsDomesticAbuse))
    }
    for statement in view[.born] + view[.name] {
      known[statement.about.agency, default: []].insert(view.person(statement.about))
    }
  }

  private func key(_ statement: Statement) -> Seen {
    Seen(by: statement.saidBy, child: view.person(statement.about))
  }

  /// M06a.
  func seenBeforeAuthorisation(by agency: AgencyID) -> Tally {
    var tally = Tally()
    for made in domesticAbuse(agency) { tally.count(met: wasSeen(during: made, by: agency)) }
    return tally
  }

  /// M06b: of those, seen alone by a visit that says so, or with the reason recorded.
  func seenAlone(by agency: AgencyID) -> Tally {
    var tally = Tally()
    for made in domesticAbuse(agency) where wasSeen(during: made, by: agency) == true {
      let visits = visits(to: made.child, during: made, by: agency)
      let isAnswered = visits.contains {
        $0.seenAlone == .yes || !($0.reasonNotSeen ?? "").trimmed.isEmpty
      }
      tally.count(met: isAnswered ? true : visits.contains { $0.seenAlone == .no } ? false : nil)
    }
    return tally
  }

  /// M06c: from the day of the strategy discussion, that day's visits included.
  func seenInSection47(by agency: AgencyID) -> Tally {
    var tally = Tally()
    for statement in view[.section47Enquiry] where statement.saidBy == agency {
      guard let day = statement.told.occurred?.day else {
        tally.leaveOut("without a certain day of the strategy discussion")
        continue
      }
      guard view.inWindow(day) else { continue }
      let seen = (visits[key(statement)] ?? []).filter { $0.visit.seen == .yes && $0.day >= day }
      view.count(&tally, done: seen.map(\.day), due: view.due(.section47Seen, after: day))
    }
    return tally
  }

  /// M06d: each linked child once, as badly off as in any of the assessments.
  func linkedChildrenSeen(
    by agency: AgencyID, linked: [PersonID: Set<PersonID>]
  ) -> Tally {
    var answers: [PersonID: [Bool?]] = [:]
    var reasons: [PersonID: String] = [:]
    for made in domesticAbuse(agency) {
      for child in linked[made.child] ?? [] where child != made.child {
        if let reason = reasonLeftOut(child, on: made.to, by: agency) {
          reasons[child] = reason
        } else {
          answers[child, default: []].append(wasSeen(child, during: made, by: agency))
        }
      }
    }
    var tally = Tally()
    for seen in answers.values {
      tally.count(met: seen.contains(false) ? false : seen.contains(nil) ? nil : true)
    }
    for (child, reason) in reasons where answers[child] == nil { tally.leaveOut(reason) }
    return tally
  }
}

extension ChildSeenMeasures {
  private func domesticAbuse(_ agency: AgencyID) -> [Made] {
    assessments.filter { $0.key.by == agency }.values.flatMap { $0 }
      .filter { $0.findsDomesticAbuse && view.inWindow($0.to) }
  }

  private func visits(to child: PersonID, during made: Made, by agency: AgencyID) -> [Visit] {
    guard let from = made.from else { return [] }
    return (visits[Seen(by: agency, child: child)] ?? [])
      .filter { $0.day >= from && $0.day <= made.to }.map(\.visit)
  }

  private func wasSeen(during made: Made, by agency: AgencyID) -> Bool? {
    let visits = visits(to: made.child, during: made, by: agency)
    if made.childSeen == .yes || visits.contains(where: { $0.seen == .yes }) { return true }
    return made.childSeen == .no || visits.contains { $0.seen == .no } ? false : nil
  }

  /// A linked child counts as seen by a visit, or by an assessment of their own at that time.
  private func wasSeen(_ child: PersonID, during made: Made, by agency: AgencyID) -> Bool? {
    let visited = visits(to: child, during: made, by: agency).map(\.seen)
    let assessed = (assessments[Seen(by: agency, child: child)] ?? [])
      .filter { $0.to >= (made.from ?? made.to) && ($0.from ?? $0.to) <= made.to }
      .map(\.childSeen)
    let answers = visited + assessed
    return answers.contains(.yes) ? true : answers.contains(.no) ? false : nil
  }

  private func reasonLeftOut(_ child: PersonID, on day: Day, by agency: AgencyID) -> String? {
    view.reasonNotAChild(child, on: day)
      ?? (known[agency]?.contains(child) ?? false ? nil : "known only to other agencies")
  }
}
