extension Measures {
  /// The headline measure of each recommendation on which nothing can be counted yet, because
  /// no statement of today says what it needs (domain reference §5).
  static let notYet: [Measure] = [
    later(
      "M01c", "points of difference in compliance",
      "found between training for safeguarding adults and for children", better: .lower,
      target: 0.05),
    later("M11a", "required policies", "in force and within their review date", target: 1),
    later(
      "M12a", "members of the safeguarding team", "in date with specialist training", target: 1),
    later(
      "M13a", "practice workstations",
      "used to open the current adult procedures in the last 30 days", target: 1),
    later(
      "M14a", "children of reconstituted families",
      "given a note on parental responsibility confirmed in the last 12 months", target: 0.95),
    later(
      "M15a", "practice staff", "in date with a course on domestic abuse", target: 0.95),
    later("M19a", "days", "covered by an appointed lead for domestic abuse", target: 1),
  ]

  private static func later(
    _ id: String, _ many: String, _ so: String, better: Measure.Better = .higher, target: Double
  ) -> Measure {
    Measure(
      id: id, key: "D" + id.dropFirst().prefix(2), one: many, many: many, so: so, better: better,
      target: target, evidence: .dataMeasured)
  }
}
