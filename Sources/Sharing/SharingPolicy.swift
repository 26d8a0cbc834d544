public import Vocabulary

/// May this be told to this practitioner, for this purpose, and on what footing?
///
/// Starts from withholding. An agency sees what it said itself; anything else needs a grant of an
/// agreement in force, and any prohibition beats every grant. What is withheld leaves no trace:
/// deciding again over what was disclosed discloses exactly that.
public enum SharingPolicy {
  /// Who may set and lift the seal of an adoption, in an agency whose agreement names it.
  public static let rolesThatSeal: Set<Practitioner.Role> = [.teamManager, .caldicottGuardian]

  /// Decides over everything that could be shown.
  ///
  /// - Parameters:
  ///   - statements: all that concern the people looked at, those replaced or withdrawn among
  ///     them and **not** narrowed to a day: a restriction of today must reach a view of last
  ///     year. Narrow with `inForce(asKnownOn:by:)` what has been disclosed.
  ///   - people: the linkage of all records, not of what the reader may see: a protected place is
  ///     protected in every record of its person.
  ///   - agencies: those the hub knows; others neither see anything nor are heard.
  public static func decide(
    _ request: SharingRequest, over statements: [Statement], people: People,
    agreements: [Agreement], agencies: [Agency]
  ) -> SharingDecision {
    let known = Set(agencies.map(\.id))
    let reader = request.practitioner.agency
    let permissions = Permissions(request, agreements: agreements, agencies: known)
    let prohibitions = Prohibitions(
      on: request.practitioner, permissions, day: request.day,
      opensSeals: request.opensSeals, over: statements, people: people)
    var ruling = Ruling(
      reader: request.practitioner, Confidences(openedOn: request.adult, people: people))
    let heard = known.contains(reader) ? statements.filter { known.contains($0.saidBy) } : []
    for statement in heard.sorted(by: { $0.sequence < $1.sequence }) {
      ruling.consider(statement, permissions, prohibitions)
    }
    return ruling.decision(on: request, permissions, prohibitions)
  }
}
