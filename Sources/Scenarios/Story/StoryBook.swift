import Vocabulary

/// What every agency has written of one story up to a day, as it would send it that day.
///
/// A story is told to it whole; what lies after its day is left out, and the days on which somebody
/// had something to send are kept.
struct StoryBook {
  let today: Day
  var northmoor: CouncilBook
  var southmere: CouncilBook
  private var rows: [StoryTable: [[String]]] = [:]
  private var resources: [AgencyID: [String]] = [:]
  private var messages: [String] = []
  private(set) var answers: [FormAnswer] = []
  /// Who had something to send, by day.
  private(set) var senders: [Day: Set<String>] = [:]

  init(today: Day) {
    self.init(
      today: today, northmoor: CouncilBook(.northmoor, today: today),
      southmere: CouncilBook(.southmere, today: today))
  }

  /// Told into councils' books that hold others already.
  init(today: Day, northmoor: CouncilBook, southmere: CouncilBook) {
    self.today = today
    self.northmoor = northmoor
    self.southmere = southmere
  }

  private mutating func isTold(_ day: Day, by flow: String) -> Bool {
    senders[day, default: []].insert(flow)
    return day <= today
  }

  /// A row of a table, by its columns; a day in it is written as `yyyy-MM-dd`.
  mutating func row(_ table: StoryTable, on day: Day, _ cells: [String: String]) {
    guard isTold(day, by: table.flow) else { return }
    rows[table, default: []].append(table.header.map { cells[$0] ?? "" })
  }

  /// A FHIR resource as JSON.
  mutating func resource(_ agency: AgencyID, on day: Day, _ json: String) {
    guard isTold(day, by: agency.text + "-fhir") else { return }
    resources[agency, default: []].append(json)
  }

  /// A message of the hospital's system: its segments behind the header.
  mutating func message(_ event: String, on day: Day, time: String, _ segments: [String]) {
    guard isTold(day, by: "st-brannock-adt") else { return }
    let stamp = day.description.filter { $0 != "-" } + time
    let header =
      "MSH|^~\\&|PAS|ST-BRANNOCK|KITH|HUB|\(stamp)||ADT^\(event)|SB\(messages.count + 1)"
      + "|P|2.4||||||UNICODE UTF-8"
    messages.append(([header, "EVN|\(event)|\(stamp)"] + segments).joined(separator: "\r") + "\r")
  }

  /// What a council entered, and that it sends it.
  mutating func council(
    _ council: Council, on day: Day, _ write: (inout CouncilBook) -> Void
  ) {
    guard isTold(day, by: council.id.text + "-safeguarding") else { return }
    switch council {
    case .northmoor: write(&northmoor)
    case .southmere: write(&southmere)
    }
  }

  mutating func answer(_ draft: DraftStatement) {
    guard let day = draft.noted, isTold(day, by: draft.saidBy.text + "-forms") else { return }
    answers.append(.says(draft))
  }

  /// Every agency's files as of this day, in the order they are to be read: those who say who
  /// somebody is first.
  var files: [DemoFile] {
    northmoor.files.filter(StoryBook.hasRows) + southmere.files.filter(StoryBook.hasRows)
      + partnerFiles
  }

  /// Those of agencies other than the councils.
  var partnerFiles: [DemoFile] { tableFiles + documentFiles + messageFiles }

  private static func hasRows(_ file: DemoFile) -> Bool {
    file.text.split(whereSeparator: \.isNewline).count > 1
  }

  private var tableFiles: [DemoFile] {
    let order: [StoryTable] = [
      .policeForm, .tenancies, .people, .kin, .contacts, .clinical, .concerns, .referrals,
    ]
    return order.compactMap { table in
      rows[table].map {
        DemoFile(
          name: "\(table.agency)/\(table.rawValue).csv", agency: table.agency, flow: table.flow,
          text: CSVText.text(header: table.header, rows: $0, lineEnd: "\r\n"))
      }
    }
  }

  private var documentFiles: [DemoFile] {
    resources.sorted { $0.key < $1.key }.map { agency, entries in
      DemoFile(
        name: "\(agency)/bundle.json", agency: agency, flow: agency.text + "-fhir",
        text: FHIRText.bundle(entries, id: agency.text))
    }
  }

  private var messageFiles: [DemoFile] {
    guard !messages.isEmpty else { return [] }
    return [
      DemoFile(
        name: "st-brannock/adt.hl7", agency: "st-brannock", flow: "st-brannock-adt",
        text: messages.joined())
    ]
  }
}
