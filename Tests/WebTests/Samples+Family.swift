import Vocabulary

@testable import Web

extension Samples {
  var familyPage: FamilyPage {
    FamilyPage(
      frame: frame(.people, isOpen: true), file: file, asKnown: asKnown, drawing: drawing,
      ties: ties, members: repeated(members), tieRows: repeated(tieRows),
      missing: [
        FamilyPage.Missing(
          about: say("Theo"), says: say("Theo’s father is not recorded"),
          ask: say("Ask Mara; the birth certificate would say.")),
        FamilyPage.Missing(
          about: say("Colin"), says: say("No GP practice is connected for Colin"),
          ask: say("Ask his trust.")),
      ],
      lately: entries,
      latelyNote: say("No child of this household has been seen alone for 74 days."),
      chronologyAt: at("chronology"), duties: repeated(Array(duties.prefix(4))),
      dutiesAt: at("duties"), parentalResponsibility: responsibility,
      parentalResponsibilityNote: say(
        "Colin has none for Isla or Theo that anybody stated. Derived, not legal advice."),
      stateKinAt: at("kin"), ecomapAt: at("ecomap"),
      changes: [
        FamilyPage.Change(day: day("2030-11-02"), at: at("then"), isShown: false),
        FamilyPage.Change(day: day("2031-03-02"), at: at("now"), isShown: true),
      ])
  }

  var ecomapPage: EcomapPage {
    EcomapPage(
      frame: frame(.people, isOpen: true), file: file, asKnown: asKnown, drawing: drawing,
      rows: repeated([
        EcomapPage.Row(
          name: say("Northmoor Children’s Services"), kind: say("children’s services"),
          knows: [say("Isla"), say("Mara")],
          contacts: say("12 in the last year, last on 3 March 2031"))
      ]), familyAt: at("family"))
  }

  var kinPage: KinPage {
    KinPage(
      frame: frame(.people, isOpen: true), file: file, name: say("Isla Ashdown"),
      action: at("kin"), people: repeated([Choice(say("aa11"), say("Mara Ashdown"))]),
      agency: say("Northmoor Children’s Services"), values: FormValues(["from": [say("2027")]]),
      problems: [
        FieldProblem(field: "from", message: say("Write it as 2024-03-05 or leave it empty"))
      ])
  }

  var sealPage: SealPage {
    SealPage(
      frame: frame(.people, isOpen: true), file: file, name: say("Isla Ashdown"),
      records: repeated([Choice(say("northmoor-csc/P90"), say("Northmoor P90, Isla"))]),
      seals: [
        SealPage.Seal(
          id: say("41"), after: say("Northmoor P90"), before: say("Northmoor P3"),
          reason: say("Adoption order of the family court"),
          setBy: say("Northmoor Children’s Services"), setOn: today, mayLift: true)
      ], action: at("seal"), recordsAt: at("person"), values: FormValues(["before": [say("P3")]]),
      problems: [FieldProblem(field: "before", message: say("Write it as agency/number"))])
  }

  var responsibility: [FamilyPage.ParentalResponsibilityRow] {
    [
      FamilyPage.ParentalResponsibilityRow(
        child: say("Isla"),
        holders: [
          FamilyPage.Holder(words: say("Mara"), isDoubtful: false),
          FamilyPage.Holder(words: say("Daniel (certificate 2018, seen)"), isDoubtful: false),
        ]),
      FamilyPage.ParentalResponsibilityRow(
        child: say("Theo"),
        holders: [
          FamilyPage.Holder(words: say("Mara"), isDoubtful: false),
          FamilyPage.Holder(words: say("father not recorded"), isDoubtful: true),
        ]),
    ]
  }

  var ties: [FamilyPage.TieSentence] {
    [
      FamilyPage.TieSentence(
        says: say("Isla and Robin are half-siblings"),
        because: say(
          "same mother, Mara Ashdown (birth certificates); fathers differ (Daniel Reyes, "
            + "certificate; Colin Vane, health visitor 2028)."), whyAt: at("ties")),
      FamilyPage.TieSentence(
        says: say("Isla and Theo are at least half-siblings"),
        because: say("same mother; Theo’s father is not recorded."), whyAt: at("ties")),
      FamilyPage.TieSentence(
        says: say("Isla and Skye are step-sisters"),
        because: say("since June 2027 Mara and Colin live as partners."), whyAt: at("ties")),
    ]
  }

  var members: [FamilyPage.Member] {
    func member(
      _ name: String, _ born: String, _ age: String, _ tie: String, _ household: String,
      _ knownTo: [String], isFocus: Bool = false
    ) -> FamilyPage.Member {
      FamilyPage.Member(
        name: say(name), at: at("person"), born: say(born), age: say(age), tie: say(tie),
        household: say(household), knownTo: knownTo.map(say), isFocus: isFocus)
    }
    let home = "Northmoor (place protected)"
    return [
      member(
        "Isla Ashdown", "4 May 2018", "12", "the child", home,
        ["Northmoor Children’s Services", "Mill Lane Surgery", "Northmoor Police"], isFocus: true),
      member(
        "Theo Ashdown", "about 2021", "9", "at least half-brother", home,
        ["Northmoor Children’s Services", "Oakfield School"]),
      member("Robin Vane", "1 November 2027", "3", "half-brother", home, ["Mill Lane Surgery"]),
      member(
        "Mara Ashdown", "9 July 1994", "36", "mother", home,
        ["Mill Lane Surgery", "Northmoor Police"]),
      member(
        "Colin Vane", "20 January 1987", "44", "mother’s partner", home,
        ["Eastvale Mental Health", "Northmoor Police"]),
      member(
        "Daniel Reyes", "3 March 1990", "41", "father", "lives elsewhere",
        ["Southmere Children’s Services"]),
    ]
  }

  var tieRows: [FamilyPage.TieRow] {
    [
      FamilyPage.TieRow(
        people: say("Isla and Robin"), kind: say("half-siblings"), certainty: say("certain"),
        ended: say("2030-12"),
        because: [
          FamilyPage.Ground(
            says: say("Mara is Isla’s birth mother"),
            saidBy: saidBy("Northmoor Children’s Services", "record"), standing: .observed),
          FamilyPage.Ground(
            says: say("Mara is Isla’s birth mother"),
            saidBy: saidBy("Oakfield School", "register"), standing: .reported),
          FamilyPage.Ground(
            says: say("Colin is Robin’s birth father"),
            saidBy: saidBy("Mill Lane Surgery", "record"), standing: .reported),
        ])
    ]
  }

  var personPage: PersonPage {
    func cell(_ text: String, differs: Bool = false) -> PersonPage.Cell {
      PersonPage.Cell(text: say(text), differs: differs, statement: at("statement"))
    }
    return PersonPage(
      frame: frame(.people, isOpen: true), file: file, name: say("Mara Ashdown"), age: say("36"),
      flags: [Flag(tone: .soon, words: say("Place protected"))],
      attributes: ["Name", "Born", "NHS number", "Lives", "Also known as"].map(say),
      records: [
        PersonPage.Record(
          agency: say("Northmoor Children’s Services"), number: say("P1042"),
          cells: [
            cell("Mara Ashdown"), cell("9 July 1994"), cell("943 476 5919"),
            cell("14 Harbour Row"), cell("Mara Reyes"),
          ]),
        PersonPage.Record(
          agency: say("Northmoor Police"), number: say("N-2031-7"),
          cells: [
            cell("Mara Ashdowne", differs: true), cell("7 September 1994", differs: true),
            cell("none given"), cell("14 Harbour Row"), cell("none given"),
          ]),
      ],
      links: [
        PersonPage.LinkRow(
          left: say("Northmoor Children’s Services P1042"), right: say("Northmoor Police N-2031-7"),
          inWords: say("very likely the same person"), weight: 11.4,
          reasons: [
            PersonPage.Reason(field: say("surname"), words: say("one letter apart"), weight: 4.2),
            PersonPage.Reason(
              field: say("date of birth"), words: say("day and month exchanged"), weight: 5.1),
            PersonPage.Reason(field: say("address"), words: say("the same line"), weight: 6.1),
            PersonPage.Reason(field: say("sex"), words: say("differs"), weight: -4),
          ],
          conflicts: [say("Dates of birth differ")],
          decision: say("the same person, R. Okoro on 4 March: seen both papers"))
      ],
      history: [
        PersonPage.HistoryRow(
          words: say("14 March 2031: P1042 and N77 were told apart by R. Okoro. Why: two women"),
          otherAt: at("other"))
      ],
      linksAt: at("links"), sealAt: at("seal"),
      parentalResponsibility: [say("An adult: nobody holds parental responsibility for her.")],
      parentalResponsibilityNote: say("Derived, not legal advice."))
  }

  var linksPage: LinksPage {
    func row(_ decision: String?) -> LinksPage.Row {
      LinksPage.Row(
        left: say("Northmoor Children’s Services P1042, Mara Ashdown"),
        right: say("Northmoor Police N-2031-7, Mara Ashdowne"), at: at("link"),
        decision: decision.map(say))
    }
    return LinksPage(
      frame: frame(.people, isOpen: true), file: file, name: say("Mara Ashdown"),
      uncertain: repeated([row(nil)]), made: repeated([row(nil)]),
      decided: repeated([row("Not the same person: decided by R. Okoro. Why: two women")]),
      recordsAt: at("records"))
  }

  /// - Parameter isDecided: true where somebody decided, and may take it back.
  func linkPage(isDecided: Bool) -> LinkPage {
    let person = personPage
    var link = person.links[0]
    if !isDecided { link.decision = nil }
    return linkPage(link, asking: isDecided ? .decided(mayTakeBack: true) : .open)
  }

  /// Asked again, of a second person, outside any file.
  var queuedLinkPage: LinkPage {
    var page = linkPage(
      personPage.links[0], asking: .secondPerson(first: say("The same person: by R. Okoro")))
    page.file = nil
    page.reopened = [say("The two now have two NHS numbers, both valid")]
    page.answeredAt = at("before")
    page.problems = []
    return page
  }

  var waitingLinkPage: LinkPage {
    linkPage(personPage.links[0], asking: .waiting(first: say("The same person: by you")))
  }

  private func linkPage(_ link: PersonPage.LinkRow, asking: LinkPage.Asking) -> LinkPage {
    LinkPage(
      frame: personPage.frame, file: file, isJoined: link.decision != nil,
      attributes: personPage.attributes, records: personPage.records, link: link, asking: asking,
      reopened: [], needsSecond: asking == .open, action: at("link"), linksAt: at("links"),
      notice: say("Nothing was changed or written down."), answeredAt: nil,
      values: FormValues(["reason": [say("Her papers")]]),
      problems: [FieldProblem(field: "reason", message: say("Say why"))])
  }

  var linkQueuePage: LinkQueuePage {
    let row = LinkQueuePage.Row(
      left: say("Northmoor Children’s Services P1042, Mara Ashdown"),
      right: say("Northmoor Police N77, Mara Ashdown"),
      reach: say("2 children · 3 duties not met · 2 agencies"),
      notes: [say("Waiting for a second person")], at: at("queued"))
    return LinkQueuePage(frame: personPage.frame, joins: [row], splits: [row])
  }

  var chronologyPage: ChronologyPage {
    let first = EntryRow(
      sequence: 12, date: date("2029-05-20"), timeOfDay: nil,
      what: say("Mara told the school that Colin had moved in."), detail: nil,
      saidBy: saidBy("Oakfield School", "note"), standing: .reported, chips: [])
    let alleged = EntryRow(
      sequence: 20, date: date("2029-06"), timeOfDay: nil,
      what: say("A neighbour said that she heard shouting."), detail: nil,
      saidBy: saidBy("Northmoor Children’s Services", "contact"), standing: .alleged, chips: [])
    let undated = EntryRow(
      sequence: 30, date: nil, timeOfDay: nil, what: say("Colin was once seen by another team."),
      detail: nil, saidBy: saidBy("Eastvale Mental Health", "record"), standing: .opinion,
      chips: [])
    return ChronologyPage(
      frame: frame(.people, isOpen: true), file: file, asKnown: asKnownInThePast,
      filters: ChronologyPage.Filters(
        action: at("chronology"), keeping: [(name: "person", value: say("P1042"))],
        agencies: [Choice(say("northmoor-police"), say("Northmoor Police"), count: 4)],
        kinds: [Choice(say("policeAlert"), say("police alerts"), count: 2)],
        people: [Choice(say("isla"), say("Isla"), count: 9)],
        chosen: FormValues(["agency": [say("northmoor-police")]]),
        active: [
          ChronologyPage.Active(words: say("Northmoor Police"), removeAt: at("chronology"))
        ]),
      entries: [first, alleged] + repeated(entries.reversed()) + [undated], shown: 59, total: 61,
      gapLimitDays: 90,
      files: [
        ChronologyPage.TakenAway(words: say("a Word file"), at: at("export"))
      ])
  }

  var statementPage: StatementPage {
    StatementPage(
      frame: frame(.people, isOpen: true), file: file, sequence: 398,
      says: say("Police were called to a home; Mara had a cut lip."),
      fields: [
        StatementPage.Field(name: say("Injuries"), value: say("cut lip")),
        StatementPage.Field(name: say("Outcome"), value: say("words of advice")),
      ],
      agency: say("Northmoor Police"), practitioner: say("pd.mills"), standing: .reported,
      occurred: date("2031-03-02"), noted: day("2031-03-03"), recorded: day("2031-03-04"),
      document: say("notices-2031-03.csv"), line: 14, submission: say("s-0007"),
      concerns: [say("Northmoor Police N-2031-7 (Mara Ashdown)")], corrects: at("statement"),
      replacedBy: at("statement"))
  }
}
