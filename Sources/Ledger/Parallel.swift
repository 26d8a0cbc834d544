import Dispatch
import Glibc
import Synchronization

/// The same work on many values, on every processor there is.
public enum Parallel {
  /// Below this many values the threads cost more than they bring.
  private static let worthwhile = 256

  /// In order, as `map` would give them; throws what the first failing part threw.
  public static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ transform: @Sendable (Int, Input) throws -> Output
  ) throws -> [Output] {
    let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let parts = inputs.count < worthwhile ? 1 : processors
    let finished = Mutex<[Int: Result<[Output], any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let range = inputs.count * part / parts..<inputs.count * (part + 1) / parts
      let result = Result { try range.map { try transform($0, inputs[$0]) } }
      finished.withLock { $0[part] = result }
    }
    let results = finished.withLock { $0 }
    return try (0..<parts).flatMap { try results[$0]?.get() ?? [] }
  }
}
