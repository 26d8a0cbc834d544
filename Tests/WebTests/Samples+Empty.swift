import Vocabulary

@testable import Web

extension Samples {
  var emptyFile: FileHeading {
    FileHeading(name: say("Nobody yet"), facts: [], flags: [], tabs: [])
  }

  /// Every page with all that may be missing left out.
  var emptyPages: [(String, any Page)] {
    familyPagesWithout + [
      (
        "worklist",
        WorklistPage(
          frame: frame(.work), agency: say("Northmoor Children’s Services"), duties: [], total: 0,
          rules: [], chosenRule: nil, groupBy: .family,
          watchedFor: [say("a child is not seen for longer than the plan says")])
      ),
      (
        "no pattern",
        PatternPage(frame: frame(.people), file: emptyFile, asKnown: asKnown, pairs: [])
      ),
      (
        "a pattern of nobody named",
        PatternPage(
          frame: frame(.people), file: emptyFile, asKnown: asKnown,
          pairs: [patternPair(alleged: nil)])
      ),
      ("no training", noTraining), ("no policies", noPolicies), ("no lead", noLead),
      (
        "search",
        searchPage(nil)
      ),
      (
        "nothing-found",
        searchPage(say("zzz"))
      ),
      (
        "open-file",
        OpenFilePage(
          frame: frame(.people), name: say("Mara Ashdown"), action: at("open"), purposes: [],
          values: FormValues(), problems: [], keeping: [])
      ),
      ("signed-out", SignInPage(frame: signedOut, state: .signedOut)),
      ("just-signed-out", SignInPage(frame: signedOut, state: .justSignedOut)),
      ("link-used", SignInPage(frame: signedOut, state: .linkUsed)),
      ("link-expired", SignInPage(frame: signedOut, state: .linkExpired)),
      (
        "receive",
        ReceivePage(
          frame: frame(.receive), flows: [], values: FormValues(), problems: [],
          limit: say("20 MB in one go"), lately: [])
      ),
      (
        "receipt",
        ReceiptPage(
          frame: frame(.receive),
          receipt: Receipt(
            flow: say("f"), submission: say("s-1"), accepted: 0, duplicates: 243, dropped: [:],
            rejected: []),
          flowName: say("Children’s services to the hub"), files: [])
      ),
      ("recommendations", emptyRecommendations),
      ("not-found", NotFoundPage(frame: frame(nil))),
      ("not-found-signed-out", NotFoundPage(frame: signedOut)),
      ("failed", ProblemPage.failed(frame(nil), reference: nil)),
    ]
  }

  private var familyPagesWithout: [(String, any Page)] {
    [
      ("family", emptyFamily),
      (
        "person",
        PersonPage(
          frame: frame(.people), file: emptyFile, name: say("Nobody yet"), age: nil, flags: [],
          attributes: [say("Name")], records: [], links: [], history: [],
          parentalResponsibility: nil,
          parentalResponsibilityNote: say("Derived, not legal advice."))
      ),
      (
        "chronology",
        ChronologyPage(
          frame: frame(.people), file: emptyFile, asKnown: asKnown,
          filters: ChronologyPage.Filters(
            action: at("chronology"), keeping: [], agencies: [], kinds: [], people: [],
            chosen: FormValues(), active: []),
          entries: [], shown: 0, total: 0, gapLimitDays: 90, files: [])
      ),
      (
        "duties",
        DutiesPage(frame: frame(.people), file: emptyFile, duties: [], day: today)
      ),
      ("duty", emptyDuty),
      ("statement", emptyStatement),
    ]
  }

  private var emptyFamily: FamilyPage {
    FamilyPage(
      frame: frame(.people), file: emptyFile, asKnown: asKnown, drawing: nil, ties: [],
      members: [], tieRows: [], missing: [], lately: [], latelyNote: nil,
      chronologyAt: at("chronology"), duties: [], dutiesAt: at("duties"),
      parentalResponsibility: [], parentalResponsibilityNote: say("Derived, not legal advice."),
      stateKinAt: at("kin"),
      ecomapAt: at("ecomap"), changes: [])
  }

  private var emptyDuty: DutyPage {
    var duty = seeEachChild
    (duty.about, duty.family, duty.answer) = ([], nil, nil)
    return DutyPage(
      frame: frame(.work), file: nil, duty: duty, day: today, clockStarted: "", arithmetic: [],
      days: [], because: [], metBy: "", history: [], form: nil, mayNotAnswer: nil)
  }

  private var emptyStatement: StatementPage {
    StatementPage(
      frame: frame(.people), file: nil, sequence: 1, says: "", fields: [],
      agency: say("Northmoor Police"), practitioner: nil, standing: .alleged, occurred: nil,
      noted: nil, recorded: today, document: "", line: nil, submission: say("s-1"), concerns: [],
      corrects: nil, replacedBy: nil)
  }

  private var emptyRecommendations: RecommendationsPage {
    RecommendationsPage(
      frame: frame(.recommendations), heading: say("The Harlow review’s 28 recommendations"),
      asOf: today,
      rows: [
        RecommendationsPage.Row(
          row: 1, number: "11.10.1", role: say("all agencies"), meaning: say("Training"),
          measures: [], published: nil)
      ], importAt: nil)
  }

  private func searchPage(_ query: String?) -> SearchPage {
    SearchPage(
      frame: frame(.people), query: query, values: FormValues(["q": [query ?? ""]]),
      verdict: query == nil ? nil : SearchPage.Verdict.none, matches: [], exact: [], near: [],
      isCutShort: false, addAt: query == nil ? nil : at("receive"), linksAt: nil)
  }
}
