import Casework
import Family
import Foundation
import Hummingbird
import Vocabulary

extension SignedIn {
  /// The forms of a person's file, for those whose role fills any in.
  func fill(_ sheet: Sheet, _ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: sheet.view) else { return notFound() }
    guard sheet == .forms || parts.isFor(practitioner, sheet) else {
      return Reply.page(ProblemPage.notOffered(parts.frame), status: .forbidden)
    }
    guard sheet == .forms || partnership.sendsForms(practitioner.agency, on: hub.today) else {
      let isKept = try await keepUnsent(sheet, opened, call)
      return Reply.page(ProblemPage.noAgreement(parts.frame, isKept: isKept), status: .forbidden)
    }
    do {
      switch sheet {
      case .forms: return try await forms(parts)
      case .conversation: return try await conversation(parts, opened, call)
      case .frontDoor: return try await frontDoor(parts, opened, call)
      case .authorise(let id): return try await authorise(id, parts, opened, call)
      case .conference: return try await conference(parts, opened, call)
      case .referral: return try await referral(parts, opened, call)
      case .checklist: return try await checklist(parts, opened, call)
      case .followUp(let reference): return try await followUp(reference, parts, opened, call)
      }
    } catch let problem as HubProblem {
      // Every form reads its own problems first: what is refused here is an agreement's, or a race.
      return Reply.page(ProblemPage.refused(parts.frame, problem), status: .conflict)
    }
  }

  /// Keeps what was typed into a form that cannot be sent today; false where there is nothing.
  private func keepUnsent(
    _ sheet: Sheet, _ opened: OpenedPerson, _ call: Call
  ) async throws -> Bool {
    guard call.method == .post, let values = call.form?.values, let form = sheet.draft else {
      return false
    }
    return try await keep(form, values, about: opened.person).draft.theirs.isEmpty
  }

  private func forms(_ parts: FileParts) async throws -> Response {
    let sheets: [Sheet] =
      [.conversation, .referral, .checklist, .frontDoor, .conference]
      + parts.file.assessments(by: practitioner.agency).filter { !$0.isAuthorised }
      .map { .authorise(assessment: $0.assessment.id) }
    let drafts = try await hub.drafts(of: practitioner.agency)
      .filter { $0.person == parts.file.focus }
    return Reply.page(
      FormsPage(
        frame: parts.frame, file: parts.heading, name: parts.name(parts.file.focus),
        forms: sheets.filter { parts.offers($0, to: practitioner) }.map { sheet in
          FormsPage.Entry(
            words: sheet.inWords, says: sheet.purpose,
            at: Route.sheet(handle: parts.handle, sheet).path)
        },
        waiting: practitioner.role.asks || practitioner.role.refers
          ? drafts.compactMap { waiting($0, parts) } : [],
        whyNone: "Your role fills in none of the forms about this person."))
  }

  private func waiting(_ draft: FormDraft, _ parts: FileParts) -> FormsPage.Entry? {
    guard let sheet = Sheet(draft: draft.form) else { return nil }
    return FormsPage.Entry(
      words: sheet.inWords, says: says(of: draft),
      at: Route.sheet(handle: parts.handle, sheet).path)
  }

  /// Who kept a draft and when, and whether it waits for somebody else.
  func says(of draft: FormDraft) -> String {
    kept(draft)
      + (draft.wantsSignature ? " It waits for a second signature." : "")
  }

  /// `Kept by Rosa Okoro on 14 March 2031.`
  func kept(_ draft: FormDraft) -> String {
    let by = partnership.name(ofPractitioner: draft.by)
    return "Kept by \(by) on \(draft.saved.day.inWords)."
  }

  /// Which filling-in of a form was sent; a new one where it names none.
  func reference(of values: FormValues) -> String {
    values["ref"].flatMap { FormKey.isReference($0) ? $0 : nil } ?? newReference()
  }

  /// Names a filling-in: sixteen hexadecimal digits, of which nothing can be read.
  func newReference() -> String {
    String(UUID().uuidString.lowercased().filter(\.isHexDigit).prefix(16))
  }
}

extension Sheet {
  /// What the record of an opening calls it.
  var view: String {
    switch self {
    case .forms: "forms"
    case .conversation: "conversation"
    case .followUp: "follow-up"
    case .referral: "referral"
    case .checklist: "checklist"
    case .frontDoor: "front door"
    case .authorise: "authorise"
    case .conference: "conference"
    }
  }

  var inWords: String {
    switch self {
    case .forms: "Forms"
    case .conversation: "Conversation"
    case .followUp: "What follows"
    case .referral: "Refer"
    case .checklist: "Risk checklist"
    case .frontDoor: "Front door"
    case .authorise: "Authorise the assessment"
    case .conference: "Family group conference"
    }
  }

  var purpose: String {
    switch self {
    case .forms: "What may be filled in."
    case .conversation: "A few questions to be put in private, and what follows from the answers."
    case .followUp: "What came of a conversation."
    case .referral:
      "A referral or an escalation to MARAC, with what is known of each kind of abuse."
    case .checklist: "Twenty-four topics and your judgement beside them."
    case .frontDoor: "From contact to assessment, and what is handed to the next team."
    case .authorise: "Every child seen, alone, in their own words, or why not."
    case .conference: "Considered, and the safety screen before anybody is brought together."
    }
  }
}

extension FileParts {
  /// Is a form for this reader and about this person, and may their agency send any today?
  func offers(_ sheet: Sheet, to practitioner: Practitioner) -> Bool {
    partnership.sendsForms(practitioner.agency, on: today) && isFor(practitioner, sheet)
  }

  func isFor(_ practitioner: Practitioner, _ sheet: Sheet) -> Bool {
    switch sheet {
    case .forms: return true
    // Each adult is asked by themselves, and from sixteen on: a child is spoken to on a visit.
    case .frontDoor, .authorise, .conference:
      return partnership.agency(practitioner.agency)?.kind == .childrensServices
        && practitioner.role.asks && isUnder(18)
    case .referral, .checklist: return practitioner.role.refers && !isUnder(16)
    case .conversation, .followUp: return practitioner.role.asks && !isUnder(16)
    }
  }

  /// Is the person in focus surely younger than so many years?
  func isUnder(_ years: Int) -> Bool {
    guard let birth = file.graph.member(file.focus)?.births.first?.value else { return false }
    return birth.expected || (birth.on.earliest.map { $0.age(on: today) < years } ?? false)
  }
}

extension Practitioner.Role {
  /// Does somebody in this role put questions about abuse to people?
  var asks: Bool {
    switch self {
    case .socialWorker, .teamManager, .generalPractitioner, .nurse, .domesticAbuseAdviser: true
    case .receptionist, .policeDesk, .maracCoordinator, .schoolSafeguardingLead,
      .caldicottGuardian, .reviewChair, .hubAdministrator:
      false
    }
  }
}

extension Practitioner.Role {
  /// Does somebody in this role refer people and weigh what they are in danger of?
  var refers: Bool {
    switch self {
    case .socialWorker, .teamManager, .generalPractitioner, .nurse, .domesticAbuseAdviser,
      .policeDesk, .schoolSafeguardingLead:
      true
    case .receptionist, .maracCoordinator, .caldicottGuardian, .reviewChair, .hubAdministrator:
      false
    }
  }
}

extension Sheet {
  /// Under which name it keeps a draft; nil for one that keeps none. What is said in private is never
  /// kept half way: it is written down or not.
  var draft: String? {
    switch self {
    case .referral: "referral"
    case .checklist: "checklist"
    case .conference: "conference"
    case .authorise(let id): "authorise/" + id
    case .forms, .conversation, .followUp, .frontDoor: nil
    }
  }

  /// The form a draft is of; nil for one that keeps none.
  init?(draft form: String) {
    switch form {
    case "referral": self = .referral
    case "checklist": self = .checklist
    case "conference": self = .conference
    default:
      guard form.hasPrefix("authorise/") else { return nil }
      self = .authorise(assessment: String(form.dropFirst("authorise/".count)))
    }
  }
}

extension ProblemPage {
  static func notOffered(_ frame: Frame) -> ProblemPage {
    ProblemPage(
      frame: frame, heading: "This form is not for your role, or not about this person",
      what: "Your agency or your role does not fill it in here. Nothing was changed.",
      whatToDo: "Open Forms on the person’s file to see those you may fill in.", reference: nil)
  }

  static func noAgreement(_ frame: Frame, isKept: Bool) -> ProblemPage {
    ProblemPage(
      frame: frame, heading: "No agreement lets your agency send a form today",
      what: isKept
        ? "Nothing was sent. What you typed is kept as a draft of your agency."
        : "Nothing was sent.",
      whatToDo: "Ask whoever signs your agency’s agreements to renew it; then open the form again.",
      reference: nil)
  }

  static func refused(_ frame: Frame, _ problem: HubProblem) -> ProblemPage {
    ProblemPage(
      frame: frame, heading: "This was not written down", what: "\(problem)",
      whatToDo: "Go back, put it right and send it again. Nothing was changed.", reference: nil)
  }
}
