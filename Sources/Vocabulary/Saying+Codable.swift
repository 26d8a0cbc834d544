/// Written as `{"kind": …, "is": …}`: the form the ledger keeps for ever.
extension Saying: Codable {
  private enum Key: String, CodingKey { case kind, `is` }

  private struct Withdrawn: Codable {
    var of: Int
    var reason: String
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func value<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
      try container.decode(type, forKey: .is)
    }
    switch try container.decode(Kind.self, forKey: .kind) {
    case .name: self = .name(try value())
    case .born: self = .born(try value())
    case .died: self = .died(try value())
    case .sex: self = .sex(try value())
    case .identifier: self = .identifier(try value())
    case .lives: self = .lives(try value())
    case .grouped: self = .grouped(try value())
    case .relationship: self = .relationship(try value())
    case .contact: self = .contact(try value())
    case .referral: self = .referral(try value())
    case .assessment: self = .assessment(try value())
    case .section47Enquiry: self = .section47Enquiry(try value())
    case .initialConference: self = .initialConference(try value())
    case .plan: self = .plan(try value())
    case .visit: self = .visit(try value())
    case .policeAlert: self = .policeAlert(try value())
    case .alertTriage: self = .alertTriage(try value())
    case .meetingItem: self = .meetingItem(try value())
    case .carerSignal: self = .carerSignal(try value())
    case .carersAssessment: self = .carersAssessment(try value())
    case .note: self = .note(try value())
    case .responsibilityBasis: self = .responsibilityBasis(try value())
    case .restriction: self = .restriction(try value())
    case .linkDecision: self = .linkDecision(try value())
    case .withdrawal:
      let withdrawn = try value(Withdrawn.self)
      self = .withdrawal(of: withdrawn.of, reason: withdrawn.reason)
    case .sharing: self = .sharing(try value())
    case .recommendation: self = .recommendation(try value())
    case .reviewPage: self = .reviewPage(try value())
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    switch self {
    case .name(let value): try container.encode(value, forKey: .is)
    case .born(let value): try container.encode(value, forKey: .is)
    case .died(let value): try container.encode(value, forKey: .is)
    case .sex(let value): try container.encode(value, forKey: .is)
    case .identifier(let value): try container.encode(value, forKey: .is)
    case .lives(let value): try container.encode(value, forKey: .is)
    case .grouped(let value): try container.encode(value, forKey: .is)
    case .relationship(let value): try container.encode(value, forKey: .is)
    case .contact(let value): try container.encode(value, forKey: .is)
    case .referral(let value): try container.encode(value, forKey: .is)
    case .assessment(let value): try container.encode(value, forKey: .is)
    case .section47Enquiry(let value): try container.encode(value, forKey: .is)
    case .initialConference(let value): try container.encode(value, forKey: .is)
    case .plan(let value): try container.encode(value, forKey: .is)
    case .visit(let value): try container.encode(value, forKey: .is)
    case .policeAlert(let value): try container.encode(value, forKey: .is)
    case .alertTriage(let value): try container.encode(value, forKey: .is)
    case .meetingItem(let value): try container.encode(value, forKey: .is)
    case .carerSignal(let value): try container.encode(value, forKey: .is)
    case .carersAssessment(let value): try container.encode(value, forKey: .is)
    case .note(let value): try container.encode(value, forKey: .is)
    case .responsibilityBasis(let value): try container.encode(value, forKey: .is)
    case .restriction(let value): try container.encode(value, forKey: .is)
    case .linkDecision(let value): try container.encode(value, forKey: .is)
    case .withdrawal(let of, let reason):
      try container.encode(Withdrawn(of: of, reason: reason), forKey: .is)
    case .sharing(let value): try container.encode(value, forKey: .is)
    case .recommendation(let value): try container.encode(value, forKey: .is)
    case .reviewPage(let value): try container.encode(value, forKey: .is)
    }
  }
}
