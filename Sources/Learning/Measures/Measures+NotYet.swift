extension Measures {
  /// The headline measure of each recommendation on which nothing can be counted yet, because
  /// no statement of today says what it needs (domain reference §5).
  static let notYet: [Measure] = [
    later(
      "M14a", "children of reconstituted families",
      "given a note on parental responsibility confirmed in the last 12 months", target: 0.95)
  ]

  private static func later(
    _ id: String, _ many: String, _ so: String, better: Measure.Better = .higher, target: Double
  ) -> Measure {
    Measure(
      id: id, key: "D" + id.dropFirst().prefix(2), one: many, many: many, so: so, better: better,
      target: target, evidence: .dataMeasured)
  }
}
