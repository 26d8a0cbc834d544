import Vocabulary

/// Whoever could not safely be asked is asked when it is safe.
///
/// Harlow review recommendations 11.10.4 and 11.4.4. The number of days is a local setting.
enum AskAgainWhenSafe: DutyRule {
  static let descriptor = RuleDescriptor(
    .askAgainWhenSafe, name: "Ask again when it is safe", recommendations: ["11.10.4", "11.4.4"],
    basis: "Harlow review 11.10.4 and 11.4.4",
    answers: [.routineEnquiry],
    limits: [.local(28, .days, "D04")],
    sentence: "After an enquiry was put off because it was not safe, or nobody asked in an "
      + "emergency, the agency asks again. Putting it off again does not meet it. The clock "
      + "starts on the day it was put off.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let enquiries = reading.own(.routineEnquiry)
    let deferred = enquiries.filter { $0.what.outcome == .deferredUnsafe }
    return Dictionary(grouping: deferred, by: \.by).sorted { $0.key < $1.key }
      .flatMap { agency, deferred in
        Chain.chains(deferred.map { Trigger($0) }) { trigger in
          enquiries.first(since: trigger.since) { $0.by == agency && $0.what.outcome.isAsked }
        }
      }.compactMap { chain in
        Duty(
          descriptor, chain: chain, about: [reading.person], ended: reading.ending(), in: reading)
      }
  }
}
