import Vocabulary

/// Counts staff, policies, procedures and leads.
struct WorkforceCounting {
  private let view: CountingView
  private let rules: TrainingRules
  private let workforce: Workforce
  private let policies: PolicyLives
  private let leads: LeadCounting
  private let procedures: ProcedureCounting

  /// Nil where no rules on training were handed over: then nothing of it is measured.
  init?(_ view: CountingView) {
    guard let rules = view.input.training else { return nil }
    self.view = view
    self.rules = rules
    workforce = Workforce(view, rules: rules)
    policies = PolicyLives(view)
    leads = LeadCounting(view)
    procedures = ProcedureCounting(view)
  }

  /// Agencies that sent a list of their staff.
  var agencies: Set<AgencyID> { Set(workforce.posts.keys) }

  func tally(_ measure: WorkforceMeasure, _ agency: AgencyID) -> Tally? {
    switch measure {
    case .adultInDate: inDate("adult_safeguarding", agency)
    case .childInDate: inDate("child_safeguarding", agency)
    case .gap: gap(agency)
    case .adultCoursesTeachAbuse: coursesTeachAbuse(agency)
    case .goldenRulesKnown: goldenRules(agency)
    case .policiesInForce: policiesInForce(agency)
    case .policiesWaiting: policiesWaiting(agency)
    case .teamSpecialists: team(agency)
    case .staffTaughtAbuse: taughtAbuse(agency)
    case .adultProceduresOpened: procedures.opened(.adult, at: agency)
    case .childProceduresOpened: procedures.opened(.child, at: agency)
    case .practiceStaffInDate: worstGroup(agency)
    case .startersTrained: starters(agency)
    case .daysWithLead: leads.days()
    case .queriesAnswered: leads.queries()
    }
  }

  private func inDate(_ subject: String, _ agency: AgencyID) -> Tally {
    var tally = Tally()
    for post in workforce.inPost(agency, tally: &tally) {
      switch workforce.isInDate(post, subject: subject) {
      case .some(let isInDate): tally.count(met: isInDate)
      case .none: tally.leaveOut("new and still in time")
      }
    }
    return tally
  }

  /// M01c: over the staff that count for both, how many fewer are in date for one than the other.
  private func gap(_ agency: AgencyID) -> Tally {
    var tally = Tally()
    var (adult, child, all) = (0, 0, 0)
    for post in workforce.inPost(agency, tally: &tally) {
      guard let forAdults = workforce.isInDate(post, subject: "adult_safeguarding"),
        let forChildren = workforce.isInDate(post, subject: "child_safeguarding")
      else {
        tally.leaveOut("new and still in time")
        continue
      }
      all += 1
      adult += forAdults ? 1 : 0
      child += forChildren ? 1 : 0
    }
    for index in 0..<all { tally.count(met: index < abs(adult - child)) }
    return tally
  }

  private func coursesTeachAbuse(_ agency: AgencyID) -> Tally {
    var tally = Tally()
    for post in workforce.posts[agency] ?? [] {
      for done in post.done where view.inWindow(done.on) {
        guard let course = rules.course(done.what.course), course.subject == "adult_safeguarding"
        else { continue }
        tally.count(met: (course.topics["domestic_abuse"] ?? 0) > 0)
      }
    }
    return tally
  }

  private func goldenRules(_ agency: AgencyID) -> Tally {
    var tally = Tally()
    for post in workforce.inPost(agency, tally: &tally) {
      let taken = post.done.filter {
        $0.what.course == rules.goldenRulesCourse && $0.on <= view.input.asOf
      }
      if taken.contains(where: { $0.what.passed == .yes }) {
        tally.count(met: true)
      } else {
        tally.count(
          met: taken.contains { ($0.what.passed ?? .notRecorded) == .notRecorded } ? nil : false)
      }
    }
    return tally
  }

  private func policiesInForce(_ agency: AgencyID) -> Tally {
    var tally = Tally()
    let kind = view.input.agencies.first { $0.id == agency }?.kind
    var ignored = Tally()
    let staff = Set(workforce.inPost(agency, tally: &ignored).map(\.record))
    for policy in rules.requiredPolicies where kind.map({ policy.agencies.contains($0) }) ?? false {
      tally.count(
        met: policies.isInForce(
          policy.subject, at: agency, staff: staff, share: rules.policyReadShare))
    }
    return tally
  }

  private func policiesWaiting(_ agency: AgencyID) -> Tally {
    var tally = Tally()
    for days in policies.waiting(at: agency) { tally.count(met: days > rules.policyWaitLimitDays) }
    return tally
  }

  private func team(_ agency: AgencyID) -> Tally {
    var tally = Tally()
    for post in workforce.inPost(agency, tally: &tally) where post.about.isSafeguardingTeam == .yes
    {
      tally.count(met: workforce.isInDate(post, subject: "domestic_abuse_specialist"))
    }
    return tally
  }

  private func taughtAbuse(_ agency: AgencyID) -> Tally {
    var tally = Tally()
    for post in workforce.inPost(agency, tally: &tally) {
      let taught = post.done.contains { done in
        guard let course = rules.course(done.what.course) else { return false }
        return course.subject == "adult_safeguarding" && (course.topics["domestic_abuse"] ?? 0) > 0
          && view.isWithin(.abuseTaught, done.on)
      }
      tally.count(met: taught)
    }
    return tally
  }

  /// M15a: clinical and other staff apart; the group with the smaller share is the figure.
  private func worstGroup(_ agency: AgencyID) -> Tally {
    var groups: [StaffPost.Group: Tally] = [:]
    var all = Tally()
    for post in workforce.inPost(agency, tally: &all) {
      switch workforce.isInDate(post, subject: "domestic_abuse") {
      case .some(let isInDate): groups[post.about.group, default: Tally()].count(met: isInDate)
      case .none: groups[post.about.group, default: Tally()].leaveOut("new and still in time")
      }
    }
    func share(_ tally: Tally) -> Double {
      tally.denominator == 0 ? 2 : Double(tally.numerator) / Double(tally.denominator)
    }
    return groups.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
      .min { share($0) < share($1) } ?? all
  }

  private func starters(_ agency: AgencyID) -> Tally {
    var tally = Tally()
    for post in workforce.inPost(agency, tally: &tally) where view.inWindow(post.about.started) {
      view.count(
        &tally,
        done: post.done.filter { rules.course($0.what.course)?.subject == "domestic_abuse" }.map(
          \.on),
        due: view.due(.starterTrained, after: post.about.started))
    }
    return tally
  }
}
