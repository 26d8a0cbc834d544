public import Vocabulary

/// Who may write a risk checklist, and what may be sent.
public enum Authoring {
  /// In date with training on a day? The last day it holds is still in date.
  public static func standing(trainedUntil: Day?, on day: Day) -> RiskChecklist.Author {
    trainedUntil.map { day <= $0 ? .inDate : .notInDate } ?? .notRecorded
  }

  /// Why a checklist may not be sent, each in words; empty where it may.
  ///
  /// The count goes nowhere without professional judgement beside it. Somebody not in date drafts
  /// for another's signature, or sends on an override whose reason is kept.
  public static func refusals(_ checklist: RiskChecklist) -> [String] {
    var refusals: [String] = []
    if (checklist.professionalJudgement ?? "").isBlank {
      refusals.append("the professional judgement is missing; the count is never shown without it")
    }
    if checklist.author != .inDate {
      let signed = !(checklist.coSignedBy ?? "").isBlank
      let overridden = !(checklist.overrideReason ?? "").isBlank
      if !signed && !overridden {
        refusals.append(
          "the author is not in date with training: somebody who is signs too, or an emergency's "
            + "reason is given")
      }
    }
    let unknown = Set(checklist.answers.keys).subtracting(checklist.topics).sorted()
    if !unknown.isEmpty { refusals.append("not topics of this checklist: \(unknown.count)") }
    return refusals
  }

  /// The count as a page may say it: always with what was not asked and the judgement.
  public static func count(_ checklist: RiskChecklist) -> String? {
    guard let judgement = checklist.professionalJudgement, !judgement.isBlank else { return nil }
    return "\(checklist.yesCount) of \(checklist.topics.count) answered yes, "
      + "\(checklist.notAsked) not asked. Professional judgement: \(judgement)"
  }
}
