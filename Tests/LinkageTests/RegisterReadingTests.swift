import Testing

@testable import Linkage

@Suite("Reading a register") struct RegisterReadingTests {
  private func kinds(_ csv: String, told: [String: FieldKind] = [:]) throws -> [FieldKind] {
    try RegisterReader.read([Linking.file(csv)], told: told).columns.map(\.kind)
  }

  @Test(arguments: [
    ("First Name", FieldKind.givenName), ("FORENAME", .givenName), ("pername1", .givenName),
    ("Surname", .familyName), ("last-name", .familyName), ("PERNAME2", .familyName),
    ("maiden_name", .formerName), ("DOB", .birthDate), ("Date of Birth", .birthDate),
    ("Resident_Day_Of_Birth", .birthDay), ("dob_mon", .birthMonth), ("birthYear", .birthYear),
    ("NHS No.", .nhsNumber), ("soc_sec_id", .identifier), ("ENUMPC", .postcode),
    ("postcode_fake", .postcode), ("address_2", .address), ("suburb", .locality),
    ("birth_place", .locality), ("Telephone Number", .phone), ("E-mail", .email),
    ("gender", .sex), ("occupation", .occupation), ("state", .category),
    ("street_number", .streetNumber), ("Person_Surname", .familyName), ("unique_id", .recordID),
    ("cluster", .ignored), ("truth_person", .ignored), ("household_id", .ignored),
    ("label", .ignored), ("puid", .ignored),
  ])
  func `columns are known by their names`(header: String, kind: FieldKind) {
    #expect(HeaderNames.kind(of: header) == kind)
  }

  @Test func `a column with a name that says nothing is known by its values`() throws {
    let rows = (0..<20).map { "r\($0),\($0 + 1)/02/19\(40 + $0),nx\($0 + 1) 4ab,a\($0)@b.example" }
    let csv = "id,q1,q2,q3\n" + rows.joined(separator: "\n")
    #expect(try kinds(csv) == [.recordID, .birthDate, .postcode, .email])
  }

  @Test func `what nobody recognises is listed and not used`() throws {
    let register = try RegisterReader.read([
      Linking.file("id,surname,colour\n1,pellow,red\n2,trask,blue\n")
    ])
    #expect(register.columns.map(\.because) == ["by its name", "by its name", "not recognised"])
    #expect(register.fields.map(\.name) == ["family_name"])
  }

  @Test func `a truth and an id are never evidence, whatever is in them`() throws {
    let csv = "rec_id,cluster,truth,person_id,surname\na1,7,7,7,pellow\na2,7,7,7,trask\n"
    #expect(try RegisterReader.read([Linking.file(csv)]).fields.map(\.name) == ["family_name"])
  }

  @Test func `of two ids that differ in every row, the one called like the file is the record's`()
    throws
  {
    let csv = "person_id,census_id,surname\n7,c1,pellow\n8,c2,trask\n"
    let census = try RegisterReader.read([Linking.file(csv, "census.csv")])
    #expect(Set((0..<census.count).map(census.recordID)).contains("c1"))
    let list = try RegisterReader.read([Linking.file(csv, "list.csv")])
    #expect(Set((0..<list.count).map(list.recordID)).contains("7"))
  }

  @Test func `what a household shares is never taken for a number of one's own`() {
    #expect(HeaderNames.kind(of: "UPRN") == .category)
  }

  @Test func `a caller names what is not recognised`() throws {
    #expect(
      try kinds("id,x\n1,pellow\n2,trask\n", told: ["X": .familyName]) == [.recordID, .familyName])
  }

  @Test func `all that is wrong is said at once`() {
    let files = [
      Linking.file("id,a\n1,2\n", "one.csv"), Linking.file("", "two.csv"),
      Linking.file([0x50, 0x4B, 3, 4, 0, 0], "three.csv"),
    ]
    let problems = #expect(throws: RegisterProblems.self) {
      try RegisterReader.read(files, told: ["nowhere": .sex])
    }
    #expect(
      problems?.all.map(\.file) == ["two.csv", "three.csv", "--map", "one.csv, two.csv, three.csv"])
  }

  @Test func `a source that differs in every row is no source, and that is said`() throws {
    let rows = (0..<10_500).map { "\($0),s\($0),pellow" }
    let csv = "id,source,surname\n" + rows.joined(separator: "\n")
    let problems = #expect(throws: RegisterProblems.self) {
      try RegisterReader.read([Linking.file(csv)])
    }
    #expect(problems?.all.map(\.line) == [1])
    let told = try RegisterReader.read([Linking.file(csv)], told: ["source": .ignored])
    #expect(told.sources == ["list"])
  }

  @Test func `ragged rows are listed by line and the others stay`() throws {
    let register = try RegisterReader.read([
      Linking.file(
        "id,surname,dob\n1,pellow,1990-01-02\n2,trask\n3,a,b,c\n4,\"mum\nby\",1991-02-03\n")
    ])
    #expect(register.count == 2)
    #expect(register.rowsLeftOut == 2)
    #expect(register.problems.map(\.line) == [3, 4])
  }

  private static let text = "id;surname;dob\n1; Brontë ;02/03/1990\n"

  private static let spellings: [[UInt8]] = [
    Array(text.utf8),
    [0xEF, 0xBB, 0xBF] + Array(text.utf8),
    [0xFF, 0xFE] + Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    text.unicodeScalars.map { UInt8($0.value) },
  ]

  @Test(arguments: spellings)
  func `marks, encodings, semicolons and spaces make no difference`(bytes: [UInt8]) throws {
    let register = try RegisterReader.read([Linking.file(bytes)])
    let comparer = PairComparer(register)
    #expect(comparer.text(0, 0) == "bronte")
    #expect(comparer.text(1, 0) == "19900302")
  }

  @Test func `three columns make one date, and a house number goes before its street`() throws {
    let csv = "id,house no,street,birth day,birth month,birth year\n1,7,high street,2,3,1990\n"
    let comparer = PairComparer(try RegisterReader.read([Linking.file(csv)]))
    #expect(comparer.fields.map(\.name) == ["address", "date_of_birth"])
    #expect(comparer.text(0, 0) == "7 high st")
    #expect(comparer.text(1, 0) == "19900302")
  }

  @Test func `one column of whole names gives its parts`() throws {
    let csv = "id,name\n1,Dr Amelia Rose van der Pellow\n2,\"Trask, Oscar\"\n"
    let comparer = PairComparer(try RegisterReader.read([Linking.file(csv)]))
    #expect(comparer.fields.map(\.kind) == [.givenName, .middleName, .familyName])
    #expect((0..<3).map { comparer.text($0, 0) } == ["amelia", "rose", "vanderpellow"])
    #expect((0..<3).map { comparer.text($0, 1) } == ["oscar", "", "trask"])
  }

  @Test func `a filler that everybody shares says nothing`() throws {
    let rows = (0..<400).map {
      "\($0),name\($0),1900-01-01,UNKNOWN,\($0 < 300 ? "07000000001" : "0712345\(1000 + $0)")"
    }
    let register = try RegisterReader.read([
      Linking.file("id,surname,dob,postcode,phone\n" + rows.joined(separator: "\n"))
    ])
    #expect(register.fields.map(\.name) == ["family_name", "phone"])
    #expect(register.placeholders.count == 1)
    #expect(register.fields[1].ids.count { $0 == 0 } == 300)
  }

  @Test func `numbers borne twice are told, and both records stay`() throws {
    let register = try RegisterReader.read([
      Linking.file("id,surname\n1,pellow\n1,trask\n2,mumby\n")
    ])
    #expect(register.count == 3)
    #expect(
      register.problems.map(\.problem) == [
        "1 records bear a number that another of their source bears"
      ])
  }
}
