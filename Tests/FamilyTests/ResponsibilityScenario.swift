import Vocabulary

@testable import Family

/// One row of the table of parental responsibility: facts, a day, and every line expected.
struct ResponsibilityScenario: Sendable, CustomStringConvertible {
  let description: String
  let facts: [Fact]
  let on: String
  let killingFrom: String?
  let expected: [String]

  init(
    _ description: String, _ facts: [Fact], on: String = "2024-06-01",
    killingFrom: String? = nil, _ expected: String...
  ) {
    self.description = description
    self.facts = facts
    self.on = on
    self.killingFrom = killingFrom
    self.expected = expected
  }

  enum Fact: Sendable {
    case born(String)
    case unborn(String)
    case mother
    case father(String = "dad")
    case parent(String, Relationship.Kind)
    case couple(String, Relationship.Kind, String, from: String? = nil, to: String? = nil)
    case died(String, String)
    case relation(String, Relationship.Kind)
    case basis(
      ResponsibilityBasis.Kind, String?, from: String? = nil, to: String? = nil,
      in: ResponsibilityBasis.Jurisdiction = .englandAndWales, seen: Bool = false)
  }

  var graph: FamilyGraph {
    var f = FamilyScript()
    f.person("mum", "Mum", .female)
    f.person("kid", "Kid", .unknown)
    for fact in facts { ResponsibilityScenario.say(fact, &f) }
    return f.graph
  }

  private static func say(_ fact: Fact, _ f: inout FamilyScript) {
    func date(_ text: String?) -> UncertainDate? { text.flatMap { UncertainDate(edtf: $0) } }
    switch fact {
    case .born(let day): f.say("kid", .born(Birth(on: date(day)!)))
    case .unborn(let day): f.say("kid", .born(Birth(on: date(day)!, expected: true)))
    case .mother: f.tie("mum", .birthMother, "kid")
    case .father(let who): f.tie(who, .birthFather, "kid")
    case .parent(let who, let kind): f.tie(who, kind, "kid")
    case .couple(let one, let kind, let other, let from, let to):
      f.tie(one, kind, other, from: from, to: to)
    case .died(let who, let day): f.say(who, .died(date(day)!))
    case .relation(let who, let kind): f.tie(who, kind, "kid")
    case .basis(let kind, let who, let from, let to, let place, let seen):
      f.say(
        "kid",
        .responsibilityBasis(
          ResponsibilityBasis(
            kind: kind, holder: who.map(FamilyScript.record),
            authority: who == nil ? "council" : nil,
            period: Period(from: date(from), to: date(to)), jurisdiction: place,
            paperSeen: seen ? .yes : .notRecorded)))
    }
  }

  var found: [String] {
    let note = graph.responsibility(
      for: FamilyScript.person("kid"), on: Day(on)!, killingFrom: killingFrom.flatMap { Day($0) })
    return note.lines.map { line in
      let who =
        line.person.map { $0.text.split(separator: "/").last.map(String.init) ?? "" }
        ?? line.authority ?? "nobody"
      let seen = line.evidence == .seen ? " seen" : ""
      return "\(line.state) \(who) \(line.rule?.rawValue ?? "-")" + seen
    }
  }
}
