public import Vocabulary

/// What was decided when somebody asked, why, and the record to be kept of it.
public struct SharingDecision: Sendable {
  public let outcome: SharingRecord.Outcome
  /// Golden rule 7's record, to be appended before anything is shown.
  public let record: SharingRecord
  /// May the reader be told that something is withheld? Never because of what a prohibition hides.
  public let mayKnowOfWithheld: Bool
  /// Kinds of statement that some grant opens to the reader, whatever there is to see. What a
  /// view concludes from the lack of a kind it may only conclude where the kind is here.
  public let kindsOpen: Set<Saying.Kind>
  /// Kept inside: the one way out is `disclose()`.
  let statements: [Statement]
  /// Sequences of the statements out of which a hidden person was left.
  let shortened: Set<Int>
}
