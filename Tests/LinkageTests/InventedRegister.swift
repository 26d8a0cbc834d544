@testable import Linkage
import Seeded

/// Households in two invented sources, as CSV, with whose each record is.
struct InventedRegister {
  /// Rows under the header, each with its person.
  private(set) var rows: [(text: String, person: Int)] = []
  static let header = "source,ref,forename,surname,dob,sex,postcode,address,phone"

  private static let names = """
    amelia oscar freya hamish bronwen callum isla rhys megan duncan poppy gareth elsie lewis martha
    harris beth tomos niamh fergus carys angus sian ewan eilidh owen maisie hector mabel rory
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  private static let families = """
    pellow trask binnie cargill sproat hask wheldon tarrant mumby locke fazakerley dunmore priddy
    sillars yarwood hobday quayle rennick stobart vickery ashcombe braddock chilvers dalgety
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  init(households: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var person = 0
    for house in 0..<households {
      let family =
        random.pick(Self.families) + (house % 3 == 0 ? "" : "\(random.pick(["by", "ton"]))")
      let postcode =
        "nx\(Int.random(in: 1...20, using: &random)) \(house % 9 + 1)"
        + random.pick(["ab", "de", "fg", "hj", "ln"])
      let address = "\(Int.random(in: 1...90, using: &random)) \(random.pick(Self.names)) road"
      let phone = "07\(Int.random(in: 100_000_000...999_999_999, using: &random))"
      for member in 0..<Int.random(in: 1...4, using: &random) {
        person += 1
        let year = member < 2 ? 1950 + house % 40 : 1990 + house % 25
        let born =
          "\(year)-\(Self.two(random.pick(Array(1...12))))-\(Self.two(random.pick(Array(1...28))))"
        let given = random.pick(Self.names)
        for source in ["north", "south"] where random.chance(0.9) {
          let wrong = random.chance(0.1)
          let name = wrong ? String(given.dropLast()) : given
          let date = random.chance(0.05) ? "" : born
          let cells = [
            source, "\(source.prefix(1))\(person)", name, family, date, member % 2 == 0 ? "F" : "M",
            random.chance(0.1) ? "" : postcode, address, random.chance(0.4) ? "" : phone,
          ]
          rows.append((cells.joined(separator: ","), person))
        }
      }
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  var csv: String { ([Self.header] + rows.map(\.text)).joined(separator: "\n") + "\n" }

  /// Rows in another order.
  func shuffled(seed: UInt64) -> InventedRegister {
    var random = SplitMix64(seed: seed)
    var other = self
    other.rows.shuffle(using: &random)
    return other
  }
}

/// Linking as a test asks for it.
enum Linking {
  static func file(_ text: String, _ name: String = "list.csv") -> RegisterReader.File {
    file(Array(text.utf8), name)
  }

  static func file(_ bytes: [UInt8], _ name: String = "list.csv") -> RegisterReader.File {
    RegisterReader.File(
      name: name, stem: String(name.split(separator: ".").first ?? ""), bytes: bytes)
  }

  static func run(
    _ files: [RegisterReader.File], _ change: (inout LinkSettings) -> Void = { _ in }
  ) async throws -> LinkResult {
    var settings = LinkSettings()
    change(&settings)
    return await LinkRun(try RegisterReader.read(files), settings).run()
  }

  /// Records by person: the keys of each, in order.
  static func people(_ result: LinkResult) -> Set<Set<String>> {
    var people: [Substring: Set<String>] = [:]
    for line in String(decoding: result.clustersCSV(), as: UTF8.self).split(separator: "\n")
      .dropFirst()
    {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      people[cells[2], default: []].insert("\(cells[0])/\(cells[1])")
    }
    return Set(people.values)
  }

  static func links(_ result: LinkResult) -> [String] {
    String(decoding: result.linksCSV(), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Precision, recall and F1 of pairs within people, 0 to 1.
  static func score(
    _ result: LinkResult, _ truth: (String) -> String
  ) -> (precision: Double, recall: Double, f1: Double) {
    func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
    var (right, said) = (0, 0)
    var all: [String: Int] = [:]
    for person in people(result) {
      var whose: [String: Int] = [:]
      for record in person {
        whose[truth(record), default: 0] += 1
        all[truth(record), default: 0] += 1
      }
      said += pairs(person.count)
      right += whose.values.reduce(0) { $0 + pairs($1) }
    }
    let true_ = all.values.reduce(0) { $0 + pairs($1) }
    let (precision, recall) = (
      Double(right) / Double(max(1, said)), Double(right) / Double(max(1, true_))
    )
    return (precision, recall, 2 * precision * recall / max(precision + recall, 1e-9))
  }
}
