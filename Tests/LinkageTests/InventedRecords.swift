import Linkage
import Seeded
import Vocabulary

/// Seeded households whose people are known to several agencies, with the mistakes agencies make.
struct InventedRecords {
  /// In the order they entered.
  let records: [Record]
  /// Who each record is of, by number.
  let truth: [RecordReference: Int]

  init(households: Int, seed: UInt64) {
    var making = Making(seed: seed)
    for number in 0..<households { making.household(number) }
    records = making.records.map(\.0).shuffled(using: &making.random)
    truth = Dictionary(uniqueKeysWithValues: making.records.map { ($0.0.reference, $0.1) })
  }

  private struct Someone {
    var given: String
    var middle: String?
    var family: String
    var formerFamily: String?
    var born: Day
    var sex: Sex
    var nhs: String?
  }

  private struct Making {
    var random: SplitMix64
    var records: [(Record, Int)] = []
    private var people = 0

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func household(_ number: Int) {
      let address = "\(Int.random(in: 1...80, using: &random)) " + random.pick(Names.streets)
      let postcode = "NM\(number % 9 + 1) \(number % 10)" + random.pick(["QT", "LP", "AB", "HD"])
      let family = random.pick(Names.families)
      for child in household(family) {
        people += 1
        for copy in 0..<Int.random(in: 1...3, using: &random) {
          let moved = random.chance(0.2) ? random.pick(Names.streets) : nil
          records.append(
            (
              record(
                child, copy: copy, address: moved.map { "7 " + $0 } ?? address,
                postcode: moved == nil ? postcode : "SM1 1AB"), people
            ))
        }
      }
    }

    /// Two parents, the father sometimes with a son of his name, and often twins.
    private mutating func household(_ family: String) -> [Someone] {
      var mother = someone(family, years: 1975...1992, .female)
      if random.chance(0.4) { mother.formerFamily = random.pick(Names.families) }
      let father = someone(
        random.pick([family, random.pick(Names.families)]),
        years: 1970...1992, .male)
      var child = someone(family, years: 2008...2022, .male)
      if random.chance(0.3) { child.given = father.given }
      var twin = someone(family, years: 2008...2022, .female)
      if random.chance(0.5) { twin.born = child.born }
      return [mother, father, child, twin]
    }

    private mutating func someone(
      _ family: String, years: ClosedRange<Int>, _ sex: Sex
    ) -> Someone {
      let year = Int.random(in: years, using: &random)
      let born = Day(
        number: (Day(year: year, month: 1, day: 1)?.number ?? 0)
          + Int.random(in: 0..<365, using: &random))
      let digits = [9, 9, 9] + (0..<6).map { _ in Int.random(in: 0...9, using: &random) }
      let check = NHSNumber.checkDigit(ofNine: digits)
      return Someone(
        given: random.pick(sex == .female ? Names.girls : Names.boys),
        middle: random.chance(0.6) ? random.pick(Names.middles) : nil, family: family, born: born,
        sex: sex,
        nhs: check.map { (digits + [$0]).map(String.init).joined() })
    }

    private mutating func record(
      _ someone: Someone, copy: Int, address: String, postcode: String
    ) -> Record {
      let agency = ["northmoor-csc", "northmoor-police", "mill-lane"][copy]
      var family = someone.family
      if let former = someone.formerFamily, random.chance(0.3) { family = former }
      var record = Record("\(agency)/\(records.count)")
        .named(misspelt(someone.given), family, middle: random.chance(0.5) ? someone.middle : nil)
      if let former = someone.formerFamily, random.chance(0.5) {
        record = record.named(someone.given, former, kind: .former)
      }
      if random.chance(0.9) { record = record.born(written(someone.born)) }
      if random.chance(0.8) { record = record.sex(someone.sex) }
      if random.chance(0.8) { record = record.lives(address, postcode) }
      if random.chance(0.4), let nhs = someone.nhs { record = record.nhs(nhs) }
      return record
    }

    private mutating func misspelt(_ name: String) -> String {
      guard random.chance(0.1) else { return random.chance(0.05) ? String(name.prefix(1)) : name }
      var letters = Array(name)
      letters.remove(at: Int.random(in: 1..<letters.count - 1, using: &random))
      return String(letters)
    }

    private mutating func written(_ day: Day) -> String {
      let parts = day.ymd
      if random.chance(0.05),
        let exchanged = Day(
          year: parts.year, month: parts.day, day: parts.month)
      {
        return exchanged.description
      }
      if random.chance(0.05) { return String(day.description.prefix(7)) }
      if random.chance(0.05) { return "\(parts.year)-01-01" }
      return random.chance(0.03) ? day.adding(days: 1).description : day.description
    }
  }

  private enum Names {
    static let families = [
      "Ashdown", "Pellow", "Corrie", "Marlow", "Tregear", "Okoro", "O'Hanlon", "Haddad", "Lisle",
      "Varga", "Pryce", "Sandhu", "Wren", "Bexley-Moss", "Dunmore", "Farrant", "Kestle", "Moss",
    ]
    static let girls = ["Mara", "Ella", "Ines", "Kate", "Ruby", "Sofia", "Aisha", "Margaret"]
    static let boys = ["Tom", "Robert", "Mohammed", "Jayden", "Hayden", "Piotr", "Daniel", "Ivo"]
    static let middles = ["Rose", "James", "Louise", "Ann", "Lee", "Noor"]
    static let streets = ["Mill Lane", "Quay Street", "Harbour Road", "Chapel Close", "Fen Drive"]
  }
}
