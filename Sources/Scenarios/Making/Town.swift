public import Vocabulary

/// A town of invented families, to time the working out of duties: two adults and two children a
/// family, twenty statements a person, with alerts, referrals and what the front door asked.
///
/// The same seed gives the same town.
public struct Town: Sendable {
  public let statements: [Statement]
  public let people: People

  public init(families: Int, seed: UInt64 = 1) {
    var making = TownMaking(draw: Draw(seed: seed, stream: 77))
    for number in 0..<families { making.family(number) }
    statements = making.statements
    people = making.people
  }
}

/// A town on its way.
private struct TownMaking {
  var draw: Draw
  private(set) var statements: [Statement] = []
  private(set) var people = People()

  init(draw: Draw) { self.draw = draw }

  mutating func family(_ number: Int) {
    let records = (0..<4).map { part in
      RecordReference("northmoor-csc", "F\(number)P\(part)")
    }
    for (part, record) in records.enumerated() {
      people.set(PersonID(record), for: record)
      identity(of: record, number: number, isChild: part > 1)
    }
    for child in records[2...] {
      for (parent, kind) in [
        (records[0], Relationship.Kind.birthMother), (records[1], .birthFather),
      ] {
        say(.relationship(Relationship(kind: kind, to: child)), about: parent, on: day(0))
      }
    }
    for _ in 0..<draw.number(1...4) { alert(records) }
    for child in records[2...] { work(on: child) }
    fill(records)
  }

  private mutating func identity(of record: RecordReference, number: Int, isChild: Bool) {
    let on = day(0)
    let born = isChild ? Day(number: 16_000 + number % 4_000) : Day(number: 5_000 + number % 5_000)
    say(.name(PersonName(given: "Robin", family: "Vale")), about: record, on: on)
    say(.born(Birth(on: UncertainDate(born))), about: record, on: on)
    say(.sex(draw.chance(50) ? .female : .male), about: record, on: on)
    say(
      .lives(Residence(place: Place(postcode: "QX1 \(number)"))), about: record, on: on)
    say(.grouped("F\(number)"), about: record, on: on)
  }

  /// An alert sent to a practice, looked at and discussed more often than not.
  private mutating func alert(_ records: [RecordReference]) {
    let on = day(draw.number(300...1_000))
    let reference = "NP-\(statements.count)"
    say(
      .policeAlert(
        PoliceAlert(
          reference: reference,
          involved: [
            .init(record: records[0], role: .victim),
            .init(record: records[1], role: .allegedPerpetrator),
          ], sentTo: [.init(to: "mill-lane", on: on.adding(days: 1))])),
      about: records[0], on: on, by: "northmoor-police")
    if draw.chance(70) {
      say(
        .alertTriage(AlertTriage(alert: reference, outcome: "Seen")), about: records[0],
        on: on.adding(days: draw.number(1...6)), by: "mill-lane")
    }
    if draw.chance(60) {
      say(
        .meetingItem(MeetingItem(meeting: "Weekly", alert: reference, actions: ["Ring her"])),
        about: records[0], on: on.adding(days: draw.number(2...50)), by: "mill-lane")
    }
  }

  /// A referral with its decision, and a handover and a recommendation of the front door.
  private mutating func work(on child: RecordReference) {
    let on = day(draw.number(300...1_000))
    let key = "\(statements.count)"
    say(.referral(Referral(id: "R" + key)), about: child, on: on)
    if draw.chance(80) {
      say(
        .referralDecision(ReferralDecision(referral: "R" + key, nextStep: .assessment)),
        about: child, on: on.adding(days: draw.number(0...4)))
    }
    for kind in [FrontDoorItem.Kind.handover, .recommendation] {
      let item = "\(kind.rawValue)-\(key)"
      say(
        .frontDoorItem(FrontDoorItem(id: item, kind: kind, to: "northmoor-csc", text: "Ask")),
        about: child, on: on.adding(days: 1))
      guard draw.chance(70) else { continue }
      let reply: FrontDoorAnswer.Reply = kind == .handover ? .accepted : .done
      say(
        .frontDoorAnswer(FrontDoorAnswer(item: item, answer: reply, reason: "Done")),
        about: child, on: on.adding(days: draw.number(1...20)))
    }
  }

  /// Notes and visits until the family has twenty statements a person.
  private mutating func fill(_ records: [RecordReference]) {
    let start = statements.count
    let had = statements.lastIndex { $0.about == records[0] && $0.kind == .name } ?? 0
    for index in 0..<max(0, 80 - (start - had)) {
      let record = records[index % 4]
      let on = day(draw.number(300...1_000))
      let says: Saying =
        index % 3 == 0
        ? .visit(Visit(kind: .childInNeed, seen: .yes, seenAlone: draw.chance(50) ? .yes : .no))
        : .note("Rang; no answer.")
      say(says, about: record, on: on)
    }
  }

  private func day(_ offset: Int) -> Day { Day(number: 20_000 + offset) }

  private mutating func say(
    _ says: Saying, about record: RecordReference, on day: Day, by agency: AgencyID? = nil
  ) {
    let sequence = statements.count + 1
    statements.append(
      Statement(
        sequence: sequence, recorded: Instant(startOf: day).adding(seconds: 9 * 3_600),
        submission: "town",
        told: DraftStatement(
          about: record, says: says, standing: .reported, occurred: UncertainDate(day), noted: day,
          saidBy: agency ?? record.agency, source: SourcePlace(document: "town", line: sequence),
          key: "town/\(sequence)")))
  }
}
