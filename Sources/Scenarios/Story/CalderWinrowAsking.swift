import Vocabulary

/// What the practice and the front door ask after the third notice, and where it leads this time.
struct CalderWinrowAsking {
  let story: CalderWinrow

  private let enquiry = Form.practice("mill-lane", "enquiry")
  private let referral = Form.practice("mill-lane", "referral")

  func tell(_ book: inout StoryBook) {
    book.say(
      enquiry, on: story.on(Later.unsafeToAsk), about: story.victimsRecord,
      .routineEnquiry(
        RoutineEnquiry(
          outcome: .deferredUnsafe, context: .policeAlert, alone: .no,
          reason: "He came into the room with her")), .observed, key: "enquiry/DV9003")
    checklist(&book)
    refer(
      &book, Later.oldDisclosureAnswered, "ML-1", to: .domesticAbuseSpecialist, step: .offered)
    disclosure(&book)
  }

  /// By somebody not in date with training, and signed the next day by somebody who is.
  private func checklist(_ book: inout StoryBook) {
    for (day, signed) in [
      (Later.checklist, String?.none), (Later.checklistSigned, "m.haddad"),
    ] {
      book.say(
        Form.council(.northmoor, "risk checklist"), on: story.on(day), about: story.nerysRecord,
        .riskChecklist(
          RiskChecklist(
            id: "RC2", instrument: "DARA", answers: ["control": .yes, "children": .yes],
            topics: ["control", "children", "stalking"],
            professionalJudgement: "He decides whom she speaks to", refersToMarac: .no,
            alleged: [story.rhodrisRecord], author: .notInDate, coSignedBy: signed)),
        .opinion, key: "RC2/\(day)")
    }
  }

  private func disclosure(_ book: inout StoryBook) {
    book.say(
      enquiry, on: story.on(Later.disclosure), about: story.victimsRecord,
      .routineEnquiry(
        RoutineEnquiry(
          outcome: .disclosed, context: .policeAlert, alone: .yes, hiddenFromOnlineRecord: .yes)),
      .reported, key: "enquiry/again")
    refer(&book, Later.disclosure, "ML-2", to: .childrensSocialCare, step: .sent)
    refer(
      &book, Later.lanternTold, "ML-3", to: .domesticAbuseSpecialist, agency: "lantern",
      step: .sent)
    book.say(
      referral, on: story.on(Later.lanternTold), about: story.victimsRecord,
      .abuseGrid(
        AbuseGrid(
          alleged: [story.rhodrisRecord],
          entries: AbuseGrid.Category.allCases.map { kind in
            kind == .other
              ? .init(category: kind, knowledge: .notAsked, reasonNotAsked: .declined)
              : .init(category: kind, knowledge: .disclosed)
          }, onReferral: "ML-3")), .reported, key: "ML-3/kinds")
  }

  private func refer(
    _ book: inout StoryBook, _ day: Int, _ id: String, to service: ServiceReferral.Service,
    agency: AgencyID? = nil, step: ServiceReferral.Step
  ) {
    book.say(
      referral, on: story.on(day), about: story.victimsRecord,
      .serviceReferral(ServiceReferral(id: id, to: service, agency: agency, step: step)), key: id)
  }
}
