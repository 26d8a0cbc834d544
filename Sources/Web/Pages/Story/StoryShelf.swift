public import Casework

/// The invented stories a site can show. Each is played when it is first asked for.
public actor StoryShelf {
  public struct Title: Sendable {
    public let name: String
    public let title: String
    public let says: String

    public init(name: String, title: String, says: String) {
      self.name = name
      self.title = title
      self.says = says
    }
  }

  public nonisolated let titles: [Title]
  private let play: @Sendable (String) async throws -> PlayedStory
  private var played: [String: PlayedStory] = [:]

  /// - Parameter play: plays a story by its name.
  public init(
    _ titles: [Title], play: @escaping @Sendable (String) async throws -> PlayedStory
  ) {
    self.titles = titles
    self.play = play
  }

  /// No stories.
  public static let empty = StoryShelf([]) { _ in throw CancellationError() }

  /// Nil for a name that is not on the shelf.
  func story(_ name: String) async throws -> PlayedStory? {
    guard titles.contains(where: { $0.name == name }) else { return nil }
    if let known = played[name] { return known }
    let story = try await play(name)
    played[name] = story
    return story
  }
}
