/// Names a person: the records believed to be one human being. Always derived.
///
/// The text is the reference of the record that entered first: `northmoor-csc/P1042`.
public struct PersonID: Hashable, Comparable, Sendable, Codable {
  public let text: String
  public init(_ text: String) { self.text = text }
  public init(_ record: RecordReference) { text = record.description }
  public static func < (left: PersonID, right: PersonID) -> Bool { left.text < right.text }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension PersonID: CustomStringConvertible { public var description: String { text } }

/// Which records are believed to be which person. A record it does not list stands alone.
public struct People: Hashable, Codable, Sendable {
  private var personByRecord: [RecordReference: PersonID]

  public init(_ personByRecord: [RecordReference: PersonID] = [:]) {
    self.personByRecord = personByRecord
  }

  public subscript(_ record: RecordReference) -> PersonID {
    personByRecord[record] ?? PersonID(record)
  }

  /// Listed records of each person, in order.
  public var records: [PersonID: [RecordReference]] {
    Dictionary(grouping: personByRecord.keys, by: { self[$0] }).mapValues { $0.sorted() }
  }

  public mutating func set(_ person: PersonID, for record: RecordReference) {
    personByRecord[record] = person
  }
}
