import Testing
import Vocabulary

@testable import Duties

@Suite("Children with a plan or a placement are visited and reviewed: rules C09, C10, T23, T24")
struct ChildVisitsSpec {
  func plan(_ kind: Plan.Kind, ended: String? = nil) -> Statement {
    said(
      10, about: "northmoor-csc/ISLA",
      .plan(Plan(kind: kind, id: "P1", ended: ended.map { UncertainDate(day($0)) })),
      on: "2026-03-02")
  }

  @Test func `each visit at which the child was seen alone starts the next clock`() {
    let all = [isla(), plan(.childProtection), visit(20, on: "2026-03-11", alone: .yes)]
    let steps = owed(.visitChildOnProtectionPlan, "isla", all)
    #expect(steps.map(\.dueBy) == [day("2026-03-16"), day("2026-03-25")])
    #expect(steps.map(\.metOn) == [day("2026-03-11"), nil])
  }

  @Test func `not seen alone and no reason does not count under protection, and does in need`() {
    let seen = visit(20, on: "2026-03-11", alone: .notRecorded)
    #expect(
      owed(.visitChildOnProtectionPlan, "isla", [isla(), plan(.childProtection), seen])
        .map(\.metOn) == [nil])
    let inNeed = owed(.visitChildInNeed, "isla", [isla(), plan(.childInNeed), seen])
    #expect(inNeed.map(\.metOn) == [day("2026-03-11"), nil])
    #expect(inNeed.first?.dueBy == day("2026-03-30"))
  }

  @Test func `the plan's end ends its visits`() {
    let steps = owed(
      .visitChildInNeed, "isla", [isla(), plan(.childInNeed, ended: "2026-03-20")])
    #expect(steps.map { $0.state(on: day("2026-06-01")) } == [.withdrawn(on: day("2026-03-20"))])
  }

  func placement(_ kind: Placement.Kind, on start: String = "2026-03-02") -> Statement {
    said(
      10, about: "northmoor-csc/ISLA", .placement(Placement(id: "PL1", kind: kind)), on: start)
  }

  func review(_ sequence: Int, _ on: String) -> Statement {
    said(
      sequence, about: "northmoor-csc/ISLA",
      .statutoryMeeting(StatutoryMeeting(kind: .lookedAfterReview, id: "V\(sequence)")), on: on)
  }

  @Test(arguments: [
    (Placement.Kind.placed, RuleID.visitPlacedChild, "2026-04-19"),
    (.placedWithParent, .visitChildPlacedWithParent, "2026-03-15"),
    (.placedToEighteen, .visitPlacedChild, "2026-04-19"),
  ])
  func `a placed child is visited within a week and then as the placement asks`(
    kind: Placement.Kind, rule: RuleID, due: String
  ) {
    let all = [isla(), placement(kind), visit(20, on: "2026-03-08", alone: .no)]
    let first = owed(.visitNewlyPlacedChild, "isla", all)
    #expect(first.map(\.dueBy) == [day("2026-03-09")])
    #expect(first.map(\.metOn) == [day("2026-03-08")])
    #expect(owed(rule, "isla", all).map(\.dueBy) == [day(due)])
    #expect(first.allSatisfy { !$0.source.isLocalSetting })
  }

  @Test func `placed until 18, visits are three months apart once the first year is over`() {
    let all = [
      isla(), placement(.placedToEighteen, on: "2025-03-02"),
      visit(20, on: "2026-03-01", alone: .no),
      visit(21, on: "2026-03-02", alone: .no),
    ]
    #expect(owed(.visitPlacedChild, "isla", all).map(\.dueBy) == [day("2026-04-12")])
    #expect(owed(.visitChildPlacedToEighteen, "isla", all).map(\.dueBy) == [day("2026-06-02")])
  }

  @Test func `with a parent under an interim order, the first review makes the week four weeks`() {
    let all = [
      isla(), placement(.placedWithParent), visit(20, on: "2026-03-06", alone: .no),
      visit(21, on: "2026-03-12", alone: .no), review(22, "2026-03-16"),
      visit(23, on: "2026-04-09", alone: .no),
    ]
    let weekly = owed(.visitChildPlacedWithParent, "isla", all)
    #expect(weekly.map(\.dueBy) == [day("2026-03-13"), day("2026-03-19")])
    #expect(
      weekly.map { $0.state(on: day("2026-05-01")) }
        == [.met(on: day("2026-03-12")), .withdrawn(on: day("2026-03-16"))])
    let reviewed = owed(.visitChildWithParentAfterReview, "isla", all)
    #expect(reviewed.map(\.dueBy) == [day("2026-04-09"), day("2026-05-07")])
    #expect(reviewed.map(\.metOn) == [day("2026-04-09"), nil])
  }

  @Test func `a placement with a parent that ended before any review asks for no four weeks`() {
    let ended = said(
      10, about: "northmoor-csc/ISLA",
      .placement(
        Placement(
          id: "PL1", kind: .placedWithParent, ended: UncertainDate(day("2026-03-14")))),
      on: "2026-03-02")
    let all = [isla(), ended, visit(20, on: "2026-03-06", alone: .no), review(22, "2026-03-16")]
    #expect(
      owed(.visitChildPlacedWithParent, "isla", all).map { $0.state(on: day("2026-05-01")) }
        == [.withdrawn(on: day("2026-03-14"))])
    #expect(owed(.visitChildWithParentAfterReview, "isla", all).isEmpty)
  }

  @Test func `reviews of a looked-after child are 20 working days, 3 months and 6 months apart`() {
    let all = [
      isla(), placement(.becameLookedAfter), review(20, "2026-03-26"), review(21, "2026-06-25"),
    ]
    #expect(owed(.holdFirstLookedAfterReview, "isla", all).map(\.dueBy) == [day("2026-03-30")])
    #expect(owed(.holdSecondLookedAfterReview, "isla", all).map(\.dueBy) == [day("2026-06-26")])
    let later = owed(.holdNextLookedAfterReview, "isla", all)
    #expect(later.map(\.dueBy) == [day("2026-12-29")])
    #expect(later.map(\.metOn) == [nil])
  }

  @Test func `a parent's refusal goes to a manager the same day, a child's own does not`() {
    let refused = visit(
      20, on: "2026-03-04", seen: .no, alone: .notRecorded, reason: "Refused by parent")
    let duty = owed(.reviewRefusalToSeeChild, "isla", [isla(), refused])
    #expect(duty.map(\.dueBy) == [day("2026-03-04")])
    #expect(duty.map(\.metOn) == [nil])
    let later = visit(21, on: "2026-03-05", alone: .yes)
    #expect(
      owed(.reviewRefusalToSeeChild, "isla", [isla(), refused, later]).map(\.metOn)
        == [day("2026-03-05")])
    let own = visit(
      20, on: "2026-03-04", seen: .no, alone: .notRecorded, reason: "child refused to come down")
    #expect(owed(.reviewRefusalToSeeChild, "isla", [isla(), own]).isEmpty)
  }
}
