public import Vocabulary

/// Something told that research on escalation says to look at: to ask about, never to count.
///
/// Stages after J. Monckton Smith (2019), who read back from killings; most people with whom a stage
/// is seen are never killed, and a stage not seen may only not have been asked about.
public struct EscalationPrompt: Hashable, Sendable {
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    case history, rush, control, trigger, escalation, thinking, planning
    /// Not a stage: what weighs whenever it is told.
    case weighs
  }

  public let stage: Stage
  /// What was told, in words: `strangulation or choking`.
  public let what: String
  /// When; nil where it follows from several statements.
  public let on: UncertainDate?
  /// The statements it rests on, in order.
  public let because: [Int]
}
