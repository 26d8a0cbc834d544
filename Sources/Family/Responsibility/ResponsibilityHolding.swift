import Vocabulary

/// One person's or authority's parental responsibility while a note is worked out.
struct ResponsibilityHolding {
  enum Holder: Hashable {
    case person(PersonID)
    case authority(String)
  }

  let holder: Holder
  let rule: ResponsibilityRule
  var state = ResponsibilityNote.State.holds
  var from: UncertainDate?
  var to: UncertainDate?
  var evidence = ResponsibilityNote.Evidence.stated
  var says: String
  var because: [Int] = []
  var saidBy: [AgencyID] = []
  /// The rule by which it ended or is limited; the gain's own where it holds.
  var shown: ResponsibilityRule?

  var person: PersonID? {
    if case .person(let person) = holder { person } else { nil }
  }

  var isHeld: Bool { state == .holds || state == .restricted || state == .suspended }

  mutating func end(by rule: ResponsibilityRule, on date: UncertainDate?, _ why: String) {
    guard isHeld else { return }
    state = .ended
    shown = rule
    to = date
    says += "; " + why
  }

  mutating func limit(
    _ state: ResponsibilityNote.State, by rule: ResponsibilityRule, _ why: String,
    _ because: [Int]
  ) {
    guard isHeld else { return }
    // A suspension outranks a restriction.
    if self.state != .suspended { (self.state, shown) = (state, rule) }
    says += "; " + why
    self.because = Set(self.because + because).sorted()
  }

  var line: ResponsibilityNote.Line {
    var authority: String?
    if case .authority(let name) = holder { authority = name }
    return ResponsibilityNote.Line(
      person: person, authority: authority, state: state, rule: shown ?? rule,
      evidence: evidence, from: from, to: to, says: says, because: because, saidBy: saidBy)
  }
}
