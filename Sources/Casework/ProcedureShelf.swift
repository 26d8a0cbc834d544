import Content
import Foundation
public import Learning
public import Vocabulary

/// The county's procedures as this hub keeps them: both sets, and the cards.
///
/// Each is read from the partnership's folder and kept beside the ledger; where the source cannot
/// be read, the copy kept last is shown and said to be one.
public struct ProcedureShelf: Sendable {
  public let adult: Kept<ProcedureBook>
  public let child: Kept<ProcedureBook>
  public let cards: Kept<ActionCards>

  public struct Kept<Value: Sendable>: Sendable {
    public let value: Value
    /// The source was missing or damaged: this is the copy kept before.
    public let isCopy: Bool
  }

  public func book(_ set: ProcedureUse.ProcedureSet) -> Kept<ProcedureBook> {
    switch set {
    case .adult: adult
    case .child: child
    }
  }
}

extension Hub {
  /// Both sets and the cards, from their source or from the copy kept.
  public nonisolated func procedures() throws -> ProcedureShelf {
    ProcedureShelf(
      adult: try kept("adult.json", as: ProcedureBook.self),
      child: try kept("child.json", as: ProcedureBook.self),
      cards: try kept("cards.json", as: ActionCards.self))
  }

  private nonisolated func kept<Value: Codable & Sendable>(
    _ name: String, as type: Value.Type
  ) throws -> ProcedureShelf.Kept<Value> {
    let source = folder.partnership + "/procedures/" + name
    let copy = folder.path + "/kept-procedures/" + name
    if let bytes = FileManager.default.contents(atPath: source),
      let value = try? JSONDecoder().decode(type, from: bytes)
    {
      keep(bytes, at: copy)
      return ProcedureShelf.Kept(value: value, isCopy: false)
    }
    if let bytes = FileManager.default.contents(atPath: copy),
      let value = try? JSONDecoder().decode(type, from: bytes)
    {
      return ProcedureShelf.Kept(value: value, isCopy: true)
    }
    let pack = StarterPack.procedures.first { $0.name == name }?.bytes ?? []
    return ProcedureShelf.Kept(
      value: try JSONDecoder().decode(type, from: Data(pack)),
      isCopy: FileManager.default.fileExists(atPath: folder.partnership + "/procedures"))
  }

  /// A copy that cannot be written must not keep anybody from the procedures.
  private nonisolated func keep(_ bytes: Data, at path: String) {
    guard FileManager.default.contents(atPath: path) != bytes else { return }
    let place = URL(fileURLWithPath: path)
    try? FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? bytes.write(to: place, options: .atomic)
  }
}
