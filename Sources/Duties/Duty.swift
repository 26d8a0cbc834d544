public import Vocabulary

/// What must be done: by whom, by when, because of which statements, on what footing.
public struct Duty: Hashable, Sendable, Codable, Identifiable {
  /// The same whenever and in whatever order the same statements are read; fit for an address,
  /// and without any record's number in it.
  public let id: String
  public let rule: RuleID
  /// The partnership's own rule, where `rule` is `local`.
  public let localRule: String?
  /// In the imperative, without a person's name.
  public let name: String
  public let owedBy: AgencyID
  public let counted: DueDate
  /// Whom it is about, the first above all: the child, the victim, the carer.
  public let about: [PersonID]
  /// Sequences of the statements that brought it about, in order, the first trigger among them.
  public let because: [Int]
  public let source: Citation
  /// The day it was met, whether or not in time.
  public let metOn: Day?
  /// Sequences of the statements that met it.
  public let metBy: [Int]
  /// Set where it ended without having been met.
  public let ended: DutyEnding?
  /// Progress and cautions, in the order of the ledger.
  public let notes: [DutyNote]
  /// Who took it on, gave it on, covered, or said why it does not apply, in order.
  public let hands: [DutyHand]

  /// The day its clock started.
  public var opened: Day { counted.start }
  public var dueBy: Day { counted.due }
  /// The count in sentences; `counted.steps` has it day by day for drawing.
  public var arithmetic: [String] { counted.sentences }

  /// Has its clock started by a day? Some are known before they arise: a yearly review.
  public func hasArisen(by day: Day) -> Bool { opened <= day }

  /// The day it was due before, where another reading of what was said had it otherwise.
  public func moved(from earlier: Duty) -> Day? {
    earlier.id == id && earlier.dueBy != dueBy ? earlier.dueBy : nil
  }

  /// How it stands on a day, from all that is known: ask with statements as known then to see
  /// what it looked like then.
  public func state(on day: Day) -> DutyState {
    if let metOn, metOn <= day {
      return metOn <= dueBy
        ? .met(on: metOn) : .metLate(on: metOn, days: metOn.number - dueBy.number)
    }
    if let hand = hands.ending, hand.on <= day {
      return .notApplicable(on: hand.on)
    }
    if let ended, ended.on <= day { return .withdrawn(on: ended.on) }
    let left = dueBy.number - day.number
    if left < 0 { return .overdue(days: -left) }
    return left <= DutyState.soonDays ? .dueSoon(days: left) : .open
  }

  /// As a page labels it: `Overdue 6 days`, `Due Monday 17 March 2031`, `Met 9 March 2031`.
  public func stateInWords(on day: Day) -> String {
    switch state(on: day) {
    case .open: "Due \(dueBy.inWordsWithWeekday)"
    case .dueSoon(let days): days == 0 ? "Due today" : "Due \(dueBy.inWordsWithWeekday)"
    case .overdue(let days): "Overdue \(Duty.days(days))"
    case .met(let on): "Met \(on.inWords)"
    case .metLate(let on, let days): "Met \(on.inWords), \(Duty.days(days)) late"
    case .withdrawn(let on): "Withdrawn \(on.inWords)"
    case .notApplicable(let on): "Not applicable, \(on.inWords)"
    }
  }

  private static func days(_ count: Int) -> String { "\(count) day\(count == 1 ? "" : "s")" }
}

extension Duty {
  /// A duty under a rule's chain of triggers, counted under the limit of the day it started.
  ///
  /// Nil where the settings give no limit for that day.
  init?(
    _ rule: RuleDescriptor, chain: Chain, about: [PersonID], ended: DutyEnding? = nil,
    notes: [DutyNote] = [], in reading: CaseReading
  ) {
    guard let first = chain.triggers.first,
      let provision = reading.rulebook.provision(of: rule.id, on: first.starts)
    else { return nil }
    id = Duty.identifier(rule.id, about: reading.person, owedBy: first.owedBy, first)
    self.rule = rule.id
    localRule = nil
    name = rule.name
    owedBy = first.owedBy
    counted = DueDate(
      provision.limit, from: first.starts, workingDays: reading.rulebook.workingDays,
      target: first.target)
    self.about = about
    because = chain.causes
    source = provision.source
    metOn = chain.met?.on
    metBy = chain.met?.by ?? []
    self.ended = chain.met == nil ? ended : nil
    self.notes = notes
    hands = DutyHand.hands(of: id, owedBy: first.owedBy, in: reading)
  }

  /// A duty under a local rule.
  init(
    local rule: LocalRule, _ trigger: Trigger, met: Meeting?, ended: DutyEnding?,
    in reading: CaseReading
  ) {
    id = Duty.identifier(.local, about: reading.person, owedBy: trigger.owedBy, trigger)
    self.rule = .local
    localRule = rule.id
    name = rule.name
    owedBy = trigger.owedBy
    counted = DueDate(
      rule.limit, from: trigger.starts, workingDays: reading.rulebook.workingDays)
    about = [reading.person]
    because = [trigger.statement.sequence]
    source = Citation(
      "\(rule.cites.source); limit of \(rule.limit.inWords) set by \(rule.owner)",
      recommendations: rule.cites.recommendations, isLocalSetting: true)
    metOn = met?.on
    metBy = met?.by ?? []
    self.ended = met == nil ? ended : nil
    notes = []
    hands = DutyHand.hands(of: id, owedBy: trigger.owedBy, in: reading)
  }

  /// The trigger is named by its source's key, which a correction keeps, and the whole is hashed
  /// (FNV-1a, 64 bits) so that an address shows no record's number.
  private static func identifier(
    _ rule: RuleID, about person: PersonID, owedBy agency: AgencyID, _ trigger: Trigger
  ) -> String {
    let told = trigger.statement
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for byte in person.text.utf8 { take(byte) }
    for part in [agency.text, told.saidBy.text, told.key] + (trigger.part.map { [$0] } ?? []) {
      take(0x1F)
      for byte in part.utf8 { take(byte) }
    }
    return rule.rawValue + "-" + sixteenDigits(hash)
  }

  private static func sixteenDigits(_ number: UInt64) -> String {
    String(unsafeUninitializedCapacity: 16) { digits in
      for place in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: number >> UInt64(60 - 4 * place)) & 0xF
        digits[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      }
      return 16
    }
  }
}
