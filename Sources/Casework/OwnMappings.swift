import Foundation
public import Vocabulary

extension Hub {
  /// Mappings whose tables a flow may bring: those its agency made for itself, then those the
  /// partnership signed.
  public func mappings(for flow: Flow) -> [TableMapping] {
    let own = flow.format == "mapped-table" ? ownMappings(of: flow.from) : []
    return own + partnership.mappings(for: flow)
  }

  /// The mapping of this name that a flow's sender made, else the partnership's.
  public func mapping(named name: String, flow: String) throws -> TableMapping {
    let sender = try self.flow(named: flow).from
    return try ownMappings(of: sender).first { $0.id == name }
      ?? partnership.mapping(named: name)
  }

  /// The latest version of each mapping an agency made, in order of their names.
  public func ownMappings(of agency: AgencyID) -> [TableMapping] {
    let own = folder.mappings + "/" + agency.text
    let names = (try? FileManager.default.contentsOfDirectory(atPath: own)) ?? []
    let read = names.filter { $0.hasSuffix(".json") }.compactMap { name in
      FileManager.default.contents(atPath: own + "/" + name)
        .flatMap { try? LocalPartnership.mapping(from: $0) }
    }
    return Dictionary(grouping: read, by: \.id).values
      .compactMap { $0.max { (Int($0.version) ?? 0) < (Int($1.version) ?? 0) } }
      .sorted { $0.id < $1.id }
  }

  /// Keeps a mapping an agency made. One of a name it has already is its next version, and the
  /// earlier ones stay in their files.
  @discardableResult
  public func keep(_ mapping: TableMapping, of agency: AgencyID) throws -> TableMapping {
    guard mapping.problems.isEmpty else { throw HubProblem.partnership(mapping.problems) }
    guard Hub.isName(mapping.id) else {
      throw HubProblem.partnership(["a mapping's name is of small letters, digits and hyphens"])
    }
    let own = folder.mappings + "/" + agency.text
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    var kept = mapping
    let latest = ownMappings(of: agency).first { $0.id == mapping.id }
    if let latest {
      kept.version = latest.version
      if kept == latest { return latest }
    }
    kept.version = String((latest.flatMap { Int($0.version) } ?? 0) + 1)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    try encoder.encode(kept).write(
      to: URL(fileURLWithPath: own + "/\(kept.id).v\(kept.version).json"), options: .atomic)
    return kept
  }

  private static func isName(_ text: String) -> Bool {
    (1...60).contains(text.utf8.count)
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }
}
