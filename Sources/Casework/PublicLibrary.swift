import GRDB
public import Learning
import Vocabulary

extension Hub {
  /// The reviews everybody may read: made of publications alone, so that nothing else can be in it.
  ///
  /// A review in which a name of its report stands after all is left out whole.
  public func library() throws -> ReviewLibrary {
    let last = try lastReviewStatement()
    if let kept = keptLibrary, kept.last == last { return kept.library }
    let statements = try reviewStatements(about: nil)
    let reviews = try publications(among: statements).compactMap { statement in
      try publicReview(statement, statements)
    }
    let library = ReviewLibrary(reviews)
    keptLibrary = (last, library)
    return library
  }

  private func lastReviewStatement() throws -> Int {
    try views.pool.read { database in
      try Int.fetchOne(
        database,
        sql: "SELECT coalesce(max(sequence), 0) FROM statement WHERE kind IN "
          + "('reviewWork', 'recommendation', 'reviewPage', 'withdrawal')") ?? 0
    }
  }

  private func publications(among statements: [Statement]) -> [Statement] {
    let all = statements.filter { statement in
      if case .reviewWork(.publication) = statement.says { return true }
      return false
    }
    return Dictionary(grouping: all, by: \.about).sorted { $0.key < $1.key }
      .compactMap { $0.value.last }
  }

  private func publicReview(
    _ statement: Statement, _ statements: [Statement]
  ) throws -> PublicReview? {
    guard case .reviewWork(.publication(let publication)) = statement.says else { return nil }
    let review = try PublicReview(
      publication, of: statement.about, on: statement.known
    ) { sequence in try views.pool.read { try ViewIndex.statement(sequence, in: $0) } }
    guard let review else { return nil }
    let sources = statements.compactMap { other -> ReviewSource? in
      guard other.about == statement.about, case .reviewWork(.source(let source)) = other.says
      else { return nil }
      return source
    }
    let holdsName = sources.contains { source in
      NameHashes(salt: source.salt).count(source.names, in: review.texts) > 0
    }
    return holdsName ? nil : review
  }
}
