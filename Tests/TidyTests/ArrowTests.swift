import Foundation
import Testing

/// The compiler does not hold the arrows between rooms: a target that imports a sibling it never
/// declared builds. This table does, and it is the architecture.
@Suite("Architecture") struct ArrowTests {
  static let engines: Set<String> = [
    "Linkage", "Family", "Chronology", "Duties", "Enquiry", "Sharing", "Learning", "Intake",
    "FHIR",
  ]

  static let arrows: [String: Set<String>] = [
    "Vocabulary": [],
    "Tables": [],
    "Linkage": ["Vocabulary", "Tables"],
    "Family": ["Vocabulary", "Tables"],
    "Chronology": ["Vocabulary"],
    "Duties": ["Vocabulary"],
    "Enquiry": ["Vocabulary"],
    "Sharing": ["Vocabulary"],
    "Learning": ["Vocabulary", "Tables"],
    "Intake": ["Vocabulary", "Tables"],
    "FHIR": ["Vocabulary"],
    "Scenarios": ["Vocabulary"],
    "Ledger": ["Vocabulary"],
    "Content": [],
    "Casework": engines.union(["Vocabulary", "Tables", "Ledger", "Content"]),
    // Web sees the engines' values, never the ledger, and of intake only what a file is.
    "Web": engines.subtracting(["Intake"]).union(["Vocabulary", "Casework"]),
    "kith": [
      "Vocabulary", "Casework", "Web", "Scenarios", "Learning", "Family", "Linkage", "Duties",
    ],
  ]

  static func folder(of room: String) -> String {
    room == "Content" ? "Content" : "Sources/" + room
  }

  @Test(arguments: arrows.keys.sorted())
  func `imports point one way`(room: String) throws {
    let allowed = try #require(Self.arrows[room])
    let files = Tree.files(below: Self.folder(of: room))
    #expect(!files.isEmpty, "\(room) has no source: take it out of the table")
    for file in files {
      for imported in Self.imports(in: try Tree.text(file))
      where Self.arrows[imported] != nil && imported != room {
        #expect(
          allowed.contains(imported), "\(file) imports \(imported); the table says it may not")
      }
    }
  }

  @Test func `every room stands in the table`() throws {
    let rooms = try FileManager.default.contentsOfDirectory(
      atPath: Tree.root.appending(path: "Sources").path)
    #expect(Set(rooms).union(["Content"]) == Set(Self.arrows.keys))
  }

  @Test func `an import is seen however it is written`() {
    let text = """
      import Ledger
      public import Family
      @testable import Duties
      @preconcurrency import Glibc
      // import Sharing
      """
    #expect(Self.imports(in: text) == ["Ledger", "Family", "Duties", "Glibc"])
  }

  static func imports(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at < words.count - 1,
        words[..<at].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "package" })
      else { return nil }
      return String(words[at + 1])
    }
  }
}
