import Casework
import Hummingbird
import Vocabulary

extension Site {
  /// A form sent after its session ran out: what was typed is kept as a draft of whoever had the
  /// file open, and nothing is shown. Nil for anything else.
  func keepTyped(_ call: Call) async throws -> Response? {
    guard call.method == .post, case .sheet(let handle, let sheet) = call.route,
      let form = sheet.draft, let values = call.form?.values,
      let ended = await desk.ranOut(call.cookie, token: values["token"]),
      let person = try await hub.person(handle: handle), ended.purposes[person] != nil
    else { return nil }
    let kept = try await hub.keep(
      draft: SignedIn.kept(values), form: form, about: person,
      over: values["draft"].flatMap { Int($0) }, as: ended.practitioner)
    return Reply.page(ProblemPage.signedOut(frame(session: nil), kept), status: .unauthorized)
  }
}

extension ProblemPage {
  static func signedOut(_ frame: Frame, _ kept: KeptDraft) -> ProblemPage {
    let what: String
    switch kept {
    case .kept: what = "What you typed is kept as a draft, and nothing was sent."
    case .changed:
      what =
        "Somebody kept the same form meanwhile, so what you typed is not kept over theirs. "
        + "Go back in the browser to copy it."
    }
    return ProblemPage(
      frame: frame, heading: "You were signed out while you filled in this form", what: what,
      whatToDo: "Sign in again by a new link, open the file and then Forms: it stands there.",
      reference: nil)
  }
}
