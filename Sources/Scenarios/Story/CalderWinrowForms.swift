import Vocabulary

/// What practitioners answered through forms.
struct CalderWinrowForms {
  let story: CalderWinrow

  private var nerys: RecordReference { story.nerysRecord }
  private var osian: RecordReference { story.osiansRecord }
  private var rhodri: RecordReference { story.rhodrisRecord }
  private var victim: RecordReference { story.victimsRecord }
  private let desk = Form.council(.northmoor, "front door")

  func tell(_ book: inout StoryBook) {
    hospital(&book)
    frontDoor(&book)
    practice(&book)
    marac(&book)
    carer(&book)
  }

  private func say(
    _ book: inout StoryBook, _ form: Form, _ day: Int, about record: RecordReference,
    _ says: Saying, _ standing: Standing = .decision, key: String
  ) {
    book.say(form, on: story.on(day), about: record, says, standing, key: key)
  }

  /// A policy that lies unsigned, and a question that could not be asked.
  private func hospital(_ book: inout StoryBook) {
    let form = Form(agency: "st-brannock", practitioner: "g.anand", title: "policy")
    let policy = RecordReference("st-brannock", "adult-safeguarding-policy")
    say(
      &book, form, 5, about: policy,
      .matter(Matter(kind: .policyRatification, id: "ASP-4", step: .raised)),
      key: "ASP-4/raised")
    say(
      &book, Form.hospitalNote, 45, about: RecordReference("st-brannock", "H4471"),
      .routineEnquiry(
        RoutineEnquiry(
          outcome: .deferredUnsafe, context: .emergencyAttendance, alone: .no,
          reason: "Her partner would not leave")),
      .observed, key: "enquiry/H4471")
    say(
      &book, form, 68, about: policy,
      .matter(Matter(kind: .policyRatification, id: "ASP-4", step: .completed)),
      key: "ASP-4/completed")
  }

  /// Handed on with two recommendations, of which one is done and one is not answered.
  private func frontDoor(_ book: inout StoryBook) {
    say(
      &book, desk, 57, about: osian,
      .frontDoorItem(
        FrontDoorItem(
          id: "FD1", kind: .handover, to: "northmoor-csc", team: "Family team",
          text: "Assessment after a police alert")), key: "FD1")
    say(
      &book, desk, 57, about: osian,
      .frontDoorItem(
        FrontDoorItem(
          id: "FD2", kind: .recommendation, to: "northmoor-csc", team: "Family team",
          text: "Ask the health visitor about the reviews he missed", due: story.on(71))),
      key: "FD2")
    say(
      &book, desk, 64, about: osian,
      .frontDoorAnswer(FrontDoorAnswer(item: "FD1", answer: .accepted)), key: "FD1/accepted")
    say(
      &book, desk, 74, about: nerys,
      .riskChecklist(
        RiskChecklist(
          id: "RC1", instrument: "DARA",
          answers: ["strangulation": .yes, "separation": .notRecorded, "children": .yes],
          topics: ["strangulation", "separation", "children", "stalking"],
          professionalJudgement: "Graver than the count says", refersToMarac: .yes,
          alleged: [rhodri], author: .notInDate)), .opinion, key: "RC1")
    say(
      &book, desk, 74, about: nerys,
      .serviceReferral(
        ServiceReferral(id: "L209-1", to: .domesticAbuseSpecialist, agency: "lantern", step: .sent)),
      key: "L209-1")
    say(
      &book, desk, 109, about: osian,
      .familyGroupConference(
        FamilyGroupConference(
          id: "FGC1", step: .offerDecided, because: "AS101",
          reason: "Two alerts, and grandparents nobody has asked", offeredTo: [nerys])),
      key: "FGC1")
  }

  /// The first alert is looked at late and discussed in time; the second is not looked at.
  private func practice(_ book: inout StoryBook) {
    let form = Form.practice("mill-lane", "alert triage")
    say(
      &book, form, 58, about: victim,
      .alertTriage(AlertTriage(alert: "DV9001", outcome: "Noted, hidden from online access")),
      key: "DV9001")
    say(
      &book, Form.practice("mill-lane", "practice meeting"), 79, about: victim,
      .meetingItem(
        MeetingItem(
          meeting: "Safeguarding meeting of \(story.on(79))", alert: "DV9001",
          actions: ["Invite her for a health review, alone"])), key: "DV9001")
    // Asked at last, six weeks on, and then nothing is done with what she says.
    say(
      &book, Form.practice("mill-lane", "enquiry"), 93, about: victim,
      .routineEnquiry(
        RoutineEnquiry(outcome: .disclosed, context: .policeAlert, alone: .yes)), .reported,
      key: "enquiry/N9101")
  }

  private func marac(_ book: inout StoryBook) {
    let form = Form(agency: "northmoor-marac", practitioner: "c.abara", title: "MARAC")
    say(
      &book, desk, 77, about: nerys,
      .maracReferral(
        MaracReferral(
          reference: "MR-31", criteria: [.professionalJudgement, .escalation], alleged: [rhodri],
          children: [osian], checklist: "RC1", victimAware: .yes)), key: "MR-31")
    for practice in ["mill-lane", "harbour-road"] {
      say(
        &book, form, 80, about: practice == "mill-lane" ? nerys : rhodri,
        .maracRequest(
          MaracRequest(
            reference: "MR-31", of: AgencyID(practice), meeting: story.on(91),
            involved: [nerys, rhodri])), key: "MR-31/\(practice)")
    }
    say(
      &book, Form.practice("harbour-road", "MARAC return"), 85, about: rhodri,
      .maracReturn(
        MaracReturn(
          reference: "MR-31",
          items: [.init(topic: "Medicine", words: "Says that he takes it; not seen since")],
          reviewedBy: "k.mensah")), key: "MR-31")
    say(
      &book, form, 91, about: nerys,
      .maracOutcome(
        MaracOutcome(
          reference: "MR-31",
          actions: [
            .init(
              id: "A1", agency: "eastvale-mh", text: "See him and change back to a depot",
              due: story.on(98)),
            .init(
              id: "A2", agency: "lantern", text: "Ring the safe number at her work",
              due: story.on(101)),
          ],
          sentTo: [Sending(to: "northmoor-csc", on: story.on(91))])), key: "MR-31/outcome")
  }

  /// Offered first with him in the room, then alone.
  private func carer(_ book: inout StoryBook) {
    let form = Form.mentalHealth("carer's assessment")
    let carer = RecordReference("eastvale-mh", "E77-K1")
    for (day, step, alone) in [
      (22, CarersAssessment.Step.offered, Answer.no), (76, .offered, .yes), (78, .accepted, .yes),
      (112, .completed, .yes),
    ] {
      say(
        &book, form, day, about: carer,
        .carersAssessment(
          CarersAssessment(
            step: step, offeredAlone: alone, askedAboutOwnSafety: day < 76 ? .no : .yes)),
        .observed, key: "\(step.rawValue)/\(day)")
    }
  }
}
