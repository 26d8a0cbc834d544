import Casework
import Duties
import Hummingbird
import Vocabulary

extension SignedIn {
  /// A child's way through the front door; a step of it, when posted.
  func frontDoor(
    _ parts: FileParts, _ opened: OpenedPerson, _ call: Call
  ) async throws -> Response {
    let door = FrontDoor(parts: parts, practitioner: practitioner)
    guard call.method == .post, let values = call.form?.values,
      let step = values["step"].flatMap(FrontDoorAnswers.Step.init(rawValue:))
    else { return Reply.page(door.page(newReference())) }
    let reference = reference(of: values)
    let (says, problems) = FrontDoorAnswers.read(
      step, values, reference: reference, open: Set(door.items.filter(\.mayAnswer).map(\.id)),
      referrals: Set((step == .told ? door.untold : door.referrals).map(\.value)),
      teams: Set(door.teams.map(\.value)),
      today: hub.today)
    guard problems.isEmpty else {
      return Reply.page(
        door.page(reference, step: step, values: values, problems: problems),
        status: .unprocessableContent)
    }
    try await hub.write(
      says.map(door.completed).map { saying in
        FormLine(
          about: opened.person, says: saying, standing: saying.isDecided ? .decision : .observed,
          day: hub.today, name: step.rawValue + "-" + saying.kind.rawValue)
      }, form: "front door", reference: reference, as: reader(opened))
    return Reply.redirect(Route.sheet(handle: opened.handle, .frontDoor).path)
  }

  /// What was handed on by or to the reader's agency, and what waits for a second hand.
  func handedOn() async throws -> Response {
    let items = try await hub.handedOn(as: lister).value
    var waiting: [FormsPage.Entry] = []
    if practitioner.role.asks || practitioner.role.refers {
      // Those that wait for a hand come first, the longest of them first: they are never cut off.
      let drafts = try await hub.drafts(of: practitioner.agency)
      let waits = drafts.filter(\.wantsSignature).reversed()
      for draft in waits + drafts.filter({ !$0.wantsSignature }).prefix(SignedIn.draftsListed) {
        guard let sheet = Sheet(draft: draft.form),
          let name = try await hub.name(of: draft.person, as: lister).value
        else { continue }
        waiting.append(
          FormsPage.Entry(
            words: "\(sheet.inWords): \(name)", says: says(of: draft),
            at: Route.sheet(handle: hub.handle(of: draft.person), sheet).path))
      }
    }
    return Reply.page(
      HandedOnPage(
        frame: frame(tab: .handedOn), agency: partnership.name(of: practitioner.agency),
        items: items.map(row), waiting: waiting))
  }

  /// Forms begun, and waiting for nobody, that are listed at most.
  private static let draftsListed = 50

  private func row(_ handed: HandedOn) -> HandedItem {
    let state: HandedItem.State
    if let duty = handed.duty {
      switch duty.state(on: hub.today) {
      case .overdue(let days): state = .overdue(days: days)
      case .open, .dueSoon: state = .waiting
      case .met, .metLate, .withdrawn, .notApplicable: state = .answered
      }
    } else {
      state = handed.answer?.closes(handed.item.kind) == true ? .answered : .waiting
    }
    return HandedItem(
      id: handed.item.id, words: handed.item.text, kind: handed.item.kind,
      from: partnership.name(of: handed.said.saidBy), to: to(handed),
      on: handed.said.happenedBy, dueBy: handed.duty?.dueBy,
      state: state,
      answer: handed.answer.map { answer in
        FrontDoorAnswers.words(
          answer, by: handed.answeredBy.map { partnership.name(of: $0) } ?? "")
      }, mayAnswer: false,
      person: (handed.name, Route.sheet(handle: handed.handle, .frontDoor).path))
  }

  private func to(_ handed: HandedOn) -> String {
    partnership.name(of: handed.to) + (handed.item.team.map { ", \($0)" } ?? "")
  }
}

extension FrontDoorAnswers {
  /// `Accepted: we will do it, Northmoor Children’s Services; because: …`
  static func words(_ answer: FrontDoorAnswer, by agency: String) -> String {
    let said = replies.first { $0.value == answer.answer.rawValue }?.words ?? answer.answer.rawValue
    return [
      "\(said), \(agency)", answer.reason.map { "because: " + $0 },
      answer.evidence.map { "shown by: " + $0 },
    ].compactMap { $0 }.joined(separator: "; ") + "."
  }
}

extension Saying {
  /// Is it somebody's decision rather than something seen?
  fileprivate var isDecided: Bool {
    switch self {
    case .referralDecision, .frontDoorAnswer, .frontDoorItem: true
    default: false
    }
  }
}

/// What a child's front door page is drawn from.
struct FrontDoor {
  let parts: FileParts
  let practitioner: Practitioner

  private var own: [Statement] {
    parts.file.statements.filter { parts.file.people[$0.about] == parts.file.focus }
  }

  func page(
    _ reference: String, step: FrontDoorAnswers.Step? = nil, values: FormValues = FormValues(),
    problems: [FieldProblem] = []
  ) -> FrontDoorPage {
    FrontDoorPage(
      frame: parts.frame, file: parts.heading, name: parts.name(parts.file.focus),
      action: Route.sheet(handle: parts.handle, .frontDoor).path, reference: reference,
      history: history, chain: chain, items: items, referrals: referrals, untold: untold,
      teams: teams, isManager: practitioner.role == .teamManager, step: step, values: values,
      problems: problems)
  }

  private var chain: [EntryRow] {
    let kinds: Set<Saying.Kind> = [
      .contact, .referral, .referralDecision, .frontDoorItem, .frontDoorAnswer, .assessment,
      .assessmentAuthorisation,
    ]
    let shown = Set(own.filter { kinds.contains($0.says.kind) }.map(\.sequence))
    return parts.file.entries.filter { shown.contains($0.sequence) }.map(parts.row)
  }

  /// Contacts, referrals and alerts about anybody of the family in twelve months: one glance before
  /// a decision.
  private var history: [String] {
    let since = parts.today.adding(months: -12)
    let recent = parts.file.statements.filter { $0.happenedBy >= since }
    func count(_ kind: Saying.Kind) -> Int { recent.count { $0.says.kind == kind } }
    return [
      counted(count(.policeAlert), "police alert", "police alerts") + " about the family",
      counted(count(.contact), "contact", "contacts") + " about anybody linked",
      counted(count(.referral), "referral", "referrals") + " about anybody linked",
    ].map { $0 + " in twelve months, as far as you may see." }
  }

  var referrals: [Choice] {
    own.compactMap { statement in
      guard case .referral(let referral) = statement.says, statement.saidBy == parts.agency else {
        return nil
      }
      let on = statement.occurred?.inWords ?? statement.known.inWords
      return Choice(
        referral.id, "Referral of \(on)" + (referral.source.map { ", from \($0)" } ?? ""))
    }
  }

  private var decisions: [(statement: Statement, decision: ReferralDecision)] {
    own.compactMap { statement in
      guard case .referralDecision(let decision) = statement.says,
        statement.saidBy == parts.agency
      else { return nil }
      return (statement, decision)
    }
  }

  var untold: [Choice] {
    let told = Set(decisions.filter { $0.decision.referrerTold == .yes }.map(\.decision.referral))
    let waiting = Set(decisions.map(\.decision.referral)).subtracting(told)
    return referrals.filter { waiting.contains($0.value) }
  }

  /// Telling the referrer changes nothing of what was decided.
  func completed(_ saying: Saying) -> Saying {
    guard case .referralDecision(let told) = saying, told.referrerTold == .yes,
      let last = decisions.last(where: { $0.decision.referral == told.referral })
    else { return saying }
    var decision = last.decision
    decision.referrerTold = .yes
    decision.reason = [last.decision.reason, told.reason.map { "The referrer was told: " + $0 }]
      .compactMap { $0 }.joined(separator: " ")
    return .referralDecision(decision)
  }

  var teams: [Choice] {
    parts.partnership.agencies.filter { $0.kind != .hub && $0.kind != .reviews }
      .sorted {
        ($0.id == parts.agency ? 0 : 1, $0.name) < ($1.id == parts.agency ? 0 : 1, $1.name)
      }
      .map { Choice($0.id.text, $0.name) }
  }

  var items: [HandedItem] {
    own.compactMap { statement in
      guard case .frontDoorItem(let item) = statement.says else { return nil }
      let to = item.to ?? statement.saidBy
      let answers = own.compactMap { other -> (FrontDoorAnswer, AgencyID)? in
        guard case .frontDoorAnswer(let answer) = other.says, answer.item == item.id else {
          return nil
        }
        return (answer, other.saidBy)
      }
      let isClosed = answers.contains { $0.0.closes(item.kind) }
      return HandedItem(
        id: item.id, words: item.text, kind: item.kind,
        from: parts.partnership.name(of: statement.saidBy),
        to: parts.partnership.name(of: to) + (item.team.map { ", \($0)" } ?? ""),
        on: statement.happenedBy, dueBy: duty(statement)?.dueBy,
        state: isClosed ? .answered : state(statement),
        answer: answers.last.map {
          FrontDoorAnswers.words($0.0, by: parts.partnership.name(of: $0.1))
        }, mayAnswer: to == parts.agency && !isClosed, person: nil)
    }
  }

  private func duty(_ statement: Statement) -> Duty? {
    parts.file.duties.first {
      ($0.rule == .answerFrontDoorRecommendation || $0.rule == .acceptHandover)
        && $0.because.contains(statement.sequence)
    }
  }

  private func state(_ statement: Statement) -> HandedItem.State {
    guard case .overdue(let days) = duty(statement)?.state(on: parts.today) else { return .waiting }
    return .overdue(days: days)
  }
}
