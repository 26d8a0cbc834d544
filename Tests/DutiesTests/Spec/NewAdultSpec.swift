import Testing
import Vocabulary

@testable import Duties

@Suite("A new adult in a child's home is named by a person: Harlow 11.1.3")
struct NewAdultSpec {
  private let place = Place(address: "3 Furnace Row", postcode: "QX6 1LN")

  private func lives(
    _ sequence: Int, _ who: String, from: String?, to: String? = nil, at place: Place? = nil
  ) -> Statement {
    said(
      sequence, about: who,
      .lives(
        Residence(
          place: place ?? self.place,
          period: Period(
            from: from.flatMap { UncertainDate(edtf: $0) },
            to: to.flatMap { UncertainDate(edtf: $0) }))),
      noted: "2026-03-02")
  }

  private let referral = said(
    20, about: "northmoor-csc/ISLA", .referral(Referral(id: "R1")), on: "2026-01-12")

  private func duties(
    home: String? = "2019-06-01", adult: [Statement], tie: Relative.Kind = .household,
    involved: Bool = true, _ more: Statement...
  ) -> [Duty] {
    owed(
      .placeNewAdult, "isla",
      [isla(), lives(10, "northmoor-csc/ISLA", from: home)] + (involved ? [referral] : []) + more,
      relatives: [Relative(person: person("colin"), tie: tie, statements: adult)])
  }

  private var colin: Statement { lives(11, "northmoor-csc/COLIN", from: "2026-02-20") }

  @Test func `an adult who comes where a child lives starts five working days, for each adult`() {
    let found = duties(adult: [colin])
    #expect(found.map(\.dueBy) == [day("2026-03-09")])
    #expect(found.map(\.owedBy) == ["northmoor-csc"])
    #expect(found.map(\.because) == [[11]])
    #expect(found.map(\.about) == [[person("isla"), person("colin")]])
  }

  @Test func `who was there first, a parent, a child and an unknown day start nothing`() {
    #expect(duties(home: "2026-02-21", adult: [colin]).isEmpty)
    #expect(duties(home: nil, adult: [colin]).isEmpty)
    #expect(duties(adult: [lives(11, "northmoor-csc/COLIN", from: nil)]).isEmpty)
    let parent = Relative(person: person("colin"), tie: .parent, statements: [colin])
    #expect(
      owed(
        .placeNewAdult, "isla", [isla(), lives(10, "northmoor-csc/ISLA", from: "2019"), referral],
        relatives: [
          parent, Relative(person: person("colin"), tie: .household, statements: [colin]),
        ]
      ).isEmpty)
    let boy = said(
      9, about: "northmoor-csc/COLIN", .born(Birth(on: UncertainDate(edtf: "2014-05-02")!)))
    #expect(duties(adult: [boy, colin]).isEmpty)
  }

  @Test func `another address, or no council at work with the child, starts nothing`() {
    let elsewhere = Place(address: "5 Furnace Row", postcode: "QX6 1LN")
    #expect(
      duties(adult: [lives(11, "northmoor-csc/COLIN", from: "2026-02-20", at: elsewhere)]).isEmpty)
    #expect(duties(adult: [colin], involved: false).isEmpty)
  }

  @Test
  func `the council's word on who the adult is meets it, another's and an earlier one do not`() {
    #expect(met(tie(by: "northmoor-csc", noted: "2026-03-04")) == day("2026-03-04"))
    #expect(met(tie(by: "mill-lane", noted: "2026-03-04")) == nil)
    #expect(met(tie(by: "northmoor-csc", noted: "2026-02-04")) == nil)
  }

  @Test func `what the adult is to the child meets it, what they are to a stranger does not`() {
    #expect(met(tie(to: "northmoor-csc/ISLA", noted: "2026-03-04")) == day("2026-03-04"))
    #expect(met(tie(to: "northmoor-csc/ROBIN", noted: "2026-03-04")) == nil)
  }

  private func tie(
    to other: String = "northmoor-csc/MARA", by council: AgencyID = "northmoor-csc", noted: String
  ) -> Statement {
    said(
      12, about: "northmoor-csc/COLIN",
      .relationship(Relationship(kind: .cohabiting, to: record(other))), by: council, noted: noted)
  }

  /// Colin is new in the home of Isla and her mother, Mara.
  private func met(_ statement: Statement) -> Day? {
    owed(
      .placeNewAdult, "isla",
      [isla(), lives(10, "northmoor-csc/ISLA", from: "2019-06-01"), referral],
      relatives: [
        Relative(person: person("colin"), tie: .household, statements: [colin, statement]),
        Relative(person: person("mara"), tie: .parent, statements: []),
      ]
    ).first?.metOn
  }

  @Test func `a new assessment of the child meets it`() {
    let assessed = said(
      13, about: "northmoor-csc/ISLA",
      .assessment(Assessment(id: "A1", childSeen: .yes, factors: [])),
      on: "2026-03-06")
    #expect(duties(adult: [colin], assessed).first?.metOn == day("2026-03-06"))
  }

  @Test func `it ends when the adult leaves`() {
    let gone = lives(11, "northmoor-csc/COLIN", from: "2026-02-20", to: "2026-03-05")
    #expect(duties(adult: [gone]).first?.ended?.on == day("2026-03-05"))
  }
}
