import Vocabulary

/// Writes one made family into the books of whoever knows it.
struct FamilyWriter {
  let family: MadeFamily
  var draw: Draw
  /// Each council's numbers for those it knows, by place in the family.
  private(set) var records: [Council: [Int: String]] = [:]
  /// Places in the family of those whose NHS number a council holds.
  private(set) var numbered: Set<Int> = []

  init(_ family: MadeFamily, draw: Draw) {
    self.family = family
    self.draw = draw
  }

  mutating func write(in books: inout Books) {
    for branch in family.known {
      enter(branch.members, of: branch.council, in: &books)
      relate(branch.members, of: branch.council, in: &books)
      house(branch.members, of: branch.council, in: &books)
      var casework = CaseworkMaker(today: books.today, draw: draw)
      for child in branch.members where isOpen(child, to: branch.council) {
        if let id = records[branch.council]?[child] {
          casework.add(family.members[child].person, id, in: &books[branch.council])
        }
      }
      draw = casework.draw
    }
    var alerts = AlertMaker(self, draw: draw)
    alerts.write(in: &books)
    draw = alerts.draw
    var care = CareMaker(self, draw: draw)
    care.write(in: &books)
  }

  /// A child who lives in a council's area is its case; one who lives in the other's is not.
  private func isOpen(_ place: Int, to council: Council) -> Bool {
    let member = family.members[place]
    return member.isChild && member.council == council
  }

  private mutating func enter(_ places: [Int], of council: Council, in books: inout Books) {
    let mothers = Set(family.members.compactMap(\.mother))
    let ethnicity = draw.one(of: ["WBRI", "WOTH", "MWBC", "APKN", "BAFR", "NOBT"])
    for place in places {
      let member = family.members[place]
      let habits: Misrecording = member.isChild ? .childAtCouncil : .adultAtCouncil
      let entry = habits.entry(member.person, &draw)
      if entry.nhsNumber == member.person.nhsNumber, !entry.nhsNumber.isEmpty {
        numbered.insert(place)
      }
      records[council, default: [:]][place] = books[council].enter(
        entry, isMother: mothers.contains(place), ethnicity: ethnicity)
      // Entered twice by two teams, as happens.
      if member.isChild, !member.person.isUnborn, draw.chance(1) {
        let again = habits.entry(member.person, &draw)
        let second = books[council].enter(again, ethnicity: ethnicity)
        books[council].lives(second, at: member.home, from: member.movedIn)
      }
    }
    let group = "F" + books[council].number(.family)
    books[council].group(group, places.compactMap { records[council]?[$0] })
  }

  private mutating func relate(_ places: [Int], of council: Council, in books: inout Books) {
    guard let ids = records[council] else { return }
    for place in places {
      let member = family.members[place]
      guard let child = ids[place] else { continue }
      let born = member.person.isUnborn ? nil : member.person.born
      let recorded = draw.day(30...1500, before: books.today)
      if let mother = member.mother.flatMap({ ids[$0] }) {
        books[council].mother(mother, of: child, born: born)
        if draw.chance(80) {
          books[council].relate(mother, "Mother : Child", child, from: born, recorded: recorded)
        }
      }
      // A father is often named by nobody; his place in the family is then not known.
      if let father = member.father.flatMap({ ids[$0] }), draw.chance(86) {
        books[council].relate(father, "Father : Child", child, from: born, recorded: recorded)
      }
    }
    for tie in family.ties {
      guard let one = ids[tie.one], let other = ids[tie.other], draw.chance(90) else { continue }
      books[council].relate(
        one, tie.words, other, from: tie.from, to: tie.to,
        recorded: draw.day(20...400, before: books.today))
    }
  }

  private mutating func house(_ places: [Int], of council: Council, in books: inout Books) {
    for place in places {
      let member = family.members[place]
      guard let id = records[council]?[place], !member.person.isUnborn,
        member.council == council || draw.chance(50)
      else { continue }
      if let earlier = member.earlierHome, draw.chance(70) {
        let from = max(member.person.born, draw.day(300...2000, before: member.movedIn))
        books[council].lives(id, at: earlier, from: from, to: member.movedIn)
      }
      if draw.chance(93) { books[council].lives(id, at: member.home, from: member.movedIn) }
    }
  }
}
