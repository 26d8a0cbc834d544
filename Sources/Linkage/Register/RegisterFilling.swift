internal import Tables

/// Fills a register's columns row by row with the texts as written, then puts each different text
/// into its standard form once.
struct RegisterFilling {
  private let layout: FieldLayout
  private var raw: [Interner]
  private var ids: [[UInt32]]
  private var register = Register()
  private var sources = Interner()
  private var sourceOf: [UInt32] = []
  private var known: Set<UInt64> = []
  private var scratch: [UInt8] = []

  init(layout: FieldLayout) {
    self.layout = layout
    raw = layout.fields.map { _ in Interner() }
    ids = layout.fields.map { _ in [] }
  }

  mutating func add(
    _ file: RegisterReader.File, place: Int, plan: ColumnPlan
  ) throws(TableProblem) {
    var scan = try TableScan(bytes: file.bytes)
    let own = sources.id(of: file.stem)
    while scan.next() {
      var source = own
      if let column = plan.source {
        let range = scan.range(column)
        if !range.isEmpty { source = sources.id(of: scan.text.span.extracting(range)) }
      }
      sourceOf.append(source)
      keep(scan.line, of: file.name, source, in: plan.recordID.map { scan.bytes($0) })
      for field in raw.indices { fill(field, from: scan, layout.fields[field].columns[place]) }
    }
    register.rowsLeftOut += scan.problemCount
    register.problems += scan.problems.map {
      RegisterProblem(file: file.name, line: $0.line, problem: $0.problem, expected: $0.expected)
    }
  }

  private mutating func keep(_ line: Int, of file: String, _ source: UInt32, in id: [UInt8]?) {
    let id = id ?? Array(String(line - 1).utf8)
    register.recordIDs.append(id[...])
    let hash = Interner.mixed(Interner.hash(id.span) &+ UInt64(source) &* 0x9E37_79B9_7F4A_7C15)
    guard !known.insert(hash).inserted, register.problems.count < 1000 else { return }
    register.problems.append(
      RegisterProblem(
        file: file, line: line, problem: "the record's number stands on an earlier row too",
        expected: "a number of its own for each record; the row is kept and linked as it is"))
  }

  private mutating func fill(_ field: Int, from scan: borrowing TableScan, _ columns: [Int]) {
    switch columns.count {
    case 0: ids[field].append(0)
    case 1 where !scan.hasDoubledQuotes(columns[0]):
      ids[field].append(raw[field].id(of: scan.text.span.extracting(scan.range(columns[0]))))
    default:
      scratch.removeAll(keepingCapacity: true)
      for column in columns {
        let bytes = scan.bytes(column)
        if bytes.isEmpty { continue }
        if !scratch.isEmpty { scratch.append(32) }
        scratch += bytes
      }
      let joined = scratch
      ids[field].append(raw[field].id(of: joined.span))
    }
  }

  /// The register, in standard forms. Sources are put in order of their names.
  mutating func register(choices: [ColumnChoice], isDayFirst: Bool) -> Register {
    register.columns = choices
    register.dayFirst = isDayFirst
    let names = (1..<max(1, sources.count)).map { sources.text($0) }
    register.sources = names.sorted()
    let places = names.map { UInt16(register.sources.firstIndex(of: $0) ?? 0) }
    register.sourceOf = sourceOf.map { places[Int($0) - 1] }
    (sourceOf, known) = ([], [])
    var standardising = Standardising(text: StandardText(dates: DateReader(isDayFirst: isDayFirst)))
    for field in layout.fields.indices {
      let (name, kind) = (layout.fields[field].name, layout.fields[field].kind)
      standardising.add(name: name, kind: kind, raw: raw[field], ids: ids[field])
      (raw[field], ids[field]) = (Interner(), [])
    }
    standardising.finish(into: &register)
    return register
  }
}
