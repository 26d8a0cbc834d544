public import Duties
import Foundation
import Vocabulary
import Yams

/// A file of local rules, read: its rules, and everything wrong with it.
public struct LocalRuleFile: Sendable {
  public let rules: [LocalRule]
  public let problems: [Problem]

  /// Something wrong, and where. Line and column count from 1.
  public struct Problem: Sendable, Hashable, CustomStringConvertible {
    public let file: String
    public let line: Int
    public let column: Int
    public let text: String

    /// `rules.yaml:4:15: unknown fact 'child.seenAlon'`
    public var description: String { "\(file):\(line):\(column): \(text)" }
  }

  /// Reads a file's text: all its problems at once, in the order of their places.
  ///
  /// A rule with a problem is not among the rules.
  public init(text: String, file: String, settings: DutySettings) {
    self.init(reading: [(file, text)], settings: settings)
  }

  /// Reads several files together: rules may need each other across files, and no two share an id.
  public init(reading files: [(name: String, text: String)], settings: DutySettings) {
    var (found, problems) = ([ReadRule](), [Problem]())
    for file in files {
      var reader = LocalRuleReader(file: file.name)
      found += reader.read(file.text)
      problems += reader.problems
    }
    let wrong = LocalRuleProblems.of(found.map(\.parts), settings: settings)
    for problem in wrong {
      let read = found[problem.rule]
      let mark = read.marks[problem.key] ?? read.marks["id"]
      problems.append(
        Problem(
          file: read.file, line: mark?.line ?? 1, column: mark?.column ?? 1,
          text: "\(read.parts.id): \(problem.text)"))
    }
    let bad = Set(wrong.map { found[$0.rule].parts.id })
    rules = found.compactMap(\.whole).filter { !bad.contains($0.id) }
    self.problems = problems.sorted {
      ($0.file, $0.line, $0.column, $0.text) < ($1.file, $1.line, $1.column, $1.text)
    }
  }
}

extension LocalRuleFile {
  /// The YAML files of a folder, by name; none where it does not exist. What cannot be read as
  /// text is read as empty, and said to be so.
  public static func files(in folder: String) -> [(name: String, text: String)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map { name in
      let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
      return (name, String(decoding: bytes, as: UTF8.self))
    }
  }
}

/// What was read of a rule, with where each of its keys stands.
struct ReadRule {
  let file: String
  let parts: LocalRuleParts
  /// Nil where anything of it could not be read.
  let whole: LocalRule?
  let marks: [String: Mark]
}
