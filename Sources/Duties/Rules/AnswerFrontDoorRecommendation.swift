import Vocabulary

/// What the front door recommended is done, or rejected with a reason.
///
/// Harlow review recommendation 11.1.2: the front door recommended and the next team never knew. A
/// local setting gives the days where the front door set none.
enum AnswerFrontDoorRecommendation: DutyRule {
  static let descriptor = RuleDescriptor(
    .answerFrontDoorRecommendation, name: "Do what the front door recommended, or say why not",
    recommendations: ["11.1.2"],
    basis: "Harlow review 11.1.2",
    answers: [.frontDoorAnswer],
    limits: [.local(10, .workingDays, "D07")],
    sentence: "Each recommendation of the front door is done with its evidence, rejected with a "
      + "reason, or overtaken with a reason. It is owed by the team it was made to, by the "
      + "day the front door set, else by the limit from the day it was made. Accepting it "
      + "does not close it.")

  static func duties(in reading: CaseReading) -> [Duty] {
    reading.own(.frontDoorItem).filter { $0.what.kind == .recommendation }.compactMap { item in
      let answers = reading.own(.frontDoorAnswer).filter { $0.what.item == item.what.id }
      let notes = answers.filter { !$0.what.closes(.recommendation) }.map { answer in
        DutyNote(
          "\(answer.on.inWords): \(answer.what.answer.rawValue); still to be done or rejected.",
          because: [answer.told.sequence])
      }
      return duty(
        Trigger(item, owedBy: item.what.to, target: item.what.due),
        met: answers.first(since: item.on) { $0.what.closes(.recommendation) },
        ended: reading.ending(ofChild: true), notes: notes, in: reading)
    }
  }
}
