/// Names one agency's account of someone: `northmoor-csc/P1042`.
///
/// A record is not a person. Which records are believed to be one human being is derived.
public struct RecordReference: Hashable, Comparable, Sendable {
  public let agency: AgencyID
  /// The agency's own number for its record; never empty.
  public let id: String

  public init(_ agency: AgencyID, _ id: String) {
    self.agency = agency
    self.id = id
  }

  /// Nil unless the text is `agency/record`.
  public init?(_ text: String) {
    guard let slash = text.firstIndex(of: "/") else { return nil }
    let (agency, id) = (text[..<slash], text[text.index(after: slash)...])
    guard !agency.isEmpty, !id.isEmpty else { return nil }
    self.init(AgencyID(String(agency)), String(id))
  }

  public static func < (left: RecordReference, right: RecordReference) -> Bool {
    left.agency == right.agency ? left.id < right.id : left.agency < right.agency
  }
}

extension RecordReference: CustomStringConvertible, Codable {
  public var description: String { agency.text + "/" + id }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let reference = RecordReference(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a record is written agency/id"))
    }
    self = reference
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
