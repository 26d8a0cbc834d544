import Crypto
import Foundation
import Vocabulary

/// Salted hashes of words that must not come out, so that a text can be looked over for them
/// without the words standing anywhere.
struct NameHashes {
  let salt: String

  func all(_ words: Set<String>) -> [String] { Set(words.flatMap(parts).map(hash)).sorted() }

  /// How many capitalised words of some texts are among the hashed ones.
  func count(_ hashed: [String], in texts: [String]) -> Int {
    let wanted = Set(hashed)
    guard !wanted.isEmpty else { return 0 }
    return texts.reduce(0) { count, text in
      count
        + text.split { $0.isWhitespace }.flatMap { parts(String($0)) }
        .filter { $0.first?.isUppercase == true && wanted.contains(hash($0)) }.count
    }
  }

  /// The words of a word: of `O'Neill-Marsh’s` both names, without what ends it.
  private func parts(_ word: String) -> [String] {
    word.split { !($0.isLetter || $0 == "'" || $0 == "’") }.map { part in
      var part = String(part)
      for ending in ["’s", "'s"] where part.hasSuffix(ending) { part.removeLast(2) }
      return part.filter(\.isLetter)
    }.filter { $0.count > 1 }
  }

  private func hash(_ word: String) -> String {
    Hub.hex(SHA256.hash(data: Data((salt + word.lowercased()).utf8)).prefix(8))
  }
}
