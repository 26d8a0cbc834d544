import Foundation
import Synchronization
import Testing
import Vocabulary

@testable import Web

@Suite("A session that runs out half way through a form")
struct LostSessionTests {
  private final class Clock: Sendable {
    let time = Mutex(Instant(startOf: Samples.today))
    func pass(minutes: Int64) { time.withLock { $0 = $0.adding(seconds: minutes * 60) } }
  }

  @Test func `after it ran out its own form is known by cookie and token, and opens nothing`()
    async throws
  {
    let clock = Clock()
    let desk = SignInDesk(now: { clock.time.withLock { $0 } })
    let rosa = Practitioner(
      id: "r.okoro", name: "Rosa Okoro", agency: "northmoor-csc", role: .socialWorker)
    let link = await desk.link(for: rosa, at: "")
    let token = String(link.split(separator: "/").last ?? "")
    guard case .signedIn(let cookie) = await desk.redeem(token) else {
      Issue.record("not signed in")
      return
    }
    let formToken = await desk.session(cookie)?.formToken
    #expect(await desk.ranOut(cookie, token: formToken) == nil)
    clock.pass(minutes: 31)
    #expect(await desk.session(cookie) == nil)
    #expect(await desk.ranOut(cookie, token: formToken)?.practitioner == rosa)
    #expect(await desk.ranOut(cookie, token: "another") == nil)
    #expect(await desk.ranOut("another", token: formToken) == nil)
    await desk.signOut(cookie)
    #expect(await desk.session(cookie) == nil)
  }

  @Test func `of a form what was written is kept, and neither its token nor its button`() {
    let values = FormValues([
      "token": ["t"], "draft": ["3"], "keep": ["yes"], "words": ["She said no."],
    ])
    #expect(SignedIn.kept(values) == ["words": ["She said no."]])
    #expect(Sheet.conversation.draft == nil)
    #expect(Sheet(draft: "authorise/AS1") == .authorise(assessment: "AS1"))
    for sheet in [Sheet.referral, .checklist, .conference, .authorise(assessment: "A")] {
      #expect(sheet.draft.flatMap(Sheet.init(draft:)) == sheet)
    }
  }
}
