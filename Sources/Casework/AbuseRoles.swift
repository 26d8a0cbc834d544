import Vocabulary

/// Whom some statements name as harmed, and whom as alleged to have harmed.
struct AbuseRoles {
  private var harmed: Set<RecordReference> = []
  private var alleged: Set<RecordReference> = []

  init(_ statements: [Statement]) {
    for statement in statements {
      switch statement.says {
      case .policeAlert(let alert):
        harmed.formUnion(alert.records(as: .victim))
        alleged.formUnion(alert.records(as: .allegedPerpetrator))
      case .maracReferral(let referral): take(referral.alleged, against: statement.about)
      case .riskChecklist(let checklist): take(checklist.alleged, against: statement.about)
      case .abuseGrid(let grid): take(grid.alleged, against: statement.about)
      default: continue
      }
    }
  }

  private mutating func take(_ others: [RecordReference], against record: RecordReference) {
    guard !others.isEmpty else { return }
    harmed.insert(record)
    alleged.formUnion(others)
  }

  /// Would taking two sets of records for one person join somebody harmed with somebody alleged
  /// to have harmed?
  func areOpposed(_ one: some Sequence<RecordReference>, _ other: some Sequence<RecordReference>)
    -> Bool
  {
    let (one, other) = (Set(one), Set(other))
    return !harmed.isDisjoint(with: one) && !alleged.isDisjoint(with: other)
      || !alleged.isDisjoint(with: one) && !harmed.isDisjoint(with: other)
  }
}
