/// What became of a statement, or what it did to an earlier one.
public enum ChronologyMark: Hashable, Sendable, Codable {
  case corrects(sequence: Int)
  case corrected(by: Int)
  case withdrawn(by: Int, reason: String)

  public var inWords: String {
    switch self {
    case .corrects(let sequence): "corrects statement \(sequence)"
    case .corrected(let by): "corrected by statement \(by)"
    case .withdrawn(_, let reason): "withdrawn: \(reason)"
    }
  }
}
