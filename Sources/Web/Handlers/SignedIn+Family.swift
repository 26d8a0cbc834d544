import Casework
import Family
import Hummingbird
import Vocabulary

extension SignedIn {
  /// Opens the family of an address and gathers what its pages print; nil where the reader may
  /// see nothing of it.
  func parts(_ opened: OpenedPerson, _ call: Call, view: String) async throws -> FileParts? {
    let asked = AskedDay(call, today: hub.today)
    let by = asked.byOneAgency ? practitioner.agency : nil
    let file = try await hub.openFamily(
      opened.person, as: reader(opened), view: view, asKnownOn: asked.past, by: by)
    guard let file = file?.value else { return nil }
    var frame = frame(opened)
    frame.knownOn = asked.past
    return FileParts(
      file: file, handle: opened.handle, frame: frame, partnership: partnership,
      today: hub.today, agency: practitioner.agency, handleOf: { [hub] in hub.handle(of: $0) })
  }

  /// Who is who, what must be done, what happened lately.
  func family(_ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: "family") else {
      return nothing(call)
    }
    let file = parts.file
    let unmet = file.duties.filter { $0.state(on: file.day).isUnmet }
    return Reply.page(
      FamilyPage(
        frame: parts.frame, file: parts.heading,
        asKnown: asKnown(parts, call, at: Route.family(handle: opened.handle)),
        drawing: TrustedSVG(drawn: file.genogram.svg), ties: parts.tieSentences,
        members: parts.members, tieRows: parts.tieRows,
        missing: file.missing.map { item in
          FamilyPage.Missing(
            about: parts.callName(item.person), says: item.sentence.dropFullStop,
            ask: item.kind.next)
        },
        lately: Array(parts.rows(file.entries.reversed()).prefix(6)),
        latelyNote: file.chronology.seenAloneSentence(on: file.day),
        chronologyAt: Route.chronology(handle: opened.handle).path,
        duties: unmet.map(parts.summary), dutiesAt: Route.familyDuties(handle: opened.handle).path,
        parentalResponsibility: parts.responsibility,
        parentalResponsibilityNote: ResponsibilityNote.caveat,
        stateKinAt: Route.kin(handle: opened.handle).path,
        ecomapAt: Route.ecomap(handle: opened.handle).path,
        changes: changes(parts, call)))
  }

  /// Days on which the drawing changed, each a link to it, the chosen day's last change marked.
  private func changes(_ parts: FileParts, _ call: Call) -> [FamilyPage.Change] {
    let asked = AskedDay(call, today: hub.today)
    let days = parts.file.changes
    let shown = days.last { $0 <= asked.day }
    let around = (shown.flatMap { days.firstIndex(of: $0) } ?? 0)
    return days.enumerated().filter { abs($0.offset - around) <= 4 }.map { _, day in
      FamilyPage.Change(
        day: day,
        at: Route.family(handle: parts.handle).path.asking([
          ("as-known-on", day.description), ("by", asked.byOneAgency ? "agency" : "all"),
        ]), isShown: day == shown)
    }
  }

  /// The agencies and supports round the household.
  func ecomap(_ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: "ecomap") else { return nothing(call) }
    let map = parts.ecomap
    return Reply.page(
      EcomapPage(
        frame: parts.frame, file: parts.heading,
        asKnown: asKnown(parts, call, at: Route.ecomap(handle: opened.handle)),
        drawing: TrustedSVG(drawn: map.svg),
        rows: map.supports.map {
          EcomapPage.Row(
            name: $0.name, kind: $0.kind, knows: $0.knows, contacts: $0.contactsInWords)
        }, familyAt: Route.family(handle: opened.handle).path))
  }

  /// What was told of harm by one person to another, over time.
  func pattern(_ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: "pattern") else { return nothing(call) }
    return Reply.page(
      PatternPage(
        frame: parts.frame, file: parts.heading,
        asKnown: asKnown(parts, call, at: Route.pattern(handle: opened.handle)),
        pairs: parts.patterns))
  }

  /// Nothing to show: not on the day asked for, or not to this reader at all.
  private func nothing(_ call: Call) -> Response {
    let asked = AskedDay(call, today: hub.today)
    guard asked.past != nil else { return notFound() }
    return Reply.page(
      ProblemPage(
        frame: frame(tab: .people), heading: "Nothing was known on \(asked.day.inWords)",
        what: "No statement that you may see was known of this person on that day.",
        whatToDo: "Choose a later day, or open the page without one to see what is known now.",
        reference: nil), status: .notFound)
  }

  /// Every duty of the family, in every state.
  func duties(_ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: "duties") else { return notFound() }
    return Reply.page(
      DutiesPage(
        frame: parts.frame, file: parts.heading, duties: parts.file.duties.map(parts.summary),
        day: parts.file.day))
  }

  func asKnown(_ parts: FileParts, _ call: Call, at route: Route) -> AsKnown {
    let asked = AskedDay(call, today: hub.today)
    func path(_ day: Day) -> LocalPath {
      route.path.asking([
        ("as-known-on", day.description), ("by", asked.byOneAgency ? "agency" : "all"),
      ])
    }
    return AsKnown(
      action: route.path, keeping: [], day: asked.day, isToday: asked.past == nil,
      earlier: path(asked.day.adding(days: -1)),
      later: asked.day < hub.today ? path(asked.day.adding(days: 1)) : nil,
      todayAt: route.path, byOneAgency: asked.byOneAgency,
      agency: partnership.name(of: practitioner.agency), difference: nil)
  }
}

/// The day a page about people is asked for, and by whom it was known.
struct AskedDay {
  let day: Day
  /// Nil when it is today: then all that is known stands.
  let past: Day?
  let byOneAgency: Bool

  init(_ call: Call, today: Day) {
    let asked = call.asked("as-known-on").flatMap { Day($0) }
    byOneAgency = call.asked("by") == "agency"
    day = min(asked ?? today, today)
    past = day < today || byOneAgency ? day : nil
  }
}
