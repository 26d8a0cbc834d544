import Vocabulary

/// What somebody said when asked about abuse, and where it was taken for their sake, is told in their own file and in a child's, never in
/// one opened on another adult: it may be the one they are afraid of, or somebody who tells them.
///
/// Holds even for the agency that asked, which opens the right file instead; so nothing of it stands
/// on a page or a print-out about whoever may have done it.
struct Confidences {
  /// The adult whose file is opened; nil seals nothing.
  let openedOn: PersonID?
  let people: People

  init(openedOn: PersonID?, people: People) {
    (self.openedOn, self.people) = (openedOn, people)
  }

  func seal(_ statement: Statement) -> Bool {
    guard let openedOn, people[statement.about] != openedOn else { return false }
    switch statement.says {
    case .routineEnquiry, .riskChecklist, .abuseGrid, .serviceReferral, .maracReferral,
      .maracRequest:
      return true
    default: return false
    }
  }
}
