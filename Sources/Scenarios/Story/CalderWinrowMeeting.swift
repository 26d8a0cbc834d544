import Vocabulary

/// The family's own plan, made at last, and the letters before proceedings.
struct CalderWinrowMeeting {
  let story: CalderWinrow

  private let form = Form.council(.northmoor, "family group conference")

  func tell(_ book: inout StoryBook) {
    say(
      &book, Later.teganOffered, story.tegansRecord,
      FamilyGroupConference(
        id: "FGC2", step: .offerDecided, because: "AS101", reason: "Her grandparents would come"))
    for (child, id) in both {
      say(
        &book, Later.convened, child,
        FamilyGroupConference(id: id, step: .convened, screen: screen))
      say(
        &book, Later.familyMeeting, child,
        FamilyGroupConference(
          id: id, step: .held, screen: screen, privateFamilyTime: .changed,
          reviewDue: id == "FGC2" ? story.on(Later.familyPlanReviewDue) : nil))
    }
    notOffered(&book)
    letters(&book)
    say(
      &book, Later.familyPlanReviewed, story.tegansRecord,
      FamilyGroupConference(id: "FGC2", step: .reviewed))
    say(
      &book, Later.otherPlanReviewed, story.osiansRecord,
      FamilyGroupConference(id: "FGC1", step: .reviewed))
  }

  private var both: [(RecordReference, String)] {
    [(story.osiansRecord, "FGC1"), (story.tegansRecord, "FGC2")]
  }

  private var screen: SafetyScreen {
    SafetyScreen(
      victimSeenAlone: .yes, victimsWishes: "Her parents there, and not Rhodri",
      liveCriminalCase: .no, childrensViews: "Tegan: that somebody else sees to his tablets",
      arrangement: .withoutAllegedPerpetrator, reason: "She is afraid of what he would say after")
  }

  /// Southmere's two: reasons, and no conference.
  private func notOffered(_ book: inout StoryBook) {
    let south = Form.council(.southmere, "family group conference")
    for (child, reason) in [
      (story.carysRecord, "Her mother will meet nobody of her father's family"),
      (story.ffionsRecord, "Settled with her carers, and does not want one"),
    ] {
      book.say(
        south, on: story.on(Later.carysNotOffered), about: child,
        .familyGroupConference(
          FamilyGroupConference(
            id: "FGC-\(child.id)", step: .notOffered, because: "DV9003", reason: reason)),
        key: child.id)
    }
  }

  /// One holds the offer of a meeting, and the other does not.
  private func letters(_ book: inout StoryBook) {
    for (child, id, offer) in [
      (story.osiansRecord, "FGC3", Answer.yes), (story.tegansRecord, "FGC4", .no),
    ] {
      say(
        &book, Later.letters, child,
        FamilyGroupConference(id: id, step: .letterBeforeProceedings, offerInLetter: offer))
    }
  }

  private func say(
    _ book: inout StoryBook, _ day: Int, _ child: RecordReference, _ step: FamilyGroupConference
  ) {
    book.say(
      form, on: story.on(day), about: child, .familyGroupConference(step),
      key: "\(step.id)/\(step.step.rawValue)")
  }
}
