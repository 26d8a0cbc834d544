import Casework
import Hummingbird
import Vocabulary

extension SignedIn {
  /// The search box, and who was found.
  func people(_ call: Call) async throws -> Response {
    var page = SearchPage(
      frame: frame(tab: .people), query: nil, values: call.query, verdict: nil, matches: [],
      exact: [], near: [], isCutShort: false, addAt: nil,
      linksAt: practitioner.role.decidesLinks ? Route.linkQueue.path : nil)
    let names = ["q"] + SearchPage.fields.map(\.name)
    let typed = names.compactMap { call.asked($0) }
    guard !typed.isEmpty else { return Reply.page(page) }
    let asked = SearchAsked(
      words: call.asked("q") ?? "", given: call.asked("given"), family: call.asked("family"),
      born: call.asked("born"), number: call.asked("number"), telephone: call.asked("phone"),
      address: call.asked("address"))
    let answer = try await hub.search(for: asked, as: lister).value
    page.query = typed.joined(separator: ", ")
    page.verdict = answer.grade.verdict
    let rest = answer.hits.filter { !$0.isMatch }
    page.matches = answer.hits.filter(\.isMatch).map { hit($0) }
    page.exact = rest.filter(\.isExact).map { hit($0) }
    page.near = rest.filter { !$0.isExact }.map { hit($0) }
    page.isCutShort = answer.hits.count >= Hub.hitLimit
    page.addAt = practitioner.role == .receptionist ? nil : Route.receive.path
    return Reply.page(page)
  }

  private func hit(_ hit: SearchHit) -> SearchPage.Hit {
    SearchPage.Hit(
      name: hit.name, otherNames: hit.otherNames, age: AgeWords.of(hit.born, on: hub.today),
      heldBy: hit.heldBy.map { partnership.name(of: $0) }, whyMatched: hit.why, family: nil,
      at: Route.family(handle: hit.handle).path)
  }

  /// Asks why a file is opened, and remembers the answer until the session ends.
  func open(_ handle: String, _ form: FormBody?, next: String?) async throws -> Response {
    guard let person = try await hub.person(handle: handle) else { return notFound() }
    let stated = form?.values["purpose"].flatMap(Purpose.init(rawValue:))
    if let stated, practitioner.role.purposes.contains(stated) {
      await site.desk.state(stated, for: person, cookie: cookie)
      // Only ever back into this site: an address from outside is not followed.
      let route = form?.values["next"].flatMap(Route.init(path:)) ?? .family(handle: handle)
      return Reply.redirect(route.path)
    }
    guard let name = try await hub.name(of: person, as: lister).value else { return notFound() }
    let back = form?.values["next"] ?? next ?? ""
    return Reply.page(
      OpenFilePage(
        frame: frame(tab: .people), name: name, action: Route.open(handle: handle).path,
        purposes: practitioner.role.purposes.map { Choice($0.rawValue, $0.inWords) },
        values: form?.values ?? FormValues(),
        problems: form == nil
          ? [] : [FieldProblem(field: "purpose", message: "Say why you open this file")],
        keeping: [("next", back)]))
  }
}

extension SearchAnswer.Grade {
  fileprivate var verdict: SearchPage.Verdict {
    switch self {
    case .match: .match
    case .possible: .possible
    case .many: .many
    case .none: .none
    }
  }
}

/// An age as pages write it.
enum AgeWords {
  /// `12`, `11 or 12`, `unborn, expected May 2031`; nil when no birth is known.
  static func of(_ birth: Birth?, on day: Day) -> String? {
    guard let birth else { return nil }
    if birth.expected { return "unborn, expected " + birth.on.inWords }
    guard let first = birth.on.earliest, let last = birth.on.latest, first <= day else {
      return nil
    }
    let (oldest, youngest) = (first.age(on: day), min(last, day).age(on: day))
    return oldest == youngest ? "\(oldest)" : "\(youngest) to \(oldest)"
  }
}
