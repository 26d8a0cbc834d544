import Testing

@testable import Linkage

@Suite("Linking a register") struct LinkRunTests {
  private static let invented = InventedRegister(households: 220, seed: 9)
  private static let whose = Dictionary(
    uniqueKeysWithValues: invented.rows.map { row in
      let cells = row.text.split(separator: ",", maxSplits: 2)
      return ("\(cells[0])/\(cells[1])", "\(row.person)")
    })

  @Test func `households are told from people, with nothing set`() async throws {
    let result = try await Linking.run([Linking.file(Self.invented.csv)])
    let score = Linking.score(result) { Self.whose[$0] ?? "" }
    #expect(score.precision > 0.985 && score.recall > 0.95, "\(score)")
  }

  @Test func `the result is the same for any number of workers and order of rows`() async throws {
    let one = try await Linking.run([Linking.file(Self.invented.csv)])
    let four = try await Linking.run([Linking.file(Self.invented.csv)]) { $0.workers = 4 }
    #expect(one.linksCSV() == four.linksCSV() && one.clustersCSV() == four.clustersCSV())
    let other = Self.invented.shuffled(seed: 5)
    let shuffled = try await Linking.run([Linking.file(other.csv)]) { $0.workers = 3 }
    #expect(one.linksCSV() == shuffled.linksCSV())
    #expect(Linking.people(one) == Linking.people(shuffled))
  }

  @Test func `a model given back repeats the run exactly`() async throws {
    let first = try await Linking.run([Linking.file(Self.invented.csv)])
    let model = try LinkModel.read(first.model.yaml())
    let second = try await Linking.run([Linking.file(Self.invented.csv)]) { $0.model = model }
    #expect(first.linksCSV() == second.linksCSV() && first.clustersCSV() == second.clustersCSV())
    #expect(first.model.yaml() == second.model.yaml())
  }

  @Test func `everything wrong with a model is said with its line`() throws {
    let text = "threshold: 7\nspeed: fast\nkeys:\n  - \"nonsense\"\ngroups:\n  - name: all\n"
    let problems = #expect(throws: LinkModelProblems.self) { try LinkModel.read(text) }
    #expect(problems?.all.map(\.line) == [0, 0, 0, 0, 1, 2, 4, 6])
  }

  @Test func `twins and a father and son of one name stay two people`() async throws {
    var csv = Self.invented.csv
    for (number, source) in ["north", "south"].enumerated() {
      csv += "\(source),t\(number)1,hettie,ormerod,2009-05-06,F,nx9 9zz,3 quay road,07111222333\n"
      csv += "\(source),t\(number)2,hannah,ormerod,2009-05-06,F,nx9 9zz,3 quay road,07111222333\n"
      csv += "\(source),t\(number)3,silas,ormerod,1979-11-30,M,nx9 9zz,3 quay road,07111222333\n"
      csv += "\(source),t\(number)4,silas,ormerod,2011-02-17,M,nx9 9zz,3 quay road,07111222333\n"
    }
    let people = Linking.people(try await Linking.run([Linking.file(csv)]))
    for one in 1...4 { #expect(people.contains(["north/t0\(one)", "south/t1\(one)"])) }
  }

  @Test func `across sources only links nothing within one`() async throws {
    let result = try await Linking.run([Linking.file(Self.invented.csv)]) { $0.acrossOnly = true }
    let within = Linking.links(result).dropFirst().filter { line in
      let cells = line.split(separator: ",")
      return cells[0] == cells[2]
    }
    #expect(within.isEmpty && Linking.links(result).count > 300)
  }

  @Test func `links stand smaller key first, in order, at or above the threshold`() async throws {
    let result = try await Linking.run([Linking.file(Self.invented.csv)]) { $0.threshold = 0.9 }
    let lines = Linking.links(result).dropFirst().map { $0.split(separator: ",").map(String.init) }
    #expect(lines.allSatisfy { ($0[0], $0[1]) < ($0[2], $0[3]) && (Double($0[5]) ?? 0) >= 0.9 })
    let keys = lines.map { [$0[0], $0[1], $0[2], $0[3]] }
    #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test func `five thousand records that say the same are done in little work`() async throws {
    let rows = (0..<5000).map { "\($0),unknown,smith,1990-01-02,nx1 1ab" }
    let csv = "id,forename,surname,dob,postcode\n" + rows.joined(separator: "\n")
    let result = try await Linking.run([Linking.file(csv)])
    #expect(result.compared < 2_000_000)
    #expect(Linking.people(result).reduce(0) { $0 + $1.count } == 5000)
  }

  @Test func `no letters, other letters and endless letters are borne`() async throws {
    let names = ["😀", "محمد", "Ж" + String(repeating: "x", count: 10_000), "", "-", "李"]
    let rows = (0..<60).map { "\($0),\(names[$0 % 6]),pellow\($0 % 7),19\(50 + $0 % 40)-01-02" }
    let result = try await Linking.run([
      Linking.file("id,forename,surname,dob\n" + rows.joined(separator: "\n"))
    ])
    #expect(Linking.people(result).reduce(0) { $0 + $1.count } == 60)
  }

  @Test(arguments: ["id,surname\n", "id,surname\n1,pellow\n", "id,surname,dob\n1,,\n2,,\n"])
  func `a register of none, one or nothing said is linked to nobody`(csv: String) async throws {
    let result = try await Linking.run([Linking.file(csv)])
    #expect(Linking.links(result).count == 1)
    #expect(result.peopleCount == result.register.count)
  }
}
