import Crypto
import Foundation
import Vocabulary

/// A name for a record in addresses of pages, which says nothing of whose it is.
enum Handle {
  static func of(_ record: RecordReference) -> String {
    SHA256.hash(data: Data(("record:" + record.description).utf8)).prefix(8)
      .map { byte in String(format: "%02x", byte) }.joined()
  }
}
