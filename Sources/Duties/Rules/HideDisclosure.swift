import Vocabulary

/// What somebody disclosed is kept from the online record, where whoever harms them may read it.
///
/// RCGP guidance on recording domestic abuse; measure M04e, which is a guard of safety and must be all
/// of them. The same day is a local setting.
enum HideDisclosure: DutyRule {
  static let descriptor = RuleDescriptor(
    .hideDisclosure, name: "Hide the disclosure from the online record",
    recommendations: ["11.10.4", "11.4.4"],
    basis: "Harlow review 11.10.4 and 11.4.4",
    answers: [.routineEnquiry],
    limits: [.local(0, .days, "M04e")],
    sentence: "After a disclosure the agency that asked confirms that it is hidden from the online "
      + "record. The clock starts on the day of the disclosure.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let enquiries = reading.own(.routineEnquiry)
    return enquiries.filter { $0.what.outcome == .disclosed }.compactMap { disclosure in
      let met = enquiries.first(since: disclosure.on) {
        $0.by == disclosure.by && $0.what.hiddenFromOnlineRecord == .yes
      }
      return duty(Trigger(disclosure), met: met, in: reading)
    }
  }
}
