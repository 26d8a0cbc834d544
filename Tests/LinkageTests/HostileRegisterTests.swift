import Testing

@testable import Linkage

/// Files nobody would wish to be sent: each gives a safe result, or a message.
@Suite("Hostile registers") struct HostileRegisterTests {
  private static let header = "id,forename,surname,dob,postcode,phone\n"

  private static func rows(_ count: Int, _ row: (Int) -> String) -> String {
    header + (0..<count).map(row).joined(separator: "\n") + "\n"
  }

  private static func born(_ nth: Int) -> String {
    "19\(40 + nth % 60)-0\(1 + nth % 9)-1\(nth % 9)"
  }

  /// A name of three syllables, another for each number.
  private static func name(_ nth: Int) -> String {
    let (onsets, vowels) = (Array("bdfgklmnprstvz"), Array("aeiou"))
    var (word, rest) = ("", Interner.mixed(UInt64(nth + 1)))
    for _ in 0..<3 {
      word += "\(onsets[Int(rest % 14)])\(vowels[Int(rest / 14 % 5)])"
      rest /= 70
    }
    return word
  }

  @Test func `placeholders that everybody shares make nobody one person`() async throws {
    let csv = Self.rows(3000) { nth in
      "r\(nth),UNKNOWN,UNKNOWN,1900-01-01,ZZ99 3VZ,0000000000"
    }
    let result = try await Linking.run([Linking.file(csv)])
    #expect(result.peopleCount == 3000)
    #expect(result.compared < 600_000)
  }

  @Test func `a filler beside real values does not hide them`() async throws {
    let csv = Self.rows(800) { nth -> String in
      "r\(nth),\(Self.name(nth / 2)),\(Self.name(nth / 2 + 5000)),\(Self.born(nth / 2)),,01632999999"
    }
    let result = try await Linking.run([Linking.file(csv)])
    #expect(result.peopleCount >= 390 && result.peopleCount <= 420, "\(result.peopleCount)")
  }

  @Test func `one giant block is cut and bounded`() async throws {
    let csv = Self.rows(6000) { nth in "r\(nth),ann,smith,1980-05-05,nx1 1ab," }
    let result = try await Linking.run([Linking.file(csv)])
    #expect(result.compared < 2_500_000)
  }

  @Test func `empty columns and blank rows are no evidence`() async throws {
    let csv = Self.rows(300) { nth in "r\(nth),,,,," } + "a1,ada,quayle,1971-02-03,,\n"
    let result = try await Linking.run([Linking.file(csv)])
    #expect(result.peopleCount == 301)
  }

  @Test func `names of ten thousand characters, emoji and right-to-left text are carried through`()
    async throws
  {
    let long = String(repeating: "ab", count: 5000)
    let odd = [long, "😀👩‍👧", "נועה", "محمد", "\u{202E}evil", "O’Brien", "李小龍"]
    let csv = Self.rows(210) { nth in
      "r\(nth),\(odd[nth / 2 % 7]),quayle\(nth / 2),\(Self.born(nth / 2)),,"
    }
    let result = try await Linking.run([Linking.file(csv)])
    #expect(Linking.people(result).reduce(0) { $0 + $1.count } == 210)
    #expect(result.peopleCount >= 100 && result.peopleCount <= 115, "\(result.peopleCount)")
  }

  @Test func `the same number twice keeps both records, and one line says so`() async throws {
    let csv = Self.rows(40) { nth in "same,ada\(nth),quayle\(nth),\(Self.born(nth)),," }
    let register = try RegisterReader.read([Linking.file(csv)])
    #expect(register.count == 40)
    #expect(register.problems.map(\.problem).contains { $0.hasPrefix("39 records bear a number") })
  }

  @Test(arguments: [
    [UInt8](), [0xEF, 0xBB, 0xBF], Array("\n\n\n".utf8), [0, 1, 2, 3, 0, 0, 0],
    Array("a;b;c\n1;2;3\n".utf8),
  ])
  func `what is no register of people is refused with a reason`(bytes: [UInt8]) {
    let refused = #expect(throws: RegisterProblems.self) {
      try RegisterReader.read([Linking.file(bytes)])
    }
    #expect(refused?.all.allSatisfy { !$0.problem.isEmpty && !$0.expected.isEmpty } == true)
  }
}
