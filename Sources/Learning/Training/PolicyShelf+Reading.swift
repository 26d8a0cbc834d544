public import Vocabulary

extension PolicyShelf {
  /// - Parameters:
  ///   - statements: what may be seen of policies, readings and posts of the agency.
  ///   - reader: the record of whoever reads.
  ///   - amberAfterDays: days a policy may wait for its committee before its clock turns amber:
  ///     the local setting of the duty to ratify. Nil where there is none.
  public init(
    of statements: [Statement], at agency: Agency, reader: RecordReference, rules: TrainingRules,
    amberAfterDays: Int?, asOf: Day, workingDays: WorkingDays
  ) {
    let view = CountingView(
      MeasureInput(
        asOf: asOf, statements: statements.filter { $0.saidBy == agency.id }, people: People(),
        agencies: [agency], workingDays: workingDays, training: rules))
    var left = Tally()
    let staff = Set(
      Workforce(view, rules: rules).inPost(agency.id, tally: &left).map(\.record))
    let required = Set(
      rules.requiredPolicies.filter { $0.agencies.contains(agency.kind) }.map(\.subject))
    versions = PolicyLives(view).lives(at: agency.id).map { life in
      let waiting = life.waitingDays(on: asOf)
      return Version(
        life, isRequired: required.contains(life.key.subject), staff: staff,
        share: rules.policyReadShare,
        alarm: Alarm(
          waiting: waiting, amberAfter: amberAfterDays, redAfter: rules.policyWaitLimitDays),
        readByReader: life.readers[reader], asOf: asOf)
    }.sorted { $0.rank < $1.rank }
    lacking = required.subtracting(versions.map(\.subject)).sorted()
  }
}

extension PolicyShelf.Version {
  /// What waits longest stands first, what is over last.
  fileprivate var rank: (Int, Int, String, String) {
    (isOver ? 1 : 0, -(waitingDays ?? -1), subject, version)
  }

  fileprivate init(
    _ life: PolicyLife, isRequired: Bool, staff: Set<RecordReference>, share: Double,
    alarm: PolicyShelf.Alarm, readByReader: Day?, asOf: Day
  ) {
    subject = life.key.subject
    version = life.key.version
    steps = life.steps
    self.isRequired = isRequired
    self.staff = staff.count
    read = life.read(by: staff)
    self.readByReader = readByReader
    reviewDue = life.reviewDue
    isOver = life.isOver
    canBeRead = life.states.contains(.published) && !life.isOver
    waitingDays = life.waitingDays(on: asOf)
    self.alarm = alarm
    missing = life.missing(staff: staff, share: share, asOf: asOf)
  }
}

extension PolicyShelf.Alarm {
  fileprivate init(waiting days: Int?, amberAfter: Int?, redAfter: Int) {
    guard let days else {
      self = .none
      return
    }
    self = days > redAfter ? .red : days > (amberAfter ?? redAfter) ? .amber : .none
  }
}
