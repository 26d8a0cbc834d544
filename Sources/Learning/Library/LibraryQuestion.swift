/// What somebody asks of the library, and what answers it.
public struct LibraryQuestion: Hashable, Sendable {
  public var words: String
  /// Chosen values by facet; of one facet any will do, of several each must hold.
  public var chosen: [Facet: Set<String>]

  public init(words: String = "", chosen: [Facet: Set<String>] = [:]) {
    self.words = words
    self.chosen = chosen.filter { !$0.value.isEmpty }
  }

  /// By what the library can be sorted out, as the public one can.
  public enum Facet: String, Sendable, CaseIterable {
    case theme, sector, spoken, partnership, year, repeated

    public var inWords: String {
      switch self {
      case .theme: "Theme"
      case .sector: "Addressed to"
      case .spoken: "The review speaks of"
      case .partnership: "Partnership"
      case .year: "Published"
      case .repeated: "Repeated"
      }
    }
  }

  /// One value to choose, and how many answers it would leave.
  public struct Value: Hashable, Sendable {
    public let value: String
    public let inWords: String
    public let count: Int
  }
}

extension ReviewLibrary {
  /// The recommendations that answer a question, in the order of the reviews.
  public func answers(to question: LibraryQuestion) -> [Entry] {
    let words = Letters.words(question.words)
    return entries.filter { entry in
      entry.answers(words)
        && question.chosen.allSatisfy { facet, values in
          !values.isDisjoint(with: self.values(of: entry, facet).map(\.0))
        }
    }
  }

  /// The values of a facet with how many each would leave, were only it chosen otherwise.
  public func values(of facet: LibraryQuestion.Facet, for question: LibraryQuestion)
    -> [LibraryQuestion.Value]
  {
    var open = question
    open.chosen[facet] = nil
    var counts: [String: (words: String, count: Int)] = [:]
    for entry in answers(to: open) {
      for (value, words) in values(of: entry, facet) {
        counts[value, default: (words, 0)].count += 1
      }
    }
    return counts.map {
      LibraryQuestion.Value(value: $0.key, inWords: $0.value.words, count: $0.value.count)
    }.sorted {
      facet == .year ? $0.value > $1.value : ($1.count, $0.inWords) < ($0.count, $1.inWords)
    }
  }

  private func values(of entry: Entry, _ facet: LibraryQuestion.Facet) -> [(String, String)] {
    switch facet {
    case .theme: entry.themes.map { ($0.theme.rawValue, $0.theme.inWords.sentenceCase) }
    case .sector: entry.sectors.map { ($0.rawValue, $0.inWords) }
    case .spoken: entry.spoken.map { ($0.rawValue, $0.inWords) }
    case .partnership: [(entry.review.csp, entry.review.csp)]
    case .year: entry.review.yearPublished.map { [($0, $0)] } ?? []
    case .repeated:
      entry.again.isEmpty ? [] : [("again", "Also recommended in another review")]
    }
  }
}

extension String {
  /// The first letter large.
  public var sentenceCase: String { prefix(1).uppercased() + dropFirst() }
}
