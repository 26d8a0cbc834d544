import Linkage
import Testing
import Vocabulary

/// The hard pairs of families: each is held by a literal pair of records.
struct FamilyCaseTests {
  private let mara = Record("northmoor-csc/P1").named("Mara", "Ashdown").born("1987-04-23")
    .sex(.female).lives("12 Mill Lane, Northmoor", "NM1 4QT")

  @Test func `the same name, birthday and address are linked`() {
    let police = Record("northmoor-police/N1-1").named("MARA", "ASHDOWN").born("1987-04-23")
      .lives("12 Mill Ln", "nm14qt")
    #expect(score(mara, police).standing == .link)
  }

  @Test func `two notices of one agency about one person are linked`() {
    let first = Record("northmoor-police/N1-1").named("Mara", "Ashdown").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT")
    let second = Record("northmoor-police/N2-1").named("Mara", "Ashdown").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT")
    #expect(score(first, second).standing == .link)
  }

  @Test func `the same name and birthday at another address are held for a person`() {
    let other = Record("southmere-csc/P9").named("Mara", "Ashdown").born("1987-04-23")
      .sex(.female).lives("3 Quay Street", "SM2 7LP")
    #expect(score(mara, other).standing == .possible)
  }

  @Test func `the same name and birthday without any address are held for a person`() {
    let one = Record("lantern/1").named("Mara", "Ashdown").born("1987-04-23").sex(.female)
    let other = Record("st-brannock/1").named("Mara", "Ashdown").born("1987-04-23").sex(.female)
    #expect(score(one, other).standing == .possible)
  }

  @Test func `a middle name the same is more evidence than name and birthday alone`() {
    let one = Record("lantern/1").named("Mara", "Ashdown", middle: "Ottilie").born("1987-04-23")
    let other = Record("st-brannock/1").named("Mara", "Ashdown", middle: "Ottilie")
      .born("1987-04-23")
    #expect(score(one, other).standing == .link)
  }

  @Test func `a compound given name counts once, not as a middle name too`() {
    let one = Record("lantern/1").named("Mary Jane", "Ashdown").born("1987-04-23")
    let other = Record("st-brannock/1").named("Mary-Jane", "Ashdown").born("1987-04-23")
    #expect(score(one, other).standing == .possible)
  }

  @Test func `strangers of one name and birthday with NHS numbers of their own are not linked`() {
    let one = mara.nhs(TestNumbers.first)
    let other = Record("harbour-road/G2").named("Mara", "Ashdown").born("1987-04-23")
      .sex(.female).nhs(TestNumbers.second).lives("3 Quay Street", "SM2 7LP")
    let score = score(one, other)
    #expect(score.standing == .no)
    #expect(score.conflicts == ["NHS numbers differ, both valid"])
  }

  @Test func `twins are not linked`() {
    let ella = Record("northmoor-csc/P2").named("Ella", "Ashdown").born("2016-09-30")
      .sex(.female).lives("12 Mill Lane", "NM1 4QT")
    let ruby = Record("northmoor-csc/P3").named("Ruby", "Ashdown").born("2016-09-30")
      .sex(.female).lives("12 Mill Lane", "NM1 4QT")
    #expect(score(ella, ruby).standing == .no)
  }

  @Test(arguments: [
    ("Jayden", "Hayden"), ("Marie", "Maria"), ("Mary-Jane", "Mary-Ann"), ("Hannah", "Anna"),
  ])
  func `twins with names alike are never linked by the machine`(names: (String, String)) {
    let one = Record("northmoor-csc/P2").named(names.0, "Ashdown").born("2016-09-30")
      .sex(.female).lives("12 Mill Lane", "NM1 4QT")
    let other = Record("oakfield-school/7").named(names.1, "Ashdown").born("2016-09-30")
      .sex(.female).lives("12 Mill Lane", "NM1 4QT")
    #expect(score(one, other).standing != .link)
  }

  @Test func `a father and son of one name at one address are not linked`() {
    let father = Record("northmoor-police/N1-2").named("Tom", "Ashdown").born("1985-03-12")
      .sex(.male).lives("12 Mill Lane", "NM1 4QT")
    let son = Record("oakfield-school/8").named("Tom", "Ashdown").born("2012-11-02")
      .sex(.male).lives("12 Mill Lane", "NM1 4QT")
    let score = score(father, son)
    #expect(score.standing == .no)
    #expect(score.conflicts == ["Dates of birth differ, both certain"])
  }

  @Test func `a father and son of one name and one birthday are not linked`() {
    let father = Record("northmoor-police/N1-2").named("Tom", "Ashdown").born("1992-03-12")
      .lives("12 Mill Lane", "NM1 4QT")
    let son = Record("oakfield-school/8").named("Tom", "Ashdown").born("2012-03-12")
      .lives("12 Mill Lane", "NM1 4QT")
    #expect(score(father, son).standing == .no)
  }

  @Test func `a son without a birthday is not taken for his father`() {
    let father = Record("northmoor-police/N1-2").named("Tom", "Ashdown").born("1985-03-12")
      .lives("12 Mill Lane", "NM1 4QT")
    let son = Record("lantern/8").named("Tom", "Ashdown").lives("12 Mill Lane", "NM1 4QT")
    #expect(score(father, son).standing == .possible)
  }

  @Test func `a woman is found under her former family name at her address`() {
    let married = mara.named("Mara", "Pellow", kind: .former)
    let before = Record("mill-lane/G1").named("Mara", "Pellow").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT")
    #expect(score(married, before).standing == .link)
  }

  @Test func `a woman is found under her former family name by her NHS number`() {
    let married = Record("northmoor-csc/P1").named("Mara", "Ashdown").born("1987-04-23")
      .nhs(TestNumbers.first)
    let before = Record("mill-lane/G1").named("Mara", "Pellow").born("1987-04-23")
      .nhs("999 000 0018")
    #expect(score(married, before).standing == .link)
  }

  @Test func `a double family name meets either of its parts`() {
    let double = Record("mill-lane/G1").named("Mara", "Ashdown-Pellow").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT")
    let turned = Record("lantern/4").named("Mara", "Pellow Ashdown").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT")
    #expect(score(mara, double).standing == .link)
    #expect(score(double, turned).standing == .link)
    #expect(score(double, turned).reasons.contains { $0.level.hasPrefix("Family name the same") })
  }

  @Test func `a short form of the given name and a slip of spelling still link at home`() {
    let kate = Record("lantern/4").named("Kate", "Ashdown").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT")
    let katherine = Record("mill-lane/1").named("Katherine", "Ashdown").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT")
    let otilie = Record("lantern/5").named("Otilie", "Ashdown").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT")
    let ottilie = Record("mill-lane/2").named("Ottilie", "Ashdown").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT")
    #expect(score(kate, katherine).standing == .link)
    #expect(score(otilie, ottilie).standing == .link)
  }

  @Test func `a mother's NHS number on her baby's record does not make them one`() {
    let mother = Record("st-brannock/1").named("Mara", "Ashdown").born("1987-04-23")
      .nhs(TestNumbers.first).lives("12 Mill Lane", "NM1 4QT")
    let baby = Record("st-brannock/2").named("Ella", "Ashdown").born("2016-09-30")
      .nhs(TestNumbers.first).lives("12 Mill Lane", "NM1 4QT")
    #expect(score(mother, baby).standing != .link)
  }

  @Test func `who is stated to be a relative is not the same person`() {
    let father = Record("northmoor-csc/P4").named("Tom", "Ashdown").lives("12 Mill Lane", "NM1 4QT")
      .nhs(TestNumbers.first).relatedTo("northmoor-csc/P5", as: .birthFather)
    let son = Record("northmoor-csc/P5").named("Tom", "Ashdown").born("2012-11-02")
      .nhs(TestNumbers.first).lives("12 Mill Lane", "NM1 4QT")
    let score = score(father, son)
    #expect(score.standing == .possible)
    #expect(
      score.conflicts == [
        "One is stated to be a relative of the other, or beside them in a notice"
      ])
  }

  @Test func `two people in one police notice are two people`() {
    let alert = Saying.policeAlert(
      PoliceAlert(
        reference: "N1",
        involved: [
          .init(record: Record("northmoor-police/N1-1").reference, role: .victim),
          .init(record: Record("northmoor-police/N1-2").reference, role: .allegedPerpetrator),
        ]))
    let victim = Record("northmoor-police/N1-1").named("Sam", "Ashdown").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT").saying(alert)
    let other = Record("northmoor-police/N1-2").named("Sam", "Ashdown").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT")
    #expect(score(victim, other).standing == .possible)
  }

  @Test func `what a household shares never links two people by itself`() {
    let one = Record("lantern/1").named(nil, "Ashdown").lives("12 Mill Lane", "NM1 4QT")
      .number("telephone", "01632 960 001")
    let other = Record("st-brannock/1").named(nil, "Ashdown").lives("12 Mill Lane", "NM1 4QT")
      .number("mobile", "+44 1632 960001")
    let score = score(one, other)
    #expect(score.reasons.map(\.field) == [.start, .familyName, .address, .telephone, .household])
    #expect(score.standing == .no)
  }

  @Test func `an unborn child is never linked by the machine`() {
    let one = Record("northmoor-csc/P7").named("Unborn", "Ashdown").born("2031-05", expected: true)
      .lives("12 Mill Lane", "NM1 4QT")
    let other = Record("st-brannock/7").named("Unborn", "Ashdown").born("2031-05", expected: true)
      .lives("12 Mill Lane", "NM1 4QT")
    #expect(!one.profile.isLinkable)
    #expect(one.profile.blockingKeys.isEmpty)
    #expect(score(one, other).standing != .link)
  }

  @Test func `a newborn without a name of its own is never linked by the machine`() {
    let baby = Record("st-brannock/7").named("Baby", "Ashdown").born("2031-05-02")
      .nhs(TestNumbers.first)
    #expect(!baby.profile.isLinkable)
    #expect(baby.named("Ella", "Ashdown").profile.isLinkable)
  }

  @Test func `day and month exchanged still link at home`() {
    let exchanged = Record("northmoor-police/N1-1").named("Mara", "Ashdown").born("1987-12-04")
      .lives("12 Mill Lane", "NM1 4QT")
    let right = Record("mill-lane/3").named("Mara", "Ashdown").born("1987-04-12")
      .lives("12 Mill Lane", "NM1 4QT")
    #expect(score(exchanged, right).standing == .link)
  }

  @Test func `two people given 1 January and one name are not linked by it`() {
    let one = Record("northmoor-csc/P1").named("Mara", "Ashdown").born("1987-01-01")
    let other = Record("lantern/1").named("Mara", "Ashdown").born("1987-01-01")
    #expect(score(one, other).standing == .no)
  }

  @Test func `a protected address is still evidence: a link tells nobody where it is`() {
    let hidden = mara.saying(.restriction(Restriction(scope: .place, hiddenFrom: [], reason: "-")))
    let other = Record("lantern/1").named("Mara", "Ashdown").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT")
    #expect(score(hidden, other).standing == .link)
  }
}
