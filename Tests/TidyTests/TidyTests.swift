import Foundation
import Testing

/// What the project promises of itself, checked on its own files.
@Suite("Tidiness") struct TidyTests {
  static let sources = Tree.files(below: "Sources") + Tree.files(below: "Content")
  static let tests = Tree.files(below: "Tests")

  @Test func `every file named in the architecture exists`() throws {
    let text = try Tree.text("ARCHITECTURE.md")
    let named = text.matches(of: /`([A-Za-z]+\/[A-Za-z\/+]+\.swift)`/).map { String($0.output.1) }
    #expect(named.count >= 12)
    for file in named {
      #expect(
        Tree.exists("Sources/" + file) || Tree.exists(file), "ARCHITECTURE.md names \(file)")
    }
  }

  @Test func `no file is longer than 400 lines`() throws {
    for file in Self.sources {
      let lines = try Tree.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 400, "\(file) has \(lines.count) lines; which two ideas are in it?")
    }
  }

  @Test func `the clock is read in one place`() throws {
    let reading = try Self.sources.filter { try Tree.text($0).contains(/\bDate\(\)/) }
    #expect(reading == ["Sources/kith/Holder.swift"])
  }

  @Test func `nothing is tried that must not fail`() throws {
    for file in Self.sources {
      #expect(try !Tree.text(file).contains("try! "), "\(file) says try!")
    }
  }

  @Test func `nothing is left to be done in a comment`() throws {
    for file in Self.sources + Self.tests where !file.hasSuffix("TidyTests.swift") {
      #expect(try !Tree.text(file).contains(/\b(TODO|FIXME|XXX)\b/), "\(file)")
    }
  }

  @Test func `every decision record is in the index`() throws {
    let index = try Tree.text("docs/decisions/README.md")
    for file in Tree.files(below: "docs/decisions", ending: ".md")
    where !file.hasSuffix("README.md") {
      let name = file.split(separator: "/").last.map(String.init) ?? file
      #expect(index.contains("(\(name))"), "docs/decisions/README.md does not list \(name)")
    }
  }

  @Test func `links between documents lead somewhere`() throws {
    let documents =
      ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"]
      + Tree.files(below: "docs", ending: ".md")
    for document in documents {
      let folder =
        document.contains("/")
        ? document.split(separator: "/").dropLast().joined(separator: "/") + "/" : ""
      for match in try Tree.text(document).matches(of: /\]\(([^)#:]+)(#[^)]*)?\)/) {
        let target = URL(fileURLWithPath: "/" + folder + String(match.output.1))
          .standardizedFileURL.path.dropFirst()
        #expect(Tree.exists(String(target)), "\(document) links to \(match.output.1)")
      }
    }
  }
}
