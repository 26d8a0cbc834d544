public import Vocabulary

/// A mark on somebody's record, such as a plan.
public struct FHIRFlag: Sendable {
  public var id: String
  /// By their Patient's id.
  public var person: String
  public var words: String
  /// SNOMED CT, where one is known to mean it.
  public var code: String?
  public var from: UncertainDate?
  public var isActive: Bool

  public init(
    id: String, person: String, words: String, code: String?, from: UncertainDate?, isActive: Bool
  ) {
    self.id = id
    self.person = person
    self.words = words
    self.code = code
    self.from = from
    self.isActive = isActive
  }
}

/// A duty.
public struct FHIRTask: Sendable {
  public var id: String
  /// By their Patient's id.
  public var person: String
  public var name: String
  /// What stands behind it: `Care Act 2014 s10`.
  public var source: String
  /// What the agency that owes it is called.
  public var owner: String
  public var opened: Day
  public var due: Day
  public var metOn: Day?

  public init(
    id: String, person: String, name: String, source: String, owner: String, opened: Day, due: Day,
    metOn: Day?
  ) {
    self.id = id
    self.person = person
    self.name = name
    self.source = source
    self.owner = owner
    self.opened = opened
    self.due = due
    self.metOn = metOn
  }
}

/// Writes what was disclosed as FHIR R4.
public enum FHIRWriter {
  /// Everything told of a person and those around them, as `Patient/$everything` answers.
  public static func everything(
    people: [FHIRPerson], kin: [FHIRKin], flags: [FHIRFlag], tasks: [FHIRTask]
  ) -> String {
    let byID = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var resources = people.map(\.patient)
    resources += kin.compactMap { tie in byID[tie.relative]?.related(tie) }
    resources += flags.map(flag) + tasks.map(task)
    let entries = resources.map { resource in
      FHIRValue.made([
        ("resource", resource), ("search", .made([("mode", .text("match"))])),
      ])
    }
    return FHIRValue.made([
      ("resourceType", .text("Bundle")), ("type", .text("searchset")),
      ("total", .whole(resources.count)), ("entry", .list(entries)),
    ]).json
  }

  /// One person alone.
  public static func patient(_ person: FHIRPerson) -> String { person.patient.json }

  /// Why nothing is answered, in words that say nothing of anybody.
  public static func outcome(_ code: String, _ words: String) -> String {
    FHIRValue.made([
      ("resourceType", .text("OperationOutcome")),
      (
        "issue",
        .list([
          .made([
            ("severity", .text("error")), ("code", .text(code)),
            ("diagnostics", .text(words)),
          ])
        ])
      ),
    ]).json
  }

  private static func flag(_ flag: FHIRFlag) -> FHIRValue {
    // Never for the subject's own eyes: a screen may be shared.
    let labels = FHIRValue.list([
      .coding("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R"),
      .coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "NOPAT"),
    ])
    return .made([
      ("resourceType", .text("Flag")), ("id", .text(flag.id)),
      ("meta", .made([("security", labels)])),
      ("status", .text(flag.isActive ? "active" : "inactive")),
      (
        "code",
        .concept(flag.code.map { .coding("http://snomed.info/sct", $0) }, flag.words)
      ),
      ("subject", FHIRPerson.reference("Patient/" + flag.person)),
      ("period", .made([("start", .date(flag.from))])),
    ])
  }

  private static func task(_ task: FHIRTask) -> FHIRValue {
    .made([
      ("resourceType", .text("Task")), ("id", .text(task.id)),
      ("status", .text(task.metOn == nil ? "requested" : "completed")), ("intent", .text("order")),
      ("code", .concept(nil, task.name)),
      ("for", FHIRPerson.reference("Patient/" + task.person)),
      ("executionPeriod", .made([("end", task.metOn.map { .text($0.description) })])),
      ("authoredOn", .text(task.opened.description)),
      ("owner", .made([("display", .text(task.owner))])),
      ("reasonCode", .concept(nil, task.source)),
      (
        "restriction",
        .made([("period", .made([("end", .text(task.due.description))]))])
      ),
    ])
  }
}
