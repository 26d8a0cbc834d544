public import Vocabulary

/// What sort of body a recommendation was addressed to, whichever body that was.
///
/// A measure taken on an invented agency answers a real addressee's row only by this.
public enum AddresseeRole: String, Sendable, CaseIterable {
  case everyAgency, childrensSocialCare, hospital, generalPractice, commissioner
  case mentalHealthTrust

  /// In plain words: `a GP practice`.
  public var inWords: String {
    switch self {
    case .everyAgency: "every agency"
    case .childrensSocialCare: "children's social care"
    case .hospital: "a hospital"
    case .generalPractice: "a GP practice"
    case .commissioner: "the commissioner of local health services"
    case .mentalHealthTrust: "a mental-health trust"
    }
  }

  /// Could an agency of this kind be the addressee? No agency of the hub commissions services.
  public func includes(_ kind: Agency.Kind) -> Bool {
    switch (self, kind) {
    case (_, .hub), (_, .reviews): false
    case (.everyAgency, _): true
    case (.childrensSocialCare, _): kind == .childrensServices
    case (.hospital, _): kind == .hospital
    case (.generalPractice, _): kind == .generalPractice
    case (.commissioner, _): false
    case (.mentalHealthTrust, _): kind == .mentalHealthTrust
    }
  }
}
