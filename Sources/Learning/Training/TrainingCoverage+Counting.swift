public import Vocabulary

extension TrainingCoverage {
  /// Counts an agency's staff on a day; nil where it sent no list of posts.
  ///
  /// - Parameter statements: what may be seen of posts and training, of this agency or more.
  public init?(
    of statements: [Statement], at agency: Agency, rules: TrainingRules, asOf: Day,
    workingDays: WorkingDays
  ) {
    let view = CountingView(
      MeasureInput(
        asOf: asOf, statements: statements, people: People(), agencies: [agency],
        workingDays: workingDays, training: rules))
    let workforce = Workforce(view, rules: rules)
    guard workforce.posts[agency.id] != nil else { return nil }
    var left = Tally()
    let posts = workforce.inPost(agency.id, tally: &left)
    let counting = CoverageCounting(workforce: workforce, rules: rules, asOf: asOf)
    let subjects = counting.subjects(posts)
    func line(_ posts: [Workforce.Post], _ group: StaffPost.Group?, _ team: String?) -> Line {
      Line(
        group: group, team: team, posts: posts.count,
        shares: subjects.map { subject in
          counting.share(posts.filter { counting.needs($0, subject) }) {
            workforce.isInDate($0, subject: subject)
          }
        })
    }
    self.subjects = subjects
    whole = [line(posts, nil, nil)].told[0]
    groups =
      StaffPost.Group.allCases.compactMap { group in
        let members = posts.filter { $0.about.group == group }
        return members.isEmpty ? nil : line(members, group, nil)
      }.told
    let named = Dictionary(grouping: posts) { $0.about.team ?? "" }
    teams =
      named.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }
      .map { line($0.value, nil, $0.key) }.told
    self.rules = counting.ruleLines(posts)
    goldenRules = counting.share(posts) { counting.knowsGoldenRules($0) }.told
    checklistAuthors =
      counting.share(
        posts.filter { counting.needs($0, TrainingRules.checklistSubject) }
      ) {
        workforce.trainedUntil($0, subject: TrainingRules.checklistSubject).map { $0 >= asOf }
          ?? false
      }.told
    onLongLeave = left.excluded.values.reduce(0, +)
  }
}

/// Counts shares of posts.
private struct CoverageCounting {
  let workforce: Workforce
  let rules: TrainingRules
  let asOf: Day

  /// Adult and child first, then what else a rule asks of anybody here.
  func subjects(_ posts: [Workforce.Post]) -> [String] {
    let first = ["adult_safeguarding", "child_safeguarding"]
    let asked = rules.requirements.filter { rule in
      posts.contains { workforce.applies(rule, to: $0) }
    }.map(\.subject)
    return first + Set(asked).subtracting(first).sorted()
  }

  /// Everybody needs adults' and children's training; another subject whoever a rule asks it of.
  func needs(_ post: Workforce.Post, _ subject: String) -> Bool {
    ["adult_safeguarding", "child_safeguarding"].contains(subject)
      || rules.requirements.contains {
        $0.subject == subject && workforce.applies($0, to: post)
      }
  }

  func share(
    _ posts: [Workforce.Post], _ isMet: (Workforce.Post) -> Bool?
  ) -> TrainingCoverage.Share {
    let answers = posts.compactMap(isMet)
    return TrainingCoverage.Share(met: answers.count { $0 }, of: answers.count)
  }

  func knowsGoldenRules(_ post: Workforce.Post) -> Bool {
    post.done.contains {
      $0.what.course == rules.goldenRulesCourse && $0.what.passed == .yes && $0.on <= asOf
    }
  }

  func ruleLines(_ posts: [Workforce.Post]) -> [TrainingCoverage.Rule] {
    rules.requirements.compactMap { rule in
      let held = posts.filter { workforce.applies(rule, to: $0) }
      guard !held.isEmpty else { return nil }
      let met = held.filter { workforce.meets($0, rule) == true }
      let soon = met.count { post in
        workforce.lapses(post, rule).map { $0 <= asOf.adding(days: 60) } ?? false
      }
      let share = share(held) { workforce.meets($0, rule) }.told
      return TrainingCoverage.Rule(
        requirement: rule, share: share,
        stillInTime: share.isWithheld ? nil : held.count { workforce.meets($0, rule) == nil },
        lapsing: share.isWithheld ? nil : soon)
    }
  }
}
