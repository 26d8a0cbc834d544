import Vocabulary

@testable import Web

extension Samples {
  var search: SearchPage {
    func hit(_ name: String, _ age: String, _ why: [String]) -> SearchPage.Hit {
      SearchPage.Hit(
        name: say(name), otherNames: [say("Mara Reyes")], age: say(age),
        heldBy: [say("Northmoor Children’s Services"), say("Northmoor Police")],
        whyMatched: why.map(say), family: say("Ashdown and Reyes family"), at: at("open"))
    }
    return SearchPage(
      frame: frame(.people), query: say("mara ashdown"),
      values: FormValues(["q": [say("mara")], "family": [say("ashdown")]]), verdict: .many,
      matches: [hit("Mara Ashdown", "36", ["that number is recorded"])],
      exact: repeated([hit("Mara Ashdown", "36", ["given name and surname are the same"])]),
      near: repeated([
        hit("Marah Ashton", "19", ["surname two letters apart", "given name sounds the same"])
      ]),
      isCutShort: true, addAt: at("receive"), linksAt: at("links"))
  }

  var openFile: OpenFilePage {
    OpenFilePage(
      frame: frame(.people), name: say("Mara Ashdown"), action: at("open"),
      purposes: [
        Choice(
          say("childProtectionEnquiry"), say("A child protection enquiry"),
          hint: say("Children Act 1989 s47")),
        Choice(say("childInNeed"), say("Work with a child in need"), hint: say("s17")),
      ],
      values: FormValues(["purpose": [say("childInNeed")], "because": [say("I am in the team")]]),
      problems: [FieldProblem(field: "because", message: say("Say what makes this your work"))],
      keeping: [(name: "next", value: say("family"))])
  }

  var signIn: SignInPage {
    SignInPage(
      frame: signedOut,
      state: .ready(
        SignInPage.Ready(
          name: say("R. Okoro"), role: say("social worker"),
          agency: say("Northmoor Children’s Services"), action: at("sign-in"))))
  }

  var receive: ReceivePage {
    ReceivePage(
      frame: frame(.receive),
      flows: [
        ReceivePage.FlowChoice(
          id: say("northmoor-ssd"), name: say("Children’s services to the hub"),
          format: say("Standard Safeguarding Dataset, CSV files"),
          subjects: [say("children"), say("parents and carers")],
          items: [say("names"), say("dates of birth"), say("visits")],
          agreement: say("Northmoor sharing agreement, version 3")),
        ReceivePage.FlowChoice(
          id: say("northmoor-notices"), name: say("Police notices to the hub"),
          format: say("Operation Encompass notices, CSV"), subjects: [say("victims")],
          items: [say("what happened")], agreement: say("Northmoor sharing agreement, version 3")),
      ],
      values: FormValues(["flow": [say("northmoor-ssd")]]),
      problems: [FieldProblem(field: "files", message: say("Choose at least one file"))],
      limit: say("20 MB in one go"),
      lately: [
        ReceivePage.Lately(
          day: day("2031-03-12"), flow: say("Children’s services to the hub"),
          files: [say("ssd_person.csv")], accepted: 212, alreadyKnown: 31, dropped: 40, rejected: 2,
          at: at("receipt"))
      ],
      mappings: [Choice(say("clinic"), say("clinic: A clinic’s visits."))],
      makeMapping: at("mappings"), oneReport: at("one-report"))
  }

  var receipt: ReceiptPage {
    ReceiptPage(
      frame: frame(.receive),
      receipt: Receipt(
        flow: say("northmoor-ssd"), submission: say("s-0007"), accepted: 212, duplicates: 31,
        dropped: [say("ssd_person.pers_ethnicity"): 40],
        rejected: repeated([
          Rejection(
            file: say("ssd_person.csv"), line: 14, column: 6, field: say("pers_dob"),
            problem: say("not a date of the calendar"),
            expected: say("a day such as 27/03/2015 or 2015-03-27"))
        ])),
      flowName: say("Children’s services to the hub"), files: [say("ssd_person.csv")],
      mendable: repeated([
        ReceiptPage.RowLink(file: say("ssd_person.csv"), line: 14, problems: 1, at: at("row"))
      ]),
      mended: [
        ReceiptPage.RowLink(file: say("ssd_person.csv"), line: 9, problems: 0, at: at("receipt"))
      ],
      mends: ReceiptPage.RowLink(
        file: say("ssd_person.csv"), line: 3, problems: 0, at: at("receipt")))
  }

  func measure(_ status: RecommendationsPage.Status) -> RecommendationsPage.Measure {
    let isEmpty = [.noData, .notMeasured, .withheld].contains(status)
    return RecommendationsPage.Measure(
      says: say("alerts were discussed within 31 days"), agency: say("Mill Lane Surgery"),
      figure: isEmpty ? nil : say("41 of 46"), share: isEmpty ? nil : 41.0 / 46,
      excluded: status == .withheld ? nil : 2, missing: status == .withheld ? nil : 3,
      target: say("at least 95 of 100"), status: status, evidence: say("counted in the data"),
      fallsShort: status == .missed ? say("5 alerts have no outcome.") : nil)
  }

  var recommendations: RecommendationsPage {
    let roles = ["GP practices", "the mental health trust", "children’s services", "all agencies"]
    return RecommendationsPage(
      frame: frame(.recommendations), heading: say("The Harlow review’s 28 recommendations"),
      asOf: today,
      rows: (1...28).map { row in
        RecommendationsPage.Row(
          row: row, number: say("11.4.\(row)"), role: say(roles[row % 4]),
          meaning: say("Police alerts are discussed at practice meetings"),
          measures: [measure(RecommendationsPage.Status.allCases[row % 6])],
          published: RecommendationsPage.Published(
            addressedTo: say("A Real Body"), text: say("As the review printed it."),
            stem: say("The practice should:")))
      }, importAt: .receive)
  }

  var sharedRecommendations: RecommendationsPage {
    var page = recommendations
    page.isShared = true
    return page
  }

  var problem: ProblemPage {
    ProblemPage(
      frame: frame(.people), heading: say("You may not open this file for this purpose"),
      what: say("No agreement lets your role open a file for this."),
      whatToDo: say("Choose another purpose, or ask your Caldicott guardian."),
      reference: say("q7-1182"))
  }

  /// The drawing's own text is escaped by whoever draws it.
  var drawing: TrustedSVG? { TrustedSVG(drawn: Samples.genogram) }
}
