import Content
public import Duties
import Enquiry
public import Foundation
public import Intake
import Learning
public import Vocabulary

extension LocalPartnership {
  /// Reads what a folder's partnership signed, all problems at once; a folder that has none yet
  /// is given the starter pack.
  static func open(in folder: DataFolder) throws(HubProblem) -> LocalPartnership {
    do {
      try layDown(in: folder)
    } catch {
      throw .folder("cannot write \(folder.partnership)", "check its permissions")
    }
    var reading = PartnershipReading(folder: folder.partnership)
    let people = reading.file("partnership.json", as: People.self)
    let holidays = reading.file("bank-holidays.json", as: BankHolidays.self)
    let settings = reading.settings()
    let agreements = reading.agreements()
    let calendar = holidays.flatMap { reading.calendar($0) }
    guard let people, let settings, let calendar else { throw .partnership(reading.problems) }
    let opened = LocalPartnership(
      agencies: people.agencies, practitioners: people.practitioners, agreements: agreements,
      settings: settings.duties,
      measures: MeasureSettings(settings.measures, sharing: settings.duties), workingDays: calendar,
      family: settings.family,
      localRules: reading.localRules(under: settings.duties), mappings: reading.mappings(),
      instruments: reading.instruments(), pathways: reading.pathways())
    let problems = reading.problems + opened.contradictions
    guard problems.isEmpty else { throw .partnership(problems) }
    return opened
  }

  /// The agencies a folder's partnership lists.
  public static func agencies(in folder: DataFolder) throws(HubProblem) -> [AgencyID] {
    var reading = PartnershipReading(folder: folder.partnership)
    guard let people = reading.file("partnership.json", as: People.self) else {
      throw .partnership(reading.problems)
    }
    return people.agencies.map(\.id)
  }

  /// The numbers a folder's partnership set for its duties.
  public static func dutySettings(in folder: DataFolder) throws(HubProblem) -> DutySettings {
    var reading = PartnershipReading(folder: folder.partnership)
    guard let settings = reading.settings() else { throw .partnership(reading.problems) }
    return settings.duties
  }

  /// The flows a hub begun with the starter pack has, in order.
  public static var starterFlows: [String] {
    StarterPack.agreements.compactMap {
      try? JSONDecoder().decode(Agreement.self, from: Data($0.bytes))
    }.flatMap(\.flows).map(\.id).sorted()
  }

  /// The mapping of this name; throws with those there are.
  public func mapping(named name: String) throws(HubProblem) -> TableMapping {
    if let mapping = mappings.first(where: { $0.id == name }) { return mapping }
    throw .partnership([
      "no mapping is called \(name); those of this hub: "
        + mappings.map(\.id).sorted().joined(separator: ", ")
    ])
  }

  /// Reads a mapping's text, saying where it does not hold.
  public static func mapping(from bytes: Data) throws(HubProblem) -> TableMapping {
    do {
      let mapping = try JSONDecoder().decode(TableMapping.self, from: bytes)
      let problems = mapping.problems
      guard problems.isEmpty else { throw HubProblem.partnership(problems) }
      return mapping
    } catch let error as DecodingError {
      throw .partnership(["the mapping: " + error.inWords])
    } catch let error as HubProblem {
      throw error
    } catch {
      throw .partnership(["the mapping is not JSON"])
    }
  }

  /// What an agency of the starter pack is called.
  public static func starterName(of id: AgencyID) -> String {
    let people = try? JSONDecoder().decode(People.self, from: Data(StarterPack.partnership))
    return people?.agencies.first { $0.id == id }?.name ?? id.text
  }

  private struct People: Decodable {
    var agencies: [Agency]
    var practitioners: [Practitioner]
  }

  private static func layDown(in folder: DataFolder) throws {
    guard !FileManager.default.fileExists(atPath: folder.partnership) else { return }
    for part in ["/agreements", "/mappings", "/rules", "/procedures"] {
      try FileManager.default.createDirectory(
        atPath: folder.partnership + part, withIntermediateDirectories: true)
    }
    let files: [(String, [UInt8])] =
      [
        ("partnership.json", StarterPack.partnership),
        ("bank-holidays.json", StarterPack.bankHolidays),
        ("settings.json", StarterPack.settings), ("training.json", StarterPack.training),
        ("golden-rules.json", StarterPack.goldenRules),
        ("pathways.json", StarterPack.pathways),
        ("rules/northmoor.yaml", StarterPack.localRules),
      ] + StarterPack.agreements.map { ("agreements/" + $0.name, $0.bytes) }
      + StarterPack.mappings.map { ("mappings/" + $0.name, $0.bytes) }
      + StarterPack.procedures.map { ("procedures/" + $0.name, $0.bytes) }
    for (name, bytes) in files {
      try Data(bytes).write(to: URL(fileURLWithPath: folder.partnership + "/" + name))
    }
  }

  /// What does not hold together, each in a sentence.
  private var contradictions: [String] {
    let known = Set(agencies.map(\.id))
    var problems: [String] = []
    for (id, count) in Dictionary(grouping: agencies, by: \.id).mapValues(\.count)
    where count > 1 {
      problems.append("partnership.json: \(count) agencies are called \(id); give each its own id")
    }
    for practitioner in practitioners where !known.contains(practitioner.agency) {
      problems.append(
        "partnership.json: \(practitioner.id) is of \(practitioner.agency), which is not listed")
    }
    problems += mappings.flatMap(\.problems) + family.problems
    for agreement in agreements {
      let named =
        agreement.parties + agreement.flows.map(\.from)
        + agreement.grants.flatMap { $0.to + $0.saidBy }
      for id in Set(named).subtracting(known).sorted() {
        problems.append("agreement \(agreement.id): \(id) is not a listed agency")
      }
      for id in agreement.adoptionSeals ?? [] where !maySeal(id, under: agreement) {
        problems.append(
          "agreement \(agreement.id): adoptionSeals names \(id); only a party that is children's "
            + "services or an adoption agency may seal an adoption")
      }
      for flow in agreement.flows where flow.subjects.contains(.wholePopulation) {
        problems.append(
          "agreement \(agreement.id): flow \(flow.id) names a whole population; Kith holds people "
            + "in safeguarding contact only")
      }
    }
    return problems
  }

  private func maySeal(_ id: AgencyID, under agreement: Agreement) -> Bool {
    guard let kind = agency(id)?.kind, agreement.parties.contains(id) else { return false }
    return kind == .childrensServices || kind == .adoptionAgency
  }
}

/// Reads the files of a partnership's folder, collecting problems.
private struct PartnershipReading {
  let folder: String
  private(set) var problems: [String] = []

  init(folder: String) { self.folder = folder }

  mutating func file<Value: Decodable>(_ name: String, as type: Value.Type) -> Value? {
    guard let bytes = FileManager.default.contents(atPath: folder + "/" + name) else {
      problems.append("\(name): not found in \(folder); put it back")
      return nil
    }
    do {
      return try JSONDecoder().decode(type, from: bytes)
    } catch let error as DecodingError {
      problems.append("\(name): " + error.inWords)
    } catch {
      problems.append("\(name): not JSON")
    }
    return nil
  }

  /// Nil where there is no file; its problems are told with line and column.
  mutating func settings() -> SettingsFile? {
    guard let bytes = FileManager.default.contents(atPath: folder + "/settings.json") else {
      problems.append("settings.json: not found in \(folder); put it back")
      return nil
    }
    let read = SettingsFile(
      text: String(decoding: bytes, as: UTF8.self), file: "settings.json")
    problems += read.problems.map(\.description)
    return read
  }

  mutating func agreements() -> [Agreement] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/agreements")) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().compactMap {
      file("agreements/" + $0, as: Agreement.self)
    }
  }

  /// A partnership may have none; what it has must be without fault.
  mutating func localRules(under settings: DutySettings) -> [LocalRule] {
    let read = LocalRuleFile(
      reading: LocalRuleFile.files(in: folder + "/rules"), settings: settings)
    problems += read.problems.map { "rules/\($0)" }
    return read.rules
  }

  /// None in a folder laid down before there were mappings: the starter pack's then hold.
  mutating func mappings() -> [TableMapping] {
    guard
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder + "/mappings")
    else {
      return StarterPack.mappings.compactMap {
        try? JSONDecoder().decode(TableMapping.self, from: Data($0.bytes))
      }
    }
    return names.filter { $0.hasSuffix(".json") }.sorted().compactMap {
      file("mappings/" + $0, as: TableMapping.self)
    }
  }

  /// The starter pack's in a folder laid down before there was a directory.
  mutating func pathways() -> PathwayDirectory {
    let decoder = JSONDecoder()
    guard FileManager.default.fileExists(atPath: folder + "/pathways.json") else {
      return (try? decoder.decode(PathwayDirectory.self, from: Data(StarterPack.pathways)))
        ?? PathwayDirectory(services: [])
    }
    return file("pathways.json", as: PathwayDirectory.self) ?? PathwayDirectory(services: [])
  }

  mutating func instruments() -> Instruments {
    let read = Instruments.reading(folder: folder + "/" + Instruments.folder)
    problems += read.problems
    return read.instruments
  }

  mutating func calendar(_ holidays: BankHolidays) -> WorkingDays? {
    var days: [Day: String] = [:]
    for (text, name) in holidays.days {
      guard let day = Day(text) else {
        problems.append("bank-holidays.json: \(text) is not a day written yyyy-MM-dd")
        continue
      }
      days[day] = name
    }
    guard let until = Day(holidays.knownUntil) else {
      problems.append("bank-holidays.json: knownUntil is not a day written yyyy-MM-dd")
      return nil
    }
    var declared: [Day: Day] = [:]
    for (text, on) in holidays.declared ?? [:] {
      guard let day = Day(text), let on = Day(on), days[day] != nil else {
        problems.append(
          "bank-holidays.json: declared: \(text) is not one of its days with a day yyyy-MM-dd")
        continue
      }
      declared[day] = on
    }
    return WorkingDays(holidays: days, knownUntil: until, declared: declared)
  }
}

extension DecodingError {
  /// Where in the JSON, and what was expected there; never the value.
  fileprivate var inWords: String {
    let (context, missing): (Context, String?) =
      switch self {
      case .keyNotFound(let key, let context): (context, key.stringValue)
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        (context, nil)
      @unknown default: (Context(codingPath: [], debugDescription: "not readable"), nil)
      }
    let place = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
      .joined(separator: ".")
    let what = missing.map { "\($0) is missing" } ?? context.debugDescription
    return place.isEmpty ? what : "\(place): \(what)"
  }
}
