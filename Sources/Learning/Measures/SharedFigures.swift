/// What a report that leaves the partnership may tell of what was measured.
///
/// A count under five is withheld with its measure, and so is what would give it away: of a whole
/// told in parts, the smallest other part; of measures of the same things, one of those in which
/// two of a withheld measure's three figures stand. What was left out, and what is blank, is
/// withheld from all measures of the same things at an agency where one of them would tell of few.
/// Nought is told: it is nobody.
struct SharedFigures {
  /// Measures of the same things at one agency.
  private struct Group: Hashable {
    let things: String
    let agency: String?
  }

  private struct Key: Hashable {
    let measure: String
    let agency: String?
  }

  private var withheld: Set<Key> = []
  private var withoutLeftOut: Set<Group> = []
  private var withoutBlank: Set<Group> = []

  /// - Parameter results: everything the report tells; the same result may stand in it twice.
  init(_ results: [MeasureResult]) {
    let groups = Dictionary(
      grouping: Set(results.filter { $0.count != nil }), by: SharedFigures.group)
    for (group, members) in groups {
      let few = SharedGroup(members).withheld
      withheld.formUnion(few.map { Key(measure: $0, agency: group.agency) })
      if members.contains(where: \.leavesOutFew) { withoutLeftOut.insert(group) }
      if members.contains(where: \.isBlankForFew) { withoutBlank.insert(group) }
    }
  }

  func told(_ result: MeasureResult) -> MeasureResult {
    guard result.count != nil else { return result }
    guard !withheld.contains(Key(measure: result.measure.id, agency: result.agency)) else {
      return result.withheld
    }
    let group = SharedFigures.group(of: result)
    return result.told(
      withoutLeftOut: withoutLeftOut.contains(group), withoutBlank: withoutBlank.contains(group))
  }

  /// Enquiries are counted under two recommendations, staff under several.
  private static func group(of result: MeasureResult) -> Group {
    let key = result.measure.key
    let things =
      switch key {
      case "D04", "D16": "enquiries"
      case "D01", "D03", "D09", "D12", "D15": "staff"
      default: key
      }
    return Group(things: things, agency: result.agency)
  }
}

extension Assurance {
  /// The same for a report that leaves the partnership. The command line and the pages have no
  /// other way to one.
  public var shared: Assurance {
    let figures = SharedFigures(rows.flatMap(\.measures))
    return Assurance(
      asOf: asOf,
      rows: rows.map {
        RowMeasures(row: $0.row, text: $0.text, measures: $0.measures.map(figures.told))
      })
  }
}
