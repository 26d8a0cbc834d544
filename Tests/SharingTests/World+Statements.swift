import Seeded
import Vocabulary

extension World {
  static func statement(
    _ sequence: Int, _ records: [RecordReference], shelter: Place,
    using random: inout SplitMix64, after earlier: [Statement]
  ) -> Statement {
    var about = random.pick(records)
    var saidBy = random.chance(80) ? about.agency : random.pick(ids + [stranger])
    var says = saying(records, shelter: shelter, using: &random)
    var corrects: Int?
    if sequence > 1, random.chance(20) {
      let target = random.pick(earlier)
      if random.chance(80) { (about, saidBy) = (target.about, target.saidBy) }
      if random.chance(60) {
        says = .withdrawal(of: target.sequence, reason: "a mistake")
      } else {
        corrects = target.sequence
      }
    }
    return Statement(
      sequence: sequence, recorded: Instant(startOf: day), submission: "s",
      told: DraftStatement(
        about: about, says: says, standing: .reported, saidBy: saidBy,
        source: SourcePlace(document: "d"), key: "k\(sequence)", corrects: corrects))
  }

  /// A line that names a place, or does not.
  static func line(_ shelter: Place, using random: inout SplitMix64) -> String {
    random.pick([
      "went home", "met at\n\(shelter.postcode?.lowercased() ?? "")",
      "seen at \(shelter.address ?? "")",
    ])
  }

  static func place(_ shelter: Place, using random: inout SplitMix64) -> Place {
    random.chance(60)
      ? shelter
      : Place(
        address: "\(random.pick([3, 5, 7])) Weir Lane, Southmere",
        postcode: random.pick(["SM4 1XY", "SM5 9ZZ"]))
  }

  static func saying(
    _ records: [RecordReference], shelter: Place, using random: inout SplitMix64
  ) -> Saying {
    let reference = "A\(Int.random(in: 1...3, using: &random))"
    switch random.pick(kinds) {
    case .lives:
      let end = random.chance(20) ? UncertainDate(day.adding(days: -400)) : nil
      return .lives(
        Residence(place: place(shelter, using: &random), period: Period(to: end)))
    case .grouped: return .grouped("household-\(Int.random(in: 1...2, using: &random))")
    case .relationship:
      return .relationship(Relationship(kind: .birthMother, to: random.pick(records)))
    case .policeAlert: return alert(reference, records, shelter: shelter, using: &random)
    case .alertTriage: return .alertTriage(AlertTriage(alert: reference, outcome: "seen"))
    case .meetingItem: return .meetingItem(MeetingItem(meeting: "m", alert: reference))
    case .carerSignal:
      return .carerSignal(
        CarerSignal(
          caresFor: random.chance(50) ? random.pick(records) : nil,
          words: line(shelter, using: &random)))
    case .note: return .note(line(shelter, using: &random))
    case .restriction:
      return .restriction(
        Restriction(
          scope: random.pick([.record, .place]),
          hiddenFrom: random.chance(40) ? [] : random.some(ids, 40), reason: "safety"))
    case .linkDecision:
      return .linkDecision(
        LinkDecision(other: random.pick(records), samePerson: true, reason: "same number"))
    case .sharing:
      return .sharing(
        SharingRecord(
          outcome: .disclose, practitioner: "x", role: .nurse, purpose: .directCare,
          view: "family", position: 1, because: ["a0@1/g0"], disclosed: 1))
    default:
      return .name(PersonName(given: random.pick(["Ada", "Bo"]), family: "Thornbury"))
    }
  }

  private static func alert(
    _ reference: String, _ records: [RecordReference], shelter: Place,
    using random: inout SplitMix64
  ) -> Saying {
    let involved = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      PoliceAlert.Involved(
        record: random.pick(records), role: .child, whereabouts: random.pick(["upstairs", nil]))
    }
    return .policeAlert(
      PoliceAlert(
        reference: reference, place: random.chance(70) ? place(shelter, using: &random) : nil,
        involved: involved, safeContact: random.pick(["text only", nil]),
        circumstances: line(shelter, using: &random)))
  }
}
