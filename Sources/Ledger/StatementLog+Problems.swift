import GRDB

extension StatementLog {
  /// Does something with the file, and says in our words what stopped it.
  static func storing<Value>(
    in file: String, _ body: () throws -> Value
  ) throws(LedgerProblem) -> Value {
    do {
      return try body()
    } catch let problem as LedgerProblem {
      throw problem
    } catch let error as DatabaseError {
      throw problem(error, file: file)
    } catch {
      throw LedgerProblem.storage(file: file, code: -1)
    }
  }

  static func problem(_ error: DatabaseError, file: String) -> LedgerProblem {
    let folder = String(file.dropLast("/ledger.sqlite".count))
    return switch error.resultCode {
    case .SQLITE_FULL: .diskFull(folder: folder)
    case .SQLITE_READONLY: .readOnly(folder: folder)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      .folderUnusable(folder: folder, why: "ledger.sqlite cannot be opened")
    case .SQLITE_NOTADB: .notALedger(file: file)
    case .SQLITE_CORRUPT: .damaged(file: file)
    default: .storage(file: file, code: Int(error.extendedResultCode.rawValue))
    }
  }
}
