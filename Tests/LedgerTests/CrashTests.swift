import Dispatch
import Glibc
import Ledger
import Testing
import Vocabulary

/// Processes of their own: one that is killed, and one that comes second.
@Suite struct CrashTests {
  @Test(arguments: [20, 60, 150])
  func `nothing acknowledged is lost when the process is killed`(milliseconds: Int) async throws {
    let desk = Desk()
    let folder = desk.folder
    await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String, milliseconds] in
      let log = try StatementLog(folder: FolderLock(folder), keys: KeyFolder(folder + "-keys"))
      // As with a hub that answers: what the file of acknowledgements says, somebody was told.
      let told = open(folder + "/told", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
        kill(getpid(), SIGKILL)
      }
      for batch in 0... {
        let drafts = (0..<7).map { DraftStatement.note("n\(batch).\($0)") }
        let last = try log.append(drafts, submission: "s\(batch)", recorded: .noon).last
        let line = Array("\(last?.sequence ?? 0)\n".utf8)
        write(told, line, line.count)
      }
    }
    let lines = String(decoding: Desk.bytes(of: folder + "/told"), as: UTF8.self)
    let acknowledged = lines.split(separator: "\n").last.flatMap { Int($0) } ?? 0
    let log = try desk.open()
    let count = try log.count
    #expect(count >= acknowledged)
    #expect(count % 7 == 0, "a submission enters whole or not at all")
    #expect(try log.verify().firstBad == nil)
    #expect(try log.checkIntegrity() == [])
    #expect(try log.read(after: 0, limit: 1_000_000).count == count)
  }

  @Test func `a second process is turned away and harms nothing`() async throws {
    let desk = Desk()
    let log = try desk.open()
    let folder = desk.folder
    await #expect(processExitsWith: .exitCode(42)) { [folder = folder as String] in
      do {
        _ = try FolderLock(folder)
      } catch {
        guard case LedgerProblem.folderHeld(_, let holder) = error else { return }
        if holder == Int(getppid()) { exit(42) }
      }
    }
    #expect(try log.append([.note("a")], submission: "s", recorded: .noon).count == 1)
  }
}
