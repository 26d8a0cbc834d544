import Vocabulary

@testable import Web

/// Filled pages about an invented family; every word in them passes through `say`.
struct Samples: Sendable {
  var say: @Sendable (String) -> String = { $0 }
  /// How often lists are repeated.
  var times = 1

  static let typical = Samples()

  /// Long names, names written from right to left, and long lists.
  static let extreme = Samples(
    say: { text in
      text.replacing("Isla", with: "إسراء عبد الرحمن")
        .replacing("Mara Ashdown", with: "Maximiliana-Wilhelmina Featherstonehaugh-Ashdown")
        .replacing("Robin", with: "רובין")
        .replacing(
          "Northmoor Children’s Services",
          with: "Northmoor and Upper Eastvale Integrated Children’s and Family Help Services"
        )
        .replacing("P1042", with: "P1042-ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    }, times: 12)

  static let today = Day(year: 2031, month: 3, day: 14)!
  var today: Day { Samples.today }

  func day(_ text: String) -> Day { Day(text)! }
  func date(_ text: String) -> UncertainDate { UncertainDate(edtf: text)! }
  func at(_ page: String) -> LocalPath {
    LocalPath(page, say("northmoor-csc/P1042"), query: [("as-known-on", say("2031-03-14"))])
  }
  func repeated<Value>(_ values: [Value]) -> [Value] {
    Array(repeatElement(values, count: times).joined())
  }

  func frame(_ tab: Frame.Tab?, isOpen: Bool = false) -> Frame {
    Frame(
      reader: Frame.Reader(
        name: say("R. Okoro"), role: say("social worker"),
        agency: say("Northmoor Children’s Services")),
      tab: tab, overdue: 4,
      purpose: isOpen
        ? Frame.PurposeLine(
          purpose: say("a child protection enquiry"),
          because: say("you are in the case team since 3 March 2031"), changeAt: at("open"))
        : nil,
      today: today, formToken: say("f3a9c0"), allInvented: true, vendorStylesheet: nil)
  }

  var signedOut: Frame {
    var frame = frame(nil)
    frame.reader = nil
    return frame
  }

  var file: FileHeading {
    FileHeading(
      name: say("Ashdown and Reyes family"),
      facts: [say("2 households"), say("7 people"), say("known to 6 agencies")],
      flags: [
        Flag(tone: .urgent, words: say("2 duties overdue")),
        Flag(tone: .soon, words: say("Place protected")),
        Flag(tone: .plain, words: say("Missing: father of Theo not recorded")),
      ],
      tabs: [
        FileHeading.Tab(kind: .family, at: at("family"), count: nil),
        FileHeading.Tab(kind: .chronology, at: at("chronology"), count: 61),
        FileHeading.Tab(kind: .duties, at: at("duties"), count: 5),
        FileHeading.Tab(kind: .records, at: at("person"), count: 19),
        FileHeading.Tab(kind: .forms, at: at("forms"), count: nil),
      ])
  }

  var asKnown: AsKnown {
    AsKnown(
      action: at("family"), keeping: [(name: "person", value: say("P1042"))], day: today,
      isToday: true, earlier: at("family"), later: nil, todayAt: at("family"),
      byOneAgency: false, agency: say("Northmoor Children’s Services"),
      difference: say("by this agency only: 3 people fewer"))
  }

  var asKnownInThePast: AsKnown {
    var asKnown = asKnown
    asKnown.day = day("2031-03-02")
    asKnown.isToday = false
    asKnown.later = at("family")
    return asKnown
  }

  func saidBy(_ agency: String, _ document: String) -> SaidBy {
    SaidBy(agency: say(agency), document: say(document), statement: at("statement"))
  }

  var entries: [EntryRow] {
    [
      EntryRow(
        sequence: 412, date: date("2031-03-12"), timeOfDay: nil,
        what: say("Colin’s appointments changed from every week to every month."),
        detail: say("The next one is on 9 April."),
        saidBy: saidBy("Eastvale Mental Health", "record"), standing: .observed,
        chips: [
          EntryRow.Chip(say("Robin 3"), at: at("person")),
          EntryRow.Chip(say("Theo 9"), at: at("person")),
          EntryRow.Chip(say("Isla 12"), at: at("person")),
          EntryRow.Chip(say("opened: risk review")),
        ]),
      EntryRow(
        sequence: 398, date: date("2031-03-02"), timeOfDay: say("21:14"),
        what: say(
          "Police called by neighbour. Mara had a cut lip; said she “looks after Colin”. "
            + "Isla upstairs, not spoken to."),
        detail: nil, saidBy: saidBy("Northmoor Police", "notice"), standing: .reported,
        chips: [
          EntryRow.Chip(say("alert sent to Mill Lane Surgery")),
          EntryRow.Chip(say("same happening: A&E 3 Mar (2 differences)"), at: at("statement")),
        ]),
      EntryRow(
        sequence: 371, date: date("2031-02~"), timeOfDay: nil,
        what: say("Theo missed two dental visits."), detail: nil,
        saidBy: saidBy("Oakfield School", "note"), standing: .observed, chips: []),
    ]
  }

  func citation(_ source: String, _ numbers: [String], local: Bool = false) -> CitationLine {
    CitationLine(source: say(source), recommendations: numbers.map(say), isLocalSetting: local)
  }
}
