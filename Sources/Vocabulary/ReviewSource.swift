/// The file a review was read from, as the hub keeps it for whoever settles the reading.
public struct ReviewSource: Hashable, Codable, Sendable {
  /// SHA-256 of the file, in hexadecimal.
  public var digest: String
  /// Pages that can be drawn; nought where the file has none.
  public var pages: Int
  /// Random, so that the hashes below cannot be looked up in a list of names.
  public var salt: String
  /// Salted hashes of the names the report shows.
  public var names: [String]
  /// Salted hashes of the words withheld because they may be names.
  public var withheld: [String]

  public init(
    digest: String, pages: Int, salt: String, names: [String], withheld: [String]
  ) {
    self.digest = digest
    self.pages = pages
    self.salt = salt
    self.names = names
    self.withheld = withheld
  }
}
