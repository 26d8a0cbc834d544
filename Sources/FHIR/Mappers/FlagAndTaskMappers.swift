import Vocabulary

extension ResourceMapper {
  static let flag = ResourceMapper(
    subject: .element("subject"), used: ["status", "category", "code", "subject", "period"],
    read: { resource, _ in
      guard let words = resource["code"]?.words else { return [] }
      let period = resource["period"]?.period ?? Period()
      let isActive = resource.entry.node["status"]?.string != "inactive"
      let end = period.to.map { ", until \($0.inWords)" } ?? (isActive ? "" : ", no longer active")
      return [
        resource.draft(
          .note("Flag on the record: " + words + end), standing: .decision,
          occurred: period.from, noted: period.from?.day)
      ]
    })

  static let task = ResourceMapper(
    subject: .element("for"),
    used: [
      "status", "code", "for", "owner", "authoredOn", "lastModified", "statusReason", "focus",
    ],
    read: { resource, context in
      let when =
        resource["lastModified"]?.date ?? resource["authoredOn"]?.date
      let referral = ServiceReferral(
        id: resource.id, to: ReferralWords.service(resource["code"]?.allWords ?? ""),
        step: ReferralWords.step(resource.entry.node["status"]?.string),
        reason: resource["statusReason"]?.words, outcome: resource["code"]?.words)
      return [
        resource.draft(
          .serviceReferral(referral), standing: .decision, occurred: when, noted: when?.day)
      ]
    })

  static let serviceRequest = ResourceMapper(
    subject: .element("subject"),
    used: ["status", "intent", "code", "category", "subject", "authoredOn", "reasonCode"],
    read: { resource, _ in
      let when = resource["authoredOn"]?.date
      let words =
        (resource["code"]?.allWords ?? "")
        + resource.all("category").map(\.allWords).joined(separator: " ")
      let status = resource.entry.node["status"]?.string
      let referral = ServiceReferral(
        id: resource.id, to: ReferralWords.service(words),
        step: status == "revoked" || status == "completed" ? .closed : .sent,
        reason: resource.words("reasonCode"))
      return [
        resource.draft(
          .serviceReferral(referral), standing: .decision, occurred: when, noted: when?.day)
      ]
    })
}

/// Which service a referral goes to, by its words, and how far it has come.
enum ReferralWords {
  static func service(_ words: String) -> ServiceReferral.Service {
    let table: [(String, ServiceReferral.Service)] = [
      ("marac", .marac), ("perpetrator", .perpetratorProgramme),
      ("domestic", .domesticAbuseSpecialist),
      ("child", .childrensSocialCare), ("mental", .mentalHealth), ("psychiatr", .mentalHealth),
      ("substance", .substanceUse), ("alcohol", .substanceUse), ("drug", .substanceUse),
      ("housing", .housing), ("family help", .familyHelp), ("early help", .familyHelp),
      ("social care", .adultSocialCare), ("safeguarding adult", .adultSocialCare),
      ("health", .health),
    ]
    return table.first { words.lowercased().contains($0.0) }?.1 ?? .other
  }

  static func step(_ status: String?) -> ServiceReferral.Step {
    switch status {
    case "received": .received
    case "accepted", "ready", "in-progress": .accepted
    case "rejected", "failed": .refused
    case "completed", "cancelled": .closed
    case "draft": .offered
    default: .sent
    }
  }
}
