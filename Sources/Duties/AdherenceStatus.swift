public import Vocabulary

/// What may be said of whether somebody takes a medicine. It is never called compliance.
public enum AdherenceStatus: String, Sendable, CaseIterable, Codable {
  /// Observed, assayed or on record, within its time.
  case confirmed
  /// Somebody says so, and nothing shows it.
  case reportedOnly
  /// Something observed, assayed or on record says otherwise.
  case contradicted
  case unknown

  /// From statements in force about one person, on a day.
  ///
  /// Of what was observed, assayed or recorded and still speaks for that day, the latest decides;
  /// where two of one day differ, the one that says it is not taken. Words never outweigh it.
  public static func of(
    _ statements: [Statement], medicine: String, on day: Day
  ) -> AdherenceStatus {
    let evidence = statements.compactMap {
      statement -> (told: Statement, what: AdherenceEvidence)? in
      guard case .adherenceEvidence(let what) = statement.says,
        plainReference(what.medicine) == plainReference(medicine), statement.happenedBy <= day,
        what.validUntil.map({ day <= $0 }) ?? true
      else { return nil }
      return (statement, what)
    }
    let shown = evidence.filter { $0.what.kind.grade.isObjective && $0.what.finding != .unclear }
    let last = shown.max { left, right in
      (left.told.happenedBy, left.what.finding == .notTaken ? 1 : 0)
        < (right.told.happenedBy, right.what.finding == .notTaken ? 1 : 0)
    }
    if let last { return last.what.finding == .taken ? .confirmed : .contradicted }
    return evidence.contains { $0.what.finding == .taken } ? .reportedOnly : .unknown
  }
}
