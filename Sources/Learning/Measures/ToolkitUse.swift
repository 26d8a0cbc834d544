import Vocabulary

/// Which of an agency's clinicians asked about abuse with the toolkit lately (M04c), whatever came
/// of it: a question put off because it was not safe was a use of it too.
struct ToolkitUse {
  private let view: CountingView
  private let agency: AgencyID

  init(_ view: CountingView, _ agency: AgencyID) {
    self.view = view
    self.agency = agency
  }

  /// Nil where nobody said which practitioner holds which post, or which staff there are. While an
  /// enquiry of the time names nobody whose post is known, a clinician without one is blank.
  func byClinicians() -> Tally? {
    guard let posts = view.input.practitionerPosts, let rules = view.input.training else {
      return nil
    }
    let workforce = Workforce(view, rules: rules)
    guard workforce.posts[agency] != nil else { return nil }
    let lately = view[.routineEnquiry].filter {
      $0.saidBy == agency && view.isWithin(.toolkitUsed, $0.happened)
    }
    let used = Set(lately.compactMap { $0.practitioner.flatMap { posts[$0] } })
    let isEveryoneKnown = lately.allSatisfy { $0.practitioner.map { posts[$0] != nil } ?? false }
    var tally = Tally()
    for post in workforce.inPost(agency, tally: &tally) where post.about.group == .clinical {
      tally.count(met: used.contains(post.record) ? true : isEveryoneKnown ? false : nil)
    }
    return tally
  }
}
