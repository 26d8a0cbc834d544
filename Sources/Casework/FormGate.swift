import Duties
import Enquiry
import Vocabulary

/// What a form refuses to send, whatever page it is on. A file that says the same is taken in: what
/// happened happened, and duties and measures say what is wrong with it.
enum FormGate {
  /// Why it may not be sent, each in words; empty where it may.
  static func refusals(_ says: Saying) -> [String] {
    switch says {
    case .riskReview(let review):
      review.bareLabels.map { "\($0): a grade alone says nothing; write what and for whom" }
    case .abuseGrid(let grid): AbuseForm.refusals(grid)
    case .riskChecklist(let checklist): Authoring.refusals(checklist)
    case .familyGroupConference(let step): ConferenceBars.bars(to: step)
    case .frontDoorAnswer(let answer):
      answer.answer == .rejected && !answer.closes(.recommendation)
        ? ["a recommendation is rejected only with a reason"] : []
    case .assessmentAuthorisation(let authorisation):
      AuthorisationCheck.refusals(
        authorisation.accountedFor.map {
          AuthorisationCheck.Child(
            person: PersonID($0.record), seen: $0.seen, seenAlone: $0.seenAlone,
            ownWords: $0.ownWords, reason: $0.reason)
        }, managersReason: authorisation.reasonForUnaccounted)
    case .dutyStep(let step):
      step.step == .notApplicable && (step.reason ?? "").allSatisfy(\.isWhitespace)
        ? ["say why the duty does not apply"] : []
    default: []
    }
  }
}
