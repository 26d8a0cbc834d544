import Chronology
import Testing
import Vocabulary

@Suite("Patterns over time, not incidents: Harlow 11.10.5")
struct AbusePatternTests {
  private let maraAtPolice = record("northmoor-police/MARA")
  private let colinAtPolice = record("northmoor-police/COLIN")

  private func patterns(_ statements: Statement..., focus: PersonID = mara) -> [AbusePattern] {
    AbusePatterns.all(in: statements, people: people, focus: focus)
  }

  private func alert(
    _ reference: String, _ categories: [String] = [], strangulation: Answer = .notRecorded,
    victim: String = "northmoor-police/MARA", alleged: [String] = ["northmoor-police/COLIN"]
  ) -> Saying {
    .policeAlert(
      PoliceAlert(
        reference: reference,
        involved: [.init(record: record(victim), role: .victim)]
          + alleged.map { .init(record: record($0), role: .allegedPerpetrator) },
        categories: categories, strangulation: strangulation))
  }

  private func grid(_ entries: AbuseGrid.Entry...) -> Saying {
    .abuseGrid(AbuseGrid(alleged: [colinAtPolice], entries: entries))
  }

  private func tie(_ kind: Relationship.Kind, to end: String?) -> Saying {
    .relationship(
      Relationship(kind: kind, to: colinAtPolice, period: Period(to: end.map(date))))
  }

  private func home(_ place: String, to end: String? = nil) -> Saying {
    .lives(
      Residence(
        place: Place(address: place, postcode: "NM1 1AA"),
        period: Period(from: date("2029-01-01"), to: end.map(date))))
  }

  @Test func `two alerts and a grid of two agencies are one pattern of one person to another`() {
    let found = patterns(
      said(
        1, about: "northmoor-police/MARA", alert("A1", ["physical_sexual"]), on: "2031-01-09"),
      said(2, about: "northmoor-police/MARA", alert("A2", ["economic"]), on: "2031-03-02"),
      said(
        3, about: "northmoor-csc/MARA",
        grid(.init(category: .controllingOrCoercive, knowledge: .disclosed, since: date("2029"))),
        on: "2031-03-05"))
    #expect(found.count == 1)
    #expect(found[0].harmed == mara && found[0].alleged == colin)
    #expect(found[0].periods.map(\.inWords) == ["January 2031", "March 2031"])
    let march = found[0].periods[1]
    #expect(
      found[0].tellings(of: .controllingOrCoercive, in: march).map(\.knowledge) == [.disclosed])
    #expect(found[0].tellings(of: .economic, in: march).map(\.knowledge) == [.thirdPartyReport])
    #expect(found[0].tellings(of: .physicalOrSexual, in: march) == [])
    #expect(found[0].tellings.first?.sequence == 1)
    #expect(found[0].tellings.last?.since == date("2029"))
  }

  @Test func `what each says of the other is two patterns, the one in focus first as harmed`() {
    let mine = said(
      1, about: "northmoor-police/COLIN",
      alert("A1", victim: "northmoor-police/COLIN", alleged: ["northmoor-police/MARA"]),
      on: "2031-01-09")
    let other = said(2, about: "northmoor-police/MARA", alert("A2"), on: "2031-01-10")
    #expect(patterns(mine, other).map(\.harmed) == [mara, colin])
    #expect(patterns(mine, other).map(\.alleged) == [colin, mara])
    #expect(patterns(mine, other, focus: colin).map(\.harmed) == [colin, mara])
  }

  @Test func `asked and not disclosed, and not asked, stand as such and are no kind told of`() {
    let found = patterns(
      said(
        1, about: "northmoor-csc/MARA",
        grid(
          .init(category: .economic, knowledge: .askedNotDisclosed),
          .init(category: .other, knowledge: .notAsked, reasonNotAsked: .unsafe)),
        on: "2031-03-05"))
    #expect(found[0].tellings.map(\.knowledge) == [.askedNotDisclosed, .notAsked])
    #expect(found[0].prompts == [])
  }

  @Test func `a disclosure that names nobody is a pattern of nobody named; a no alone is none`() {
    func enquiry(_ outcome: RoutineEnquiry.Outcome) -> Saying {
      .routineEnquiry(RoutineEnquiry(outcome: outcome, context: .antenatal))
    }
    let disclosed = patterns(
      said(1, about: "mill-lane/MARA", enquiry(.disclosed), on: "2031-03-05"))
    #expect(disclosed.map(\.alleged) == [nil])
    #expect(disclosed[0].marks.map(\.kind) == [.enquiry(.disclosed)])
    #expect(patterns(said(1, about: "mill-lane/MARA", enquiry(.nothingDisclosed))) == [])
    let beside = patterns(
      said(1, about: "mill-lane/MARA", enquiry(.nothingDisclosed), on: "2031-02-01"),
      said(2, about: "northmoor-police/MARA", alert("A1", strangulation: .yes), on: "2031-03-02"))
    #expect(
      beside[0].marks.map(\.kind) == [
        .enquiry(.nothingDisclosed), .alert(recorded: ["strangulation"]),
      ])
  }

  @Test func `the end of their relationship and leaving the shared home are separation`() {
    let found = patterns(
      said(1, about: "northmoor-police/MARA", alert("A1"), on: "2031-01-09"),
      said(2, about: "northmoor-csc/MARA", tie(.partner, to: "2031-02")),
      said(3, about: "northmoor-csc/MARA", home("5 Hithe Lane", to: "2031-02-20")),
      said(4, about: "northmoor-police/COLIN", home("5 Hithe Lane")),
      said(5, about: "mill-lane/MARA", home("5 Hithe Lane", to: "2031-02-20")),
      said(6, about: "northmoor-csc/ISLA", home("5 Hithe Lane", to: "2031-02-20")))
    #expect(found[0].marks.filter(\.isSeparation).map(\.kind) == [.separation, .movedOut(mara)])
    #expect(found[0].marks.filter(\.isSeparation).map(\.sequence) == [2, 3])
    #expect(found[0].prompts.map(\.stage) == [.trigger, .trigger])
    let apart = patterns(
      said(1, about: "northmoor-police/MARA", alert("A1"), on: "2031-01-09"),
      said(2, about: "northmoor-csc/MARA", tie(.partner, to: nil)),
      said(3, about: "northmoor-csc/MARA", home("5 Hithe Lane", to: "2031-02-20")),
      said(4, about: "northmoor-police/COLIN", home("9 Ferry Row")))
    #expect(apart[0].marks.filter(\.isSeparation) == [])
  }

  @Test func `more alerts and kinds not told of before prompt a question, each with its source`() {
    let found = patterns(
      said(
        1, about: "northmoor-police/MARA", alert("A1", ["physical_sexual"]), on: "2030-06-01"),
      said(
        2, about: "northmoor-police/MARA", alert("A2", ["physical_sexual"]), on: "2031-01-09"),
      said(
        3, about: "northmoor-police/MARA",
        alert("A3", ["physical_sexual", "economic"], strangulation: .yes), on: "2031-03-02"))
    #expect(
      found[0].prompts.map { "\($0.stage.rawValue): \($0.what) \($0.because)" } == [
        "escalation: 2 alerts in the six months to 2 March 2031, 1 in the six before [2, 3]",
        "escalation: a kind not told of before: economic abuse [3]",
        "weighs: strangulation [3]",
      ])
  }

  @Test func `harm alleged to somebody else before is asked about, with the statements it is from`()
  {
    let found = patterns(
      said(
        1, about: "northmoor-police/ISLA", alert("A1", victim: "northmoor-police/ISLA"),
        on: "2030-06-01"),
      said(2, about: "northmoor-police/MARA", alert("A2"), on: "2031-01-09"))
    #expect(found.map(\.harmed) == [mara, isla])
    #expect(found[0].prompts.map(\.stage) == [.history])
    #expect(found[0].prompts[0].because == [1])
  }

  @Test
  func `a checklist in Kith's words tells of kinds and stages, another's keys are not guessed`() {
    func checklist(_ instrument: String) -> Saying {
      .riskChecklist(
        RiskChecklist(
          id: "C1", instrument: instrument,
          answers: ["control": .yes, "money": .no, "choking": .notRecorded],
          topics: ["control", "money", "choking"], alleged: [colinAtPolice]))
    }
    let own = patterns(
      said(1, about: "northmoor-csc/MARA", checklist("kith-topics@1"), on: "2031-03-02"))
    #expect(own[0].tellings.map(\.category) == [.controllingOrCoercive, .economic])
    #expect(own[0].tellings.map(\.knowledge) == [.disclosed, .askedNotDisclosed])
    #expect(
      own[0].prompts.map(\.what) == ["control or jealousy", "controlling or coercive behaviour"])
    let other = patterns(
      said(1, about: "northmoor-csc/MARA", checklist("licensed@2"), on: "2031-03-02"))
    #expect(other[0].tellings == [] && other[0].marks.map(\.kind) == [.checklist])
  }

  @Test func `over more than two years a row is a quarter, and an uncertain day keeps its words`() {
    let found = patterns(
      said(1, about: "northmoor-police/MARA", alert("A1", ["economic"]), on: "2028-05"),
      said(2, about: "northmoor-police/MARA", alert("A2"), on: "2031-03-02"))
    #expect(found[0].periods.map(\.inWords) == ["April to June 2028", "January to March 2031"])
    #expect(found[0].tellings[0].on.inWords == "May 2028")
  }

  @Test func `the order in which statements come changes nothing`() {
    let told = [
      said(1, about: "northmoor-police/MARA", alert("A1", ["economic"]), on: "2031-01-09"),
      said(2, about: "northmoor-csc/MARA", tie(.partner, to: "2031-02")),
      said(
        3, about: "northmoor-csc/MARA",
        grid(.init(category: .economic, knowledge: .observed)), on: "2031-03-05"),
    ]
    let (forwards, backwards) = (
      AbusePatterns.all(in: told, people: people, focus: mara),
      AbusePatterns.all(in: told.reversed(), people: people, focus: mara)
    )
    #expect(forwards == backwards && forwards.count == 1)
  }
}
