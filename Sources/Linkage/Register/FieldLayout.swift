/// Which columns of each file make which field of the register.
struct FieldLayout {
  struct Field {
    let name: String
    let kind: FieldKind
    /// Columns by file; several are joined with a space between.
    var columns: [[Int]]
  }

  var fields: [Field] = []

  init(plans: [ColumnPlan]) {
    for (file, plan) in plans.enumerated() {
      for kind in FieldKind.allCases where kind.isEvidence || kind == .formerName {
        let columns = plan.choices.indices.filter { plan.choices[$0].kind == kind }
        place(columns, kind, plan, file, of: plans.count)
      }
      joinDates(plan, file, of: plans.count)
    }
    joinHouseNumbers(plans)
  }

  private mutating func place(
    _ columns: [Int], _ kind: FieldKind, _ plan: ColumnPlan, _ file: Int, of files: Int
  ) {
    if kind == .address, !columns.isEmpty {
      return add(columns, kind, kind.rawValue, file, of: files)
    }
    for (nth, column) in columns.enumerated() {
      let own = HeaderNames.squeezed(plan.choices[column].header)
      let name: String
      switch kind {
      case .identifier, .category, .text, .number: name = kind.rawValue + ":" + own
      case .locality where columns.count > 1: name = kind.rawValue + ":" + own
      default: name = nth == 0 ? kind.rawValue : kind.rawValue + ":\(nth + 1)"
      }
      add([column], kind, name, file, of: files)
    }
  }

  private mutating func add(
    _ columns: [Int], _ kind: FieldKind, _ name: String, _ file: Int, of files: Int
  ) {
    if let at = fields.firstIndex(where: { $0.name == name }) {
      if fields[at].columns[file].isEmpty { fields[at].columns[file] = columns }
    } else {
      var all = [[Int]](repeating: [], count: files)
      all[file] = columns
      fields.append(Field(name: name, kind: kind, columns: all))
    }
  }

  /// Year, month and day in three columns are one date.
  private mutating func joinDates(_ plan: ColumnPlan, _ file: Int, of files: Int) {
    let parts = [FieldKind.birthYear, .birthMonth, .birthDay].compactMap { kind in
      plan.choices.firstIndex { $0.kind == kind }
    }
    let hasDate = plan.choices.contains { $0.kind == .birthDate }
    guard !parts.isEmpty, !hasDate, plan.choices.contains(where: { $0.kind == .birthYear }) else {
      return
    }
    add(parts, .birthDate, FieldKind.birthDate.rawValue, file, of: files)
  }

  /// The number of the house goes before the street.
  private mutating func joinHouseNumbers(_ plans: [ColumnPlan]) {
    for (file, plan) in plans.enumerated() {
      let numbers = plan.choices.indices.filter { plan.choices[$0].kind == .streetNumber }
      guard !numbers.isEmpty else { continue }
      if let at = fields.firstIndex(where: { $0.kind == .address }) {
        fields[at].columns[file] = numbers + fields[at].columns[file]
      } else {
        add(numbers, .address, FieldKind.address.rawValue, file, of: plans.count)
      }
    }
  }
}
