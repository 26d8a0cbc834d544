import Learning
import Testing
import Vocabulary

@Suite("Measures of enquiry, kinds of abuse, conferences, reviews and medicines")
struct EnquiryMeasuresTests {
  private var desk = Desk()

  private func figures(_ id: String, at agency: String) -> String? {
    desk.result(id, at: agency, asOf: "2031-03-31")?.figures
  }

  private mutating func ask(
    _ outcome: RoutineEnquiry.Outcome, alone: Answer = .yes, hidden: Answer = .notRecorded
  ) {
    desk.say(
      .routineEnquiry(
        RoutineEnquiry(
          outcome: outcome, context: .other, alone: alone, hiddenFromOnlineRecord: hidden)),
      about: "mill-lane/P1", on: "2031-03-03")
  }

  @Test
  mutating func `five outcomes are five; a deferral is not an answer, and blank is not alone`() {
    ask(.nothingDisclosed)
    ask(.declined, alone: .notRecorded)
    ask(.disclosed, alone: .no, hidden: .yes)
    ask(.disclosed, hidden: .notRecorded)
    ask(.deferredUnsafe)
    ask(.notAsked)
    #expect(figures("M04a", at: "Mill Lane Surgery") == "2 of 4, 1 blank, 2 not asked")
    #expect(figures("M04e", at: "Mill Lane Surgery") == "1 of 2, 1 blank")
    #expect(figures("M04x", at: "Mill Lane Surgery") == "1 of 6, 0 blank")
    #expect(figures("M16c", at: "Mill Lane Surgery") == "2 of 4, 0 blank, 2 not asked")
    #expect(figures("M16x", at: "Mill Lane Surgery") == "1 of 4, 0 blank")
  }

  @Test
  mutating func `coverage is shown by sex, and somebody of whom none is recorded is in neither`() {
    desk.say(.sex(.female), about: "mill-lane/P1", on: nil)
    ask(.nothingDisclosed)
    ask(.deferredUnsafe)
    #expect(figures("M16b.f", at: "Mill Lane Surgery") == "1 of 2, 0 blank")
    #expect(figures("M16b.m", at: "Mill Lane Surgery") == "0 of 0, 0 blank")
  }

  private mutating func refer(
    _ id: String, known: [AbuseGrid.Category: AbuseGrid.Knowledge]?,
    blank: [AbuseGrid.Category] = []
  ) {
    desk.say(
      .maracReferral(MaracReferral(reference: id, criteria: [])), about: "northmoor-csc/P1",
      on: "2031-03-03")
    guard let known else { return }
    let entries = AbuseGrid.Category.allCases.filter { !blank.contains($0) }.map { category in
      AbuseGrid.Entry(
        category: category, knowledge: known[category] ?? .notAsked, reasonNotAsked: .emergency)
    }
    desk.say(
      .abuseGrid(AbuseGrid(entries: entries, onReferral: id)), about: "northmoor-csc/P1",
      on: "2031-03-03")
  }

  @Test
  mutating func `a blank kind is not complete, none at all is missing, control is looked for`() {
    refer("M1", known: [.controllingOrCoercive: .disclosed])
    refer("M2", known: [.physicalOrSexual: .observed], blank: [.economic])
    refer("M3", known: nil)
    let council = "Northmoor Children's Services"
    #expect(figures("M05a", at: council) == "1 of 3, 0 blank")
    #expect(figures("M05b", at: council) == "1 of 3, 1 blank")
    #expect(figures("M05c", at: council) == "1 of 3, 1 blank")
    #expect(figures("M05d", at: council) == "9 of 11, 0 blank")
  }

  @Test
  mutating func `a checklist counts by its author's training, and an override is shown apart`() {
    for (author, override) in [
      (RiskChecklist.Author.inDate, String?.none), (.notInDate, "now"), (.notRecorded, nil),
    ] {
      desk.say(
        .riskChecklist(
          RiskChecklist(
            id: "C", instrument: "i", answers: [:], topics: [], author: author,
            overrideReason: override)), about: "northmoor-csc/P1", on: "2031-03-03")
    }
    #expect(figures("M09c", at: "Northmoor Children's Services") == "1 of 3, 1 blank")
    #expect(figures("M09x", at: "Northmoor Children's Services") == "1 of 3, 0 blank")
  }

  @Test mutating func `a conference convened without its screen counts against`() {
    let screen = SafetyScreen(
      victimSeenAlone: .yes, victimsWishes: "x", liveCriminalCase: .no, childrensViews: "y",
      arrangement: .shuttle, reason: "z")
    for screen in [screen, nil] {
      desk.say(
        .familyGroupConference(FamilyGroupConference(id: "G", step: .convened, screen: screen)),
        about: "northmoor-csc/P1", on: "2031-03-03")
    }
    #expect(figures("M10e", at: "Northmoor Children's Services") == "1 of 2, 0 blank")
    #expect(figures("M10d", at: "Northmoor Children's Services") == "0 of 0, 0 blank")
  }

  @Test mutating func `confirmed needs evidence in its window, and an account is none`() {
    func evidence(_ kind: AdherenceEvidence.Kind, _ medicine: String, until: String) -> Saying {
      .adherenceEvidence(
        AdherenceEvidence(
          medicine: medicine, kind: kind, finding: .taken, validUntil: Desk.day(until)))
    }
    desk.say(
      evidence(.depotGiven, "A", until: "2031-03-20"), about: "eastvale-mh/P1", on: "2031-03-03")
    desk.say(
      evidence(.ownAccount, "B", until: "2031-03-20"), about: "eastvale-mh/P1", on: "2031-03-03")
    for (medicine, day) in [("a", "2031-03-20"), ("A", "2031-03-21"), ("B", "2031-03-10")] {
      desk.say(
        .adherenceClaim(AdherenceClaim(medicine: medicine, claim: .confirmed)),
        about: "eastvale-mh/P1", on: day)
    }
    desk.say(
      .adherenceClaim(AdherenceClaim(medicine: "A", claim: .unknown)), about: "eastvale-mh/P1",
      on: "2031-03-10")
    #expect(figures("M23a", at: "Eastvale Mental Health") == "1 of 3, 0 blank")
    #expect(figures("M23x", at: "Eastvale Mental Health") == "1 of 4, 0 blank")
  }

  @Test mutating func `a review with only the person's word has no new source`() {
    for sources in [[RiskReview.Source.person], [.carer, .person], []] {
      desk.say(
        .riskReview(
          RiskReview(
            id: "R", trigger: .other, sources: sources, changedSinceLast: "sleeps less",
            plan: "x")), about: "eastvale-mh/P1", on: "2031-03-03")
    }
    desk.say(
      .multiAgencyReview(
        MultiAgencyReview(
          id: "M", invited: ["mill-lane", "harbour-road", "northmoor-csc"],
          attended: ["mill-lane"], contributed: ["harbour-road"],
          goals: [.init(provider: "mill-lane", words: "x", conflicts: true)])),
      about: "eastvale-mh/P1", on: "2031-03-03")
    #expect(figures("M21d", at: "Eastvale Mental Health") == "1 of 3, 0 blank")
    #expect(figures("M21x", at: "Eastvale Mental Health") == "1 of 3, 0 blank")
    #expect(figures("M20b", at: "Eastvale Mental Health") == "2 of 3, 0 blank")
    #expect(figures("M20c", at: "Eastvale Mental Health") == "0 of 1, 0 blank")
  }

  @Test mutating func `words of the child, history looked at and rejections are counted`() {
    for (seen, words) in [(Answer.yes, "I hide"), (.yes, " "), (.no, "")] {
      desk.say(
        .visit(Visit(kind: .other, seen: seen, childsWords: words)), about: "northmoor-csc/P1",
        on: "2031-03-03")
    }
    for viewed in [Answer.yes, .notRecorded] {
      desk.say(
        .referralDecision(
          ReferralDecision(referral: "R", nextStep: .assessment, historyViewed: viewed)),
        about: "northmoor-csc/P1", on: "2031-03-03")
    }
    for reason in ["done", nil] {
      desk.say(
        .frontDoorAnswer(FrontDoorAnswer(item: "F", answer: .rejected, reason: reason)),
        about: "northmoor-csc/P1", on: "2031-03-03")
    }
    let council = "Northmoor Children's Services"
    #expect(figures("M06e", at: council) == "1 of 2, 0 blank")
    #expect(figures("M07d", at: council) == "1 of 2, 1 blank")
    #expect(figures("M07x", at: council) == "1 of 2, 0 blank")
  }
}
