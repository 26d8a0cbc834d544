import Vocabulary

/// What every page needs beside its own matter: who reads, why, and on which day.
struct Frame: Sendable {
  /// Nil when nobody has signed in.
  var reader: Reader?
  /// Which entry of the main navigation the page belongs to.
  var tab: Tab?
  /// Duties overdue for the reader's agency; nil when they were not counted.
  var overdue: Int?
  /// Nil where no file is open.
  var purpose: PurposeLine?
  var today: Day
  /// Goes back with every form, so that no other site can send one in the reader's name.
  var formToken: String
  /// The day whose knowledge the page shows, where that is not today's.
  var knownOn: Day?
  /// True where everybody in the hub is invented, which every page then says.
  var allInvented: Bool
  /// A style sheet to go before our own; our own also stands alone.
  var vendorStylesheet: LocalPath?

  struct Reader: Sendable {
    var name: String
    /// In plain words: `social worker`.
    var role: String
    var agency: String
  }

  /// Why the reader has this file open.
  struct PurposeLine: Sendable {
    /// As it follows "You opened this file for": `a child protection enquiry`.
    var purpose: String
    /// As it follows "because": `you are in the case team since 3 March 2031`.
    var because: String?
    var changeAt: LocalPath
  }

  enum Tab: Sendable, CaseIterable {
    case work, people, handedOn, receive, recommendations, reviews, procedures
  }
}
