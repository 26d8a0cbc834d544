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
    // A disclosure is born hidden: nobody has to remember to hide it.
    record.hiddenFromOnlineRecord = record.outcome == .disclosed ? .yes : .notRecorded
    return record
  }

  /// Any yes is a disclosure. Without one, any question declined or left open is no "nothing
  /// disclosed": it is declined where one was, and not asked where none was answered.
  private static func outcome(_ answering: Answering) -> RoutineEnquiry.Outcome {
    let answers = answering.asked.filter { $0.type == .boolean }.map {
      answering.answers[$0.linkId] ?? ""
    }
    if answers.contains("yes") { return .disclosed }
    if answers.contains(Answering.declined) { return .declined }
    return answers.isEmpty || answers.contains(where: \.isBlank) ? .notAsked : .nothingDisclosed
  }
}
