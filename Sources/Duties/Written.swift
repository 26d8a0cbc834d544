import Vocabulary

extension Statement {
  /// The reference of the alert that it triages or discusses.
  var answersAlert: String? {
    if case .alertTriage(let triage) = says { return triage.alert }
    if case .meetingItem(let item) = says { return item.alert }
    return nil
  }
}

/// References typed by different hands are one where they differ only in case or in spaces.
func plainReference(_ text: String) -> String {
  // Nearly every reference is plain ASCII without a space, which needs no look at its characters.
  if text.utf8.allSatisfy({ (33..<127).contains($0) }) { return text.lowercased() }
  return text.filter { !$0.isWhitespace }.lowercased()
}

/// Was anything written? Spaces alone are not a reason.
func isWritten(_ text: String?) -> Bool { text.map { !$0.allSatisfy(\.isWhitespace) } ?? false }
