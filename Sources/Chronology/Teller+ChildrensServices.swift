import Vocabulary

/// Children's services' work with a child, in plain English.
extension Teller {
  func contact(_ contact: Contact) -> String {
    let source = contact.source.map { "from \(withoutCode($0))" } ?? "(from whom is not recorded)"
    let outcome =
      contact.outcomes.isEmpty
      ? "outcome not recorded" : "outcome: \(contact.outcomes.joined(separator: ", "))"
    return Words.sentence("Contact with children's services \(source); \(outcome)")
  }

  func referral(_ referral: Referral, _ on: UncertainDate?) -> [Telling] {
    let source = referral.source.map { "from \(withoutCode($0))" } ?? "(from whom is not recorded)"
    let need =
      referral.primaryNeed.map { "primary need: \(CensusCodes.primaryNeed($0))" }
      ?? "primary need not recorded"
    // Yes and no are worth a word; no word for a field that only says that nothing followed.
    let action = referral.noFurtherAction == .yes ? "; no further action" : ""
    var tellings = [
      Telling(
        date: on,
        what: Words.sentence("Referral to children's services \(source); \(need)\(action)"))
    ]
    if let closed = referral.closed {
      let reason =
        referral.closeReason.map(CensusCodes.closeReason) ?? "reason not recorded"
      tellings.append(
        Telling(
          part: .end, date: closed,
          what: Words.sentence("Children's services closed the case; \(reason)")))
    }
    return tellings
  }

  func assessment(_ assessment: Assessment) -> String {
    let seen = Words.say(
      assessment.childSeen, "child seen", "child not seen",
      "whether the child was seen is not recorded")
    let end =
      assessment.authorised.map { "authorised \($0.inWords)" }
      ?? "authorisation not recorded"
    let factors =
      (assessment.factors ?? []).isEmpty
      ? ""
      : "; found: "
        + (assessment.factors ?? []).map(CensusCodes.factor).joined(separator: ", ")
    return Words.sentence("Assessment started; \(end); \(seen)\(factors)")
  }

  func enquiry(_ enquiry: Section47Enquiry) -> String {
    let end = enquiry.ended.map { " Ended \($0.inWords)." } ?? ""
    let action =
      switch enquiry.noFurtherAction {
      case .yes: " No further action."
      case .no: " Further action followed."
      case .notRecorded: ""
      }
    return "Section 47 enquiry started." + end + action
  }

  func conference(_ conference: InitialConference) -> String {
    let plan = Words.say(
      conference.ledToPlan, "led to a child protection plan", "did not lead to a plan",
      "whether it led to a plan is not recorded")
    return Words.sentence("Initial child protection conference held; \(plan)")
  }

  func plan(_ plan: Plan, _ on: UncertainDate?) -> [Telling] {
    let kind =
      switch plan.kind {
      case .childInNeed: "Child in need plan"
      case .childProtection: "Child protection plan"
      }
    let category = plan.category.map { " (\(CensusCodes.category($0)))" } ?? ""
    let started = Telling(date: on, what: "\(kind) started\(category).")
    guard let ended = plan.ended else { return [started] }
    return [started, Telling(part: .end, date: ended, what: "\(kind) ended.")]
  }

  func visit(_ visit: Visit) -> String {
    let kind =
      switch visit.kind {
      case .childInNeed: "Child in need visit"
      case .childProtection: "Child protection visit"
      case .other: "Visit"
      }
    var parts = [seen(visit)]
    switch (visit.kind, visit.bedroomSeen) {
    case (_, .yes): parts.append("bedroom seen")
    case (_, .no): parts.append("bedroom not seen")
    case (.childProtection, .notRecorded): parts.append("bedroom seen not recorded")
    case (.childInNeed, .notRecorded), (.other, .notRecorded): break
    }
    let said = visit.childsWords.map { Words.hasText($0) ? " In the child's words: “\($0)”" : "" }
    return "\(kind): \(parts.joined(separator: "; "))." + (said ?? "")
  }

  private func seen(_ visit: Visit) -> String {
    let reason = Words.hasText(visit.reasonNotSeen) ? visit.reasonNotSeen : nil
    switch visit.seen {
    case .yes:
      let alone = Words.say(
        visit.seenAlone, "seen alone", "seen, not seen alone",
        "seen; seen alone not recorded")
      return alone + (reason.map { "; reason: \($0)" } ?? "")
    case .no: return "not seen; " + (reason.map { "reason: \($0)" } ?? "reason not recorded")
    case .notRecorded: return "seen not recorded"
    }
  }

  /// `Schools` for `2A: Schools`: a source that gives both needs only the words.
  private func withoutCode(_ source: String) -> String {
    let halves = source.split(separator: ":", maxSplits: 1)
    guard halves.count == 2, halves[0].utf8.count <= 3 else { return source }
    return String(halves[1].drop { $0 == " " })
  }
}
