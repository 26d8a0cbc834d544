import Foundation
import Glibc
import Linkage
import Vocabulary

/// Puts a file of invented records into a live index, then asks after some of them one by one.
///
/// Prints one line of JSON: profiles, seconds to read and put them in, memory held (the file's
/// text among it), and how long one record
/// took in microseconds.
@main struct LiveBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let asked = Int(arguments[2]) else {
      print("usage: LiveBench PEOPLE.csv HOW_MANY_TO_ASK_AFTER")
      exit(2)
    }
    let before = residentBytes()
    let begun = cpuNanoseconds()
    var index = LiveIndex()
    let lines = try InventedPeople.lines(in: arguments[1])
    for line in lines { index.put(InventedPeople.profile(line)) }
    let filling = Double(cpuNanoseconds() - begun) / 1e9
    let held = residentBytes() - before
    let step = max(1, lines.count / max(1, asked))
    let sample = stride(from: 0, to: lines.count, by: step).map {
      InventedPeople.profile(lines[$0])
    }
    ask(after: sample, &index, filling: filling, held: held)
  }

  private static func ask(
    after sample: [Profile], _ index: inout LiveIndex, filling: Double, held: Int
  ) {
    var (asking, arriving): ([Int], [Int]) = ([], [])
    var (found, compared) = (0, 0)
    for profile in sample {
      let begun = cpuNanoseconds()
      found += index.scores(of: profile, under: .standard).count
      let answered = cpuNanoseconds()
      index.put(profile)
      asking.append(answered - begun)
      arriving.append(cpuNanoseconds() - begun)
      compared += index.candidateCount(of: profile)
    }
    print(
      """
      {"profiles": \(index.count), "filling_cpu_seconds": \(rounded(filling)), \
      "held_mib": \(held / 1_048_576), "peak_mib": \(peakBytes() / 1_048_576), \
      "asked": \(sample.count), "compared_each": \(compared / max(1, sample.count)), \
      "found_each": \(rounded(Double(found) / Double(max(1, sample.count)))), \
      "find_us": \(spread(asking)), "find_and_put_us": \(spread(arriving))}
      """)
  }

  /// The middle, the 99th and the worst, in microseconds.
  private static func spread(_ nanoseconds: [Int]) -> String {
    let sorted = nanoseconds.sorted()
    func at(_ part: Double) -> Double {
      rounded(Double(sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))]) / 1000)
    }
    return "{\"p50\": \(at(0.5)), \"p99\": \(at(0.99)), \"max\": \(at(1))}"
  }

  private static func rounded(_ figure: Double) -> Double { (figure * 10).rounded() / 10 }

  /// Of this thread: another's work on the machine is not ours.
  private static func cpuNanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  private static func residentBytes() -> Int {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
      .split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return (pages ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  private static func peakBytes() -> Int {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
