public import Vocabulary

/// Something beside what was told of abuse that a pattern is read with.
public struct PatternMark: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A police alert, with what it records as there: strangulation, a weapon, pregnancy, injuries.
    case alert(recorded: [String])
    case enquiry(RoutineEnquiry.Outcome)
    case checklist
    /// A referral to a service, as far as it went.
    case referral(ServiceReferral.Service, ServiceReferral.Step)
    case marac
    /// Their relationship ended.
    case separation
    /// One of them left the home they shared.
    case movedOut(PersonID)
  }

  public let kind: Kind
  public let on: UncertainDate
  /// The statement that says so.
  public let sequence: Int

  public var isSeparation: Bool {
    switch kind {
    case .separation, .movedOut: true
    case .alert, .enquiry, .checklist, .referral, .marac: false
    }
  }
}
