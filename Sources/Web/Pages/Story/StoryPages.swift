public import Casework
public import Vocabulary

/// A played story as a page that stands alone, without a server.
public enum StoryPages {
  /// HTML with no style sheet and no script: to be kept, sent or printed.
  public static func standalone(
    _ story: PlayedStory, agencyName: @escaping @Sendable (AgencyID) -> String, on today: Day
  ) -> String {
    let page = StoryPage(
      frame: Frame(
        reader: nil, tab: nil, overdue: nil, purpose: nil, today: today, formToken: "",
        allInvented: true, vendorStylesheet: nil), story: story, agencyName: agencyName)
    let whole = html(.lang("en-GB")) {
      head {
        meta(.charset("utf-8"))
        meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        title(story.title)
      }
      body { main { page.content } }
    }
    return "<!doctype html>" + whole.markup + "\n"
  }
}
