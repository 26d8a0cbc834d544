import Testing
import Vocabulary

@testable import Duties

@Suite("A child in two families' records is placed by a person: Harlow 11.1.3")
struct TwoFamiliesSpec {
  private let first = said(10, about: "northmoor-csc/ISLA", .grouped("F1"), noted: "2026-02-02")
  private let second = said(11, about: "northmoor-csc/ISLA", .grouped("F2"), noted: "2026-03-02")

  private func duties(_ more: Statement...) -> [Duty] {
    owed(.reviewTwoFamilies, "isla", [isla()] + more)
  }

  private func mother(by council: AgencyID, noted: String) -> Statement {
    said(
      12, about: "northmoor-csc/MARA",
      .relationship(Relationship(kind: .birthMother, to: record("northmoor-csc/ISLA"))),
      by: council, noted: noted)
  }

  @Test func `the second family of one council starts ten working days, the first none`() {
    #expect(duties(first).isEmpty)
    #expect(duties(first, said(11, about: "northmoor-csc/ISLA", .grouped("F1"))).isEmpty)
    #expect(duties(first, second).map(\.dueBy) == [day("2026-03-16")])
    #expect(duties(first, second).map(\.owedBy) == ["northmoor-csc"])
  }

  @Test func `families of two councils, or of a school, start nothing`() {
    #expect(duties(first, said(11, about: "southmere-csc/ISLA", .grouped("F2"))).isEmpty)
    let school = [10, 11].map {
      said($0, about: "oakfield-school/ISLA", .grouped("F\($0)"), noted: "2026-03-02")
    }
    #expect(duties(school[0], school[1]).isEmpty)
  }

  @Test func `a relationship that the council states afterwards meets it, an earlier one does not`()
  {
    func met(_ statement: Statement) -> Day? { duties(first, second, statement).first?.metOn }
    #expect(met(mother(by: "northmoor-csc", noted: "2026-03-05")) == day("2026-03-05"))
    #expect(met(mother(by: "northmoor-csc", noted: "2026-02-05")) == nil)
    #expect(met(mother(by: "southmere-csc", noted: "2026-03-05")) == nil)
  }

  @Test func `it ends when the child is grown`() {
    let grown = said(
      9, about: "northmoor-csc/ISLA", .born(Birth(on: UncertainDate(day("2000-01-01")))))
    #expect(owed(.reviewTwoFamilies, "isla", [grown, first, second]).isEmpty)
  }
}
