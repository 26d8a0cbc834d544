import Foundation

/// Fifty times as many rounds where the slow tests are asked for.
public func slowRounds(_ usual: Int) -> Int {
  ProcessInfo.processInfo.environment["KITH_SLOW_TESTS"] == nil ? usual : usual * 50
}
