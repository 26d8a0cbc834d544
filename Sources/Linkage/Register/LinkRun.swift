/// Links the records of a register.
public struct LinkRun: Sendable {
  private let register: Register
  let comparer: PairComparer
  let groups: SourceGroups
  let settings: LinkSettings
  /// Columns the caller named; kept in the model, so that it repeats the run.
  public var told: [String: String] = [:]

  /// Takes the register over: its columns are turned into rows and let go.
  public init(_ register: consuming Register, _ settings: LinkSettings) {
    var settings = settings
    settings.acrossOnly = settings.acrossOnly || settings.model?.acrossOnly == true
    self.settings = settings
    comparer = PairComparer(copy register, only: settings.model?.fields.map(\.name))
    groups = SourceGroups(register.sources)
    register.letGoOfColumns()
    self.register = register
  }

  /// Pairs looked at for estimating, at most about so many.
  static let sampled = 1_200_000
  /// Pairs drawn at random for what occurs by chance.
  static let drawn = 400_000
  static let stretch = 50_000

  /// Blocks, estimates, scores and groups.
  public func run() async -> LinkResult {
    settings.began(.blocking)
    let budget = Blocking.Budget.of(records: comparer.count)
    let blocking = Blocking(comparer, fixed: settings.model?.keys, budget: budget)
    let stretches = blocking.stretches(of: LinkRun.stretch)
    var model: LinkModel
    if let given = settings.model {
      model = given
    } else {
      settings.began(.sampling)
      model = await estimated(blocking)
    }
    model.threshold = settings.threshold ?? model.threshold
    model.told = told
    model.acrossOnly = settings.acrossOnly
    settings.began(.scoring)
    let scorer = PairScorer(comparer, groups, model)
    let (links, compared) = await scored(blocking, stretches, scorer)
    settings.began(.grouping)
    if settings.model == nil { model.duplicateFree = duplicateFree(links) }
    let persons = Persons(scorer, model, register.sources)
    let people = persons.group(links)
    return LinkResult(
      register: register, comparer: comparer, groups: groups, model: model, links: links,
      people: people, compared: compared, blocking: blocking,
      sourceTexts: register.sources.map { Array($0.utf8) })
  }

  // MARK: Estimating

  private func estimated(_ blocking: Blocking) async -> LinkModel {
    let step = max(1, blocking.pairs / LinkRun.sampled)
    // Short ones, so that each key has its share of those chosen.
    let stretches = blocking.stretches(of: step == 1 ? LinkRun.stretch : LinkRun.stretch / 25)
    let chosen = stride(from: 0, to: stretches.count, by: step).map { stretches[$0] }
    let scale = Double(stretches.count) / Double(max(1, chosen.count))
    let counted = await Workers.map(chosen, by: settings.workers) { stretch in
      counts(of: stretch, blocking)
    }
    var all: [PatternKey: Int] = [:]
    for counts in counted { all.merge(counts) { $0 + $1 } }
    let entries = all.sorted { ($0.key.group, $0.key.pattern) < ($1.key.group, $1.key.pattern) }
      .map {
        Estimation.Entry(group: $0.key.group, pattern: $0.key.pattern, count: Double($0.value))
      }
    let random = await drawn()
    settings.began(.estimating)
    var totals = groups.totals(comparer.sourceOf)
    if settings.acrossOnly { withoutWithin(&totals) }
    let estimation = Estimation(comparer: comparer, groups: groups, scale: scale, totals: totals)
    var model = estimation.model(entries, random: random)
    model.keys = blocking.keys
    model.threshold = LinkSettings.defaultThreshold
    model.acrossOnly = settings.acrossOnly
    return model
  }

  struct PatternKey: Hashable, Sendable {
    let group: Int
    let pattern: UInt64
  }

  private func withoutWithin(_ totals: inout [Double]) {
    for source in register.sources.indices {
      totals[groups.of(UInt16(source), UInt16(source))] = 1
    }
  }

  private func counts(
    of stretch: Blocking.Stretch, _ blocking: Blocking
  ) -> [PatternKey: Int] {
    var counts: [PatternKey: Int] = [:]
    compare(stretch, blocking) { batch in
      for pair in 0..<batch.count {
        let group = groups.of(
          batch.sources[Int(batch.lefts[pair])], batch.sources[Int(batch.rights[pair])])
        counts[PatternKey(group: group, pattern: batch.patterns[pair]), default: 0] += 1
      }
    }
    return counts
  }

  /// Pairs at random, the same every time.
  private func drawn() async -> [UInt64: Int] {
    guard comparer.count > 1 else { return [:] }
    let parts = Array(0..<16)
    let counted = await Workers.map(parts, by: settings.workers) { part in
      var (batch, counts): (PairBatch, [UInt64: Int]) = (PairBatch(), [:])
      for draw in 0..<(LinkRun.drawn / parts.count) {
        let random = Interner.mixed(UInt64(part << 32 | draw) &+ 0x9E37_79B9_7F4A_7C15)
        let left = UInt32(truncatingIfNeeded: (random >> 32) % UInt64(comparer.count))
        let right = UInt32(truncatingIfNeeded: (random & 0xFFFF_FFFF) % UInt64(comparer.count))
        if left != right { batch.pair(batch.add(left), batch.add(right)) }
        if batch.isFull { count(&batch, into: &counts) }
      }
      count(&batch, into: &counts)
      return counts
    }
    return counted.reduce(into: [:]) { $0.merge($1) { $0 + $1 } }
  }

  private func count(_ batch: inout PairBatch, into counts: inout [UInt64: Int]) {
    comparer.compare(&batch)
    for pattern in batch.patterns { counts[pattern, default: 0] += 1 }
    batch.removeAll()
  }

  // MARK: Scoring

  /// Compares the pairs of a stretch, a batch at a time.
  private func compare(
    _ stretch: Blocking.Stretch, _ blocking: Blocking, _ use: (PairBatch) -> Void
  ) {
    var batch = PairBatch()
    var walk = BlockWalk(blocking, stretch.key)
    for block in stretch.blocks {
      if batch.isFull {
        comparer.compare(&batch)
        use(batch)
        batch.removeAll()
      }
      walk.enter(block)
      while walk.next(&batch, among: settings.acrossOnly ? comparer.sourceOf : nil) {
        comparer.compare(&batch)
        use(batch)
        batch.removePairs()
      }
    }
    comparer.compare(&batch)
    use(batch)
  }

  private func scored(
    _ blocking: Blocking, _ stretches: [Blocking.Stretch], _ scorer: PairScorer
  ) async -> (links: [PairLink], compared: Int) {
    let parts = await Workers.map(stretches, by: settings.workers) { stretch in
      var (links, compared): ([PairLink], Int) = ([], 0)
      var known = KnownPatterns()
      compare(stretch, blocking) { batch in
        compared += batch.count
        scorer.score(batch, &known, into: &links)
      }
      return (links, compared)
    }
    return (parts.flatMap(\.0), parts.reduce(0) { $0 + $1.1 })
  }

  /// Sources whose records hardly ever have another of the same person in the same source.
  private func duplicateFree(_ links: [PairLink]) -> [String] {
    guard register.sources.count > 1 else { return [] }
    var (within, across) = (
      [Double](repeating: 0, count: register.sources.count),
      [Double](repeating: 0, count: register.sources.count)
    )
    var sizes = [Double](repeating: 0, count: register.sources.count)
    for source in comparer.sourceOf { sizes[Int(source)] += 1 }
    for link in links where link.probability > 0.5 {
      let (first, second) = (
        Int(comparer.sourceOf[Int(link.left)]), Int(comparer.sourceOf[Int(link.right)])
      )
      if first == second {
        within[first] += link.probability
      } else {
        across[first] += link.probability
        across[second] += link.probability
      }
    }
    return register.sources.indices.filter {
      sizes[$0] > 50 && across[$0] > 0.1 * sizes[$0] && within[$0] < 0.005 * sizes[$0]
    }.map { register.sources[$0] }
  }
}
