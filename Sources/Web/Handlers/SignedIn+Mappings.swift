import Casework
import Hummingbird
import Vocabulary

extension SignedIn {
  /// Flows by which the reader's own agency sends tables of its own layout.
  var ownTableFlows: [Flow] {
    flows.map(\.flow).filter {
      $0.format == "mapped-table" && $0.from == practitioner.agency
        && !$0.subjects.contains(.staff)
    }
  }

  /// The mappings of the reader's agency; a sample looked at; a mapping saved.
  func mappings(_ call: Call) async throws -> Response {
    guard !ownTableFlows.isEmpty else { return notFound() }
    guard call.method == .post, let form = call.form else {
      return Reply.page(await mappingsPage(saved: call.asked("saved")))
    }
    let flow = ownTableFlows.first { $0.id == form.values["flow"] }
    var problems: [FieldProblem] = []
    if flow == nil {
      problems.append(FieldProblem(field: "flow", message: "Choose the flow it is sent under"))
    }
    let typed = form.values["sample"].map { SentFile(name: "the sample", bytes: Array($0.utf8)) }
    let file = form.files.first.map { SentFile(name: $0.name, bytes: $0.bytes) } ?? typed
    if file == nil {
      problems.append(FieldProblem(field: "sample", message: "Choose a sample of the table"))
    }
    guard let flow, let file else {
      return Reply.page(
        await mappingsPage(values: form.values, problems: problems), status: .unprocessableContent)
    }
    do throws(HubProblem) {
      let isNew = typed == nil || form.values["do"] == "sheet"
      return try await looked(at: file, under: flow, form.values, isNew: isNew)
    } catch {
      guard case .refused(let rejections) = error, let first = rejections.first else { throw error }
      let told = FieldProblem(
        field: "sample", message: "The sample: \(first.problem); expected \(first.expected)")
      return Reply.page(
        await mappingsPage(values: form.values, problems: [told]), status: .unprocessableContent)
    }
  }

  private func looked(
    at file: SentFile, under flow: Flow, _ values: FormValues, isNew: Bool
  ) async throws(HubProblem) -> Response {
    let sample = try hub.sample(file)
    var draft = MappingDraft(sample: sample, flow: flow, values: values, isNew: isNew)
    let problems = isNew ? [] : draft.problems
    if problems.isEmpty, values["do"] == "save" {
      do {
        let kept = try await hub.keep(draft.choice.mapping, of: practitioner.agency)
        return Reply.redirect(
          Route.mappings.path.asking([("saved", "\(kept.id), version \(kept.version)")]))
      } catch {
        throw error as? HubProblem ?? .folder("the mapping could not be kept", "try again")
      }
    }
    do {
      draft.reading = try await hub.tried(draft.choice, on: sample.text, flow: flow)
    } catch {
      throw error as? HubProblem ?? .folder("the sample could not be read", "try again")
    }
    return Reply.page(
      draft.page(frame(tab: .receive), flow: Choice(flow.id, flowName(flow)), problems: problems),
      status: problems.isEmpty ? .ok : .unprocessableContent)
  }

  private func mappingsPage(
    saved: String? = nil, values: FormValues = FormValues(), problems: [FieldProblem] = []
  ) async -> MappingsPage {
    func row(_ mapping: TableMapping) -> MappingsPage.Mapping {
      MappingsPage.Mapping(
        id: mapping.id, version: mapping.version, says: mapping.says,
        columns: mapping.recognisedBy)
    }
    let own = await hub.ownMappings(of: practitioner.agency)
    let signed = Set(
      ownTableFlows.flatMap { flow in
        partnership.mappings(for: flow).filter { flow.letsIn(($0.table ?? $0.id) + ".") }
      })
    return MappingsPage(
      frame: frame(tab: .receive), flows: ownTableFlows.map { Choice($0.id, flowName($0)) },
      own: own.map(row), signed: signed.sorted { $0.id < $1.id }.map(row), saved: saved,
      values: values, problems: problems)
  }
}
