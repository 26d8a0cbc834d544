public import Vocabulary

/// Whether it is safe to ask, before any question shows.
///
/// Every condition must be known to hold: what nobody recorded stops it as a no does.
public struct SafeToAsk: Hashable, Sendable {
  /// Nobody else there: no partner, relative or friend, and no child old enough to repeat it.
  public var alone: Answer
  public var interpreter: RoutineEnquiry.Interpreter
  /// By phone or video: could the partner be listening, or read the screen or the record?
  public var partnerMayHear: Answer
  /// The room is private and nobody else sees the screen.
  public var isPrivate: Answer

  public init(
    alone: Answer = .notRecorded, interpreter: RoutineEnquiry.Interpreter = .notRecorded,
    partnerMayHear: Answer = .notRecorded, isPrivate: Answer = .notRecorded
  ) {
    self.alone = alone
    self.interpreter = interpreter
    self.partnerMayHear = partnerMayHear
    self.isPrivate = isPrivate
  }

  /// Why it may not be asked now, each in words; empty where it may.
  public var reasonsNotTo: [String] {
    var reasons: [String] = []
    if alone != .yes { reasons.append(alone == .no ? "not alone" : "not known whether alone") }
    switch interpreter {
    case .notNeeded, .professional: break
    case .familyOrFriend: reasons.append("family or a friend interprets")
    case .notRecorded: reasons.append("not known who interprets")
    }
    if partnerMayHear != .no {
      reasons.append(
        partnerMayHear == .yes
          ? "the partner may hear or read it" : "not known whether the partner may hear it")
    }
    if isPrivate != .yes {
      reasons.append(isPrivate == .no ? "not private" : "not known whether it is private")
    }
    return reasons
  }

  public var mayAsk: Bool { reasonsNotTo.isEmpty }
}
