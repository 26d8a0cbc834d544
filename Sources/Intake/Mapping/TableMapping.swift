/// How a table of an agency's own layout is read: data, one JSON file a layout.
///
/// Either `becomes` names a format the hub reads and `columns` its columns, or `rules` say what
/// each row says.
public struct TableMapping: Hashable, Codable, Sendable {
  /// Lower case with hyphens; begins the fields' names in flows and receipts.
  public var id: String
  public var version: String
  /// What the table is, in a sentence.
  public var says: String
  /// Columns by which a table is recognised: all of them, under any capitals and spacing.
  public var recognisedBy: [String]
  /// The sheet of a workbook it reads, whatever its capitals; nil for the first.
  public var sheet: String?
  /// The name that begins its fields in flows and receipts; its id where nil.
  public var table: String?
  /// `police-notice`, when the columns only need other names.
  public var becomes: String?
  /// The format's name for each of this table's columns.
  public var columns: [String: String]?
  /// The column with the agency's own number for whom a row is about.
  public var record: String?
  /// What makes a row's person one the flow may cover: a word of `Flow.Subject`.
  public var subject: MappedValue?
  /// The column with the NHS number, for `heldAlready`.
  public var nhsNumber: String?
  /// The column with the date of birth, for `child`.
  public var born: String?
  public var rules: [MappingRule]?

  public init(
    id: String, version: String = "1", says: String, recognisedBy: [String],
    sheet: String? = nil, table: String? = nil, becomes: String? = nil,
    columns: [String: String]? = nil,
    record: String? = nil,
    subject: MappedValue? = nil, nhsNumber: String? = nil, born: String? = nil,
    rules: [MappingRule]? = nil
  ) {
    self.id = id
    self.version = version
    self.says = says
    self.recognisedBy = recognisedBy
    self.sheet = sheet
    self.table = table
    self.becomes = becomes
    self.columns = columns
    self.record = record
    self.subject = subject
    self.nhsNumber = nhsNumber
    self.born = born
    self.rules = rules
  }
}

/// One thing a row says.
public struct MappingRule: Hashable, Codable, Sendable {
  /// Names it among the rules; part of the statements' keys.
  public var name: String
  /// A kind of saying: `appointment`, `medication`, `relationship`.
  public var says: String
  /// Nil to say it of every row.
  public var when: Condition?
  /// Another record than the row's: a column, or the row's with something behind it.
  public var record: MappedValue?
  public var occurred: String?
  public var noted: String?
  /// A word of `Standing`; `reported` where it says nothing.
  public var standing: String?
  /// Columns that tell one such statement of a record from another.
  public var key: [String]?
  /// What the saying holds, by the names the reference of sayings gives.
  public var fields: [String: MappedValue]

  public init(
    name: String, says: String, when: Condition? = nil, record: MappedValue? = nil,
    occurred: String? = nil, noted: String? = nil, standing: String? = nil, key: [String]? = nil,
    fields: [String: MappedValue]
  ) {
    self.name = name
    self.says = says
    self.when = when
    self.record = record
    self.occurred = occurred
    self.noted = noted
    self.standing = standing
    self.key = key
    self.fields = fields
  }

  public struct Condition: Hashable, Codable, Sendable {
    public var column: String
    /// Any of these, whatever their capitals; nil where the column need only hold something.
    public var isOneOf: [String]?

    public init(column: String, isOneOf: [String]? = nil) {
      self.column = column
      self.isOneOf = isOneOf
    }
  }
}

/// Where a value is from.
public struct MappedValue: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// As it stands.
    case text
    /// Split at semicolons.
    case list
    /// A whole name's parts: `Wren Lee Sallow` or `Sallow, Wren Lee`.
    case givenNames, familyName
    case date, day, answer, postcode, nhsNumber, number
    /// Another record of the same agency, by its number.
    case record
    /// An agency by its short name or its name.
    case agency
    /// Agencies with semicolons between them.
    case agencies
    /// The same, each with the day it was sent: `mill-lane 2031-03-03`.
    case sendings
    /// What somebody is to somebody, in the words systems write.
    case relationship
  }

  public var column: String?
  /// The same in every row.
  public var constant: String?
  public var kind: Kind?
  /// The hub's word for each of the column's, whatever their capitals.
  public var values: [String: String]?
  /// For a word not among the values; without it such a cell is turned away.
  public var otherwise: String?
  /// Behind the column's text: another record beside the row's own.
  public var suffix: String?
  /// Objects within, by name: a name's parts, a residence's place.
  public var fields: [String: MappedValue]?

  public init(
    column: String? = nil, constant: String? = nil, kind: Kind? = nil,
    values: [String: String]? = nil, otherwise: String? = nil, suffix: String? = nil,
    fields: [String: MappedValue]? = nil
  ) {
    self.column = column
    self.constant = constant
    self.kind = kind
    self.values = values
    self.otherwise = otherwise
    self.suffix = suffix
    self.fields = fields
  }
}
