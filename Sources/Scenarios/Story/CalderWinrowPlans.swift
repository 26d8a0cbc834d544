import Vocabulary

/// The protection plans of three children: core groups, visits, reviews, and Tegan's move to her
/// father in the other council.
struct CalderWinrowPlans {
  let story: CalderWinrow

  private let fathersHome = Home(
    house: "19", street: "Kelp Yard", town: "Merehaven", postcode: "QZ1 9TB")

  func tell(_ book: inout StoryBook) {
    northmoorVisits(&book)
    southmereVisits(&book)
    meetings(&book)
    ends(&book)
    move(&book)
  }

  private func northmoorVisits(_ book: inout StoryBook) {
    let visits =
      Later.visitsToTegan.map { ($0, child: "P503", plan: "CP101") }
      + Later.visitsToOsian.map { ($0, child: "P504", plan: "CP102") }
    for (day, child, plan) in visits.sorted(by: { ($0.0, $0.child) < ($1.0, $1.child) }) {
      book.council(.northmoor, on: story.on(day)) {
        $0.visit(child, on: story.on(day), alone: true, plan: plan)
      }
    }
  }

  /// From September to December nobody comes: the social worker has left.
  private func southmereVisits(_ book: inout StoryBook) {
    for day in Later.visitsToCarys {
      book.council(.southmere, on: story.on(day)) {
        $0.visit("S601", on: story.on(day), alone: true, plan: "CP101")
      }
    }
  }

  private func meetings(_ book: inout StoryBook) {
    let (north, south) = (Form.council(.northmoor, "meeting"), Form.council(.southmere, "meeting"))
    let (core, review) = (StatutoryMeeting.Kind.coreGroup, StatutoryMeeting.Kind.reviewConference)
    let held: [(Form, Int, RecordReference, StatutoryMeeting.Kind, plan: String)] = [
      (north, Later.coreGroup, story.tegansRecord, core, "CP101"),
      (north, Later.coreGroup, story.osiansRecord, core, "CP102"),
      (south, Later.carysCoreGroup, story.carysRecord, core, "CP101"),
      (north, Later.teganReview, story.tegansRecord, review, "CP101"),
      (south, Later.carysReview, story.carysRecord, review, "CP101"),
      (south, Later.carysNextReview, story.carysRecord, review, "CP101"),
    ]
    for (form, day, child, kind, plan) in held {
      let id = "\(kind.rawValue)/\(plan)/\(day)"
      book.say(
        form, on: story.on(day), about: child,
        .statutoryMeeting(
          StatutoryMeeting(
            kind: kind, id: id, plan: plan, attended: [form.agency, "mill-lane"],
            outcome: "The plan goes on")), .observed, key: id)
    }
  }

  /// The days on which a plan's end is sent.
  private func ends(_ book: inout StoryBook) {
    for day in [Later.order, Later.transfer] {
      book.council(.northmoor, on: story.on(day)) { _ in }
    }
  }

  private func move(_ book: inout StoryBook) {
    let day = story.on(Later.move)
    book.council(.southmere, on: day) { council in
      council.enter(Entry(story.tegan), as: "S604")
      council.enter(Entry(story.pavel), as: "S605")
      council.relate("S605", "Father : Child", "S604", from: story.tegan.born)
      for person in ["S604", "S605"] { council.lives(person, at: fathersHome, from: day) }
      council.contact(about: "S604", on: day, from: .relative, outcome: .newReferral)
      _ = council.referral(about: "S604", on: day, from: .relative)
    }
    book.say(
      Form.council(.northmoor, "transfer"), on: day, about: story.tegansRecord,
      .caseTransfer(
        CaseTransfer(
          plan: "CP101", from: "northmoor-csc", to: "southmere-csc", clock: .writtenNotice)),
      key: "CP101")
    book.say(
      Form.council(.southmere, "front door"), on: story.on(Later.moveDecided),
      about: story.tegansNewRecord,
      .referralDecision(
        ReferralDecision(
          referral: "RE102", nextStep: .familyHelp, reason: "Comes with a protection plan",
          acknowledged: .yes, referrerTold: .yes, historyViewed: .yes)), key: "RE102")
    let transfer = story.on(Later.transfer)
    book.say(
      Form.council(.southmere, "meeting"), on: transfer, about: story.tegansNewRecord,
      .statutoryMeeting(
        StatutoryMeeting(
          kind: .transferConference, id: "TC1", plan: "CP101",
          attended: ["southmere-csc", "northmoor-csc"],
          outcome: "Safe at her father's; a plan as a child in need")), .observed, key: "TC1")
    book.council(.southmere, on: transfer) {
      $0.needPlan(about: "S604", referral: "RE102", on: transfer)
    }
    let visit = story.on(Later.visitToTeganInNeed)
    book.council(.southmere, on: visit) { $0.visit("S604", on: visit, alone: true) }
  }
}
