import Vocabulary

@testable import Learning
@testable import Web

extension Samples {
  private func book(_ set: ProcedureUse.ProcedureSet) -> ProcedureBook {
    ProcedureBook(
      set: set, title: say("Invented procedures"), says: say("Invented."), version: say("10.2"),
      published: day("2031-01-05"), owner: say("Northmoor board"), checked: day("2031-03-01"),
      chapters: (1...times).map {
        ProcedureBook.Chapter(
          id: say("worried-\($0)"), title: say("When you are worried \($0)"),
          paragraphs: [say("Tell your safeguarding lead the same day.")])
      })
  }

  private var cards: ActionCards {
    ActionCards(
      says: say("Cards."), verifyEveryDays: 180,
      cards: [
        ActionCards.Card(
          id: say("adult"), title: say("An adult may be at risk"), sets: [.adult],
          steps: [say("In danger now: 999.")],
          contacts: [ActionCards.Contact(who: say("Front door"), number: say("01632 960101"))],
          owner: say("Board manager"), verified: day("2030-01-05"))
      ])
  }

  var procedures: ProceduresPage {
    ProceduresPage(
      frame: frame(.procedures),
      shelf: ProceduresPage.ProcedureShelfView(
        adult: book(.adult), child: book(.child), cards: cards, childIsCopy: true,
        cardsAreCopy: true),
      query: say("lead"),
      found: [
        (.adult, [ProcedureBook.Hit(chapter: book(.adult).chapters[0], excerpt: say("Lead."))]),
        (.child, []),
      ], opened: [.adult: 3])
  }

  var procedureChapter: ProcedurePage {
    let book = book(.child)
    return ProcedurePage(
      frame: frame(.procedures), book: book, chapter: book.chapters[0], isCopy: true,
      otherSet: (say("Adults: when you are worried"), at("procedures")))
  }

  /// The agency whose staff the samples are of.
  private var hospital: Agency {
    Agency(
      id: AgencyID(say("st-brannock")), name: say("St Brannock Hospital"), kind: .hospital,
      invented: true)
  }

  private func said(_ id: String, _ says: Saying, on text: String, _ number: Int) -> Statement {
    Statement(
      sequence: number, recorded: Instant(milliseconds: 0), submission: "s/1",
      told: DraftStatement(
        about: RecordReference(hospital.id, say(id)), says: says, standing: .observed,
        occurred: UncertainDate(day(text)), noted: day(text), saidBy: hospital.id,
        source: SourcePlace(document: "a.csv"), key: "k\(number)"))
  }

  private var staff: [Statement] {
    let posts = (1...4).map { number in
      said(
        "POST-\(number)",
        .staffPost(
          StaffPost(
            role: say("nurse"), group: number < 3 ? .clinical : .administrative,
            team: number == 1 ? say("Ward 3") : nil, started: day("2029-01-01"))),
        on: "2029-01-01", number)
    }
    return posts + [
      said(
        "POST-1", .training(TrainingCompletion(course: say("adult"), passed: .yes)),
        on: "2030-06-01", 10),
      said(
        "POST-2",
        .policyReading(PolicyReading(subject: say("adult-safeguarding"), version: say("7"))),
        on: "2031-01-01", 11),
      said(
        "POL-1",
        .policyStep(
          PolicyStep(
            subject: say("domestic-abuse"), version: say("2"), state: .awaitingRatification)),
        on: "2030-06-01", 12),
      said(
        "POL-2",
        .policyStep(
          PolicyStep(
            subject: say("adult-safeguarding"), version: say("7"), state: .published,
            reviewDue: day("2032-01-01"), evidence: say("QC 12/3"))), on: "2030-12-01", 13),
      said(
        "LEAD-1",
        .leadAppointment(
          LeadAppointment(
            role: .domesticAbuseLead, level: .operational, until: day("2031-01-01"))),
        on: "2030-01-01", 14),
      said(
        "Q-1", .expertQuery(ExpertQuery(topic: say("court orders"))), on: "2031-03-01", 15),
    ]
  }

  private var rules: TrainingRules {
    TrainingRules(
      says: "",
      courses: [
        TrainingRules.Course(
          id: say("adult"), title: say("Safeguarding adults"), subject: "adult_safeguarding",
          topics: ["domestic_abuse": 30])
      ],
      requirements: [
        TrainingRules.Requirement(
          id: say("a"), subject: "adult_safeguarding", rule: .eventEveryMonths(months: 36),
          source: say("Local setting")),
        TrainingRules.Requirement(
          id: say("c"), subject: "risk_checklist", rule: .eventEveryMonths(months: 24),
          source: say("Local setting")),
      ], goldenRulesCourse: say("golden"),
      requiredPolicies: [
        TrainingRules.RequiredPolicy(agencies: [.hospital], subject: say("child-safeguarding"))
      ], policyWaitLimitDays: 90, policyReadShare: 0.75)
  }

  private var workingDays: WorkingDays {
    WorkingDays(holidays: [:], knownUntil: day("2040-12-31"), declared: [:])
  }

  var policies: PoliciesPage {
    PoliciesPage(
      frame: frame(.procedures), agency: hospital.name,
      shelf: PolicyShelf(
        of: staff, at: hospital, reader: RecordReference(hospital.id, say("POST-1")), rules: rules,
        amberAfterDays: 42, asOf: today, workingDays: workingDays), said: say("It is written down.")
    )
  }

  var training: TrainingPage {
    TrainingPage(
      frame: frame(.procedures), agency: hospital.name,
      coverage: TrainingCoverage(
        of: staff, at: hospital, rules: rules, asOf: today, workingDays: workingDays))
  }

  var ownTraining: OwnTrainingPage {
    OwnTrainingPage(
      frame: frame(.procedures),
      own: OwnTraining(
        of: staff, record: RecordReference(hospital.id, say("POST-1")), at: hospital, rules: rules,
        asOf: today, workingDays: workingDays), lesson: lesson,
      answered: lesson.scenario.choices[0],
      problems: [FieldProblem(field: "answer", message: say("Choose one"))])
  }

  private var lesson: GoldenRulesLesson {
    GoldenRulesLesson(
      edition: say("April 2024"), course: say("golden"), source: say("Invented"),
      rules: [say("Safety before privacy")],
      scenario: GoldenRulesLesson.Scenario(
        text: say("A scenario."), question: say("What now?"),
        choices: [
          GoldenRulesLesson.Choice(
            id: say("a"), words: say("Tell"), isRight: true, because: say("Safety first."))
        ]))
  }

  var lead: LeadPage {
    LeadPage(
      frame: frame(.procedures),
      rota: LeadRota(
        of: staff, alarmAfterDays: 28, asOf: today, workingDays: workingDays),
      successions: [
        TrainingRules.RoleSuccession(
          was: say("A group"), is: say("A board"), from: day("2022-07-01"),
          roles: [.domesticAbuseLead], source: say("An Act"))
      ], agencyName: { $0.text }, mayAsk: true, mayAnswer: true)
  }

  var noTraining: TrainingPage {
    TrainingPage(frame: frame(.procedures), agency: say("Nobody"), coverage: nil)
  }

  var noPolicies: PoliciesPage {
    PoliciesPage(frame: frame(.procedures), agency: say("Nobody"), shelf: nil)
  }

  var noLead: LeadPage {
    LeadPage(
      frame: frame(.procedures),
      rota: LeadRota(of: [], alarmAfterDays: 28, asOf: today, workingDays: workingDays),
      successions: [], agencyName: { $0.text }, mayAsk: false, mayAnswer: false)
  }
}
