import Testing

@testable import Linkage

@Suite("What groups of records say as a whole") struct AccountTests {
  private static let invented = InventedRegister(households: 160, seed: 31)

  /// Accounts of a father and of a son of the same name: most say no date of birth.
  private static func namesakes() -> String {
    var lines: [String] = []
    for (born, person) in [("1951-03-08", "f"), ("1979-10-21", "s")] {
      for nth in 0..<6 {
        let date = nth < 3 ? born : ""
        lines.append("south,\(person)\(nth),silas,ormerod,\(date),M,nx9 9zz,,")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func `two dates of birth, each borne out by several records, stay two people`()
    async throws
  {
    let result = try await Linking.run([Linking.file(Self.invented.csv + Self.namesakes())])
    let mixed = Linking.people(result).filter { person in
      (0..<3).contains { person.contains("south/f\($0)") }
        && (0..<3).contains { person.contains("south/s\($0)") }
    }
    #expect(mixed.isEmpty)
  }

  @Test func `middle names come from whole names also where first and last have columns`() throws {
    let csv = """
      id,full_name,first_name,surname
      1,ada mary quayle,ada,quayle
      2,ada quayle,ada,quayle
      """
    let register = try RegisterReader.read([Linking.file(csv)])
    let middle = register.fields.first { $0.kind == .middleName }
    #expect(middle?.ids.count { $0 != 0 } == 1)
  }
}
