/// What a door may ask of the hub: whom it holds already. Answers yes or no, one at a time.
public struct Admitted: Sendable {
  /// Was this record of the sending agency let in before?
  public let record: @Sendable (RecordReference) -> Bool
  /// Does the hub hold somebody with this NHS number, whoever told it?
  public let nhsNumber: @Sendable (String) -> Bool

  public init(
    record: @escaping @Sendable (RecordReference) -> Bool,
    nhsNumber: @escaping @Sendable (String) -> Bool
  ) {
    self.record = record
    self.nhsNumber = nhsNumber
  }

  /// Nobody.
  public static let nobody = Admitted(record: { _ in false }, nhsNumber: { _ in false })
}
