extension Measures {
  /// The headline measure of each recommendation on which nothing can be counted yet, because
  /// no statement of today says what it needs (domain reference §5).
  static let notYet: [Measure] = [
    later("M04b", "people who disclosed abuse", "referred to specialist support", target: 0.95),
    later("M05a", "domestic abuse referrals", "completed for all six kinds of abuse", target: 1),
    later("M09c", "DASH checklists", "written by somebody whose training is in date", target: 1),
    later(
      "M10a", "children with domestic abuse found",
      "considered for a family group conference within 20 working days", target: 0.9),
    later(
      "M14a", "children of reconstituted families",
      "given a note on parental responsibility confirmed in the last 12 months", target: 0.95),
    later(
      "M16a", "adults whose visit called for it",
      "asked safely about domestic abuse or given a safe reason for not asking", target: 0.9),
    later("M17a", "MARAC requests to the practice", "answered by their deadline", target: 0.95),
    later(
      "M20a", "cases open over a year with several services",
      "reviewed together in the last 12 months", target: 0.95),
    later(
      "M21a", "changes that call for a look at the risk", "followed by a review in time",
      target: 0.95),
    later(
      "M23a", "statements that a medicine is taken", "backed by clinical evidence in its window",
      target: 1),
  ]

  private static func later(
    _ id: String, _ many: String, _ so: String, better: Measure.Better = .higher, target: Double
  ) -> Measure {
    Measure(
      id: id, key: "D" + id.dropFirst().prefix(2), one: many, many: many, so: so, better: better,
      target: target, evidence: .dataMeasured)
  }
}
