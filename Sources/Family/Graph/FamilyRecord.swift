public import Vocabulary

/// Two or fewer parents and their children as one source's family record lists them.
///
/// Files of genealogists have such records; statements of agencies do not.
public struct FamilyRecord: Hashable, Sendable, Codable {
  public let id: String
  public let parents: [PersonID]
  /// Children by birth.
  public let children: [PersonID]

  public init(id: String, parents: [PersonID], children: [PersonID]) {
    self.id = id
    self.parents = parents
    self.children = children
  }
}
