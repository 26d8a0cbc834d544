import Content
import Foundation
public import Learning

/// The bodies a partnership knows, and what comes with the project on how bodies change.
public enum BodyNames {
  private struct Written: Decodable {
    struct Board: Decodable {
      let name: String
      let places: [String]
    }
    struct Change: Decodable {
      let was: String
      let `is`: String
    }
    struct Site: Decodable {
      let site: String
      let body: String
    }
    let boards: [Board]
    let became: [Change]
    let sites: [Site]
    let short: [String: String]
  }

  /// A register of the names in a file: a JSON list of texts.
  public static func register(at path: String) throws -> BodyRegister {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw HubProblem.folder("cannot read the list of bodies", "check that it exists")
    }
    guard let names = try? JSONDecoder().decode([String].self, from: bytes) else {
      throw HubProblem.folder(
        "the list of bodies is not a JSON list of names", "write [\"Northmoor Council\", …]")
    }
    return try register(names)
  }

  /// What bodies have become, by how they are printed; a body that is still so called is left out.
  public static func successors(of bodies: [String]) -> [String: String] {
    guard let register = try? register([]) else { return [:] }
    var found: [String: String] = [:]
    for body in bodies {
      guard let match = register.match(body), match.isSuccession, match.confidence >= 0.9,
        match.name != body
      else { continue }
      found[body] = match.name
    }
    return found
  }

  /// A register of names, with the succession that comes with the project.
  public static func register(_ names: [String]) throws -> BodyRegister {
    let written = try JSONDecoder().decode(Written.self, from: Data(StarterPack.succession))
    return BodyRegister(
      names,
      succession: BodyRegister.Succession(
        boards: written.boards.map { ($0.name, $0.places) },
        became: written.became.map { ($0.was, $0.is) },
        sites: written.sites.map { ($0.site, $0.body) }, short: written.short))
  }
}
