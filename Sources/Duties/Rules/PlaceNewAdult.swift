import Vocabulary

/// A council at work with a child says who a new adult in the child's home is.
///
/// Harlow review recommendation 11.1.3: in a reconstituted family an adult came to live with the
/// children and no record said who he was to them. Sharing an address is no kinship: what the
/// adult is to somebody there is what a person states. The limit is a local setting.
enum PlaceNewAdult: DutyRule {
  static let descriptor = RuleDescriptor(
    .placeNewAdult, name: "Say who the new adult in the home is",
    recommendations: ["11.1.3"],
    basis: "Harlow review 11.1.3",
    answers: [.relationship, .assessment],
    limits: [.local(5, .workingDays, "D08")],
    sentence: "Where an adult who is not recorded as the child's parent comes to live where a "
      + "child lives already, the council then at work with the child states who the adult is to "
      + "the child, a parent of theirs or somebody of the home, or assesses the child anew. The "
      + "clock starts on the day the council knew; each adult is a duty of its own. It ends on the "
      + "day the adult is known to have left."
  )

  static func duties(in reading: CaseReading) -> [Duty] {
    let homes = reading.own(.lives)
    let parents = Set(reading.relatives([.parent]))
    return reading.relatives([.household]).filter { !parents.contains($0) }.compactMap { adult in
      let moves = reading.about(adult, .lives).filter {
        isMove($0, of: adult, into: homes, reading)
      }
      return moves.lazy.compactMap { move -> Duty? in
        guard let day = move.what.period.from?.earliest,
          let owing = reading.council.involved(on: day)
        else { return nil }
        return duty(adult, move, since: day, owedBy: owing, in: reading)
      }.first
    }
  }

  /// Whether it says that an adult came, on a day at least so sure, to where the child was.
  private static func isMove(
    _ said: Said<Residence>, of adult: PersonID, into homes: [Said<Residence>],
    _ reading: CaseReading
  ) -> Bool {
    guard let came = said.what.period.from?.earliest, !reading.isChild(adult, on: came),
      reading.childhood(of: reading.person).state(on: came) == .child
    else { return false }
    return homes.contains { home in
      guard home.what.place.isSame(as: said.what.place), let since = home.what.period.from?.latest
      else { return false }
      return since < came && (home.what.period.to?.latest).map { $0 >= came } ?? true
    }
  }

  private static func duty(
    _ adult: PersonID, _ move: Said<Residence>, since: Day, owedBy council: AgencyID,
    in reading: CaseReading
  ) -> Duty? {
    let starts = max(reading.learned(move.told, by: council), since)
    let stated = stated(adult, since: since, by: council, in: reading)
    let assessed = reading.own(.assessment).filter { $0.by == council }.first(since: since)
    let left = reading.about(adult, .lives).filter { $0.what.place.isSame(as: move.what.place) }
      .compactMap { said in
        said.what.period.to?.latest.map {
          DutyEnding(on: $0, why: "The adult left the home.", because: [said.told.sequence])
        }
      }.min { $0.on < $1.on }
    let endings = [left, reading.ending(ofChild: true)].compactMap { $0 }
    return duty(
      Trigger(move, owedBy: council, starts: starts), met: Meeting.earliest(stated, assessed),
      ended: endings.min { $0.on < $1.on }, about: [adult], in: reading)
  }

  /// The council's first word on what the adult is to the child, to a parent or to somebody of the
  /// home: what they are to anybody else says nothing of their place in it.
  private static func stated(
    _ adult: PersonID, since: Day, by council: AgencyID, in reading: CaseReading
  ) -> Meeting? {
    let home = Set(reading.withPerson(reading.relatives([.household, .parent])))
    return reading.everything(of: [.relationship]).filter { statement in
      guard case .relationship(let tie) = statement.says, statement.saidBy == council,
        statement.known >= since
      else { return false }
      let (one, other) = (reading.people[statement.about], reading.people[tie.to])
      return (one == adult && home.contains(other)) || (other == adult && home.contains(one))
    }.map { Meeting(on: $0.known, by: [$0.sequence]) }.min()
  }
}

extension Place {
  /// The same property by its number, or the same address and postcode however they are written.
  fileprivate func isSame(as other: Place) -> Bool {
    if let uprn, let theirs = other.uprn { return uprn == theirs }
    guard let mine = key, let theirs = other.key else { return false }
    return mine == theirs
  }

  private var key: String? {
    guard let address, let postcode else { return nil }
    return (address + postcode).lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
