import Vocabulary

/// A council that holds one child in two families' records says how the families belong together.
///
/// Harlow review recommendation 11.1.3: nobody could see how the children of a reconstituted family
/// belonged together. A group of a source is no kinship; a relationship is what a person states.
/// The limit is a local setting.
enum ReviewTwoFamilies: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewTwoFamilies, name: "Say how the two families belong together",
    recommendations: ["11.1.3"],
    basis: "Harlow review 11.1.3",
    answers: [.relationship],
    limits: [.local(10, .workingDays, "D08")],
    sentence: "Where a council's records hold a child in a second family, the council states how "
      + "the child belongs to somebody there. The clock starts on the day the second family was "
      + "recorded; a relationship of the child that it states from that day on meets it.")

  static func duties(in reading: CaseReading) -> [Duty] {
    Dictionary(grouping: reading.own(.grouped), by: \.by).sorted { $0.key < $1.key }
      .compactMap { council, groups in
        guard reading.rulebook.kind(of: council) == .childrensServices,
          let second = secondFamily(groups), reading.isChild(reading.person, on: second.told.known)
        else { return nil }
        let since = second.told.known
        let met = tiesSaid(in: reading).filter { $0.by == council && $0.told.known >= since }
          .min { $0.told.sequence < $1.told.sequence }
          .map { Meeting(on: $0.told.known, by: [$0.told.sequence]) }
        return duty(
          Trigger(second, starts: since), met: met, ended: reading.ending(ofChild: true),
          in: reading)
      }
  }

  private static func tiesSaid(in reading: CaseReading) -> [Said<Void>] {
    reading.concerning(.relationship).filter { statement in
      guard case .relationship(let tie) = statement.says else { return false }
      return [statement.about, tie.to].contains { reading.people[$0] == reading.person }
    }.map { Said(told: $0, what: ()) }
  }

  /// The first statement that names another family than the first did.
  private static func secondFamily(_ groups: [Said<String>]) -> Said<String>? {
    groups.first { $0.what != groups.first?.what }
  }
}
