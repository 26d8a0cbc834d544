/// Why the ledger could not do what it was asked; nothing was changed.
///
/// The sentences say what is wrong, where, what was expected and what to do. They name files,
/// sequences and statement keys, never what a statement says.
public enum LedgerProblem: Error, Hashable, Sendable {
  /// Another process holds the folder; its number where the lock file gives one.
  case folderHeld(folder: String, by: Int?)
  /// The folder cannot be made, read or written; `why` is the system's own word.
  case folderUnusable(folder: String, why: String)
  case readOnly(folder: String)
  case diskFull(folder: String)
  /// Neither `KITH_KEYS`, `XDG_STATE_HOME` nor `HOME` says where keys are kept.
  case noKeyFolder
  /// A copy of the folder would carry its own key.
  case keysInsideFolder(keys: String, folder: String)
  case keyMissing(file: String)
  case keyUnusable(file: String, why: String)
  case keyOpenToOthers(file: String)
  /// The file holds a key, but not the one this ledger was sealed with.
  case keyOfAnother(file: String)
  case notALedger(file: String)
  case newerSchema(file: String, version: Int, known: Int)
  /// SQLite would not promise that what it acknowledges survives a power cut.
  case notDurable(synchronous: Int)
  case unfitSubmission(limit: Int)
  case tooManyStatements(count: Int, limit: Int)
  case tooLarge(keys: [String], limit: Int)
  /// They correct or withdraw a sequence that does not come before them.
  case namesNoStatement(keys: [String])
  /// They are about records whose key was destroyed by order.
  case aboutErased(keys: [String])
  case noReason
  case noSuchRecord
  /// The statement at this sequence is not as it was appended.
  case doesNotVerify(sequence: Int)
  /// The statement is whole, but written in a form this release does not know.
  case unreadable(sequence: Int)
  /// The file itself is damaged below the level of statements.
  case damaged(file: String)
  /// Anything else SQLite said, by its extended result code.
  case storage(file: String, code: Int)
}
