public import Vocabulary

/// Turns a gate and answers into the one statement that says what came of an enquiry.
public enum EnquiryRecord {
  /// The statement's content. Not asked, nothing disclosed, declined, disclosed and deferred as
  /// unsafe stay five outcomes; the answers are kept only where the questions were put.
  ///
  /// - Parameter reasonNotAsked: set where nobody asked though it was safe to.
  public static func enquiry(
    _ gate: SafeToAsk, _ answering: Answering?, in context: RoutineEnquiry.Context,
    reasonNotAsked: String? = nil
  ) -> RoutineEnquiry {
    var record = RoutineEnquiry(
      outcome: .notAsked, context: context, alone: gate.alone, interpreter: gate.interpreter,
      partnerMayHear: gate.partnerMayHear)
    guard gate.mayAsk else {
      record.outcome = .deferredUnsafe
      record.reason = gate.reasonsNotTo.joined(separator: "; ")
      return record
    }
    guard let answering, reasonNotAsked == nil else {
      record.reason = reasonNotAsked
      return record
    }
    record.questionnaire = answering.questionnaire.name
    record.answers = answering.answers.filter { !$0.value.isBlank }
    record.outcome = outcome(answering)
    // A disclosure is born hidden: nobody has to remember to hide it. So is whatever else was told.
    let isTold = record.outcome == .disclosed || answering.hasUncounted
    record.hiddenFromOnlineRecord = isTold ? .yes : .notRecorded
    return record
  }

  /// Any yes is a disclosure. Without one, any question declined or left open is no "nothing
  /// disclosed": it is declined where one was, and not asked where none was answered. Nor is what
  /// was answered otherwise than by yes or no: what it says is not for a machine to judge.
  private static func outcome(_ answering: Answering) -> RoutineEnquiry.Outcome {
    let counted = answering.asked.filter { $0.type == .boolean }.map {
      answering.answers[$0.linkId] ?? ""
    }
    if counted.contains("yes") { return .disclosed }
    if answering.asked.contains(where: { answering.answers[$0.linkId] == Answering.declined }) {
      return .declined
    }
    let isWhole = !counted.isEmpty && counted.allSatisfy { $0 == "no" }
    return isWhole && !answering.hasUncounted ? .nothingDisclosed : .notAsked
  }
}

extension Answering {
  /// Was something answered that no yes or no holds? `Questionnaire.enquiryProblems` keeps such
  /// questionnaires out; one in use since before that says nothing false all the same.
  fileprivate var hasUncounted: Bool {
    asked.contains { item in
      let answer = answers[item.linkId] ?? ""
      return item.type != .boolean && !answer.isBlank && answer != Answering.declined
    }
  }
}
