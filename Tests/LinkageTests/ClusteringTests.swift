import Linkage
import Testing
import Vocabulary

struct ClusteringTests {
  private let csc = Record("northmoor-csc/P1").named("Mara", "Ashdown").born("1987-04-23")
    .lives("12 Mill Lane", "NM1 4QT")
  private let police = Record("northmoor-police/N1").named("Mara", "Ashdown").born("1987-04-23")
    .lives("12 Mill Lane", "NM1 4QT")
  private let practice = Record("mill-lane/G1").named("Mara", "Ashdown").born("1987-04-23")
    .lives("12 Mill Lane", "NM1 4QT")

  @Test func `a person is named after the record that entered first`() {
    let profiles = [police, csc, practice].map(\.profile)
    let people = Clustering.people(
      profiles, pairs: Candidates.scores(among: profiles, under: .standard), decisions: [],
      model: .standard)
    #expect(people[csc.reference] == PersonID("northmoor-police/N1"))
    #expect(people[practice.reference] == PersonID("northmoor-police/N1"))
  }

  @Test func `every profile is listed, alone where nothing joins it`() {
    let other = Record("lantern/9").named("Ines", "Corrie").born("1990-02-14")
    #expect(people([csc, other]) == [["lantern/9"], ["northmoor-csc/P1"]])
  }

  @Test func `a record without a number does not join two that have different ones`() {
    let first = csc.nhs(TestNumbers.first)
    let second = practice.nhs(TestNumbers.second)
    let parts = people([first, police, second])
    #expect(parts.count == 2)
    #expect(!parts.contains { $0.contains("northmoor-csc/P1") && $0.contains("mill-lane/G1") })
  }

  @Test func `a record without a birthday does not join a father and his son`() {
    let father = Record("northmoor-police/N2").named("Tom", "Ashdown").born("1985-03-12")
      .nhs(TestNumbers.first)
    let undated = Record("lantern/3").named("Tom", "Ashdown").nhs(TestNumbers.first)
    let son = Record("oakfield-school/4").named("Tom", "Ashdown").born("2012-11-02")
      .nhs(TestNumbers.first)
    let parts = people([father, undated, son])
    #expect(parts.count == 2)
    #expect(
      !parts.contains { $0.contains("northmoor-police/N2") && $0.contains("oakfield-school/4") })
  }

  @Test func `a record that gives both twins' names does not make them one`() {
    let ella = Record("northmoor-csc/P2").named("Ella", "Ashdown").born("2016-09-30")
      .lives("12 Mill Lane", "NM1 4QT")
    let ruby = Record("northmoor-csc/P3").named("Ruby", "Ashdown").born("2016-09-30")
      .lives("12 Mill Lane", "NM1 4QT")
    let mixed = Record("oakfield-school/5").named("Ella", "Ashdown")
      .named("Ruby", "Ashdown", kind: .alias).born("2016-09-30").lives("12 Mill Lane", "NM1 4QT")
    let parts = people([ella, ruby, mixed])
    #expect(parts.count == 2)
    #expect(!parts.contains { $0.contains("northmoor-csc/P2") && $0.contains("northmoor-csc/P3") })
  }

  @Test func `the strongest link is made first, whichever pair comes first`() {
    let first = csc.nhs(TestNumbers.first)
    let second = practice.nhs(TestNumbers.second)
    let stronger = police.named("Mara", "Ashdown", middle: "Ottilie")
    let records = [first, stronger, second.named("Mara", "Ashdown", middle: "Ottilie")]
    let profiles = records.map(\.profile)
    let pairs = Candidates.scores(among: profiles, under: .standard)
    for order in [pairs, pairs.reversed()] {
      let people = Clustering.people(profiles, pairs: order, decisions: [], model: .standard)
      #expect(people[second.reference] == people[police.reference])
      #expect(people[csc.reference] != people[police.reference])
    }
  }

  @Test func `a refusal splits, and no third record brings the two together again`() {
    let parts = people(
      [csc, police, practice],
      decisions: [decision("northmoor-csc/P1", "mill-lane/G1", samePerson: false)])
    #expect(parts.count == 2)
    #expect(!parts.contains { $0.contains("northmoor-csc/P1") && $0.contains("mill-lane/G1") })
  }

  @Test func `a confirmation joins what contradicts, and outranks the machine`() {
    let parts = people(
      [csc.nhs(TestNumbers.first), practice.nhs(TestNumbers.second)],
      decisions: [decision("mill-lane/G1", "northmoor-csc/P1", samePerson: true)])
    #expect(parts == [["mill-lane/G1", "northmoor-csc/P1"]])
  }

  @Test func `what a confirmation settled does not keep a third record out`() {
    let third = police.nhs(TestNumbers.second)
    let parts = people(
      [csc.nhs(TestNumbers.first), practice.nhs(TestNumbers.second), third],
      decisions: [decision("mill-lane/G1", "northmoor-csc/P1", samePerson: true)])
    #expect(parts == [["mill-lane/G1", "northmoor-csc/P1", "northmoor-police/N1"]])
  }

  @Test func `a confirmed pair still keeps a third number out`() {
    let third = police.nhs(TestNumbers.third)
    let parts = people(
      [csc.nhs(TestNumbers.first), practice.nhs(TestNumbers.second), third],
      decisions: [decision("mill-lane/G1", "northmoor-csc/P1", samePerson: true)])
    #expect(parts == [["mill-lane/G1", "northmoor-csc/P1"], ["northmoor-police/N1"]])
  }

  @Test func `of two decisions about one pair the later holds`() {
    let refusal = decision("northmoor-csc/P1", "mill-lane/G1", samePerson: false)
    let confirmation = decision("mill-lane/G1", "northmoor-csc/P1", samePerson: true)
    #expect(people([csc, practice], decisions: [refusal, confirmation]).count == 1)
    #expect(people([csc, practice], decisions: [confirmation, refusal]).count == 2)
  }

  @Test func `where confirmations meet a refusal the newest are kept`() {
    let parts = people(
      [csc, police, practice],
      decisions: [
        decision("northmoor-csc/P1", "northmoor-police/N1", samePerson: true),
        decision("northmoor-csc/P1", "mill-lane/G1", samePerson: false),
        decision("northmoor-police/N1", "mill-lane/G1", samePerson: true),
      ])
    #expect(parts == [["northmoor-csc/P1"], ["mill-lane/G1", "northmoor-police/N1"]])
  }

  @Test func `an unborn child's record joins the born child's when a person says so`() {
    let unborn = Record("northmoor-csc/P7").named("Unborn", "Ashdown")
      .born("2031-05", expected: true)
    let born = Record("st-brannock/7").named("Ella", "Ashdown").born("2031-05-11")
    #expect(people([unborn, born]).count == 2)
    let decided = [decision("northmoor-csc/P7", "st-brannock/7", samePerson: true)]
    #expect(people([unborn, born], decisions: decided).count == 1)
  }

  @Test func `pairs for a person are the possible ones nobody has decided`() {
    let elsewhere = Record("southmere-csc/P9").named("Mara", "Ashdown").born("1987-04-23")
      .lives("3 Quay Street", "SM2 7LP")
    let profiles = [csc, elsewhere].map(\.profile)
    let pairs = Candidates.scores(among: profiles, under: .standard)
    func held(_ decisions: [(RecordReference, LinkDecision)]) -> Int {
      let people = Clustering.people(
        profiles, pairs: pairs, decisions: decisions, model: .standard)
      return Clustering.held(pairs, people: people, decisions: decisions, model: .standard).count
    }
    #expect(held([]) == 1)
    #expect(held([decision("northmoor-csc/P1", "southmere-csc/P9", samePerson: false)]) == 0)
    #expect(held([decision("northmoor-csc/P1", "southmere-csc/P9", samePerson: true)]) == 0)
  }

  @Test func `a link that was not made is held for a person`() {
    let profiles = [csc.nhs(TestNumbers.first), police, practice.nhs(TestNumbers.second)]
      .map(\.profile)
    let pairs = Candidates.scores(among: profiles, under: .standard)
    let people = Clustering.people(profiles, pairs: pairs, decisions: [], model: .standard)
    let held = Clustering.held(pairs, people: people, decisions: [], model: .standard)
    #expect(held.contains { $0.standing == .link })
  }

  @Test func `decisions and pairs about unknown records change nothing`() {
    let profiles = [csc.profile]
    let pairs = [score(csc, police)]
    let decided = [decision("northmoor-csc/P1", "lantern/404", samePerson: true)]
    let people = Clustering.people(profiles, pairs: pairs, decisions: decided, model: .standard)
    #expect(people.records == [PersonID("northmoor-csc/P1"): [csc.reference]])
  }
}
