import Casework
import Scenarios
import Web

/// A played story as a page that stands alone.
enum ReplayPageText {
  static func page(_ story: PlayedStory, of script: ReplayScript) -> String {
    StoryPages.standalone(
      story, agencyName: { LocalPartnership.starterName(of: $0) }, on: script.last)
  }
}

extension StoryPlayer {
  /// Every story, for the site to show.
  static let shelf = StoryShelf(
    ReplayScript.all.map { StoryShelf.Title(name: $0.name, title: $0.title, says: $0.says) }
  ) { name in
    guard let script = ReplayScript.all.first(where: { $0.name == name }) else {
      throw CancellationError()
    }
    return try await play(script)
  }
}
