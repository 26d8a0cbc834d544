public import Learning
public import Vocabulary

/// A story that has been played: what arose on each day, for whom, because of what.
public struct PlayedStory: Sendable {
  public let name: String
  public let title: String
  public let says: String
  /// Days on which anything came in, arose, was met or fell away, in order.
  public let days: [PlayedDay]
  /// Everything that arose, in the order it did.
  public let arisen: [ArisenDuty]
  /// What could not be taken in; empty in a story that is well told.
  public let rejected: [Rejection]
  /// What the rules left out are worth; nil where none was.
  public let worth: Worth?

  /// The measures that fall on a story's last day without some rules.
  public struct Worth: Sendable {
    public let rules: [String]
    public let asOf: Day
    public let fallen: [FallenMeasure]
  }
}

/// One day of a story.
public struct PlayedDay: Sendable {
  /// What one agency sent.
  public struct Sending: Hashable, Sendable {
    public let agency: String
    /// Its format as its senders call it; `form` for what was filled in here.
    public let format: String
    public let accepted: Int
  }

  /// What one agency knew by the evening.
  public struct Knowledge: Hashable, Sendable {
    public let agency: String
    /// How many of all things said about the family so far it had said or been sent.
    public let known: Int
  }

  /// Something that had happened, and that was told to nobody until later.
  public struct Untold: Hashable, Sendable {
    public let sequence: Int
    public let what: String
    /// Who knew it, and from when.
    public let agency: String
    public let knownOn: Day
  }

  public let day: Day
  public let sendings: [Sending]
  public let arose: [ArisenDuty]
  public let met: [ArisenDuty]
  public let fellAway: [ArisenDuty]
  /// Things said of the family so far, by anybody.
  public let said: Int
  public let knowledge: [Knowledge]
  public let untold: [Untold]
}

/// A duty that arose while a story was played.
public struct ArisenDuty: Hashable, Sendable {
  public struct Cause: Hashable, Sendable {
    public let sequence: Int
    public let says: String
    public let agency: AgencyID
    /// As its source gave it; nil when it gave none.
    public let occurred: String?
  }

  public let id: String
  /// The first day on which it stood: its clock had started, and its causes were known.
  public let day: Day
  /// Its id: `see-each-child`.
  public let rule: String
  public let name: String
  /// What it stands on, and whose number of days it is.
  public let citation: String
  /// Numbers of the review's recommendations, as printed.
  public let recommendations: [String]
  public let owedBy: AgencyID
  public let due: Day
  /// Names of those it is about, the first above all.
  public let about: [String]
  public let because: [Cause]
  public internal(set) var metOn: Day?
  /// The day from which nothing said any longer gave rise to it, or on which it ended without
  /// having been met, as visits do with their plan; nil where it stands or was met.
  public internal(set) var fellAwayOn: Day?
}
