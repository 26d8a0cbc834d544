public import Vocabulary

/// Why a hub could not do what was asked; each says what to do. Nothing was changed.
public enum HubProblem: Error, Sendable {
  /// The folder cannot be used: what is wrong, and what to do.
  case folder(String, String)
  /// Settings of the partnership that do not hold together, all of them.
  case partnership([String])
  /// No flow of that name; those there are.
  case unknownFlow(String, known: [String])
  /// No practitioner of that name; those there are.
  case unknownPractitioner(String, known: [String])
  /// The agreement or the form refuses what was sent.
  case refused([Rejection])
  /// The store could not do it.
  case store(String)
}

extension HubProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .folder(let problem, let remedy): "\(problem): \(remedy)."
    case .partnership(let problems):
      "the partnership's files do not hold together:\n"
        + problems.map { "  " + $0 }.joined(separator: "\n")
    case .unknownFlow(let name, let known):
      "no flow is called \(name). The flows of this hub: \(known.joined(separator: ", "))."
    case .unknownPractitioner(let name, let known):
      "no practitioner is called \(name). Those of this hub: \(known.joined(separator: ", "))."
    case .refused(let rejections):
      rejections.map { "\($0.field ?? $0.file): \($0.problem); expected \($0.expected)" }
        .joined(separator: "\n")
    case .store(let problem): problem
    }
  }
}

extension HubProblem {
  /// One thing that a form may not say: in which field, what is wrong, what was expected.
  static func refusal(_ field: String, _ problem: String, _ expected: String) -> HubProblem {
    .refused([Rejection(file: "form", field: field, problem: problem, expected: expected)])
  }
}
