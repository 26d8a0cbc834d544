public import Vocabulary

/// A hand-written invented family that shows one thing hard to get right.
public struct HardFamily: Sendable {
  /// What it is called in this project: `twins by coincidence`.
  public let title: String
  /// What it shows, in one sentence.
  public let purpose: String
  /// The record to open first.
  public let opens: RecordReference
  /// Writes what the agencies hold of it.
  let write: @Sendable (inout Books) -> Void

  init(
    _ title: String, _ purpose: String, opens: RecordReference,
    write: @escaping @Sendable (inout Books) -> Void
  ) {
    self.title = title
    self.purpose = purpose
    self.opens = opens
    self.write = write
  }

  static let all: [HardFamily] = [
    .ashdownReyes, .twinsByCoincidence, .twins, .twoSurnames, .acrossCouncils, .twoFathers,
    .unborn, .withdrawn, .sealed, .refuge, .sameName, .formerStepFamily, .quiet, .adopted,
  ]
}
