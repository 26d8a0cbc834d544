import Family
import Seeded
import Vocabulary

/// Consistent invented families of three generations, and faults to plant in them.
enum PlantedFamilies {
  enum Fault: CaseIterable {
    case secondMother, secondFather, olderThanMother, motherDead, fatherDead, circle
    case otherBirthday, otherSex, maleMother, femaleFather, childTwice, birthsTooClose

    var kind: FamilyWarning.Kind {
      switch self {
      case .secondMother: .twoMothers
      case .secondFather: .twoFathers
      case .olderThanMother: .parentTooYoung
      case .motherDead, .fatherDead: .parentDeadBeforeBirth
      case .circle: .ownAncestor
      case .otherBirthday: .birthDatesDisagree
      case .otherSex: .sexesDisagree
      case .maleMother, .femaleFather: .roleAndSexDisagree
      case .childTwice: .samePersonTwice
      case .birthsTooClose: .birthsTooClose
      }
    }
  }

  /// Grandparents, a mother with one to three partners in turn, and her children by each: years
  /// apart, twins now and then, some dates only a year, some people without any.
  static func family(_ random: inout SplitMix64) -> FamilyScript {
    var f = FamilyScript()
    let born = Int.random(in: 1960...1985, using: &random)
    f.person("gran", "Gwen Fold", .female, born: day(born - 27, &random))
    f.person("grandad", "Gil Fold", .male, born: day(born - 30, &random), died: "\(born + 40)")
    f.person("mum", "Mia Fold", .female, born: day(born, &random))
    f.tie("gran", .birthMother, "mum")
    f.tie("grandad", .birthFather, "mum")
    var year = born + Int.random(in: 18...24, using: &random)
    var count = 0
    for turn in 0..<Int.random(in: 1...3, using: &random) {
      f.person("dad\(turn)", "Dan\(turn) Hale", .male, born: day(born - 2 + turn, &random))
      f.tie("dad\(turn)", .partner, "mum", from: "\(year - 1)")
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let date = random.chance(80) ? day(year, &random) : "\(year)"
        for twin in 0..<(random.chance(5) && date.count > 4 ? 2 : 1) {
          let child = "kid\(count)"
          f.person(
            child, "Kit\(count)\(twin) Fold", random.chance(50) ? .female : .male, born: date)
          f.tie("mum", .birthMother, child)
          if random.chance(85) { f.tie("dad\(turn)", .birthFather, child) }
          count += 1
        }
        year += Int.random(in: 2...3, using: &random)
      }
    }
    if random.chance(30) { f.person("stray", "Sol Reed", .male) }
    f.tie("dad0", .birthFather, "kid0")
    return f
  }

  static func plant(_ fault: Fault, in f: inout FamilyScript, _ random: inout SplitMix64) {
    switch fault {
    case .secondMother:
      f.person("other", "Una Reed", .female)
      f.tie("other", .birthMother, "kid0")
    case .secondFather:
      f.person("other", "Ugo Reed", .male)
      f.tie("other", .birthFather, "kid0")
    case .olderThanMother:
      f.person("late", "Lee Fold", .female, born: "\(1950 + Int.random(in: 0...9, using: &random))")
      f.tie("mum", .birthMother, "late")
    case .motherDead:
      f.person("late", "Lee Fold", .female, born: "2010-05-05")
      f.tie("mum", .birthMother, "late")
      f.say("mum", .died(UncertainDate(edtf: "2010-05-04")!))
    case .fatherDead:
      f.person("late", "Lee Fold", .female, born: "2010-05-05")
      f.tie("dad0", .birthFather, "late")
      f.say("dad0", .died(UncertainDate(edtf: "2009-06-01")!))
    case .circle: f.tie("kid0", .birthParent, "gran")
    case .otherBirthday:
      f.agency = "northmoor-police"
      f.say("kid0", .born(Birth(on: UncertainDate(edtf: "1930-01-01")!)))
    case .otherSex:
      f.agency = "northmoor-police"
      f.say("mum", .sex(.male))
    case .maleMother:
      f.person("late", "Lee Fold", .female)
      f.tie("dad0", .birthMother, "late")
    case .femaleFather:
      f.person("late", "Lee Fold", .female)
      f.tie("gran", .birthFather, "late")
    case .childTwice:
      for id in ["late", "later"] {
        f.person(id, "Lee Fold", .female, born: "2020-02-03")
        f.tie("dad0", .birthFather, id)
      }
    case .birthsTooClose:
      f.person("late", "Lee Fold", .female, born: "2020-02-03")
      f.person("later", "Lou Fold", .female, born: "2020-06-30")
      f.tie("mum", .birthMother, "late")
      f.tie("mum", .birthMother, "later")
    }
  }

  private static func day(_ year: Int, _ random: inout SplitMix64) -> String {
    let (month, day) = (
      Int.random(in: 1...12, using: &random), Int.random(in: 1...28, using: &random)
    )
    return Day(year: year, month: month, day: day)!.description
  }
}
