import Seeded
import Sharing
import Vocabulary

/// A random partnership, family file and reader, the same for the same seed.
struct World {
  static let day = Day(number: 22_000)
  static let shelter = Place(address: "14 Mill Road, Northmoor", postcode: "NM1 2AB")
  static let ids: [AgencyID] = ["northmoor-csc", "mill-lane", "northmoor-police", "hub"]
  /// Parties may include one the hub does not know.
  static let stranger: AgencyID = "stranger"
  static let kinds: [Saying.Kind] = [
    .name, .lives, .grouped, .relationship, .policeAlert, .alertTriage, .carerSignal, .note,
    .restriction, .linkDecision, .sharing, .meetingItem,
  ]

  var reader: Practitioner
  var purpose: Purpose
  var statements: [Statement] = []
  var people = People()
  var agreements: [Agreement] = []
  let agencies: [Agency] = ids.map {
    Agency(id: $0, name: $0.text, kind: .hub, invented: true)
  }

  var request: SharingRequest {
    SharingRequest(
      practitioner: reader, purpose: purpose, view: "family", day: World.day, position: 100)
  }
  var decision: SharingDecision {
    SharingPolicy.decide(
      request, over: statements, people: people, agreements: agreements, agencies: agencies)
  }
  var reading: PlainReading {
    var reading = PlainReading(
      who: reader, purpose: purpose, day: World.day, all: statements, people: people,
      agreements: agreements, agencies: agencies)
    reading.shelteredWords = reading.findShelteredWords()
    return reading
  }

  /// - Parameter shelter: where people live who live nowhere in particular.
  init(seed: UInt64, shelter: Place = World.shelter) {
    var random = SplitMix64(seed: seed)
    reader = Practitioner(
      id: "r", name: "R", agency: random.chance(5) ? World.stranger : random.pick(World.ids),
      role: random.pick([.socialWorker, .receptionist, .caldicottGuardian, .hubAdministrator]))
    purpose = random.pick([.childProtectionEnquiry, .directCare])
    let records = World.records(&random, &people)
    for sequence in 1...Int.random(in: 1...30, using: &random) {
      statements.append(
        World.statement(sequence, records, shelter: shelter, using: &random, after: statements))
    }
    for index in 0..<Int.random(in: 0...3, using: &random) {
      agreements.append(World.agreement(index, using: &random))
    }
  }

  private static func records(
    _ random: inout SplitMix64, _ people: inout People
  ) -> [RecordReference] {
    let records = ids.flatMap { agency in (1...3).map { RecordReference(agency, "P\($0)") } }
    for record in records where random.chance(60) {
      people.set(PersonID("person-\(Int.random(in: 1...4, using: &random))"), for: record)
    }
    return records
  }

  private static func agreement(_ index: Int, using random: inout SplitMix64) -> Agreement {
    let start = day.adding(days: Int.random(in: -20...3, using: &random))
    let everyone = ids + [stranger]
    let grants = (0..<Int.random(in: 0...4, using: &random)).map { grant in
      Grant(
        id: "g\(grant)", to: random.some(everyone, 60),
        roles: random.some(Practitioner.Role.allCases, 70),
        purposes: random.some([.childProtectionEnquiry, .directCare], 70),
        basis: LawfulBasis(article6: "e"), kinds: random.some(kinds + [.withdrawal], 60),
        saidBy: random.chance(50) ? [] : random.some(everyone, 50),
        outcome: random.pick([.disclose, .disclose, .disclose, .refer, .withhold]),
        existence: random.chance(30))
    }
    return Agreement(
      id: "a\(index)", version: "1", from: start,
      to: random.chance(60) ? start.adding(days: Int.random(in: 0...25, using: &random)) : nil,
      reviewBy: start, parties: random.some(everyone, 80), flows: [], grants: grants)
  }
}
