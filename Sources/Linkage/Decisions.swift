import Vocabulary

/// What people have decided about pairs of records. Of two decisions about one pair, the later in
/// the ledger holds.
struct Decisions {
  /// Confirmed to be one person, the newest first: where confirmations cannot all hold beside a
  /// refusal, the newest do.
  let confirmed: [CandidatePair]
  let refused: Set<CandidatePair>

  /// In the order of the ledger. Passed over: decisions of a record about itself, and those that
  /// wait for a second person.
  init(_ decisions: [(RecordReference, LinkDecision)]) {
    var newest: [CandidatePair: (place: Int, samePerson: Bool)] = [:]
    for (place, (record, decision)) in decisions.enumerated()
    where record != decision.other && !decision.isHeld {
      newest[CandidatePair(record, decision.other)] = (place, decision.samePerson)
    }
    confirmed = newest.filter(\.value.samePerson).sorted { $0.value.place > $1.value.place }
      .map(\.key)
    refused = Set(newest.filter { !$0.value.samePerson }.keys)
  }

  func settles(_ pair: CandidatePair) -> Bool {
    refused.contains(pair) || confirmed.contains(pair)
  }
}
