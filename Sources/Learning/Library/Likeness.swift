/// How alike two recommendations are: by the words both have, and by how many run in a row.
public struct Likeness: Hashable, Sendable {
  /// Words of weight in both, of all in either.
  public let shared: Int
  public let all: Int
  /// Runs of three words in both, of all runs in the shorter one.
  public let runs: Double

  /// 0 to 1.
  public var degree: Double { max(all == 0 ? 0 : Double(shared) / Double(all), runs) }

  /// Alike enough to be shown as the same recommendation made again.
  public var isSame: Bool { degree >= 0.5 && shared >= 4 }

  /// `12 of 15 words of weight are the same`
  public var inWords: String {
    "\(shared) of \(all) words of weight are the same"
      + (runs >= 0.5 ? ", mostly in the same order" : "")
  }

  init(_ left: Shingles, _ right: Shingles) {
    shared = left.words.intersection(right.words).count
    all = left.words.union(right.words).count
    let short = min(left.runs.count, right.runs.count)
    runs = short < 4 ? 0 : Double(left.runs.intersection(right.runs).count) / Double(short)
  }
}

/// A text cut up for comparing: its words of weight, and each three words in a row, hashed.
struct Shingles: Sendable {
  let words: Set<String>
  let runs: Set<UInt64>
  /// The least of each of many hashes: two texts share a least as often as they share runs.
  let signature: [UInt64]

  static let bands = 16
  static let perBand = 2

  init(_ text: String) {
    let all = Letters.words(text)
    words = Set(all.filter { $0.count > 2 && !Shingles.light.contains($0) })
    var runs: Set<UInt64> = []
    if all.count >= 3 {
      for start in 0...(all.count - 3) {
        runs.insert(Shingles.hash(all[start..<(start + 3)].joined(separator: " "), 0))
      }
    }
    self.runs = runs
    let hashed = words.map { Shingles.hash($0, 0) }
    signature = (0..<(Shingles.bands * Shingles.perBand)).map { seed in
      hashed.map { Shingles.mixed($0, UInt64(seed)) }.min() ?? UInt64(seed)
    }
  }

  /// Keys of the buckets it falls into; alike texts fall into one with near certainty.
  var buckets: [String] {
    (0..<Shingles.bands).map { band in
      "\(band):"
        + signature[(band * Shingles.perBand)..<((band + 1) * Shingles.perBand)]
        .map { String($0, radix: 36) }.joined(separator: ".")
    }
  }

  /// FNV-1a.
  private static func hash(_ text: String, _ seed: UInt64) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func mixed(_ value: UInt64, _ seed: UInt64) -> UInt64 {
    var mixed = value ^ (seed &* 0x9E37_79B9_7F4A_7C15)
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Words that say nothing of what is asked for.
  private static let light: Set<String> = [
    "the", "and", "for", "that", "this", "with", "are", "should", "must", "will", "shall", "all",
    "any", "its", "their", "his", "her", "has", "have", "been", "was", "were", "from", "into",
    "ensure", "ensures", "they", "them", "who", "which", "where", "when", "such", "including",
  ]
}
