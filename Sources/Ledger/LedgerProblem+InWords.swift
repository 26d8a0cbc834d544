extension LedgerProblem: CustomStringConvertible {
  /// As the command line and a page say it.
  public var description: String {
    switch self {
    case .folderHeld, .folderUnusable, .readOnly, .diskFull: ofTheFolder
    case .noKeyFolder, .keysInsideFolder, .keyMissing, .keyUnusable, .keyOpenToOthers,
      .keyOfAnother:
      ofTheKey
    case .unfitSubmission, .tooManyStatements, .tooLarge, .namesNoStatement, .aboutErased,
      .noReason, .noSuchRecord:
      ofTheRequest
    case .notALedger, .newerSchema, .notDurable, .doesNotVerify, .unreadable, .damaged, .storage:
      ofTheFile
    }
  }

  private var ofTheFolder: String {
    switch self {
    case .folderHeld(let folder, let holder):
      "\(folder) is in use by \(holder.map { "process \($0)" } ?? "another process"). One process"
        + " at a time may hold a hub's folder. Stop that one, or work through it."
    case .folderUnusable(let folder, let why):
      "\(folder) cannot be used: \(why). A folder that this account may read and write was"
        + " expected. Choose another folder or change its permissions."
    case .readOnly(let folder):
      "\(folder) cannot be written. Nothing was changed. Make the folder and its files writable"
        + " for this account, then try again."
    case .diskFull(let folder):
      "The disk that holds \(folder) is full. Nothing of this submission was kept. Free some"
        + " space, then send it again."
    default: ""
    }
  }

  private var ofTheKey: String {
    switch self {
    case .noKeyFolder:
      "There is nowhere to keep the master key: neither KITH_KEYS, XDG_STATE_HOME nor HOME is"
        + " set. Set KITH_KEYS to a folder outside the hub's own and outside its backups."
    case .keysInsideFolder(let keys, let folder):
      "The keys would lie in \(keys), inside \(folder): a copy of the data would carry its own"
        + " key. Set KITH_KEYS to a folder elsewhere."
    case .keyMissing(let file):
      "The master key of this ledger is missing: \(file) was expected. Nothing was changed. Put"
        + " the key file back from where it is kept, or set KITH_KEYS to the folder that holds"
        + " it. Without it nothing in the ledger can be read."
    case .keyUnusable(let file, let why):
      "The master key \(file) cannot be used: \(why). A file of 64 hexadecimal digits that this"
        + " account may read was expected. Put the key file back from where it is kept."
    case .keyOpenToOthers(let file):
      "The master key \(file) can be read by other accounts. Run: chmod 600 \(file)"
    case .keyOfAnother(let file):
      "The master key \(file) is not the one this ledger was sealed with. Put back the key file"
        + " that belongs to it. Nothing was changed."
    default: ""
    }
  }

  private var ofTheRequest: String {
    switch self {
    case .unfitSubmission(let limit):
      "A submission's name must be one line of 1 to \(limit) characters. Nothing was kept."
    case .tooManyStatements(let count, let limit):
      "\(count) statements came at once; at most \(limit) may. Nothing was kept. Send them in"
        + " parts."
    case .tooLarge(let keys, let limit):
      "Too long to keep (over \(limit) bytes each): \(LedgerProblem.list(keys)). Nothing of this"
        + " submission was kept. Shorten the text, or send it as several statements."
    case .namesNoStatement(let keys):
      "These correct or withdraw a statement that does not come before them:"
        + " \(LedgerProblem.list(keys)). Nothing of this submission was kept."
    case .aboutErased(let keys):
      "These are about a record erased by order: \(LedgerProblem.list(keys)). Nothing of this"
        + " submission was kept. Leave them out, or ask who holds the order."
    case .noReason:
      "Erasing a record needs a reason, such as the order's own reference. Nothing was changed."
    case .noSuchRecord:
      "The ledger holds nothing about that record, so there is nothing to erase."
    default: ""
    }
  }

  private var ofTheFile: String {
    switch self {
    case .notALedger(let file):
      "\(file) is not a ledger. A folder that Kith made, or an empty one, was expected."
    case .newerSchema(let file, let version, let known):
      "\(file) was written by a newer release (form \(version); this one knows \(known))."
        + " Nothing was changed. Use that release, or a newer one."
    case .notDurable(let synchronous):
      "SQLite is set to synchronous=\(synchronous) where 2 (FULL) was expected, so something"
        + " acknowledged could be lost in a power cut. The ledger was not opened."
    case .doesNotVerify(let sequence):
      "Statement \(sequence) is not as it was appended. Stop, keep the folder as it is, and run:"
        + " kith verify"
    case .unreadable(let sequence):
      "Statement \(sequence) is written in a form this release does not know. Use a newer one."
    case .damaged(let file):
      "\(file) is damaged. Stop, keep the folder as it is, and restore the last good backup."
    case .storage(let file, let code):
      "\(file) could not be read or written (SQLite says \(code)). Nothing was changed. Check the"
        + " disk, then try again."
    default: ""
    }
  }

  /// The first ten, and how many more.
  private static func list(_ keys: [String]) -> String {
    let rest = keys.count - 10
    return keys.prefix(10).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
