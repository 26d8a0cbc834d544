import Vocabulary

/// People and what they are to each other.
extension FamilyMaker {
  mutating func newHome(_ council: Council) -> Home { Streets.home(in: council, &draw) }

  /// - Parameter family: somebody whose family name they have.
  mutating func adult(
    _ sex: Sex, _ ages: ClosedRange<Int>, at home: Home, maidenName: Int = 0,
    council: Council? = nil, family: Int? = nil
  ) -> Int {
    let names = draw.chance(88) ? community : draw.one(weighted: Community.all)
    let given = draw.one(of: sex == .female ? names.women : names.men)
    var person = Individual(
      given, family.map { made.members[$0].person.family } ?? draw.one(of: names.families), sex,
      born: today.born(age: draw.number(ages), days: draw.number(1...364)).outsideTheReviewedYear)
    if draw.chance(maidenName) { person.formerFamily = draw.one(of: names.families) }
    person.nhsNumber = numbers.nhsNumber()
    return add(person, at: home, isChild: false, council: council)
  }

  /// Children of a mother, youngest first, none of them nearer than fifteen months.
  mutating func children(
    _ count: Int, of mother: Int, _ father: Int?, at home: Home,
    ages: ClosedRange<Int> = 0...13, council: Council? = nil
  ) {
    guard count > 0 else { return }
    let eldest = grown(mother, father)
    let days = ages.lowerBound * 365 + 20...ages.upperBound * 365 + 380
    var born = today.adding(days: -draw.number(days))
    if born < eldest {
      born = today.adding(days: -draw.number(20...max(21, today.days(since: eldest) - 400)))
    }
    for _ in 0..<count {
      born = born.outsideTheReviewedYear
      guard born >= eldest, born.age(on: today) < 18 else { return }
      child(born, of: mother, father, at: home, council: council)
      born = born.adding(days: -draw.number(460...1500))
    }
  }

  private mutating func child(
    _ born: Day, of mother: Int, _ father: Int?, at home: Home, council: Council?
  ) {
    let sex: Sex = draw.chance(50) ? .female : .male
    let mothers = made.members[mother].person.family
    let family = father.map { draw.chance(68) ? made.members[$0].person.family : mothers }
    let taken = Set(made.members.map(\.person.given))
    let names = (sex == .female ? community.women : community.men).filter { !taken.contains($0) }
    var person = Individual(draw.one(of: names), family ?? mothers, sex, born: born)
    person.nhsNumber = numbers.nhsNumber()
    if born.age(on: today) >= 5 { person.pupilNumber = numbers.pupilNumber(born: born) }
    add(person, at: home, mother: mother, father: father, isChild: true, council: council)
  }

  @discardableResult
  mutating func add(
    _ person: Individual, at home: Home, mother: Int? = nil, father: Int? = nil, isChild: Bool,
    council: Council? = nil
  ) -> Int {
    let council = council ?? made.council
    let together = made.members.first { $0.home == home }
    var movedIn = together?.movedIn ?? draw.day(200...3600, before: today)
    let isNewcomer = person.born > movedIn
    movedIn = person.isUnborn ? movedIn : max(movedIn, person.born)
    let earlier = together?.earlierHome ?? (draw.chance(35) ? newHome(council) : nil)
    made.members.append(
      .init(
        person: person, home: home, movedIn: movedIn,
        earlierHome: isNewcomer || person.isUnborn ? nil : earlier, mother: mother,
        father: father, isChild: isChild, council: council))
    return made.members.count - 1
  }

  mutating func partners(_ one: Int, _ other: Int) {
    let words = draw.one(weighted: [
      (5, "Partner : Partner"), (3, "Wife : Husband"), (2, "Cohabitee : Cohabitee"),
    ])
    let from = max(draw.day(500...4200, before: today), grown(one, other))
    made.ties.append(.init(one: one, words: words, other: other, from: from))
  }

  mutating func formerPartners(_ one: Int, _ other: Int?) {
    guard let other else { return }
    let to = max(draw.day(400...2400, before: today), grown(one, other).adding(days: 300))
    let from = max(draw.day(900...2500, before: to), grown(one, other))
    made.ties.append(
      .init(one: one, words: "Partner : Partner", other: other, from: from, to: to))
  }

  /// The day by which both were seventeen.
  private func grown(_ one: Int, _ other: Int?) -> Day {
    let births = [one, other].compactMap { $0 }.map { made.members[$0].person.born }
    return (births.max() ?? today).adding(months: 12 * 17)
  }

  /// All made so far are known to a council, but for one nobody told it of.
  mutating func known(_ council: Council, except unknown: Int? = nil) {
    made.known.append((council, made.members.indices.filter { $0 != unknown }))
  }

  /// Abuse of one by the other, in so many of a hundred families; of the other in one of nine.
  mutating func abuse(_ one: Int, _ other: Int?, _ percent: Int) {
    guard let other, draw.chance(percent) else { return }
    made.abuse = draw.chance(11) ? (other, one) : (one, other)
  }
}
