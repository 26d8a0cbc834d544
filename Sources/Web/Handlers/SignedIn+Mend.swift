import Casework
import Hummingbird
import Vocabulary

extension SignedIn {
  /// Whose rows of a flow the reader mends: their own agency's, and no receptionist's, who is told
  /// who somebody is and no more.
  func mayMend(_ flow: Flow) -> Bool {
    flow.from == practitioner.agency && practitioner.role != .receptionist
  }

  /// A row that waits to be mended. Its cells are shown to the agency that sent them, and to nobody
  /// else: not to whoever looks after the hub either.
  func waitingRow(
    _ number: Int, of submission: String, _ call: Call
  ) async throws -> Response {
    guard let kept = await hub.receipt(of: submission),
      let flow = flow(kept.receipt.flow), mayMend(flow)
    else { return notFound() }
    let receipt = receiptPath(submission)
    guard let row = await hub.waitingRows(of: submission)[number] else {
      return Reply.redirect(receipt)
    }
    let place = Waiting(submission: submission, number: number, received: kept.received.day)
    guard call.method == .post, let form = call.form else {
      return Reply.page(page(of: row, at: place, entered: nil))
    }
    if form.values["do"] == "let-go" {
      try await hub.letGo(row: number, of: submission)
      return Reply.redirect(receipt)
    }
    let cells = row.header.indices.map { column in
      (form.values["cell-\(column)"] ?? row.cells[column]).replacing("\r\n", with: "\n")
    }
    guard let sent = try await hub.mend(row: number, of: submission, cells: cells) else {
      return Reply.redirect(receipt)
    }
    guard let still = sent.still else {
      return Reply.redirect(receiptPath(sent.receipt.submission))
    }
    return Reply.page(
      page(of: still, at: place, entered: sent.receipt.accepted), status: .unprocessableContent)
  }

  /// Which row is being mended.
  private struct Waiting {
    var submission: String
    var number: Int
    var received: Day

    var path: LocalPath {
      let parts = submission.split(separator: "/").map(String.init)
      return Route.waitingRow(flow: parts[0], name: parts.last ?? "", number: number).path
    }
  }

  private func page(of row: MendableRow, at place: Waiting, entered: Int?) -> MendRowPage {
    let told = Dictionary(grouping: row.rejections) { $0.column.map { $0 - 1 } ?? -1 }
    return MendRowPage(
      frame: frame(tab: .receive), file: row.file, line: row.line,
      cells: row.kept.map { column in
        let heading = row.header[column]
        return MendRowPage.Cell(
          column: column, heading: heading.isEmpty ? "Column \(column + 1)" : heading,
          text: row.cells[column], problem: told[column]?.first?.problem,
          expected: told[column]?.first?.expected,
          isLong: row.cells[column].count > 80 || row.cells[column].contains(where: \.isNewline))
      },
      wholeRow: row.rejections.filter { rejection in
        rejection.column.map { !row.kept.contains($0 - 1) } ?? true
      }.map { ($0.problem, $0.expected) },
      entered: entered, companions: row.companions.count,
      keptUntil: place.received.adding(days: Hub.daysRowsWait), action: place.path,
      receipt: receiptPath(place.submission))
  }

  func receiptPath(_ submission: String) -> LocalPath {
    let parts = submission.split(separator: "/").map(String.init)
    return Route.receipt(flow: parts.first ?? "", name: parts.last ?? "").path
  }
}
