import Vocabulary

/// Where a contact or a referral came from, by its census code.
enum ContactSource: String {
  case school = "2A"
  case practice = "3A"
  case healthVisitor = "3B"
  case hospital = "3E"
  case police = "6"
  case relative = "1A"
  case housing = "4"

  var words: String {
    switch self {
    case .school: "Schools"
    case .practice: "GP"
    case .healthVisitor: "Health visitor"
    case .hospital: "A&E"
    case .police: "Police"
    case .relative: "Individual - family member/relative/carer"
    case .housing: "Housing"
    }
  }
}

/// What became of a contact, by the dataset's flag for it.
enum ContactOutcome: String, CaseIterable {
  case newReferral = "NEW_REFERRAL_FLAG"
  case existingReferral = "EXISTING_REFERRAL_FLAG"
  case noFurtherAction = "NFA_FLAG"
  case advice = "ADVICE_FLAG"

  static let flags = [
    "NEW_REFERRAL_FLAG", "EXISTING_REFERRAL_FLAG", "CP_ENQUIRY_FLAG", "NFA_FLAG",
    "NON_AGENCY_ADOPTION_FLAG", "PRIVATE_FOSTERING_FLAG", "ADVICE_FLAG", "MISSING_FLAG",
    "OLA_CP_FLAG", "OTHER_OUTCOMES_EXIST_FLAG",
  ]

  var json: String {
    let flags = ContactOutcome.flags.map { "\"\($0)\": \"\($0 == rawValue ? "Y" : "N")\"" }
    return "{" + flags.joined(separator: ", ") + ", \"NUMBER_OF_OUTCOMES\": 1, \"COMMENTS\": \"\"}"
  }
}

/// Yes or no as the dataset writes it.
func letter(_ yes: Bool) -> String { yes ? "Y" : "N" }

extension CouncilBook {
  mutating func contact(
    about child: String, on day: Day, from source: ContactSource, outcome: ContactOutcome
  ) {
    guard day <= today else { return }
    write(
      .contacts,
      ["CO" + number(.contacts), child, written(day), source.rawValue, source.words, outcome.json])
  }

  /// The referral's number; empty, with nothing written, when its day is still to come.
  mutating func referral(
    about child: String, on day: Day, from source: ContactSource, need: String = "N1",
    closed: Day? = nil, reason: String = "RC8"
  ) -> String {
    guard day <= today else { return "" }
    let id = "RE" + number(.episodes)
    let isClosed = closed.map { $0 <= today } ?? false
    write(
      .episodes,
      [
        id, child, written(day), need, source.rawValue, source.words,
        "{\"SINGLE_ASSESSMENT_FLAG\": \"Y\", \"NFA_FLAG\": \"N\"}", "N", isClosed ? reason : "",
        written(closed), "Assessment team", "W\(104 + id.utf8.count)",
      ])
    return id
  }

  mutating func assessment(
    about child: String, referral: String, on day: Day, seen: Bool, authorised: Day?,
    factors: [String]
  ) {
    guard day <= today else { return }
    let id = "AS" + number(.assessments)
    let isDone = authorised.map { $0 <= today } ?? false
    write(
      .assessments,
      [
        id, child, referral, written(day), letter(seen), written(authorised),
        isDone ? "{\"NFA_FLAG\": \"N\", \"PROV_OF_SERVICES_FLAG\": \"Y\"}" : "",
        isDone ? "N" : "", "Assessment team", "W117",
      ])
    guard isDone, !factors.isEmpty else { return }
    let list = factors.map { "\"\($0)\"" }.joined(separator: ", ")
    write(.factors, ["FC" + number(.factors), id, "[" + list + "]"])
  }

  /// The enquiry's number; empty, with nothing written, when its day is still to come.
  mutating func enquiry(
    about child: String, referral: String, on day: Day, ended: Day?, toConference: Bool
  ) -> String {
    guard day <= today else { return "" }
    let id = "SE" + number(.enquiries)
    let outcome =
      "{\"NFA_FLAG\": \"\(letter(!toConference))\", "
      + "\"CP_CONFERENCE_FLAG\": \"\(letter(toConference))\"}"
    let isDone = ended.map { $0 <= today } ?? false
    write(
      .enquiries,
      [
        id, referral, child, written(day), written(ended), isDone ? letter(!toConference) : "",
        isDone ? outcome : "", "W121", "Assessment team",
      ])
    return id
  }

  /// A conference that led to a plan, and the plan; its number, or empty when still to come.
  mutating func conferenceAndPlan(
    about child: String, referral: String, enquiry: String, held day: Day, target: Day,
    category: String, ended: Day? = nil
  ) -> String {
    guard day <= today else { return "" }
    let (conference, plan) = ("IC" + number(.conferences), "CP" + number(.protectionPlans))
    write(
      .conferences,
      [
        conference, "M" + conference, enquiry, child, plan, referral, "N", writtenAhead(target),
        written(day), "Y", "{\"NFA_FLAG\": \"N\", \"CP_PLANNED_FLAG\": \"Y\"}", "Conference team",
        "W133",
      ])
    write(
      .protectionPlans,
      [
        plan, referral, conference, child, written(day), written(ended), category, "N", category,
      ])
    return plan
  }

  mutating func needPlan(about child: String, referral: String, on day: Day, ended: Day? = nil) {
    guard day <= today else { return }
    write(
      .needPlans,
      [
        "NP" + number(.needPlans), referral, child, written(day), written(ended), "Family team",
        "W142",
      ])
  }

  /// A visit to one child; under a child protection plan when its number is given.
  mutating func visit(
    _ child: String, on day: Day, seen: Bool = true, alone: Bool, bedroom: Bool = false,
    plan: String? = nil
  ) {
    guard day <= today else { return }
    let answers = [letter(seen), letter(seen && alone), letter(seen && bedroom)]
    if let plan, !plan.isEmpty {
      let id = "PV" + number(.protectionVisits)
      write(.protectionVisits, [id, child, plan, written(day)] + answers)
    } else {
      write(.needVisits, ["NV" + number(.needVisits), child, written(day)] + answers)
    }
  }
}
