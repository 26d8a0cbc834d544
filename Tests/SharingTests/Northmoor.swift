import Sharing
import Vocabulary

/// A mother, her child, and what three agencies said of them; everything invented.
struct Northmoor {
  static let csc: AgencyID = "northmoor-csc"
  static let practice: AgencyID = "mill-lane"
  static let police: AgencyID = "northmoor-police"
  static let mother = RecordReference(csc, "M1")
  static let motherAtPractice = RecordReference(practice, "77")
  static let child = RecordReference(csc, "C1")
  static let childAtPolice = RecordReference(police, "N9")
  static let home = Place(address: "14 Mill Road, Northmoor", postcode: "NM1 2AB")

  var statements: [Statement] = []
  var people = People([
    mother: PersonID("mother"), motherAtPractice: PersonID("mother"), child: PersonID("child"),
    childAtPolice: PersonID("child"),
  ])
  var agreements: [Agreement] = [agreement()]
  let agencies = [csc, practice, police, "hub"].map {
    Agency(id: $0, name: $0.text, kind: .hub, invented: true)
  }

  static func agreement(
    from: Day = Day(number: 21_000), to: Day? = nil, grants: [Grant] = [grant()]
  ) -> Agreement {
    Agreement(
      id: "northmoor", version: "2", from: from, to: to, reviewBy: from,
      parties: [csc, practice, police, "hub"], flows: [], grants: grants)
  }

  static func grant(
    to: AgencyID = csc, roles: [Practitioner.Role] = [.socialWorker],
    purposes: [Purpose] = [.childProtectionEnquiry],
    kinds: [Saying.Kind] = Saying.Kind.allCases, saidBy: [AgencyID] = [],
    outcome: SharingRecord.Outcome = .disclose, existence: Bool = false
  ) -> Grant {
    Grant(
      id: "g1", to: [to], roles: roles, purposes: purposes,
      basis: LawfulBasis(article6: "e", article9: "g", power: "Children Act 1989 s47"),
      kinds: kinds, saidBy: saidBy, outcome: outcome, existence: existence)
  }

  /// Adds a statement at the end; its sequence counts from 1.
  mutating func add(
    _ says: Saying, about: RecordReference, by: AgencyID? = nil, corrects: Int? = nil
  ) {
    let sequence = statements.count + 1
    statements.append(
      Statement(
        sequence: sequence, recorded: Instant(milliseconds: 0), submission: "s",
        told: DraftStatement(
          about: about, says: says, standing: .reported, saidBy: by ?? about.agency,
          source: SourcePlace(document: "form"), key: "k\(sequence)", corrects: corrects)))
  }

  func decide(
    as agency: AgencyID = csc, _ role: Practitioner.Role = .socialWorker,
    for purpose: Purpose = .childProtectionEnquiry, on day: Day = Day(number: 22_000)
  ) -> SharingDecision {
    SharingPolicy.decide(
      SharingRequest(
        practitioner: Practitioner(id: "r.okoro", name: "R", agency: agency, role: role),
        purpose: purpose, view: "family", day: day, position: 9),
      over: statements, people: people, agreements: agreements, agencies: agencies)
  }

  /// Sequences of what is shown.
  func shown(
    as agency: AgencyID = csc, _ role: Practitioner.Role = .socialWorker,
    for purpose: Purpose = .childProtectionEnquiry, on day: Day = Day(number: 22_000)
  ) -> [Int] {
    decide(as: agency, role, for: purpose, on: day).disclose().value.map(\.sequence)
  }
}
