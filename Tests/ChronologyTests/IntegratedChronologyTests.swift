import Chronology
import Testing
import Vocabulary

@Suite("A family's chronology: in order, with who said so and who knew when")
struct IntegratedChronologyTests {
  let alert = said(
    4, about: "northmoor-police/MARA", notice, on: "2031-03-02", noted: "2031-03-02",
    standing: .alleged)
  let islaBorn = said(1, about: "northmoor-csc/ISLA", .born(Birth(on: date("2018-05-20"))))

  @Test func `entries stand in the order things occurred, then in the order they were told`() {
    let statements = [
      said(9, about: "northmoor-csc/ISLA", .note("told second"), on: "2031-03-02"),
      said(5, about: "northmoor-csc/ISLA", .note("undated")),
      said(3, about: "northmoor-csc/ISLA", .note("march"), on: "2031-03"),
      said(2, about: "northmoor-csc/ISLA", .note("latest"), on: "2031-04-01"),
      alert,
    ]
    #expect(chronology(statements).entries.map(\.sequence) == [3, 4, 9, 2, 5])
    #expect(chronology(statements.reversed()).entries == chronology(statements).entries)
    #expect(
      chronology(statements).entries.map(\.dateInWords) == [
        "March 2031", "2 March 2031", "2 March 2031", "1 April 2031", "date not recorded",
      ])
  }

  @Test func `a row says who told it, how it is to be taken, where it stands and whom it concerns`()
    throws
  {
    let entry = try #require(chronology([alert]).entries.first)
    #expect(entry.agency == "Northmoor Police")
    #expect(entry.standing == .alleged)
    #expect(entry.source == SourcePlace(document: "northmoor-police.csv", line: 5))
    #expect(entry.people == [mara, colin, isla])
    #expect(
      entry.noted == "known to Northmoor Police that day; reached Mill Lane Surgery on 4 March 2031"
    )
  }

  @Test func `knowing later, and not saying when, are both told`() {
    let later = said(
      1, about: "eastvale-mh/COLIN", .note("depot stopped"), on: "2031-03-02", noted: "2031-03-05")
    let silent = said(2, about: "eastvale-mh/COLIN", .note("depot stopped"), on: "2031-03-02")
    #expect(
      chronology([later, silent]).entries.map(\.noted) == [
        "known to Eastvale Mental Health on 5 March 2031, 3 days later",
        "when Eastvale Mental Health wrote it down is not recorded",
      ])
  }

  @Test func `each child's age then stands beside every row of the family`() throws {
    let theoBorn = said(2, about: "northmoor-csc/THEO", .born(Birth(on: date("2022"))))
    let depot = said(8, about: "eastvale-mh/COLIN", .note("Depot stopped."), on: "2031-03-12")
    let family = chronology([islaBorn, theoBorn, depot], about: [mara, colin, isla, theo])
    let entry = try #require(family.entries.first { $0.sequence == 8 })
    #expect(entry.ages.map(\.name) == ["Isla Ashdown", "Theo Ashdown"])
    #expect(entry.ages.map(\.age) == ["12", "8 or 9"])
    let before = said(9, about: "eastvale-mh/COLIN", .note("Admitted."), on: "2018-03-01")
    let early = chronology([islaBorn, before], about: [colin, isla]).entries
    #expect(early.map(\.ages).map { $0.map(\.age) } == [["unborn"], ["under a month"]])
  }

  @Test func `names and numbers are left out, births and deaths are in`() {
    let statements = [
      islaBorn,
      said(
        2, about: "northmoor-csc/ISLA", .name(PersonName(given: "Isla", family: "Ashdown"))),
      said(3, about: "northmoor-csc/ISLA", .identifier(Identifier(system: "upn", value: "X"))),
      said(
        5, about: "northmoor-csc/ISLA",
        .restriction(Restriction(scope: .place, hiddenFrom: [], reason: "fled"))),
      said(6, about: "northmoor-csc/MARA", .died(date("2031-05"))),
    ]
    #expect(
      chronology(statements).entries.map(\.what) == ["Isla Ashdown born.", "Mara Ashdown died."])
    #expect(
      chronology(statements, showing: .identity).entries.map(\.what) == [
        "Isla Ashdown born.", "Mara Ashdown died.",
        "Isla Ashdown: name recorded as Isla Ashdown.", "Isla Ashdown: upn recorded.",
      ])
  }

  @Test func `a birth told alike by two agencies is one entry that names both`() {
    let again = said(7, about: "southmere-csc/ISLA", .born(Birth(on: date("2018-05-20"))))
    let differs = said(8, about: "northmoor-police/ISLA", .born(Birth(on: date("2018-05-22"))))
    let entries = chronology([islaBorn, again, differs]).entries
    #expect(entries.map(\.sequence) == [1, 8])
    #expect(entries.map { $0.alsoSaid.map(\.agency) } == [["Southmere Children's Services"], []])
  }

  @Test func `a household that moves is one entry, and its address is not in it`() {
    func lives(_ sequence: Int, _ who: String, _ postcode: String, _ from: String) -> Statement {
      said(
        sequence, about: "northmoor-csc/\(who)",
        .lives(
          Residence(
            place: Place(address: "4 Quay Lane", postcode: postcode),
            period: Period(from: date(from)))))
    }
    let entries = chronology([
      lives(1, "MARA", "NM1 1AA", "2025-01-01"), lives(2, "ISLA", "NM1 1AA", "2025-01-01"),
      lives(3, "MARA", "NM2 2BB", "2031-02-01"), lives(4, "ISLA", "NM2 2BB", "2031-02-01"),
    ]).entries
    #expect(entries.map(\.what) == ["Mara Ashdown and Isla Ashdown moved to another address."])
    #expect(entries.map(\.people) == [[mara, isla]])
    #expect(entries.map(\.dateInWords) == ["1 February 2031"])
    #expect(entries.flatMap(\.alsoSaid).map(\.sequence) == [4])
  }

  @Test func `one address told with two first days is no move`() {
    func lives(_ sequence: Int, _ address: String, _ from: String) -> Statement {
      said(
        sequence, about: "northmoor-csc/ISLA",
        .lives(Residence(place: Place(address: address), period: Period(from: date(from)))))
    }
    #expect(
      chronology([lives(1, "4 Quay Lane", "2025-01-01"), lives(2, "4, Quay lane", "2025-02-01")])
        .entries.isEmpty)
  }

  @Test func `an alert, its triage and its meeting lead to each other by reference`() {
    let triage = said(
      10, about: "mill-lane/MARA",
      .alertTriage(AlertTriage(alert: "np-2031-118", outcome: "rang")), on: "2031-03-05")
    let item = said(
      11, about: "mill-lane/MARA",
      .meetingItem(MeetingItem(meeting: "M3", alert: "NP-2031-118", actions: ["code"])),
      on: "2031-03-20")
    let other = said(
      12, about: "mill-lane/MARA",
      .alertTriage(AlertTriage(alert: "NP-2031-119", outcome: "rang")), on: "2031-03-05")
    let entries = chronology([alert, triage, item, other]).entries
    #expect(
      entries.map { $0.linked.map(\.what) } == [
        [
          "triage by Mill Lane Surgery, 5 March 2031",
          "meeting by Mill Lane Surgery, 20 March 2031",
        ],
        [
          "notice by Northmoor Police, 2 March 2031",
          "meeting by Mill Lane Surgery, 20 March 2031",
        ], [],
        [
          "notice by Northmoor Police, 2 March 2031", "triage by Mill Lane Surgery, 5 March 2031",
        ],
      ])
  }

  @Test func `a withdrawn allegation is gone, and stays visible as withdrawn where asked`() {
    let taken = said(
      8, about: "northmoor-police/MARA", .withdrawal(of: 4, reason: "wrong family"),
      on: "2031-03-09")
    #expect(chronology([alert, taken]).entries.isEmpty)
    let shown = chronology([alert, taken], showing: .replaced).entries
    #expect(shown.map(\.sequence) == [4])
    #expect(shown.map(\.isWithdrawn) == [true])
    #expect(shown.map { $0.marks.map(\.inWords) } == [["withdrawn: wrong family"]])
  }

  @Test func `a correction stands and says what it put right`() {
    let first = said(2, about: "northmoor-csc/ISLA", .note("Seen."), on: "2031-03-02")
    let second = said(
      6, about: "northmoor-csc/ISLA", .note("Not seen."), on: "2031-03-02", corrects: 2)
    #expect(chronology([first, second]).entries.map(\.what) == ["Not seen."])
    #expect(
      chronology([first, second], showing: .replaced).entries.map { $0.marks.map(\.inWords) }
        == [["corrected by statement 6"], ["corrects statement 2"]])
  }

  @Test func `only what concerns the people asked about is in it`() {
    let theirs = said(3, about: "northmoor-csc/THEO", .note("At school."), on: "2031-03-02")
    #expect(chronology([alert, theirs], about: [theo]).entries.map(\.sequence) == [3])
    #expect(chronology([alert, theirs], about: [colin]).entries.map(\.sequence) == [4])
  }
}
