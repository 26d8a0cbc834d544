import Vocabulary

/// Counts the hub's own sharing: flows under agreement (D02), decisions recorded (D02, D03).
struct SharingMeasures {
  private let view: CountingView

  init(_ view: CountingView) { self.view = view }

  /// M02a: a flow counts when each use of it fell under an agreement in force that day.
  func flowsCovered(_ uses: [FlowUse]) -> Tally {
    var tally = Tally()
    let used = Dictionary(grouping: uses.filter { view.inWindow($0.on) }, by: \.flow)
    for uses in used.values { tally.count(met: uses.allSatisfy(isCovered)) }
    return tally
  }

  /// M02b: who, in what view, on what footing; and why, where it was not disclosed.
  func decisionsRecorded() -> Tally {
    tally { record in
      let hasFooting = !record.because.isEmpty
      let hasReason = !(record.reason ?? "").trimmed.isEmpty
      let isNamed = !record.practitioner.trimmed.isEmpty && !record.view.trimmed.isEmpty
      switch record.outcome {
      case .disclose: return isNamed && hasFooting
      case .withhold, .refer: return isNamed && (hasFooting || hasReason)
      }
    }
  }

  /// M03b: where nothing was let out the seven have nothing to be asked of.
  func goldenRulesAnswered() -> Tally {
    tally { record in
      guard record.disclosed > 0 || !record.rules.isEmpty else { return nil }
      return record.rules.count == 7 && record.rules.allSatisfy { !$0.trimmed.isEmpty }
    }
  }

  private func isCovered(_ use: FlowUse) -> Bool {
    view.input.agreements.contains { agreement in
      agreement.holds(on: use.on)
        && agreement.flows.contains { $0.id == use.flow && $0.from == use.from }
    }
  }

  /// Nil from `isFull` leaves a decision out.
  private func tally(_ isFull: (SharingRecord) -> Bool?) -> Tally {
    var tally = Tally()
    for statement in view[.sharing] where view.inWindow(statement.happened) {
      guard case .sharing(let record) = statement.says else { continue }
      if let isFull = isFull(record) {
        tally.count(met: isFull)
      } else {
        tally.leaveOut("that let nothing be seen")
      }
    }
    return tally
  }
}
