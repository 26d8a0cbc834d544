import Casework
import Hummingbird
import Vocabulary

/// A form as it stands: what was typed or kept, and the draft it goes on from.
struct FormState: Sendable {
  var values: FormValues
  var draft: DraftLine
}

extension SignedIn {
  /// What a form shows when it is opened: what its agency kept of it, if anything.
  func opened(_ form: String, about person: PersonID) async throws -> FormState {
    guard let draft = try await hub.draft(form: form, about: person, of: practitioner.agency)
    else { return FormState(values: FormValues(), draft: .none) }
    return FormState(
      values: FormValues(draft.fields),
      draft: DraftLine(version: draft.version, says: kept(draft), theirs: []))
  }

  /// Keeps what was sent, so that nothing typed is lost; where somebody kept the form meanwhile,
  /// what they wrote stands beside it and theirs is not overwritten.
  func keep(
    _ form: String, _ values: FormValues, about person: PersonID, wantsSignature: Bool = false
  ) async throws -> FormState {
    let version = values["draft"].flatMap { Int($0) }
    let fields = SignedIn.kept(values)
    let kept = try await hub.keep(
      draft: fields, form: form, about: person, over: version, wantsSignature: wantsSignature,
      as: practitioner)
    switch kept {
    case .kept(let draft):
      return FormState(
        values: values,
        draft: DraftLine(version: draft.version, says: self.kept(draft), theirs: []))
    case .changed(let draft):
      return FormState(
        values: values,
        draft: DraftLine(
          version: draft.version, says: self.kept(draft),
          theirs: SignedIn.differences(draft.fields, fields)))
    }
  }

  /// Somebody kept it after this page was opened: what they wrote is looked at first.
  func isStale(_ values: FormValues, _ state: FormState) -> Bool {
    state.draft.version != nil && values["draft"] != state.draft.version.map(String.init)
  }

  /// Of a form that comes back: kept as asked, kept beside somebody else's, or not fit to send.
  func status(_ values: FormValues, _ state: FormState) -> HTTPResponse.Status {
    if !state.draft.theirs.isEmpty { return .conflict }
    return values["keep"] == "yes" ? .ok : .unprocessableContent
  }

  /// What of a form is written, and not of the session or of one press of a button.
  static func kept(_ values: FormValues) -> [String: [String]] {
    values.fields.filter { !unkept.contains($0.key) }
  }

  /// Belongs to the session or to one press of a button, not to what was written.
  private static let unkept: Set<String> = [
    "token", "draft", "keep", "pass-on", FormDraft.wantsSignatureField, FormDraft.writtenByField,
  ]

  private static func differences(
    _ theirs: [String: [String]], _ mine: [String: [String]]
  ) -> [(field: String, theirs: String, mine: String)] {
    Set(theirs.keys).union(mine.keys)
      .subtracting(["ref", FormDraft.wantsSignatureField, FormDraft.writtenByField]).sorted()
      .compactMap { field in
        let (left, right) = (theirs[field] ?? [], mine[field] ?? [])
        guard left.filter({ !$0.isEmpty }) != right.filter({ !$0.isEmpty }) else { return nil }
        return (field, left.joined(separator: ", "), right.joined(separator: ", "))
      }
  }
}
