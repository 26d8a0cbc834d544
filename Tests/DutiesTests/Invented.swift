import Vocabulary

@testable import Duties

/// The invented partnership and a few words to write its case files with.
let rulebook = Rulebook(
  workingDays: WorkingDays(
    holidays: [
      day("2026-04-03"): "Good Friday", day("2026-04-06"): "Easter Monday",
      day("2026-05-04"): "Early May bank holiday", day("2026-12-25"): "Christmas Day",
      day("2026-12-28"): "Boxing Day (substitute day)", day("2027-01-01"): "New Year's Day",
    ], knownUntil: day("2027-12-31")),
  agencies: [
    agency("northmoor-csc", "Northmoor Children's Services", .childrensServices),
    agency("southmere-csc", "Southmere Children's Services", .childrensServices),
    agency("mill-lane", "Mill Lane Surgery", .generalPractice),
    agency("harbour-road", "Harbour Road Practice", .generalPractice),
    agency("st-brannock", "St Brannock Hospital", .hospital),
    agency("eastvale-mh", "Eastvale Mental Health", .mentalHealthTrust),
    agency("northmoor-police", "Northmoor Police", .police),
    agency("oakfield-school", "Oakfield School", .school),
    agency("lantern", "Lantern Domestic Abuse Service", .domesticAbuseService),
    agency("northmoor-marac", "Northmoor MARAC", .marac),
  ])

func agency(_ id: AgencyID, _ name: String, _ kind: Agency.Kind) -> Agency {
  Agency(id: id, name: name, kind: kind, invented: true)
}

func day(_ text: String) -> Day { Day(text)! }
func record(_ text: String) -> RecordReference { RecordReference(text)! }
func person(_ text: String) -> PersonID { PersonID(text) }

/// One statement; recorded by the hub at nine on the day it occurred unless another is given.
func said(
  _ sequence: Int, about: String, _ says: Saying, on occurred: String? = nil,
  by agency: AgencyID? = nil, noted: String? = nil, recorded: String? = nil, key: String? = nil,
  corrects: Int? = nil, practitioner: String? = nil
) -> Statement {
  let about = record(about)
  let occurred = occurred.flatMap { UncertainDate(edtf: $0) }
  let arrived = (recorded ?? noted).map(day) ?? occurred?.latest ?? day("2026-03-02")
  return Statement(
    sequence: sequence, recorded: Instant(startOf: arrived).adding(seconds: 9 * 3600),
    submission: "S\(sequence)",
    told: DraftStatement(
      about: about, says: says, standing: .reported,
      occurred: occurred, noted: noted.map(day),
      saidBy: agency ?? about.agency, practitioner: practitioner,
      source: SourcePlace(document: "invented.csv", line: sequence),
      key: key ?? "k\(sequence)", corrects: corrects))
}

/// An alert about Mara, hurt, Colin, alleged to have hurt her, and Isla, upstairs.
func notice(
  _ reference: String = "NP-2026-118", children: [String] = ["northmoor-police/ISLA"],
  spokenTo: Answer = .no, sentTo: [(AgencyID, String)]
) -> Saying {
  .policeAlert(
    PoliceAlert(
      reference: reference,
      involved: [
        .init(record: record("northmoor-police/MARA"), role: .victim),
        .init(record: record("northmoor-police/COLIN"), role: .allegedPerpetrator),
      ]
        + children.map {
          .init(record: record($0), role: .child, present: .yes, spokenTo: spokenTo)
        },
      sentTo: sentTo.map { .init(to: $0.0, on: day($0.1)) }))
}

/// Mara, Colin and Isla as the police and others know them, each as one person.
let people = People([
  record("northmoor-police/MARA"): person("mara"), record("mill-lane/MARA"): person("mara"),
  record("eastvale-mh/MARA"): person("mara"), record("northmoor-csc/MARA"): person("mara"),
  record("northmoor-police/COLIN"): person("colin"), record("mill-lane/COLIN"): person("colin"),
  record("eastvale-mh/COLIN"): person("colin"),
  record("northmoor-police/ISLA"): person("isla"), record("northmoor-csc/ISLA"): person("isla"),
  record("southmere-csc/ISLA"): person("isla"),
  record("northmoor-csc/THEO"): person("theo"), record("northmoor-csc/ROBIN"): person("robin"),
  record("southmere-csc/SKYE"): person("skye"), record("oakfield-school/ISLA"): person("isla"),
  record("northmoor-marac/MARA"): person("mara"), record("lantern/MARA"): person("mara"),
  record("st-brannock/COLIN"): person("colin"), record("northmoor-csc/COLIN"): person("colin"),
])

func duties(
  _ name: String, _ statements: [Statement], relatives: [Relative] = [],
  under rules: Rulebook = rulebook
) -> [Duty] {
  DutyRules.duties(
    for: CaseFile(person: person(name), statements: statements, relatives: relatives),
    people: people, rulebook: rules)
}

func gaps(_ name: String, _ statements: [Statement], relatives: [Relative] = []) -> [DutyGap] {
  DutyRules.gaps(
    for: CaseFile(person: person(name), statements: statements, relatives: relatives),
    people: people, rulebook: rulebook)
}

func isla(born: String = "2017-05-20", _ sequence: Int = 1) -> Statement {
  said(
    sequence, about: "northmoor-csc/ISLA", .born(Birth(on: UncertainDate(edtf: born)!)),
    recorded: "2026-01-05")
}

func visit(
  _ sequence: Int, on day: String?, seen: Answer = .yes, alone: Answer, reason: String? = nil,
  about: String = "northmoor-csc/ISLA"
) -> Statement {
  said(
    sequence, about: about,
    .visit(Visit(kind: .childInNeed, seen: seen, seenAlone: alone, reasonNotSeen: reason)),
    on: day)
}

/// The duties of one rule alone.
func owed(
  _ rule: RuleID, _ name: String, _ statements: [Statement], relatives: [Relative] = [],
  under rules: Rulebook = rulebook
) -> [Duty] {
  duties(name, statements, relatives: relatives, under: rules).filter { $0.rule == rule }
}

/// Isla, nine, as a relative of somebody, with what is said of her.
func islaAs(_ tie: Relative.Kind, _ statements: [Statement] = []) -> Relative {
  Relative(person: person("isla"), tie: tie, statements: [isla(900_001)] + statements)
}

/// A rulebook with a limit of the partnership's own.
func setting(_ rule: RuleID, _ value: Int, _ unit: DutyLimit.Unit) -> Rulebook {
  Rulebook(
    workingDays: rulebook.workingDays,
    settings: DutySettings(adding: [
      rule: [
        DutyLimit(
          value, unit, from: day("2020-01-01"), owner: "Northmoor partnership", source: "Minute 7")
      ]
    ]), agencies: rulebook.agencies)
}
