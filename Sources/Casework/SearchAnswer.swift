public import Vocabulary

/// What a search came to, in grades.
public struct SearchAnswer: Sendable, Hashable {
  public enum Grade: String, Sendable, Hashable, CaseIterable {
    /// One person, and little doubt.
    case match
    /// A few who may be who is meant.
    case possible
    /// Too many to tell: ask for more.
    case many
    /// Nobody whom this reader may know of.
    case none
  }

  /// Matches first, then those nearest to what was asked, youngest first.
  public let hits: [SearchHit]
  public let grade: Grade

  /// More than this are too many to choose among.
  static let few = 10

  init(_ hits: [SearchHit]) {
    self.hits = hits
    let matches = hits.count { $0.isMatch }
    grade =
      hits.isEmpty
      ? .none
      : matches == 1 ? .match : hits.count > SearchAnswer.few || matches > 1 ? .many : .possible
  }
}

/// Somebody found by a search, as far as its reader may know them.
public struct SearchHit: Sendable, Hashable {
  public let person: PersonID
  public let handle: String
  public let name: String
  /// Other names the words could have matched: former names, spellings of other agencies.
  public let otherNames: [String]
  public let born: Birth?
  /// Agencies whose records the reader may know of, in order.
  public let heldBy: [AgencyID]
  /// Why it was found, in words; and what was asked for and is not there.
  public let why: [String]
  /// False for a near match: a spelling away from what was asked.
  public let isExact: Bool
  /// True where the number asked for is theirs, or all together would link two records.
  public let isMatch: Bool
}
