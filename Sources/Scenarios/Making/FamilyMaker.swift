import Vocabulary

/// Makes one family of the partnership's mix: alone, together, mended from two, with a
/// grandparent, caring for one another, expecting.
struct FamilyMaker {
  let today: Day
  var draw: Draw
  var made: MadeFamily
  let community: Community
  var numbers = NumberSeries()

  init(today: Day, draw: Draw) {
    self.today = today
    self.draw = draw
    made = MadeFamily(council: self.draw.chance(64) ? .northmoor : .southmere)
    community = self.draw.one(weighted: Community.all)
  }

  private enum Shape { case alone, together, mended, grandparent, caring, expecting }

  /// - Parameter numbers: the partnership's; each number is handed out once.
  mutating func family(numbers: inout NumberSeries) -> MadeFamily {
    self.numbers = numbers
    let shapes: [(Int, Shape)] = [
      (30, .alone), (22, .together), (19, .mended), (11, .grandparent), (10, .caring),
      (8, .expecting),
    ]
    switch draw.one(weighted: shapes) {
    case .alone: alone()
    case .together: together()
    case .mended: mended()
    case .grandparent: withGrandparent()
    case .caring: caring()
    case .expecting: expecting()
    }
    numbers = self.numbers
    return made
  }

  private mutating func alone() {
    let home = newHome(made.council)
    let mother = adult(.female, 19...46, at: home, maidenName: 25)
    var father: Int?
    if draw.chance(50) {
      father = adult(.male, 20...50, at: newHome(made.council))
      formerPartners(mother, father)
    }
    children(draw.one(weighted: [(5, 1), (4, 2), (2, 3)]), of: mother, father, at: home)
    known(made.council, except: draw.chance(40) ? father : nil)
    abuse(mother, father, 38)
  }

  private mutating func together() {
    let home = newHome(made.council)
    let mother = adult(.female, 20...46, at: home, maidenName: 45)
    let father = adult(.male, 20...52, at: home)
    partners(mother, father)
    children(draw.number(1...3), of: mother, father, at: home)
    known(made.council)
    abuse(mother, father, 44)
  }

  /// A mother, her earlier partner's children, her partner, theirs, and his by somebody in the
  /// other council: nobody holds the whole of it.
  private mutating func mended() {
    let home = newHome(made.council)
    let mother = adult(.female, 24...44, at: home, maidenName: 45)
    let earlier = adult(.male, 24...50, at: newHome(made.council))
    let partner = adult(.male, 24...50, at: home)
    formerPartners(mother, earlier)
    partners(mother, partner)
    let oldest = made.members[mother].person.born.age(on: today) - 18
    children(
      draw.number(1...2), of: mother, draw.chance(75) ? earlier : nil, at: home,
      ages: min(5, max(0, oldest - 4))...min(15, max(1, oldest)))
    if draw.chance(60) { children(1, of: mother, partner, at: home, ages: 0...3) }
    known(made.council, except: draw.chance(35) ? earlier : nil)
    if draw.chance(65) { elsewhere(partner) }
    abuse(mother, draw.chance(75) ? partner : earlier, 62)
  }

  /// A parent's child and its mother, whom only the other council knows, beside that parent.
  private mutating func elsewhere(_ parent: Int) {
    let council = made.council.other
    let first = made.members.count
    let home = newHome(council)
    let mother = adult(.female, 24...44, at: home, council: council)
    formerPartners(mother, parent)
    children(draw.number(1...2), of: mother, parent, at: home, ages: 4...15, council: council)
    made.known.append((council, Array(first..<made.members.count) + [parent]))
  }

  private mutating func withGrandparent() {
    let home = newHome(made.council)
    let grandmother = adult(.female, 47...69, at: home)
    let mother = adult(.female, 20...28, at: newHome(made.council), family: grandmother)
    made.members[mother].mother = grandmother
    children(draw.number(1...2), of: mother, nil, at: home, ages: 0...9)
    for child in made.members.indices where made.members[child].isChild {
      made.ties.append(
        .init(
          one: grandmother, words: "Grandmother : Grandchild", other: child,
          from: made.members[child].person.born))
    }
    known(made.council)
  }

  private mutating func caring() {
    let home = newHome(made.council)
    let carer = adult(.female, 24...50, at: home, maidenName: 40)
    let caredFor = adult(.male, 25...56, at: home)
    partners(carer, caredFor)
    children(draw.number(1...2), of: carer, caredFor, at: home)
    known(made.council)
    made.caring = (carer, caredFor)
    abuse(carer, caredFor, 60)
  }

  private mutating func expecting() {
    let home = newHome(made.council)
    let mother = adult(.female, 19...38, at: home, maidenName: 25)
    let father = adult(.male, 20...44, at: home)
    partners(mother, father)
    children(draw.number(0...2), of: mother, father, at: home, ages: 1...13)
    var unborn = Individual(
      "Unborn", made.members[mother].person.family, .unknown,
      born: today.adding(days: draw.number(20...190)))
    unborn.isUnborn = true
    add(unborn, at: home, mother: mother, father: father, isChild: true)
    known(made.council)
    abuse(mother, father, 45)
  }
}
