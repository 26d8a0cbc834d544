import Vocabulary

/// The decision as it grows, statement by statement in the ledger's order.
struct Ruling {
  let reader: Practitioner
  private var disclosed: [Statement] = []
  private var shortened: Set<Int> = []
  private var grants: [String: Permissions.Permission] = [:]
  private var kindsFromOthers: Set<String> = []
  private var mayKnowOfWithheld = false
  /// What each statement counts as: a withdrawal counts as what it withdraws.
  private var kinds: [Int: Saying.Kind] = [:]
  private var seen: Set<Int> = []
  /// What leads past an adoption or was said in confidence, and what takes such a thing back.
  private var sealed: Set<Int> = []

  private let confidences: Confidences

  init(reader: Practitioner, _ confidences: Confidences) {
    self.reader = reader
    self.confidences = confidences
  }

  mutating func consider(
    _ statement: Statement, _ permissions: Permissions, _ prohibitions: Prohibitions
  ) {
    let kind = effectiveKind(of: statement)
    kinds[statement.sequence] = kind
    guard !isSealed(statement, prohibitions) else {
      sealed.insert(statement.sequence)
      return
    }
    if isOwn(statement, kind) { return disclose(statement) }
    guard let kind, standsAlone(statement),
      let remainder = prohibitions.remainder(of: statement)
    else { return }
    let granting = permissions.telling(kind, saidBy: statement.saidBy)
    guard Ruling.isOpen(kind, to: reader.role), !granting.isEmpty else {
      // What the hub keeps for itself is never "something withheld": every opening leaves some.
      if !Ruling.isAdministrative(kind), permissions.mayKnowThatMore(saidBy: statement.saidBy) {
        mayKnowOfWithheld = true
      }
      return
    }
    for grant in granting { grants[grant.id] = grant }
    if statement.saidBy != reader.agency { kindsFromOthers.insert(statement.says.kind.rawValue) }
    switch remainder {
    case .whole: disclose(statement)
    case .part(let says, let leavesSomebodyOut):
      disclose(statement, says)
      if leavesSomebodyOut { shortened.insert(statement.sequence) }
    }
  }

  private func isSealed(_ statement: Statement, _ prohibitions: Prohibitions) -> Bool {
    if case .withdrawal(let withdrawn, _) = statement.says { return sealed.contains(withdrawn) }
    return confidences.seal(statement) || prohibitions.seal(statement)
  }

  /// What an agency said itself it knows; a receptionist of it, who people are and no more.
  private func isOwn(_ statement: Statement, _ kind: Saying.Kind?) -> Bool {
    guard statement.saidBy == reader.agency else { return false }
    return reader.role != .receptionist || kind?.isIdentity == true && standsAlone(statement)
  }

  /// False for a withdrawal of something that is not shown: it would tell of it.
  private func standsAlone(_ statement: Statement) -> Bool {
    guard case .withdrawal(let withdrawn, _) = statement.says else { return true }
    return seen.contains(withdrawn)
  }

  /// Nil for a withdrawal of something that is not here: nobody is told of it.
  private func effectiveKind(of statement: Statement) -> Saying.Kind? {
    guard case .withdrawal(let withdrawn, _) = statement.says else { return statement.says.kind }
    return kinds[withdrawn]
  }

  /// A statement may name only what is disclosed with it.
  ///
  /// - Parameter part: what is left of what it says; nil for all of it.
  private mutating func disclose(_ statement: Statement, _ part: Saying? = nil) {
    seen.insert(statement.sequence)
    let namesUnseen = statement.corrects.map { !seen.contains($0) } ?? false
    let isOthersDecision = statement.kind == .sharing && statement.saidBy != reader.agency
    guard part != nil || namesUnseen || isOthersDecision else {
      // As it stands: nearly every one is, and a list has thousands.
      disclosed.append(statement)
      return
    }
    var told = statement.told
    if let part { told.says = part }
    if namesUnseen { told.corrects = nil }
    if case .sharing(var record) = told.says, isOthersDecision {
      record.because.removeAll { reason in Int(reason).map { !seen.contains($0) } ?? false }
      told.says = .sharing(record)
    }
    disclosed.append(
      Statement(
        sequence: statement.sequence, recorded: statement.recorded,
        submission: statement.submission, told: told))
  }

  private static func isAdministrative(_ kind: Saying.Kind) -> Bool {
    kind == .restriction || kind == .sharing || kind == .linkDecision
  }

  /// What is kept from whom, who looked, and who was linked, is for those who answer for it.
  private static func isOpen(_ kind: Saying.Kind, to role: Practitioner.Role) -> Bool {
    !isAdministrative(kind) || role == .caldicottGuardian || role == .hubAdministrator
  }

  func decision(
    on request: SharingRequest, _ permissions: Permissions, _ prohibitions: Prohibitions
  ) -> SharingDecision {
    let outcome: SharingRecord.Outcome =
      permissions.onlyRefer ? .refer : disclosed.isEmpty ? .withhold : .disclose
    let rules =
      kindsFromOthers.isEmpty
      ? []
      : GoldenRules.answers(
        request, grants: Array(grants.values), kinds: kindsFromOthers.sorted())
    let record = SharingRecord(
      outcome: outcome, practitioner: reader.id, role: reader.role, purpose: request.purpose,
      view: request.view, position: request.position, asKnownOn: request.asKnownOn,
      because: grants.keys.sorted() + prohibitions.ids.map(String.init),
      disclosed: disclosed.count, reason: Ruling.reason(outcome, permissions), rules: rules)
    return SharingDecision(
      outcome: outcome, record: record, mayKnowOfWithheld: mayKnowOfWithheld,
      kindsOpen: permissions.kindsOpen.filter { Ruling.isOpen($0, to: reader.role) },
      statements: disclosed, shortened: shortened)
  }

  /// Says nothing of what there was to see.
  private static func reason(
    _ outcome: SharingRecord.Outcome, _ permissions: Permissions
  ) -> String? {
    switch outcome {
    case .disclose: nil
    case .refer: "Every agreement that reaches this reader leaves it to a person to decide."
    case .withhold:
      permissions.all.isEmpty
        ? "No agreement in force reaches this agency, role and purpose."
        : "Nothing that an agreement lets this reader see."
    }
  }
}
