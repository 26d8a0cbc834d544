import Sharing
import Testing
import Vocabulary

/// Two worlds that differ only in what a reader may not see give that reader the same answer.
@Suite struct TwinTests {
  /// Everything a reader could learn from; the place in the ledger aside.
  private func answer(_ world: World) -> [String] {
    let decision = world.decision
    var record = decision.record
    record.position = 0
    return decision.disclose().value.map { "\($0)" } + ["\(record)"]
  }

  /// Restrictions, what lifts them, and where people live: without these, other things would be
  /// withheld.
  private func saysWhatIsWithheld(_ statement: Statement, in world: World) -> Bool {
    switch statement.says {
    case .restriction, .lives: return true
    case .withdrawal(let withdrawn, _):
      let target = world.statements.first { $0.sequence == withdrawn }
      return target.map { saysWhatIsWithheld($0, in: world) } ?? false
    default: return false
    }
  }

  @Test func `what is withheld leaves no trace`() {
    for seed in PropertyTests.seeds {
      let world = World(seed: seed)
      let seen = Set(world.decision.disclose().value.map(\.sequence))
      var twin = world
      twin.statements.removeAll { statement in
        !seen.contains(statement.sequence) && !saysWhatIsWithheld(statement, in: world)
      }
      #expect(answer(world) == answer(twin), "seed \(seed)")
    }
  }

  @Test func `what a prohibition hides is not even known to be withheld`() {
    for seed in PropertyTests.seeds {
      let world = World(seed: seed)
      var twin = world
      let reading = world.reading
      twin.statements.removeAll { statement in
        !reading.own(statement) && reading.left(statement) == nil
          && !saysWhatIsWithheld(statement, in: world)
      }
      #expect(answer(world) == answer(twin), "seed \(seed)")
      #expect(
        world.decision.mayKnowOfWithheld == twin.decision.mayKnowOfWithheld, "seed \(seed)")
    }
  }

  /// Everybody who could live at the shelter is protected; only the address differs.
  private func sheltered(_ seed: UInt64, at place: Place) -> World {
    var world = World(seed: seed, shelter: place)
    let reader: AgencyID = "northmoor-police"
    world.reader = Practitioner(id: "r", name: "R", agency: reader, role: .policeDesk)
    world.agreements = [.everything(to: reader, role: .policeDesk)]
    world.statements.removeAll { $0.saidBy == reader || $0.says.kind == .restriction }
    let mother = RecordReference("northmoor-csc", "P1")
    world.people.set(PersonID("mother"), for: mother)
    world.people.set(PersonID("mother"), for: RecordReference("mill-lane", "P1"))
    world.statements += [
      .home(place, of: RecordReference("mill-lane", "P1"), sequence: 41),
      .restriction(.place, of: mother, from: [reader], sequence: 42),
    ]
    return world
  }

  @Test func `a protected place reaches nobody through a linked record`() {
    let elsewhere = Place(address: "9 Harbour View, Southmere", postcode: "SM7 3QQ")
    for seed in PropertyTests.seeds {
      let here = sheltered(seed, at: World.shelter)
      let there = sheltered(seed, at: elsewhere)
      #expect(answer(here) == answer(there), "seed \(seed)")
      let text = answer(here).joined().uppercased().filter { $0.isLetter || $0.isNumber }
      #expect(!text.contains("NM12AB") && !text.contains("14MILLROAD"), "seed \(seed)")
    }
  }
}

extension Statement {
  static func home(_ place: Place, of record: RecordReference, sequence: Int) -> Statement {
    Statement(
      sequence: sequence, recorded: Instant(startOf: World.day), submission: "s",
      told: DraftStatement(
        about: record, says: .lives(Residence(place: place)), standing: .reported,
        saidBy: record.agency, source: SourcePlace(document: "d"), key: "h\(sequence)"))
  }
}
