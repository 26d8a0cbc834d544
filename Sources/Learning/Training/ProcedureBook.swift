public import Vocabulary

/// One set of a county's procedures, for adults or for children, in chapters.
public struct ProcedureBook: Hashable, Codable, Sendable {
  public var set: ProcedureUse.ProcedureSet
  public var title: String
  /// What it is, for whoever opens it.
  public var says: String
  public var version: String
  public var published: Day
  public var owner: String
  /// The day it was last compared with its source.
  public var checked: Day
  public var chapters: [Chapter]

  public struct Chapter: Hashable, Codable, Sendable {
    /// Names the chapter in its address.
    public var id: String
    public var title: String
    public var paragraphs: [String]
  }

  /// A chapter that holds every word of a search, and the first paragraph that holds one of them.
  public struct Hit: Hashable, Sendable {
    public var chapter: Chapter
    public var excerpt: String
  }

  public func chapter(_ id: String) -> Chapter? { chapters.first { $0.id == id } }

  /// Chapters that hold every word asked for, whatever its case or accents; empty for no words.
  public func search(_ words: String) -> [Hit] {
    let wanted = Letters.words(words)
    guard !wanted.isEmpty else { return [] }
    return chapters.compactMap { chapter in
      let texts = [chapter.title] + chapter.paragraphs
      let held = texts.map { Letters.words($0) }
      guard wanted.allSatisfy({ word in held.contains { Self.holds($0, word) } }) else {
        return nil
      }
      let best = zip(chapter.paragraphs, held.dropFirst()).max { first, second in
        wanted.count { Self.holds(first.1, $0) } < wanted.count { Self.holds(second.1, $0) }
      }
      return Hit(chapter: chapter, excerpt: best?.0 ?? chapter.title)
    }
  }

  /// A word, or the beginning of one.
  private static func holds(_ words: [String], _ wanted: String) -> Bool {
    words.contains { $0.hasPrefix(wanted) }
  }
}
