import Casework
import Foundation
import Scenarios
import Vocabulary

/// Loads the invented partnership into a hub, through the same doors as any agency's data.
struct DemoLoading {
  let hub: Hub
  let today: Day

  /// The same people every time.
  static let seed: UInt64 = 20_310_314
  static let families = 500

  /// Marks a folder whose loading was finished; an interrupted one is taken up again.
  private var marker: String { hub.folder.sent + "/COMPLETE" }

  func run() async throws {
    guard !FileManager.default.fileExists(atPath: marker) else { return }
    Terminal.complain("Making the invented partnership …")
    let files =
      InventedPartnership.files(
        today: today, seed: DemoLoading.seed, families: DemoLoading.families)
      + InventedPartnership.workforce(today: today, seed: DemoLoading.seed)
    try keep(files)
    // In the order they are made: some flows cover only people that others brought.
    var flows: [String] = []
    for file in files where !flows.contains(file.flow) { flows.append(file.flow) }
    for flow in flows {
      let sent = files.filter { $0.flow == flow }
      let receipt = try await hub.receive(
        sent.map { SentFile(name: $0.name, bytes: [UInt8]($0.text.utf8)) }, flow: flow)
      Terminal.complain(
        "  \(flow): \(receipt.accepted) statements accepted, \(receipt.duplicates) known, "
          + "\(receipt.rejected.count) rows rejected")
    }
    let answered = try await answerForms()
    Terminal.complain("  forms: \(answered) answered")
    let actions = try await DemoReviews(hub: hub, today: today).run()
    Terminal.complain("  reviews: 2 published, \(actions) actions entered")
    try Data("The invented partnership as of \(today)\n".utf8)
      .write(to: URL(fileURLWithPath: marker))
  }

  /// Keeps what was sent, a folder for each flow, so that anybody can send it again:
  /// `kith import --flow FLOW sent/FLOW/*`.
  private func keep(_ files: [DemoFile]) throws {
    for file in files {
      let place = URL(fileURLWithPath: hub.folder.sent).appending(path: file.flow)
        .appending(path: file.name.split(separator: "/").last.map(String.init) ?? file.name)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: place, options: .atomic)
    }
  }

  private func answerForms() async throws -> Int {
    let answers = InventedPartnership.forms(
      today: today, seed: DemoLoading.seed, families: DemoLoading.families)
    var drafts: [AgencyID: [DraftStatement]] = [:]
    var withdrawals: [FormAnswer.Withdrawal] = []
    for answer in answers {
      switch answer {
      case .says(let draft): drafts[draft.saidBy, default: []].append(draft)
      case .withdraws(let withdrawal): withdrawals.append(withdrawal)
      }
    }
    for (agency, drafts) in drafts.sorted(by: { $0.key < $1.key }) {
      try await hub.receive(form: drafts, from: agency)
    }
    for withdrawal in withdrawals { try await withdraw(withdrawal) }
    return answers.count
  }

  private func withdraw(_ withdrawal: FormAnswer.Withdrawal) async throws {
    guard
      let sequence = try await hub.sequence(
        ofKey: withdrawal.key, saidBy: withdrawal.saidBy)
    else { return }
    let draft = DraftStatement(
      about: withdrawal.about, says: .withdrawal(of: sequence, reason: withdrawal.reason),
      standing: .decision, occurred: UncertainDate(withdrawal.noted), noted: withdrawal.noted,
      saidBy: withdrawal.saidBy, practitioner: withdrawal.practitioner,
      source: SourcePlace(document: "form: withdrawal"), key: withdrawal.key + "/withdrawal")
    try await hub.receive(form: [draft], from: withdrawal.saidBy)
  }
}
