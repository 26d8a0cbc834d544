public import Vocabulary

/// A duty that a partnership wrote itself: it may add to what law and guidance ask, or tighten it.
public struct LocalRule: Hashable, Sendable, Identifiable {
  public let id: String
  /// In the imperative, without a person's name.
  public let name: String
  /// Where it is written down, and the recommendations it answers.
  public let cites: Citation
  public let owner: String
  /// The first and, if any, the last day a clock may start under it.
  public let from: Day
  public let to: Day?
  /// The kind of statement that it looks at.
  public let on: Saying.Kind
  public let when: Condition
  public let action: Action
  public let owedBy: Owing
  /// Its number; `.workingDays` or `.days` or `.months` from the statement.
  public let limit: DutyLimit
  public let metBy: Saying.Kind
  /// Local rules that must fire on the same statement.
  public let needs: [String]
  /// The shipped rule that it makes stricter.
  public let tightens: RuleID?
  public let examples: [Example]

  public init(
    id: String, name: String, cites: Citation, owner: String, from: Day, to: Day?,
    on: Saying.Kind, when: Condition, action: Action, owedBy: Owing, limit: DutyLimit,
    metBy: Saying.Kind, needs: [String], tightens: RuleID?, examples: [Example]
  ) {
    self.id = id
    self.name = name
    self.cites = cites
    self.owner = owner
    self.from = from
    self.to = to
    self.on = on
    self.when = when
    self.action = action
    self.owedBy = owedBy
    self.limit = limit
    self.metBy = metBy
    self.needs = needs
    self.tightens = tightens
    self.examples = examples
  }

  /// What the partnership calls what it asks. Whatever the word, it is a duty like any other; the
  /// rule in plain English says it.
  public enum Action: String, CaseIterable, Sendable {
    case task, alert, reviewDate = "review-date", flag, agendaItem = "agenda-item"
    case questionSet = "question-set"
  }

  /// Who owes it.
  public enum Owing: String, CaseIterable, Sendable {
    case whoSaidIt = "who-said-it"
    case council, practice, police, marac
    case mentalHealthTrust = "mental-health-trust"
  }

  /// Facts, and whether the rule must fire on them.
  public struct Example: Hashable, Sendable {
    public let says: String
    public let facts: [Fact: FactValue]
    public let fires: Bool

    public init(says: String, facts: [Fact: FactValue], fires: Bool) {
      self.says = says
      self.facts = facts
      self.fires = fires
    }
  }

  /// The same, in force from a day on: to try what it would have asked.
  public func asIfInForce(since day: Day) -> LocalRule {
    LocalRule(
      id: id, name: name, cites: cites, owner: owner, from: day, to: nil, on: on, when: when,
      action: action, owedBy: owedBy, limit: limit, metBy: metBy, needs: needs,
      tightens: tightens, examples: examples)
  }

  public func isInForce(on day: Day) -> Bool { day >= from && to.map { day <= $0 } ?? true }

  /// The rule in plain English, made of the same tree that decides.
  public var inWords: String {
    let until = to.map { " until \($0.inWords)" } ?? ""
    let stricter = tightens.map { " It tightens “\(DutyRules.descriptor($0).name)”." } ?? ""
    let also =
      needs.isEmpty ? "" : " Only where \(needs.joined(separator: " and ")) fires on it too."
    return """
      \(name) (\(id)), a \(action.rawValue) set by \(owner), from \(from.inWords)\(until).
      When there is a statement of kind \(on.rawValue) and \(when.inWords): it is owed by \
      \(owedBy.rawValue.replacing("-", with: " ")), due \(limit.value == 0 ? "" : "in ")\
      \(limit.inWords), and met by a statement of kind \(metBy.rawValue).\(also)\(stricter)
      It stands on \(cites.source)\
      \(cites.recommendations.isEmpty ? "" : ", recommendation " + cites.recommendations.joined(separator: ", ")).
      """
  }
}
