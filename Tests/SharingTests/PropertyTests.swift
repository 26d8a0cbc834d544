import Sharing
import Testing
import Vocabulary

/// What must hold in every world, tried on thousands of random ones.
///
/// To run one again: `World(seed: …)` with the seed a failure prints.
@Suite struct PropertyTests {
  static let seeds: Range<UInt64> = 1..<401
  static let manySeeds: Range<UInt64> = 1..<2001

  @Test func `the engine agrees with a plain reading of the rules`() {
    for seed in PropertyTests.manySeeds {
      let world = World(seed: seed)
      let decision = world.decision
      let reading = world.reading
      var expected: [Int: Saying] = [:]
      for statement in world.statements { expected[statement.sequence] = reading.sees(statement) }
      let told = Dictionary(
        uniqueKeysWithValues: decision.disclose().value.map { ($0.sequence, $0.says) })
      #expect(told == expected, "seed \(seed)")
      #expect(decision.mayKnowOfWithheld == reading.mayKnow(), "seed \(seed)")
      #expect(decision.record.disclosed == expected.count, "seed \(seed)")
    }
  }

  @Test func `a prohibition beats every permission`() {
    for seed in PropertyTests.seeds {
      var world = World(seed: seed)
      let reader = world.reader.agency
      let hidden = RecordReference("northmoor-csc", "P1")
      world.agreements = [.everything(to: reader, role: world.reader.role)]
      world.statements.append(
        .restriction(.record, of: hidden, from: [reader], sequence: world.statements.count + 1))
      for statement in world.decision.disclose().value where statement.saidBy != reader {
        #expect(!statement.told.concerns.contains(hidden), "seed \(seed)")
      }
    }
  }

  @Test func `no agreement means no disclosure`() {
    for seed in PropertyTests.seeds {
      var world = World(seed: seed)
      world.agreements = []
      let told = world.decision.disclose().value
      #expect(told.allSatisfy { $0.saidBy == world.reader.agency }, "seed \(seed)")
    }
  }

  @Test func `a lapsed agreement permits nothing`() {
    for seed in PropertyTests.seeds {
      var world = World(seed: seed)
      for index in world.agreements.indices {
        world.agreements[index].to = World.day.adding(days: -1)
      }
      let told = world.decision.disclose().value
      #expect(told.allSatisfy { $0.saidBy == world.reader.agency }, "seed \(seed)")
      #expect(!world.decision.mayKnowOfWithheld, "seed \(seed)")
    }
  }

  @Test func `an agency nobody knows sees nothing and is not heard`() {
    for seed in PropertyTests.seeds {
      var world = World(seed: seed)
      #expect(
        world.decision.disclose().value.allSatisfy { $0.saidBy != World.stranger }, "seed \(seed)")
      world.reader = Practitioner(
        id: "r", name: "R", agency: World.stranger, role: .caldicottGuardian)
      #expect(world.decision.disclose().value.isEmpty, "seed \(seed)")
    }
  }

  @Test func `deciding again over what was disclosed discloses exactly that`() {
    for seed in PropertyTests.seeds {
      var world = World(seed: seed)
      let told = world.decision.disclose()
      world.statements = told.value
      #expect(world.decision.disclose() == told, "seed \(seed)")
    }
  }

  @Test func `everything derived is shown only when its every cause is`() {
    for seed in PropertyTests.seeds {
      let world = World(seed: seed)
      let decision = world.decision
      let seen = Set(decision.disclose().value.map(\.sequence))
      let items = [[], [1], [1, 2], [2, 3]]
      let shown = decision.disclose(items) { $0 }.value
      #expect(shown.allSatisfy { !$0.isEmpty && seen.isSuperset(of: $0) }, "seed \(seed)")
    }
  }
}

extension Agreement {
  /// One under which every party tells `reader` everything.
  static func everything(to reader: AgencyID, role: Practitioner.Role) -> Agreement {
    Agreement(
      id: "open", version: "1", from: World.day.adding(days: -10), to: nil,
      reviewBy: World.day, parties: World.ids, flows: [],
      grants: [
        Grant(
          id: "all", to: [reader], roles: [role], purposes: Purpose.allCases,
          basis: LawfulBasis(article6: "e"), kinds: Saying.Kind.allCases)
      ])
  }
}

extension Statement {
  static func restriction(
    _ scope: Restriction.Scope, of record: RecordReference, from: [AgencyID], sequence: Int,
    saidBy: AgencyID = "northmoor-csc"
  ) -> Statement {
    Statement(
      sequence: sequence, recorded: Instant(startOf: World.day), submission: "s",
      told: DraftStatement(
        about: record, says: .restriction(Restriction(scope: scope, hiddenFrom: from, reason: "s")),
        standing: .decision, saidBy: saidBy, source: SourcePlace(document: "d"), key: "r"))
  }
}
