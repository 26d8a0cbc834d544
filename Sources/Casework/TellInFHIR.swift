import FHIR
import Family
public import Sharing
public import Vocabulary

/// A person and their family as FHIR, made only of what was disclosed.
public struct FHIRTelling: Sendable {
  /// Patients, RelatedPersons in both directions, Flags and Tasks, in one Bundle.
  public let everything: String
  /// The person alone.
  public let patient: String
}

extension Hub {
  /// Opens a person's family for a reader and tells it as FHIR. The decision is written down
  /// before anything is told; nil exactly where a page would show nothing.
  public func tellInFHIR(
    _ person: PersonID, as reader: Reader
  ) throws -> Disclosed<FHIRTelling>? {
    let file = try openFamily(person, as: reader, view: "FHIR")
    let (agencies, day) = (partnership, today)
    return file.map { file in
      file.map { FHIRFile($0, partnership: agencies, today: day).telling }
    }
  }
}

extension Hub {
  /// Why nothing is answered, as FHIR says it.
  public static func fhirOutcome(_ code: String, _ words: String) -> String {
    FHIRWriter.outcome(code, words)
  }
}

/// Puts together what FHIR is to say from a disclosed file.
struct FHIRFile {
  private let file: FamilyFile
  private let partnership: LocalPartnership
  private let today: Day

  init(_ file: FamilyFile, partnership: LocalPartnership, today: Day) {
    self.file = file
    self.partnership = partnership
    self.today = today
  }

  var telling: FHIRTelling {
    let people = file.graph.members.map { person($0.person, $0) }
    let focus = people.first { $0.id == id(file.focus) } ?? person(file.focus, nil)
    let shown = Set(people.map(\.id))
    return FHIRTelling(
      everything: FHIRWriter.everything(
        people: people.isEmpty ? [focus] : people, kin: kin,
        flags: flags.filter { shown.contains($0.person) },
        tasks: tasks.filter { shown.contains($0.person) }),
      patient: FHIRWriter.patient(focus))
  }

  private func id(_ person: PersonID) -> String {
    Handle.of(RecordReference(person.text) ?? RecordReference(.hub, person.text))
  }

  private func person(_ person: PersonID, _ member: Member?) -> FHIRPerson {
    var numbers: Set<String> = []
    var homes: [Residence] = []
    for statement in file.statements where file.people[statement.about] == person {
      switch statement.says {
      case .identifier(let number) where number.system == Identifier.nhsNumber:
        numbers.insert(number.value)
      case .lives(let residence) where !homes.contains(residence): homes.append(residence)
      default: continue
      }
    }
    var names: [PersonName] = []
    for stated in member?.names ?? [] where !names.contains(stated.value) {
      names.append(stated.value)
    }
    let born = member?.births.first { !$0.value.expected }?.value.on
    return FHIRPerson(
      id: id(person), names: names, sex: member?.sex ?? .unknown, born: born,
      died: member?.deaths.first?.value, nhsNumbers: numbers.sorted(), homes: homes,
      toldOn: today)
  }

  /// What each is to each, in both directions: R4 ties no two Patients otherwise.
  private var kin: [FHIRKin] {
    file.graph.ties.filter { $0.certainty != .refuted }.enumerated().map { number, tie in
      let words = (tie.certainty == .possible ? "possible " : "") + tie.kind.inFHIRWords
      return FHIRKin(
        id: "\(id(tie.person))-kin-\(number + 1)", patient: id(tie.person),
        relative: id(tie.relative), code: tie.certainty == .certain ? tie.kind.roleCode : nil,
        words: words)
    }
  }

  private var flags: [FHIRFlag] {
    file.statements.compactMap { statement in
      guard case .plan(let plan) = statement.says else { return nil }
      let isActive = plan.ended.map { ($0.latest ?? today) >= today } ?? true
      let isProtection = plan.kind == .childProtection
      return FHIRFlag(
        id: "flag-\(statement.sequence)", person: id(file.people[statement.about]),
        words: isProtection ? "Subject to a child protection plan" : "Has a child in need plan",
        code: isProtection ? "342191000000101" : nil, from: statement.occurred,
        isActive: isActive)
    }
  }

  private var tasks: [FHIRTask] {
    file.duties.compactMap { duty in
      guard let about = duty.about.first else { return nil }
      return FHIRTask(
        id: String(duty.id.suffix(64)), person: id(about), name: duty.name,
        source: duty.source.source, owner: partnership.name(of: duty.owedBy), opened: duty.opened,
        due: duty.dueBy, metOn: duty.metOn)
    }
  }
}

extension Tie.Kind {
  /// HL7 v3 RoleCode of the relative; nil for kinds it has none for.
  fileprivate var roleCode: String? {
    switch self {
    case .full: "NSIB"
    case .half: "HSIB"
    case .atLeastHalf, .oneParentRecord, .conflict, .adoptive, .foster: "SIB"
    case .step: "STPSIB"
    case .stepParent: "STPPRN"
    case .stepChild: "STPCHLD"
    case .parent: "PRN"
    case .child: "CHILD"
    case .adoptiveParent: "ADOPTP"
    case .adoptedChild: "CHLDADOPT"
    case .fosterParent: "PRNFOST"
    case .fosterChild: "CHLDFOST"
    case .partner: "SIGOTHR"
    }
  }

  fileprivate var inFHIRWords: String {
    switch self {
    case .full: "sibling with both parents shared"
    case .half: "half-sibling"
    case .atLeastHalf: "at least half-sibling"
    case .oneParentRecord: "sibling by one family record"
    case .conflict: "sibling; accounts of the parents disagree"
    case .adoptive: "sibling by adoption"
    case .foster: "sibling by fostering"
    case .step: "step-sibling"
    case .stepParent: "step-parent"
    case .stepChild: "step-child"
    case .parent: "parent"
    case .child: "child"
    case .adoptiveParent: "adoptive parent"
    case .adoptedChild: "adopted child"
    case .fosterParent: "foster parent"
    case .fosterChild: "foster child"
    case .partner: "partner"
    }
  }
}
