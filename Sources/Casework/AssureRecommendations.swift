import Family
import Foundation
import GRDB
public import Learning
public import Vocabulary

extension Hub {
  /// Measures every recommendation over everything the hub holds, as of a day (nil: today).
  ///
  /// The figures are of agencies, never of a person, so no sharing decision is asked for.
  public func assurance(asOf day: Day?) throws -> Assurance {
    let asked = day ?? today
    let found = try everything()
    if let kept = keptAssurance, kept.day == asked, kept.statements == found.last {
      return kept.assurance
    }
    let statements = try found.statements()
    let people = try views.pool.read { try CaseReader($0).people(in: statements) }
    let input = try measureInput(statements, people: people, on: asked, withDuties: true)
    let assurance = Assurance(of: input, texts: Harlow.publishedTexts(from: statements))
    keptAssurance = KeptAssurance(day: asked, statements: found.last, assurance: assurance)
    return assurance
  }

  /// The same with some rules left out: what was done under them counts as not done.
  public func assurance(asOf day: Day?, without rules: Set<String>) throws -> Assurance {
    let statements = try everything().statements()
    let people = try views.pool.read { try CaseReader($0).people(in: statements) }
    var input = try measureInput(statements, people: people, on: day ?? today, withDuties: true)
    input.without = rules
    return Assurance(of: input, texts: Harlow.publishedTexts(from: statements))
  }

  /// Everything measured on each of some days. What was known on a day does not change, so that
  /// each is counted once while nothing new comes in.
  ///
  /// - Parameter withDuties: false leaves unmeasured what counts duties, which are costly to work
  ///   out for an earlier day.
  func measured(on days: [Day], withDuties: Bool) throws -> [[MeasureResult]] {
    let found = try everything()
    if keptMeasures.statements != found.last {
      keptMeasures = KeptMeasures(statements: found.last)
    }
    if withDuties, !keptMeasures.haveDuties { keptMeasures.results = [:] }
    keptMeasures.haveDuties = keptMeasures.haveDuties || withDuties
    let missing = days.filter { keptMeasures.results[$0] == nil }
    if !missing.isEmpty {
      let statements = try found.statements()
      let people = try views.pool.read { try CaseReader($0).people(in: statements) }
      for day in missing {
        keptMeasures.results[day] = Measures.results(
          of: try measureInput(
            statements, people: people, on: day, withDuties: keptMeasures.haveDuties))
      }
    }
    return days.map { keptMeasures.results[$0] ?? [] }
  }

  /// What was measured, and the last statement it was counted over.
  struct KeptMeasures {
    var statements = 0
    var haveDuties = false
    var results: [Day: [MeasureResult]] = [:]
  }

  private func measureInput(
    _ statements: [Statement], people: People, on day: Day, withDuties: Bool
  ) throws -> MeasureInput {
    MeasureInput(
      asOf: day, statements: statements, people: people, agencies: partnership.agencies,
      workingDays: partnership.workingDays, agreements: partnership.agreements,
      flowUses: Hub.flowUses(in: statements),
      linkedChildren: Hub.linkedChildren(statements, people: people, on: day),
      duties: withDuties ? try dutyOutcomes(statements, people: people, asOf: day) : nil,
      settings: partnership.measures, training: try TrainingPack.rules(in: folder),
      directory: partnership.pathways.services.map { PathwayEntry(verified: $0.allVerified) },
      practitionerPosts: Dictionary(
        partnership.practitioners.compactMap { one in
          one.post.map { (one.id, RecordReference(one.agency, $0)) }
        }, uniquingKeysWith: { first, _ in first }))
  }

  /// The last assurance made, and what it was made of.
  struct KeptAssurance {
    var day: Day
    var statements: Int
    var assurance: Assurance
  }

  /// The last statement that is not a decision about sharing, and a way to read all in force.
  ///
  /// A page that is looked at is itself a decision: counting those anew at each look would make
  /// every look count again. They are counted when anything else has changed.
  private func everything() throws -> (last: Int, statements: () throws -> [Statement]) {
    let last = try views.pool.read { database in
      try Int.fetchOne(
        database,
        sql: "SELECT coalesce(max(sequence), 0) FROM statement WHERE kind NOT IN "
          + "('sharing', 'reviewWork')")
    }
    return (
      last ?? 0,
      { [views] in
        try views.pool.read { database in
          try ViewIndex.statements(
            ofKinds: Saying.Kind.allCases.filter { $0 != .withdrawal }, in: database)
        }
      }
    )
  }

  /// Each submission is a use of the flow its name begins with.
  private static func flowUses(in statements: [Statement]) -> [FlowUse] {
    var uses: Set<FlowUse> = []
    for statement in statements where statement.saidBy != .hub {
      guard let flow = statement.submission.split(separator: "/").first else { continue }
      uses.insert(
        FlowUse(flow: String(flow), from: statement.saidBy, on: statement.recorded.day))
    }
    return uses.sorted { ($0.flow, $0.on) < ($1.flow, $1.on) }
  }

  /// Children whom the family engine joins, as siblings of any kind or in one household.
  private static func linkedChildren(
    _ statements: [Statement], people: People, on day: Day
  ) -> [PersonID: Set<PersonID>] {
    let graph = FamilyGraph(statements: statements, people: people)
    var linked: [PersonID: Set<PersonID>] = [:]
    for tie in graph.ties where tie.kind.isSibling && tie.certainty != .refuted {
      linked[tie.person, default: []].insert(tie.relative)
    }
    for household in graph.households {
      let members = Set(household.people(on: day))
      for member in members {
        linked[member, default: []].formUnion(members.subtracting([member]))
      }
    }
    return linked
  }
}
