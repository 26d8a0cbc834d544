import Family
import Seeded
import Vocabulary

/// Random families: tangled ones on few days for the rules, plausible ones for the drawing.
enum RandomFamilies {
  /// Few people, many relations, every date within twelve days of 1970.
  static func tangled(seed: UInt64) -> FamilyScript {
    var random = SplitMix64(seed: seed)
    var f = FamilyScript()
    let adults = (0..<Int.random(in: 3...6, using: &random)).map { "a\($0)" }
    let children = (0..<Int.random(in: 2...6, using: &random)).map { "c\($0)" }
    for (index, adult) in adults.enumerated() {
      f.say(adult, .sex(index.isMultiple(of: 2) ? .female : .male))
    }
    for person in adults + children {
      if random.chance(70) { f.say(person, .born(Birth(on: date(0, 6, &random)))) }
      if random.chance(25) { f.say(person, .died(date(6, 11, &random))) }
    }
    for child in children {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let index = Int.random(in: 0..<adults.count, using: &random)
        let kinds: [Relationship.Kind] = [
          .birthMother, .birthMother, .birthMother, .adoptiveParent, .fosterParent, .stepParent,
        ]
        var kind = kinds.randomElement(using: &random)!
        if kind == .birthMother, !index.isMultiple(of: 2) { kind = .birthFather }
        f.tie(adults[index], kind, child)
      }
    }
    for (index, one) in adults.enumerated() {
      for other in adults[(index + 1)...] where random.chance(35) {
        let from = random.chance(60) ? date(0, 8, &random).text : nil
        let to = random.chance(40) ? date(4, 11, &random).text : nil
        f.tie(one, .cohabiting, other, from: from, to: to)
      }
    }
    return f
  }

  private static func date(_ low: Int, _ high: Int, _ random: inout SplitMix64) -> UncertainDate {
    let first = Day(number: Int.random(in: low...high, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return UncertainDate(edtf: "\(first)/\(first.adding(days: 3))")!
    case 1: return UncertainDate(edtf: random.chance(50) ? "../\(first)" : "\(first)/..")!
    default: return UncertainDate(first)
    }
  }

  /// Three or four generations with partners who come and go, up to `most` people.
  static func plausible(seed: UInt64, most: Int) -> FamilyScript {
    var random = SplitMix64(seed: seed)
    var family = Grower(most: most)
    family.grow(&random)
    return family.script
  }

  private struct Grower {
    let most: Int
    var script = FamilyScript()
    var count = 0
    let given = ["Ada", "Ben", "Cora", "Dev", "Elsie", "Farid", "Gwen", "Hal", "Imogen", "Jonah"]
    let families = ["Ashdown", "Birch", "Cole-Harrington", "Dent", "Ekwueme", "Fox"]

    init(most: Int) { self.most = most }

    mutating func person(_ sex: Sex, year: Int, _ random: inout SplitMix64) -> String {
      let id = "p\(count)"
      count += 1
      let month = Int.random(in: 1...12, using: &random)
      let day = Int.random(in: 1...28, using: &random)
      let born = Day(year: year, month: month, day: day)!
      let name =
        given.randomElement(using: &random)! + " " + families.randomElement(using: &random)!
      script.person(
        id, random.chance(95) ? name : nil, random.chance(5) ? .unknown : sex,
        born: random.chance(90) ? "\(born)" : nil,
        died: random.chance(5) ? "\(min(year + 40, 2030))" : nil)
      return id
    }

    mutating func grow(_ random: inout SplitMix64) {
      var generation = (0..<Int.random(in: 1...2, using: &random)).map { _ in
        person(.female, year: Int.random(in: 1955...1965, using: &random), &random)
      }
      for step in 1...3 where count < most {
        var next: [String] = []
        for mother in generation where count < most {
          next += children(of: mother, around: 1958 + step * 25, &random)
        }
        generation = next
      }
      let everyone = (0..<count).map { "p\($0)" }
      script.lives(
        everyone.filter { _ in random.chance(40) } + ["p0"], "1 High Street", from: "2020")
      for _ in 0..<Int.random(in: 0...2, using: &random) where count > 2 {
        let one = everyone.randomElement(using: &random)!
        let other = everyone.randomElement(using: &random)!
        if one != other { script.alert(by: one, to: other, on: "2030-05-05") }
      }
    }

    mutating func children(of parent: String, around year: Int, _ random: inout SplitMix64)
      -> [String]
    {
      var found: [String] = []
      var born = year
      for turn in 0..<Int.random(in: 1...3, using: &random) where count < most {
        let hasPartner = random.chance(80)
        let partner =
          hasPartner ? person(.male, year: year - 27 + turn, &random) : nil
        if let partner, random.chance(75) {
          script.tie(
            partner, random.chance(50) ? .married : .cohabiting, parent, from: "\(born - 1)",
            to: random.chance(40) ? "\(born + 4)" : nil)
        }
        for _ in 0..<Int.random(in: 0...3, using: &random) where count < most {
          born += Int.random(in: 0...2, using: &random)
          let child = person(random.chance(50) ? .female : .male, year: min(born, 2030), &random)
          let isAdopted = random.chance(5)
          script.tie(parent, isAdopted ? .adoptiveParent : .birthMother, child)
          if let partner { script.tie(partner, isAdopted ? .adoptiveParent : .birthFather, child) }
          found.append(child)
        }
        born += 2
      }
      if found.count > 1, count > 4, random.chance(15) {
        script.tie("p1", .fosterParent, found.last!, from: "2029")
      }
      return found
    }
  }
}
