import Chronology
import Duties
import Vocabulary

/// What was said in a story, in sentences, and what somebody in it is called.
struct StoryWords {
  private let statements: [Statement]
  private let people: People
  private let names: [PersonID: String]
  private let sentences: [Int: String]
  private let agencies: [Agency]

  init(_ statements: [Statement], _ people: People, _ agencies: [Agency]) {
    self.statements = statements
    self.people = people
    self.agencies = agencies
    names = DisplayName.names(in: statements, people: people)
    sentences =
      IntegratedChronology(
        statements: statements, people: people, agencies: agencies, names: names,
        showing: [.identity, .replaced]
      ).sentences
  }

  /// As it stood when it arose: what came later is none of its causes.
  func arisen(
    _ duty: Duty, on day: Day, metOn met: Day?, fellAwayOn gone: Day?
  ) -> ArisenDuty {
    ArisenDuty(
      id: duty.id, day: day, rule: duty.rule.rawValue, name: duty.name,
      citation: duty.source.source, recommendations: duty.source.recommendations,
      owedBy: duty.owedBy, due: duty.dueBy,
      about: duty.about.map(name), because: duty.because.compactMap(cause),
      metOn: met, fellAwayOn: gone)
  }

  /// A person's name; for what is no person, such as a policy, its own number.
  private func name(_ person: PersonID) -> String {
    names[person] ?? person.text.split(separator: "/").last.map(String.init) ?? person.text
  }

  private func cause(_ sequence: Int) -> ArisenDuty.Cause? {
    guard let statement = statements.first(where: { $0.sequence == sequence }) else { return nil }
    return ArisenDuty.Cause(
      sequence: sequence, says: sentence(statement), agency: statement.saidBy,
      occurred: statement.occurred?.text)
  }

  private func sentence(_ statement: Statement) -> String {
    sentences[statement.sequence] ?? statement.says.kind.rawValue
  }

  /// What had happened by a day and was known to one agency alone, or to none, until later: it
  /// reached the hub only after.
  func untold(on day: Day) -> [PlayedDay.Untold] {
    statements.filter { statement in
      guard !statement.says.kind.isIdentity, statement.corrects == nil,
        statement.recorded.day > day,
        let happened = statement.occurred?.latest
      else { return false }
      return happened <= day && happened.days(since: day) > -400
    }.map { statement in
      PlayedDay.Untold(
        sequence: statement.sequence, what: sentence(statement),
        agency: agencies.first { $0.id == statement.saidBy }?.name ?? statement.saidBy.text,
        knownOn: max(statement.recorded.day, statement.told.noted ?? statement.recorded.day))
    }
  }
}
