import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Vocabulary

/// The site of one hub: which handler answers which route.
struct Site: Sendable {
  let hub: Hub
  let desk: SignInDesk
  let stylesheet: [UInt8]?
  var shelf = StoryShelf.empty

  func answer(_ call: Call) async throws -> Response {
    switch call.route {
    case .health: return Reply.bytes(Array("ok\n".utf8), type: "text/plain")
    case .asset(let name): return asset(name)
    case .home: return Reply.redirect(call.session == nil ? .signIn : .work)
    case .signIn: return Reply.page(SignInPage(frame: frame(session: nil), state: .signedOut))
    case .redeem(let token): return await redeem(token)
    case .recommendations where call.session == nil: return Reply.redirect(.signIn)
    default: break
    }
    if let answer = try await publicAnswer(call) { return answer }
    guard let session = call.session, let cookie = call.cookie else {
      if let kept = try await keepTyped(call) { return kept }
      return Reply.redirect(.signIn)
    }
    let desk = SignedIn(site: self, session: session, cookie: cookie)
    return try await desk.answer(call)
  }

  private func asset(_ name: String) -> Response {
    switch name {
    case "kith.css":
      return Reply.bytes(Assets.stylesheet, type: "text/css; charset=utf-8", keep: true)
    case "kith.js":
      return Reply.bytes(Assets.script, type: "text/javascript; charset=utf-8", keep: true)
    case "base.css":
      if let stylesheet {
        return Reply.bytes(stylesheet, type: "text/css; charset=utf-8", keep: true)
      }
    default: break
    }
    return Reply.page(NotFoundPage(frame: frame(session: nil)), status: .notFound)
  }

  private func redeem(_ token: String) async -> Response {
    switch await desk.redeem(token) {
    case .signedIn(let cookie):
      var response = Reply.redirect(.work)
      response.setCookie(
        Cookie(
          name: Reply.sessionCookie, value: cookie, path: "/", secure: false, httpOnly: true,
          sameSite: .lax))
      return response
    case .spent:
      return Reply.page(SignInPage(frame: frame(session: nil), state: .linkUsed), status: .gone)
    case .unknown:
      return Reply.page(
        SignInPage(frame: frame(session: nil), state: .linkExpired), status: .gone)
    }
  }

  /// What stands around a page for whoever is signed in, if anybody.
  func frame(
    session: Session?, tab: Frame.Tab? = nil, purpose: Frame.PurposeLine? = nil,
    overdue: Int? = nil
  ) -> Frame {
    let reader = session.map { session in
      Frame.Reader(
        name: session.practitioner.name, role: session.practitioner.role.inWords,
        agency: hub.partnership.name(of: session.practitioner.agency))
    }
    return Frame(
      reader: reader, tab: tab, overdue: overdue, purpose: purpose, today: hub.today,
      formToken: session?.formToken ?? "", allInvented: hub.partnership.allInvented,
      vendorStylesheet: stylesheet == nil ? nil : Route.asset(name: "base.css").path)
  }
}
