import Casework
import Vocabulary

/// A played story, day by day.
struct StoryPage: Sendable {
  var frame: Frame
  var story: PlayedStory
  /// What an agency is called, by its short name.
  var agencyName: @Sendable (AgencyID) -> String
}
