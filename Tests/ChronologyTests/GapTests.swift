import Chronology
import Testing
import Vocabulary

@Suite("What a chronology lacks is said")
struct GapTests {
  let births = [
    said(1, about: "northmoor-csc/ISLA", .born(Birth(on: date("2018-05-20")))),
    said(2, about: "northmoor-csc/THEO", .born(Birth(on: date("2022-01-08")))),
    said(3, about: "northmoor-csc/MARA", .born(Birth(on: date("1994-11-30")))),
  ]

  func visit(
    _ sequence: Int, _ child: String, on day: String, alone: Answer, seen: Answer = .yes
  ) -> Statement {
    said(
      sequence, about: "northmoor-csc/\(child)",
      .visit(Visit(kind: .childInNeed, seen: seen, seenAlone: alone)), on: day)
  }

  func family(_ statements: [Statement]) -> IntegratedChronology {
    chronology(births + statements, about: [mara, isla, theo])
  }

  @Test func `no child seen alone for 74 days`() {
    let seen = family([
      visit(10, "ISLA", on: "2030-12-30", alone: .yes),
      visit(11, "THEO", on: "2030-11-02", alone: .yes),
      visit(12, "ISLA", on: "2031-02-01", alone: .no),
      visit(13, "ISLA", on: "2031-02-09", alone: .notRecorded),
    ])
    #expect(seen.sinceSeenAlone(on: day("2031-03-14")).map(\.days) == [74, 132])
    #expect(seen.sinceSeenAlone(on: day("2031-03-14")).map(\.sequence) == [10, 11])
    #expect(
      seen.seenAloneSentence(on: day("2031-03-14"))
        == "No child of this family has been seen alone for 74 days.")
    #expect(
      seen.sinceSeenAlone(on: day("2031-03-14")).map(\.sentence) == [
        "Isla Ashdown was last seen alone 74 days ago, on 30 December 2030.",
        "Theo Ashdown was last seen alone 132 days ago, on 2 November 2030.",
      ])
  }

  @Test func `a child never recorded as seen alone is not hidden behind one who was`() {
    let seen = family([visit(10, "ISLA", on: "2031-03-04", alone: .yes)])
    #expect(
      seen.seenAloneSentence(on: day("2031-03-14"))
        == "No child of this family has been seen alone for 10 days. "
        + "No record of seeing Theo Ashdown alone.")
    #expect(
      seen.sinceSeenAlone(on: day("2031-03-14")).map(\.sentence) == [
        "Isla Ashdown was last seen alone 10 days ago, on 4 March 2031.",
        "Theo Ashdown: no visit recorded.",
      ])
  }

  @Test func `no visit at all, and visits that do not say alone, are told apart`() {
    #expect(
      family([]).seenAloneSentence(on: day("2031-03-14"))
        == "No visit to a child of this family is recorded.")
    let unsaid = family([visit(10, "ISLA", on: "2031-03-04", alone: .notRecorded)])
    #expect(
      unsaid.seenAloneSentence(on: day("2031-03-14"))
        == "No child of this family is recorded as seen alone.")
    #expect(
      unsaid.sinceSeenAlone(on: day("2031-03-14")).map(\.sentence).first
        == "Isla Ashdown: 1 visit recorded, seen alone at none that says so.")
  }

  @Test func `a visit after the day asked about does not count`() {
    let seen = family([visit(10, "ISLA", on: "2031-03-15", alone: .yes)])
    #expect(seen.sinceSeenAlone(on: day("2031-03-14")).map(\.days) == [nil, nil])
  }

  @Test func `where there is no child there is no sentence`() {
    #expect(
      chronology(births, about: [mara]).seenAloneSentence(on: day("2031-03-14")) == nil)
  }

  @Test func `a stretch with no entry is a gap, and an uncertain date never makes one`() {
    let notes = [
      said(10, about: "northmoor-csc/ISLA", .note("one"), on: "2031-01-01"),
      said(11, about: "northmoor-csc/ISLA", .note("two"), on: "2031-02"),
      said(12, about: "northmoor-csc/ISLA", .note("three"), on: "2031-06-01"),
    ]
    let spans = chronology(notes).quietSpans(longerThan: 60, until: day("2031-09-01"))
    #expect(spans.map(\.days) == [93, 92])
    #expect(
      spans.map(\.sentence) == [
        "Nothing recorded for 93 days, from 28 February 2031 to 1 June 2031.",
        "Nothing recorded for 92 days, from 1 June 2031 to 1 September 2031, the day asked about.",
      ])
    #expect(spans.map(\.before) == [11, 12])
    #expect(spans.map(\.after) == [12, nil])
  }
}
