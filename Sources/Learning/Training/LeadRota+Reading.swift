public import Vocabulary

extension LeadRota {
  /// - Parameter statements: what may be seen of appointments and questions, of every agency.
  public init(
    of statements: [Statement], alarmAfterDays: Int, settings: MeasureSettings = .standard,
    asOf: Day, workingDays: WorkingDays
  ) {
    let inForce = statements.inForce(asKnownOn: asOf)
    let all = inForce.compactMap { statement -> Term? in
      guard case .leadAppointment(let post) = statement.says, statement.happened <= asOf else {
        return nil
      }
      let until = post.until.flatMap { $0 < asOf ? $0 : nil }
      return Term(
        record: statement.about, agency: statement.saidBy, role: post.role, level: post.level,
        from: statement.happened, until: until)
    }
    let leads = all.filter { $0.role == .domesticAbuseLead }
    terms = all.sorted { ($0.from, $0.record) > ($1.from, $1.record) }
    let isVacant = !leads.contains { $0.isHeld }
    vacantSince = isVacant ? leads.compactMap(\.until).max()?.adding(days: 1) : nil
    vacantDays = vacantSince.map { asOf.number - $0.number + 1 } ?? 0
    isAlarm = isVacant && (leads.isEmpty || vacantDays > alarmAfterDays)
    let first = asOf.adding(months: -12).adding(days: 1)
    daysCounted = asOf.number - first.number + 1
    daysHeld = (first.number...asOf.number).count { number in
      leads.contains { $0.from.number <= number && number <= ($0.until?.number ?? number) }
    }
    queries = Query.all(in: inForce, settings: settings, workingDays: workingDays).sorted {
      ($0.answered == nil ? 0 : 1, $0.asked, $0.record)
        < ($1.answered == nil ? 0 : 1, $1.asked, $1.record)
    }
  }
}

extension LeadRota.Query {
  /// A question is told by whoever asked, and again by whoever answered it.
  static func all(
    in statements: [Statement], settings: MeasureSettings, workingDays: WorkingDays
  ) -> [LeadRota.Query] {
    var found: [RecordReference: LeadRota.Query] = [:]
    for statement in statements {
      guard case .expertQuery(let query) = statement.says else { continue }
      var one =
        found[statement.about]
        ?? LeadRota.Query(
          record: statement.about, topic: query.topic, askedBy: statement.saidBy,
          asked: statement.happened,
          due: settings.limit(.queryAnswered, on: statement.happened)
            .end(after: statement.happened, workingDays))
      one.answered = [one.answered, query.answered].compactMap { $0 }.min()
      found[statement.about] = one
    }
    return Array(found.values)
  }
}
