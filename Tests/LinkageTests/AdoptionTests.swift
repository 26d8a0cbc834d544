import Linkage
import Testing
import Vocabulary

/// A child's records before and after adoption are never one person, whoever asks.
@Suite struct AdoptionTests {
  private let before = Record("northmoor-csc/P1").named("Isla", "Vane").born("2024-05-02")
    .nhs(TestNumbers.first)
  private let unlocked = Record("northmoor-csc/P9").named("Isla", "Vane").born("2024-05-02")
    .nhs(TestNumbers.first)
  private var after: Record {
    unlocked.saying(
      .restriction(.adoption(before: before.reference, reason: "adopted on 2 June 2026")))
  }

  @Test func `without a lock the two would be one person`() {
    #expect(people([before, unlocked]) == [["northmoor-csc/P1", "northmoor-csc/P9"]])
  }

  @Test func `the machine does not link them, and holds no pair for anybody to decide`() {
    #expect(people([before, after]) == [["northmoor-csc/P1"], ["northmoor-csc/P9"]])
    #expect(score(before, after).standing == .no)
    #expect(score(after, before).standing == .no)
    #expect(
      Candidates.scores(among: [before.profile, after.profile], under: .standard).isEmpty)
  }

  @Test func `a person's decision does not outrank the lock`() {
    let decided = [decision("northmoor-csc/P9", "northmoor-csc/P1", samePerson: true)]
    #expect(
      people([before, after], decisions: decided) == [["northmoor-csc/P1"], ["northmoor-csc/P9"]])
  }

  @Test func `a third record that leads to both is looked at together with both`() {
    let third = Record("mill-lane/G1").named("Isla", "Vane").born("2024-05-02")
      .nhs(TestNumbers.first)
    let profiles = [before, after, third].map(\.profile)
    let components = Clustering.components(
      profiles, pairs: Candidates.scores(among: profiles, under: .standard), decisions: [],
      model: .standard)
    #expect(components == [profiles.map(\.record)])
  }

  @Test func `no third record brings them together, by the machine or by decisions`() {
    let third = Record("mill-lane/G1").named("Isla", "Vane").born("2024-05-02")
      .nhs(TestNumbers.first)
    let decided = [
      decision("mill-lane/G1", "northmoor-csc/P1", samePerson: true),
      decision("mill-lane/G1", "northmoor-csc/P9", samePerson: true),
    ]
    for decisions in [[], decided] {
      let parts = people([before, after, third], decisions: decisions)
      #expect(parts.count == 2)
      #expect(
        !parts.contains { $0.contains("northmoor-csc/P1") && $0.contains("northmoor-csc/P9") })
    }
  }
}
