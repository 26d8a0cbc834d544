import Foundation
import Synchronization

/// Measures how long each stage of a long work takes, and says which one runs when somebody
/// watches.
final class StageWatch: Sendable {
  private let stages = Mutex<[(name: String, began: ContinuousClock.Instant)]>([])
  private let isWatched = isatty(2) == 1

  func began(_ name: String) {
    stages.withLock { $0.append((name, .now)) }
    if isWatched { Terminal.complain(name + " …") }
  }

  /// Each stage so far with its seconds, the running one up to now.
  func seconds() -> [(String, Double)] {
    stages.withLock { stages in
      stages.indices.map { at in
        let end = at + 1 < stages.count ? stages[at + 1].began : ContinuousClock.now
        let taken = stages[at].began.duration(to: end).components
        return (stages[at].name, Double(taken.seconds) + Double(taken.attoseconds) / 1e18)
      }
    }
  }

  /// Most memory the process has had, in bytes; 0 where the machine does not say.
  static var peakMemory: Int {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kibibytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    else { return 0 }
    return (Int(kibibytes) ?? 0) * 1024
  }
}
