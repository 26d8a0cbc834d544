internal import Tables

/// Reads files into a register.
public struct RegisterReader {
  /// A file as it was sent.
  public struct File: Sendable {
    /// Its name without its folder.
    public let name: String
    /// Its name without its folder and ending: the source where no column says.
    public let stem: String
    public let bytes: [UInt8]

    public init(name: String, stem: String, bytes: [UInt8]) {
      (self.name, self.stem, self.bytes) = (name, stem, bytes)
    }
  }

  /// Columns the caller named: kind by header, as `ColumnPlan.key` folds it.
  let told: [String: FieldKind]
  static let sampled = 3000

  var problems: [RegisterProblem] = []
  var leftOut = 0

  /// Reads the files; throws all reasons why a file is no table or holds nothing to compare.
  public static func read(
    _ files: [File], told: [String: FieldKind] = [:]
  ) throws(RegisterProblems) -> Register {
    var reader = RegisterReader(told: told)
    return try reader.read(files)
  }

  init(told: [String: FieldKind]) {
    self.told = Dictionary(
      told.map { (ColumnPlan.key($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func read(_ files: [File]) throws(RegisterProblems) -> Register {
    var (plans, isDayFirst, fatal): ([ColumnPlan], Bool, [RegisterProblem]) = ([], true, [])
    for file in files {
      do throws(TableProblem) {
        let profiles = try profiles(file)
        plans.append(ColumnPlan(file: file.name, profiles: profiles, told: told))
        isDayFirst = isDayFirst && DayOrder.isDayFirst(plans[plans.count - 1], profiles)
      } catch {
        fatal.append(
          RegisterProblem(file: file.name, problem: error.problem, expected: error.expected))
      }
    }
    fatal += unknownNames(plans)
    let layout = FieldLayout(plans: plans)
    if !plans.isEmpty, layout.fields.allSatisfy({ !$0.kind.isEvidence }) {
      fatal.append(
        RegisterProblem(
          file: files.map(\.name).joined(separator: ", "), line: 1,
          problem: "no column is recognised as something to compare",
          expected: "columns such as given_name, family_name, date_of_birth, postcode; name them "
            + "with --map given_name=COLUMN"))
    }
    guard fatal.isEmpty else { throw RegisterProblems(all: fatal) }
    var filling = RegisterFilling(layout: layout, isDayFirst: isDayFirst)
    for (place, file) in files.enumerated() {
      do throws(TableProblem) {
        try filling.add(file, place: place, plan: plans[place])
      } catch {
        fatal.append(
          RegisterProblem(file: file.name, problem: error.problem, expected: error.expected))
      }
    }
    guard fatal.isEmpty else { throw RegisterProblems(all: fatal) }
    return filling.register(choices: plans.flatMap(\.choices))
  }

  private func profiles(_ file: File) throws(TableProblem) -> [ColumnProfile] {
    var scan = try TableScan(bytes: Array(file.bytes.prefix(ColumnSampling.bytes(file.bytes))))
    var samples = [[[UInt8]]](repeating: [], count: scan.header.count)
    var rows = 0
    while rows < RegisterReader.sampled, scan.next() {
      rows += 1
      for column in samples.indices {
        let bytes = scan.bytes(column)
        if !bytes.isEmpty { samples[column].append(Array(bytes.prefix(80))) }
      }
    }
    return zip(scan.header, samples).map { ColumnProfile(header: $0, samples: $1, rows: rows) }
  }

  /// Columns the caller named that no file has.
  private func unknownNames(_ plans: [ColumnPlan]) -> [RegisterProblem] {
    guard !plans.isEmpty else { return [] }
    let known = Set(plans.flatMap(\.choices).map { ColumnPlan.key($0.header) })
    return told.keys.filter { !known.contains($0) }.sorted().map { name in
      RegisterProblem(
        file: "--map", problem: "no file has a column called \(name)",
        expected: "one of: " + plans.flatMap(\.choices).map(\.header).joined(separator: ", "))
    }
  }
}

/// All reasons why a register could not be read.
public struct RegisterProblems: Error, Sendable {
  public let all: [RegisterProblem]
}

/// How much of a file is looked at before it is read.
enum ColumnSampling {
  /// Bytes up to a line's end, at least as many as some thousand rows have; all of a small file.
  static func bytes(_ file: [UInt8]) -> Int {
    let enough = 1 << 20
    guard file.count > enough else { return file.count }
    var end = enough
    while end < file.count, end < 2 * enough, file[end] != 10 { end += 1 }
    // UTF-16 has two bytes a letter.
    return file[0] >= 0xFE ? (end + 2) / 2 * 2 : end
  }
}

/// Whether `03/04/1990` is the third of April or the fourth of March.
enum DayOrder {
  static func isDayFirst(_ plan: ColumnPlan, _ profiles: [ColumnProfile]) -> Bool {
    guard let column = plan.choices.firstIndex(where: { $0.kind == .birthDate }) else {
      return true
    }
    var (dayFirst, monthFirst) = (0, 0)
    for sample in profiles[column].samples {
      let parts = sample.split { $0 < 48 || $0 > 57 }
      guard parts.count >= 3, parts[0].count <= 2 else { continue }
      let numbers = parts.prefix(2).map { $0.reduce(0) { $0 * 10 + Int($1 - 48) } }
      if numbers[0] > 12 { dayFirst += 1 }
      if numbers[1] > 12 { monthFirst += 1 }
    }
    return monthFirst <= dayFirst
  }
}
