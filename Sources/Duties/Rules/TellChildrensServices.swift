import Vocabulary

/// Where somebody who lives with children discloses abuse, children's services are told that day.
///
/// Domestic Abuse Act 2021 s3: a child who sees, hears or experiences the effects is a victim in their
/// own right. The same day is a local setting.
enum TellChildrensServices: DutyRule {
  static let descriptor = RuleDescriptor(
    .tellChildrensServices, name: "Tell children's services of the children",
    recommendations: ["11.10.4", "11.4.4"],
    basis: "Domestic Abuse Act 2021 s3; Harlow review 11.10.4",
    answers: [.serviceReferral, .contact, .referral],
    limits: [.local(0, .days, "D04")],
    sentence: "After somebody who has children, or lives with some, discloses abuse, the agency "
      + "that asked tells children's services. The clock starts on the day of the disclosure. "
      + "A referral to children's services about the adult, or a contact or referral about a "
      + "child since then, meets it.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let disclosures = reading.own(.routineEnquiry).filter { $0.what.outcome == .disclosed }
    return disclosures.compactMap { disclosure -> Duty? in
      let children = reading.relatives([.child, .household])
        .filter { reading.isChild($0, on: disclosure.on) }
      guard !children.isEmpty else { return nil }
      let told = children.flatMap { child in
        [
          reading.about(child, .contact).first(since: disclosure.on),
          reading.about(child, .referral).first(since: disclosure.on),
        ]
      }.compactMap { $0 }.min()
      let sent = reading.own(.serviceReferral).first(since: disclosure.on) {
        $0.what.to == .childrensSocialCare && $0.what.step != .offered && $0.what.step != .declined
      }
      return duty(
        Trigger(disclosure), met: .earliest(told, sent), ended: reading.ending(), about: children,
        in: reading)
    }
  }
}
