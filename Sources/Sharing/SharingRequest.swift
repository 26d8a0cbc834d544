public import Vocabulary

/// Somebody asks to see something: who, why, what, and on which day.
public struct SharingRequest: Hashable, Codable, Sendable {
  public var practitioner: Practitioner
  public var purpose: Purpose
  /// What is being opened: `family`, `chronology`, `search`.
  public var view: String
  /// The day it is asked; agreements must be in force on it.
  public var day: Day
  /// The day the view is to be shown as known on, for the record. It narrows nothing here, and
  /// agreements and prohibitions of `day` apply whatever it is.
  public var asKnownOn: Day?
  /// The ledger's length when it is asked.
  public var position: Int
  /// The adult whose file is opened; nil for a child's file and for lists.
  ///
  /// What somebody else was asked about abuse, and what they said, is not told in it.
  public var adult: PersonID?
  /// True only where seals of adoptions are set or lifted: those of the reader's own agency are
  /// then open to whoever answers for them.
  public var opensSeals = false

  public init(
    practitioner: Practitioner, purpose: Purpose, view: String, day: Day, asKnownOn: Day? = nil,
    position: Int, adult: PersonID? = nil
  ) {
    self.practitioner = practitioner
    self.purpose = purpose
    self.view = view
    self.day = day
    self.asKnownOn = asKnownOn
    self.position = position
    self.adult = adult
  }
}
