/// The forms of a person's file, each with its address under the person's.
enum Sheet: Hashable, Sendable {
  /// What there is to fill in, and what waits to be finished.
  case forms
  /// The routine enquiry. Neither its address nor its title says what it asks.
  case conversation
  /// What came of one conversation, and what follows.
  case followUp(reference: String)

  /// A referral or escalation with every kind of abuse.
  case referral
  /// The checklist of risk.
  case checklist

  /// From contact to assessment, and what is handed on.
  case frontDoor
  case authorise(assessment: String)
  /// A family group conference.
  case conference

  init?(parts: [String]) {
    switch (parts.count, parts.first) {
    case (1, "forms"): self = .forms
    case (1, "front-door"): self = .frontDoor
    case (1, "conference"): self = .conference
    case (2, "authorise"): self = .authorise(assessment: parts[1])
    case (1, "refer"): self = .referral
    case (1, "checklist"): self = .checklist
    case (1, "conversation"): self = .conversation
    case (2, "conversation"): self = .followUp(reference: parts[1])
    default: return nil
    }
  }

  var parts: [String] {
    switch self {
    case .forms: ["forms"]
    case .frontDoor: ["front-door"]
    case .conference: ["conference"]
    case .authorise(let assessment): ["authorise", assessment]
    case .referral: ["refer"]
    case .checklist: ["checklist"]
    case .conversation: ["conversation"]
    case .followUp(let reference): ["conversation", reference]
    }
  }
}
