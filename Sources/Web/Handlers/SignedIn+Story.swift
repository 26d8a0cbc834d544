import Casework
import Hummingbird
import Vocabulary

extension SignedIn {
  /// What stories there are.
  func stories() -> Response {
    Reply.page(
      StoriesPage(
        frame: frame(),
        stories: site.shelf.titles.map { ($0.title, $0.says, Route.story(name: $0.name).path) }))
  }

  /// One of them, played.
  func story(_ name: String) async throws -> Response {
    guard let story = try await site.shelf.story(name) else { return notFound() }
    return Reply.page(
      StoryPage(frame: frame(), story: story, agencyName: { partnership.name(of: $0) }))
  }
}
