import ArgumentParser
import Foundation

/// Where the process starts. Ends it with the exit codes `kith --help` promises.
@main
enum Main {
  static func main() async {
    // Files a hub makes are its owner's alone: the views hold statements in clear.
    umask(0o077)
    exit(await Outcome.of(arguments: Array(CommandLine.arguments.dropFirst())))
  }
}

/// How a command ended, for whoever called it. The numbers are a contract.
enum Outcome {
  static let done: Int32 = 0
  /// Some input was rejected, and is listed.
  static let rejected: Int32 = 1
  static let usage: Int32 = 2
  /// The ledger does not verify.
  static let unverified: Int32 = 3
  /// It could not be done; nothing was changed.
  static let couldNot: Int32 = 4

  static func of(arguments: [String]) async -> Int32 {
    do {
      var command = try Kith.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return done
    } catch let ended as Ended {
      return ended.status
    } catch {
      return explain(error)
    }
  }

  private static func explain(_ error: any Error) -> Int32 {
    let status = Kith.exitCode(for: error)
    guard status != .success else {
      Terminal.out(Kith.fullMessage(for: error))
      return done
    }
    if status == .validationFailure {
      Terminal.complain(Kith.fullMessage(for: error))
      return usage
    }
    Terminal.complain("kith: \(error)")
    return couldNot
  }
}

/// Thrown to end a command that has already said all it has to say.
struct Ended: Error {
  let status: Int32
}

/// The two streams a command speaks on.
enum Terminal {
  /// Results, for whoever reads or pipes them.
  static func out(_ text: String) { write(text, to: .standardOutput) }
  /// Progress and complaints, kept apart from results.
  static func complain(_ text: String) { write(text, to: .standardError) }

  private static func write(_ text: String, to handle: FileHandle) {
    let line = text.hasSuffix("\n") ? text : text + "\n"
    try? handle.write(contentsOf: Data(line.utf8))
  }
}
