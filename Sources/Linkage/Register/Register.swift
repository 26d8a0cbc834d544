/// Records of one or more sources, in columns of numbers: what linking works on.
public struct Register: Sendable {
  /// Sources by name, in order of their names.
  public internal(set) var sources: [String] = []
  /// Each record's source, by its place in `sources`.
  var sourceOf: [UInt16] = []
  /// Where each row, in the order in which it was read, stands among the records.
  var placeOfRow: [UInt32] = []
  /// Each record's place in the order of their sources' names and their own numbers.
  var rankOf: [UInt32] = []
  var recordIDs = Interner.TextList()
  var fields: [RegisterField] = []
  var tables: [ValueTable] = []
  /// What each column of each file was taken for, in the order of the files.
  public internal(set) var columns: [ColumnChoice] = []
  /// Rows left out and other things to tell, in order.
  public internal(set) var problems: [RegisterProblem] = []
  public internal(set) var rowsLeftOut = 0
  /// What was treated as saying nothing because too many records share it, a line a field.
  public internal(set) var placeholders: [String] = []

  /// Records; those that may be one person's stand near each other.
  public var count: Int { sourceOf.count }

  /// The record's own number in its source.
  public func recordID(_ record: Int) -> String { recordIDs.text(record) }

  /// The name of the record's source.
  public func source(_ record: Int) -> String { sources[Int(sourceOf[record])] }

  func field(_ kind: FieldKind) -> Int? { fields.firstIndex { $0.kind == kind } }

  /// Keeps what records are called and what was taken for what, and no values.
  mutating func letGoOfColumns() {
    for field in fields.indices { fields[field].ids = [] }
    tables = []
  }
}

extension Interner {
  /// Texts one after another, not looked up by what they say.
  struct TextList: Sendable {
    private(set) var arena: [UInt8] = []
    private(set) var ends: [UInt32] = []

    var count: Int { ends.count }

    mutating func append(_ text: ArraySlice<UInt8>) {
      arena += text
      ends.append(UInt32(arena.count))
    }

    func bytes(_ at: Int) -> ArraySlice<UInt8> {
      arena[(at == 0 ? 0 : Int(ends[at - 1]))..<Int(ends[at])]
    }

    func text(_ at: Int) -> String { String(decoding: bytes(at), as: UTF8.self) }
  }
}
