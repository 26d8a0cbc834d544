/// Measures the domain names that nothing recorded can answer yet: they say *not measured*, and a
/// row that has one is never taken for complete.
extension TableMeasure {
  static let ofNothingYet: [TableMeasure] = [
    // What a practice meeting decides has no day by which it is to be done, nor word that it was.
    TableMeasure(
      "M18d", of: "action of a practice meeting", "actions of practice meetings",
      so: "closed by their day", at: [.generalPractice], target: 0.95
    ) { _, _ in nil },
    // A visit does not say who else was there.
    TableMeasure(
      "M06x", of: "visit that saw the child", "visits that saw the child",
      so: "made with whoever is alleged to harm there", at: [.childrensServices], target: nil,
      better: .lower
    ) { _, _ in nil },
  ]
}
