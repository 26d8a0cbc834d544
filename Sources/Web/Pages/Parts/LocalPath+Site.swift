/// The addresses that every page links to.
extension LocalPath {
  static let work = LocalPath("work")
  static let people = LocalPath("people")
  static let receive = LocalPath("receive")
  static let recommendations = LocalPath("recommendations")
  /// As a report that leaves the partnership may tell them.
  static let sharedRecommendations = recommendations.asking([("shared", "yes")])
  static let handedOn = LocalPath("handed-on")
  static let library = LocalPath("library")
  static let reviews = LocalPath("reviews")
  static let signIn = LocalPath("sign-in")
  static let signOut = LocalPath("sign-out")
  static let stylesheet = LocalPath("assets", "kith.css", query: [("v", Assets.version)])
  static let script = LocalPath("assets", "kith.js", query: [("v", Assets.version)])
}
