import Casework
import Hummingbird
import Vocabulary

extension SignedIn {
  /// Flows by which the reader's agency may send files; whoever looks after the hub sees all.
  var flows: [(agreement: Agreement, flow: Flow)] {
    let isAdministrator = practitioner.role == .hubAdministrator
    return partnership.agreements.filter { $0.holds(on: hub.today) }.flatMap { agreement in
      agreement.flows.filter { flow in
        flow.format != "form" && (isAdministrator || flow.from == practitioner.agency)
      }.map { (agreement, $0) }
    }
  }

  func receivePage(
    _ values: FormValues = FormValues(), problems: [FieldProblem] = []
  ) async -> Response {
    let lately = await hub.receipts(
      ofFlows: Set(flows.map(\.flow.id)), atMost: SignedIn.receiptsShown)
    return Reply.page(
      ReceivePage(
        frame: frame(tab: .receive),
        flows: flows.map { agreement, flow in
          ReceivePage.FlowChoice(
            id: flow.id, name: flowName(flow),
            format: FlowWords.format(flow.format), subjects: flow.subjects.map(\.inWords),
            items: FlowWords.items(of: flow),
            agreement: "\(agreement.id), version \(agreement.version)")
        }, values: values, problems: problems, limit: "up to \(Call.bodyLimit >> 20) MB",
        lately: lately.compactMap(summary), mappings: await mappingChoices(),
        makeMapping: ownTableFlows.isEmpty ? nil : Route.mappings.path,
        oneReport: reportFlows.isEmpty ? nil : Route.oneReport.path))
  }

  /// The mappings of the tables the reader's agency may send.
  private func mappingChoices() async -> [Choice] {
    var choices: [Choice] = []
    for flow in flows.map(\.flow) where flow.format == "mapped-table" {
      for mapping in await hub.mappings(for: flow)
      where !choices.contains(where: { $0.value == mapping.id }) {
        choices.append(Choice(mapping.id, "\(mapping.id): \(mapping.says)"))
      }
    }
    return choices
  }

  private static let receiptsShown = 30

  private func summary(_ kept: KeptReceipt) -> ReceivePage.Lately? {
    let parts = kept.receipt.submission.split(separator: "/").map(String.init)
    guard parts.count == 2, let flow = flows.first(where: { $0.flow.id == parts[0] })?.flow else {
      return nil
    }
    return ReceivePage.Lately(
      day: kept.received.day, flow: flowName(flow), files: kept.files,
      accepted: kept.receipt.accepted, alreadyKnown: kept.receipt.duplicates,
      dropped: kept.receipt.dropped.values.reduce(0, +), rejected: kept.receipt.rejected.count,
      at: Route.receipt(flow: parts[0], name: parts[1]).path)
  }

  /// A receipt once more, for whoever may send by its flow.
  func receipt(_ submission: String) async -> Response {
    guard let kept = await hub.receipt(of: submission),
      let flow = flows.first(where: { $0.flow.id == kept.receipt.flow })?.flow
    else { return notFound() }
    return Reply.page(await receiptPage(kept, flow))
  }

  /// The flow of this name, where the reader's agency may send by it.
  func flow(_ name: String) -> Flow? { flows.first { $0.flow.id == name }?.flow }

  private func receiptPage(_ kept: KeptReceipt, _ flow: Flow) async -> ReceiptPage {
    let submission = kept.receipt.submission
    let waiting = mayMend(flow) ? await hub.waitingRows(of: submission) : [:]
    let parts = submission.split(separator: "/").map(String.init)
    return ReceiptPage(
      frame: frame(tab: .receive), receipt: kept.receipt, flowName: flowName(flow),
      files: kept.files,
      mendable: waiting.sorted { $0.key < $1.key }.map { number, row in
        ReceiptPage.RowLink(
          file: row.file, line: row.line, problems: row.rejections.count,
          at: Route.waitingRow(flow: parts[0], name: parts.last ?? "", number: number).path)
      },
      mended: (kept.mended ?? []).map(link),
      mends: kept.mends.map(link))
  }

  private func link(_ mended: KeptReceipt.Mended) -> ReceiptPage.RowLink {
    ReceiptPage.RowLink(
      file: mended.file, line: mended.line, problems: 0, at: receiptPath(mended.submission))
  }

  func flowName(_ flow: Flow) -> String {
    partnership.name(of: flow.from) + ": " + FlowWords.format(flow.format)
  }

  /// Takes in what was sent and gives the receipt.
  func receive(_ call: Call) async throws -> Response {
    guard let form = call.form else { return await receivePage() }
    var problems: [FieldProblem] = []
    let chosen = flows.first { $0.flow.id == form.values["flow"] }?.flow
    if chosen == nil {
      problems.append(FieldProblem(field: "flow", message: "Choose the flow it is sent under"))
    }
    if form.files.isEmpty {
      problems.append(FieldProblem(field: "files", message: "Choose at least one file"))
    }
    guard problems.isEmpty, let flow = chosen else {
      return await receivePage(form.values, problems: problems)
    }
    let mapping = await hub.mappings(for: flow).first { $0.id == form.values["mapping"] }
    let receipt = try await hub.receive(
      form.files.map { SentFile(name: $0.name, bytes: $0.bytes) }, flow: flow.id,
      mapping: mapping)
    let kept = await hub.kept(receipt, of: form.files.map(\.name))
    return Reply.page(await receiptPage(kept, flow))
  }
}

/// What a flow lets in, table by table.
enum FlowWords {
  /// A format as its senders call it: `Standard Safeguarding Dataset`.
  static func format(_ format: String) -> String {
    switch format {
    case "safeguarding-dataset": "Standard Safeguarding Dataset"
    case "police-notice": "police domestic abuse notices"
    case "review-page": "published review pages"
    case "fhir": "FHIR R4 bundles"
    case "hl7-v2": "HL7 version 2 messages"
    case "mapped-table": "a table read through a mapping"
    case "form": "a form"
    default: format.replacing("-", with: " ")
    }
  }

  /// `ssd_person (9 fields)`, `ssd_family (every field)`.
  static func items(of flow: Flow) -> [String] {
    let halves = flow.items.map { item in
      item.split(separator: ".", maxSplits: 1).map(String.init)
    }
    return Dictionary(grouping: halves, by: { $0.first ?? "" }).sorted { $0.key < $1.key }.map {
      table, items in
      let isWhole = items.contains { $0.last?.hasSuffix("*") == true }
      return table + " (" + (isWhole ? "every field" : counted(items.count, "field", "fields"))
        + ")"
    }
  }
}

extension Flow.Subject {
  /// Whom a flow covers, as a page says it.
  var inWords: String {
    switch self {
    case .child: "children"
    case .careLeaver: "care leavers"
    case .parentOrCarer: "parents and carers"
    case .householdMember: "members of their households"
    case .victim: "victims"
    case .allegedPerpetrator: "alleged perpetrators"
    case .heldAlready: "people the hub holds already"
    case .staff: "posts of the agency's own staff"
    case .wholePopulation: "a whole population"
    }
  }
}
