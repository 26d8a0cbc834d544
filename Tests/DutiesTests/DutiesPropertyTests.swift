import Seeded
import Testing
import Vocabulary

@testable import Duties

@Suite("Duties are a function of what was said, in whatever order it is read")
struct DutiesPropertyTests {
  static let seeds: [UInt64] = Array(1...80)

  /// Rules that come without a number are given one, so that they make duties too.
  static let rules = Rulebook(
    workingDays: rulebook.workingDays,
    settings: DutySettings(
      adding: Dictionary(
        uniqueKeysWithValues: DutyRules.rules.filter { $0.limits.isEmpty && $0.id != .local }.map {
          rule in
          let limit = DutyLimit(
            5, .days, from: day("2020-01-01"), owner: "Northmoor partnership", source: "Minute 9")
          return (rule.id, [limit])
        })), agencies: rulebook.agencies)

  func worked(_ file: CaseFile) -> [Duty] {
    DutyRules.duties(for: file, people: people, rulebook: Self.rules)
  }

  @Test(arguments: seeds)
  func `any order of statements and relatives gives the same duties`(seed: UInt64) {
    var lot = SplitMix64(seed: seed ^ 0xabcdef)
    for file in InventedCase(seed: seed).files {
      let whole = worked(file)
      let shuffled = CaseFile(
        person: file.person, statements: file.statements.shuffled(using: &lot),
        relatives: file.relatives.map {
          Relative(
            person: $0.person, tie: $0.tie, statements: $0.statements.shuffled(using: &lot))
        }.shuffled(using: &lot))
      #expect(worked(shuffled) == whole, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func `statements added one by one in any order end at the duties of the whole`(seed: UInt64) {
    var lot = SplitMix64(seed: seed ^ 0x123456)
    for file in InventedCase(seed: seed).files {
      var told: [Statement] = []
      var last: [Duty] = []
      for statement in file.statements.shuffled(using: &lot) {
        told.append(statement)
        last = worked(
          CaseFile(person: file.person, statements: told, relatives: file.relatives))
      }
      if !file.statements.isEmpty { #expect(last == worked(file), "seed \(seed)") }
    }
  }

  @Test(arguments: seeds)
  func `no duty cites what is not in force, and every one cites something`(seed: UInt64) {
    for file in InventedCase(seed: seed).files {
      let all = file.statements + file.relatives.flatMap(\.statements)
      let standing = Set(all.inForce().map(\.sequence))
      for duty in worked(file) {
        let cited = duty.because + duty.metBy + duty.notes.flatMap(\.because)
        #expect(!duty.because.isEmpty, "seed \(seed)")
        #expect(standing.isSuperset(of: cited), "seed \(seed)")
      }
    }
  }

  @Test(arguments: seeds)
  func `taking a statement away leaves no duty that cites it`(seed: UInt64) {
    for file in InventedCase(seed: seed).files {
      for gone in file.statements.map(\.sequence) {
        let rest = CaseFile(
          person: file.person, statements: file.statements.filter { $0.sequence != gone },
          relatives: file.relatives.map {
            Relative(
              person: $0.person, tie: $0.tie,
              statements: $0.statements.filter { $0.sequence != gone })
          })
        let cited = worked(rest).flatMap { $0.because + $0.metBy + $0.notes.flatMap(\.because) }
        #expect(!cited.contains(gone), "seed \(seed)")
      }
    }
  }

  @Test(arguments: seeds)
  func `ids are unique, and a clock's first trigger is never in two duties of one rule`(
    seed: UInt64
  ) {
    for file in InventedCase(seed: seed).files {
      let found = worked(file)
      #expect(Set(found.map(\.id)).count == found.count, "seed \(seed)")
      for (_, same) in Dictionary(grouping: found, by: \.rule) where same[0].rule == .seeEachChild {
        let triggers = same.flatMap(\.because)
        #expect(Set(triggers).count == triggers.count, "seed \(seed)")
      }
    }
  }

  @Test func `the lots drawn make duties of every rule, so the properties are not empty`() {
    let made = (1...300).flatMap { InventedCase(seed: $0).files.flatMap(worked) }
    let never = Set(RuleID.allCases).subtracting(made.map(\.rule)).map(\.rawValue).sorted()
    // Chances too rare to be drawn; their own specifications make them.
    let rare: Set = [
      "acknowledge-data-complaint", "hold-next-looked-after-review", "review-repeated-contacts",
      "visit-placed-child", "visit-child-placed-to-eighteen",
      "visit-child-with-parent-after-review", "place-new-adult", "local",
    ]
    #expect(rare.isSuperset(of: never), "\(never)")
    #expect(made.contains { $0.metOn != nil })
    #expect(made.contains { $0.ended != nil })
  }
}
