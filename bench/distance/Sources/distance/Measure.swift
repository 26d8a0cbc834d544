import Foundation

/// Compares every name of a file with every other, one core; prints pairs, CPU seconds and the sum
/// of the likenesses, which must be the peer's.
@main enum Measure {
  static func main() throws {
    let text = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
    var (letters, ends): ([UInt8], [Int]) = ([], [0])
    for name in text.split(separator: "\n") {
      letters += Array(name.utf8)
      ends.append(letters.count)
    }
    let began = clock()
    let sum = total(letters, ends)
    let seconds = Double(clock() - began) / Double(CLOCKS_PER_SEC)
    let names = ends.count - 1
    print("\(names * names) \(seconds) \(sum)")
  }

  private static func total(_ letters: [UInt8], _ ends: [Int]) -> Double {
    var distance = BitDistance()
    var sum = 0.0
    let span = letters.span
    for one in 1..<ends.count {
      let left = span.extracting(ends[one - 1]..<ends[one])
      distance.hold(left)
      for other in 1..<ends.count {
        sum += distance.jaroWinkler(
          held: left, span.extracting(ends[other - 1]..<ends[other]))
      }
      distance.release(left)
    }
    return sum
  }
}
