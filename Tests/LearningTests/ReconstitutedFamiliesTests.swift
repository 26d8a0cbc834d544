import Learning
import Testing
import Vocabulary

/// M14a: who may decide for a child of a reconstituted family, seen on paper in the last year.
@Suite struct ReconstitutedFamiliesTests {
  private var desk = Desk()

  private mutating func child(_ name: String, born: String = "2024-01-01") {
    desk.say(.born(Birth(on: Desk.date(born))), about: "mill-lane/\(name)", on: nil)
    tie(.birthMother, "M-\(name)", to: name)
    tie(.birthFather, "F-\(name)", to: name)
  }

  private mutating func tie(
    _ kind: Relationship.Kind, _ one: String, to other: String, until: String? = nil
  ) {
    let period = Period(to: until.map { Desk.date($0) })
    desk.say(
      .relationship(
        Relationship(kind: kind, to: RecordReference("mill-lane", other), period: period)),
      about: "mill-lane/\(one)", on: nil)
  }

  private mutating func seen(_ name: String, on day: String, paper: Answer = .yes) {
    desk.say(
      .responsibilityBasis(
        ResponsibilityBasis(
          kind: .birthRegistration, holder: RecordReference("mill-lane", "F-\(name)"),
          paperSeen: paper)), about: "mill-lane/\(name)", on: day)
  }

  private var figures: String? {
    desk.result("M14a", at: "Mill Lane Surgery", asOf: "2031-06-30")?.figures
  }

  @Test mutating func `only a child with a step-parent or a parent's new partner counts`() {
    for name in ["two-parents", "step", "partner", "former"] { child(name) }
    tie(.married, "M-two-parents", to: "F-two-parents")
    tie(.stepParent, "S", to: "step")
    tie(.cohabiting, "N", to: "M-partner")
    tie(.cohabiting, "O", to: "M-former", until: "2030-01-01")
    #expect(figures == "0 of 2, 2 blank")
  }

  @Test mutating func `a note is met by a paper of the last year that names each other parent`() {
    for name in ["lately", "long-ago", "unseen", "silent", "other"] {
      child(name)
      tie(.stepParent, "S", to: name)
    }
    seen("lately", on: "2031-02-03")
    seen("long-ago", on: "2030-02-03")
    seen("unseen", on: "2031-02-03", paper: .no)
    seen("other", on: "2031-02-03")
    tie(.adoptiveParent, "A", to: "other")
    #expect(figures == "1 of 5, 1 blank")
  }

  @Test mutating func `somebody grown is left out and said so`() {
    child("grown", born: "2010-01-01")
    tie(.stepParent, "S", to: "grown")
    #expect(figures?.contains("0 of 0") == true)
    #expect(figures?.contains("1 18 or over") == true)
  }
}
