/// What was done about a review after it came in: by the one who chairs it, or by a body it
/// addresses. All of it is about organisations; nothing of a person's case is in it.
public enum ReviewWork: Hashable, Sendable {
  case source(ReviewSource)
  case settling(ReviewSettling)
  case publication(ReviewPublication)
  case action(ReviewAction)
  case step(ActionStep)
  case answer(AddresseeAnswer)
  case binding(MeasureBinding)
}

/// Written as `{"what": …, "is": …}`.
extension ReviewWork: Codable {
  private enum Key: String, CodingKey { case what, `is` }
  private enum What: String, Codable {
    case source, settling, publication, action, step, answer, binding
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func value<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
      try container.decode(type, forKey: .is)
    }
    switch try container.decode(What.self, forKey: .what) {
    case .source: self = .source(try value())
    case .settling: self = .settling(try value())
    case .publication: self = .publication(try value())
    case .action: self = .action(try value())
    case .step: self = .step(try value())
    case .answer: self = .answer(try value())
    case .binding: self = .binding(try value())
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(what, forKey: .what)
    switch self {
    case .source(let value): try container.encode(value, forKey: .is)
    case .settling(let value): try container.encode(value, forKey: .is)
    case .publication(let value): try container.encode(value, forKey: .is)
    case .action(let value): try container.encode(value, forKey: .is)
    case .step(let value): try container.encode(value, forKey: .is)
    case .answer(let value): try container.encode(value, forKey: .is)
    case .binding(let value): try container.encode(value, forKey: .is)
    }
  }

  private var what: What {
    switch self {
    case .source: .source
    case .settling: .settling
    case .publication: .publication
    case .action: .action
    case .step: .step
    case .answer: .answer
    case .binding: .binding
    }
  }
}
