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
  private var scratch: [UInt8] = []

  private let text: StandardText
  private let isDirect: [Bool]

  init(layout: FieldLayout, isDayFirst: Bool) {
    text = StandardText(dates: DateReader(isDayFirst: isDayFirst))
    isDirect = layout.fields.map { StandardText.isDirect($0.kind) }
    self.layout = layout
    raw = layout.fields.map { _ in Interner() }
    ids = layout.fields.map { _ in [] }
  }

  mutating func add(
    _ file: RegisterReader.File, place: Int, plan: ColumnPlan
  ) throws(TableProblem) {
    var scan = try TableScan(bytes: file.bytes)
    let stem = Array(file.stem.utf8)
    while scan.next() {
      let named = plan.source.map { scan.range($0) } ?? 0..<0
      sourceOf.append(
        named.isEmpty
          ? sources.id(of: stem.span) : sources.id(of: scan.text.span.extracting(named)))
      keep(scan, plan.recordID)
      for field in raw.indices { fill(field, from: scan, layout.fields[field].columns[place]) }
    }
    register.rowsLeftOut += scan.problemCount
    register.problems += scan.problems.map {
      RegisterProblem(file: file.name, line: $0.line, problem: $0.problem, expected: $0.expected)
    }
  }

  private mutating func keep(_ scan: borrowing TableScan, _ column: Int?) {
    guard let column else { return register.recordIDs.append(Array("\(scan.line - 1)".utf8)[...]) }
    if scan.hasDoubledQuotes(column) {
      register.recordIDs.append(scan.bytes(column)[...])
    } else {
      register.recordIDs.append(scan.text[scan.range(column)])
    }
  }

  /// Says which records bear a number that an earlier record of their source bears too.
  private mutating func tellRepeats() {
    let codes = (0..<register.count).map { record -> UInt32 in
      let bytes = register.recordIDs.bytes(record)
      let seed = UInt64(register.sourceOf[record]) &* 0x9E37_79B9_7F4A_7C15
      let hash = bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
      return max(1, UInt32(truncatingIfNeeded: Interner.mixed(hash) >> 32))
    }
    let sorted = RadixSort.byCode(codes)
    var repeats = 0
    for at in sorted.indices.dropFirst() where sorted[at] >> 32 == sorted[at - 1] >> 32 {
      let (one, two) = (Int(sorted[at - 1] & 0xFFFF_FFFF), Int(sorted[at] & 0xFFFF_FFFF))
      guard register.sourceOf[one] == register.sourceOf[two],
        register.recordIDs.bytes(one) == register.recordIDs.bytes(two)
      else { continue }
      repeats += 1
    }
    guard repeats > 0 else { return }
    register.problems.append(
      RegisterProblem(
        file: register.sources.joined(separator: ", "),
        problem: "\(repeats) records bear a number that another of their source bears",
        expected: "a number of its own for each record; all are kept and linked as they are"))
  }

  private mutating func fill(_ field: Int, from scan: borrowing TableScan, _ columns: [Int]) {
    switch columns.count {
    case 0: ids[field].append(0)
    case 1 where !scan.hasDoubledQuotes(columns[0]):
      let cell = scan.text.span.extracting(scan.range(columns[0]))
      guard isDirect[field] else { return ids[field].append(raw[field].id(of: cell)) }
      text.standard(cell, layout.fields[field].kind, into: &scratch)
      let standard = scratch
      ids[field].append(raw[field].id(of: standard.span))
    default:
      scratch.removeAll(keepingCapacity: true)
      for column in columns {
        let bytes = scan.bytes(column)
        if bytes.isEmpty { continue }
        if !scratch.isEmpty { scratch.append(32) }
        scratch += bytes
      }
      if isDirect[field] { scratch = text.standard(scratch[...], layout.fields[field].kind) }
      let joined = scratch
      ids[field].append(raw[field].id(of: joined.span))
    }
  }

  /// The register, in standard forms. Sources are put in order of their names.
  mutating func register(choices: [ColumnChoice]) -> Register {
    register.columns = choices
    let names = (1..<max(1, sources.count)).map { sources.text($0) }
    register.sources = names.sorted()
    let places = names.map { UInt16(register.sources.firstIndex(of: $0) ?? 0) }
    register.sourceOf = sourceOf.map { places[Int($0) - 1] }
    sourceOf = []
    tellRepeats()
    var standardising = Standardising(text: text)
    for field in layout.fields.indices {
      let (name, kind) = (layout.fields[field].name, layout.fields[field].kind)
      standardising.add(
        name: name, kind: kind, raw: raw[field], ids: ids[field], isStandard: isDirect[field])
      (raw[field], ids[field]) = (Interner(), [])
    }
    standardising.finish(into: &register)
    return register
  }
}
