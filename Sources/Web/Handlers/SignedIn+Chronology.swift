import Casework
import Chronology
import Hummingbird
import Vocabulary

extension SignedIn {
  /// A stretch this long without a statement is drawn as a gap.
  private static let gapLimitDays = 90

  /// What happened, in order, filtered as asked.
  func chronology(_ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: "chronology") else { return notFound() }
    let entries = parts.file.entries
    let route = Route.chronology(handle: opened.handle)
    let filter = ChronologyFilter(call, parts: parts)
    let shown = entries.filter(filter.lets)
    return Reply.page(
      ChronologyPage(
        frame: parts.frame, file: parts.heading, asKnown: asKnown(parts, call, at: route),
        filters: filter.model(at: route.path, entries: entries),
        entries: parts.rows(shown), shown: shown.count, total: entries.count,
        gapLimitDays: SignedIn.gapLimitDays,
        files: ChronologyFormat.takenAway.map { format in
          ChronologyPage.TakenAway(
            words: format.inWords,
            at: Route.chronologyFile(handle: opened.handle, format).path.asking(known(call)))
        }))
  }

  /// The day and the agency asked about, as fields of an address.
  private func known(_ call: Call) -> [(String, String)] {
    ["as-known-on", "by"].compactMap { name in call.asked(name).map { (name, $0) } }
  }

  /// The whole of it as a file to take away, through the same decision.
  func chronologyFile(
    _ opened: OpenedPerson, _ format: ChronologyFormat, _ call: Call
  ) async throws -> Response {
    let asked = AskedDay(call, today: hub.today)
    guard let parts = try await parts(opened, call, view: format.view) else { return notFound() }
    let bytes = try hub.chronology(
      in: parts.file, as: reader(opened), asKnownOn: asked.past,
      by: asked.byOneAgency ? practitioner.agency : nil, format: format)
    return Reply.bytes(bytes, type: format.mediaType)
  }
}

extension ChronologyFormat {
  /// Those offered on the page, which is one itself.
  static let takenAway: [ChronologyFormat] = [.csv, .docx, .pdf]

  /// The last part of its address: `chronology.csv`.
  var file: String { "chronology." + rawValue }
}

/// Which entries of a chronology are asked for.
struct ChronologyFilter {
  private let parts: FileParts
  private let agency: String?
  private let kind: Saying.Kind?
  private let person: String?

  init(_ call: Call, parts: FileParts) {
    self.parts = parts
    agency = call.asked("agency")
    kind = call.asked("kind").flatMap(Saying.Kind.init(rawValue:))
    person = call.asked("person")
  }

  func lets(_ entry: ChronologyEntry) -> Bool {
    (agency == nil || entry.saidBy.text == agency) && (kind == nil || entry.kind == kind)
      && (person == nil || entry.people.contains { parts.handleOf($0) == person })
  }

  /// What is chosen, as fields of an address.
  var asked: [(String, String)] {
    [("agency", agency), ("kind", kind?.rawValue), ("person", person)].compactMap { name, value in
      value.map { (name, $0) }
    }
  }

  func model(at path: LocalPath, entries: [ChronologyEntry]) -> ChronologyPage.Filters {
    let people = Set(entries.flatMap(\.people)).sorted { parts.name($0) < parts.name($1) }
    let words: [String: String] = [
      "agency": agency.map { parts.partnership.name(of: AgencyID($0)) } ?? "",
      "kind": kind?.inWords ?? "",
      "person": people.first { parts.handleOf($0) == person }.map(parts.name) ?? "",
    ]
    return ChronologyPage.Filters(
      action: path, keeping: [], agencies: choices(entries.map(\.saidBy)),
      kinds: Dictionary(grouping: entries, by: \.kind).sorted { $0.key.rawValue < $1.key.rawValue }
        .map { Choice($0.key.rawValue, $0.key.inWords, count: $0.value.count) },
      people: people.map { Choice(parts.handleOf($0), parts.name($0)) },
      chosen: FormValues(Dictionary(asked.map { ($0.0, [$0.1]) }, uniquingKeysWith: { $1 })),
      active: asked.map { name, _ in
        ChronologyPage.Active(
          words: words[name] ?? "", removeAt: path.asking(asked.filter { $0.0 != name }))
      })
  }

  private func choices(_ agencies: [AgencyID]) -> [Choice] {
    Dictionary(grouping: agencies, by: { $0 }).sorted { $0.key < $1.key }.map {
      Choice($0.key.text, parts.partnership.name(of: $0.key), count: $0.value.count)
    }
  }
}
