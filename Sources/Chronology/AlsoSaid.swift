/// Another statement of the same thing.
public struct AlsoSaid: Hashable, Sendable, Codable {
  public let sequence: Int
  public let agency: String
}
