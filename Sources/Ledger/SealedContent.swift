import Crypto
import FoundationEssentials
import Vocabulary

/// What a statement says as the ledger keeps it: sealed, and committed to apart.
///
/// The commitment is SHA-256 over 0x00, a random salt, the entry's head and the content. The salt
/// lies inside the sealed box, so a destroyed key takes it too: a commitment left behind cannot
/// be tried against guesses, such as every NHS number there is.
struct SealedContent: Sendable {
  static let saltLength = 32

  let sealed: Data
  let commitment: Data

  init(_ content: Data, head: Head, under key: SymmetricKey) throws {
    var plain = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
    commitment = SealedContent.commitment(salt: plain, head: head, content: content)
    plain.append(content)
    let box = try AES.GCM.seal(plain, using: key, authenticating: head.bytes)
    // `combined` is only nil for nonces of another length than the 12 bytes made here.
    sealed = box.combined ?? Data()
  }

  /// The salt and the content; nil unless sealed with this key under this head.
  static func open(_ sealed: Data, head: Head, under key: SymmetricKey) -> (Data, Data)? {
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let plain = try? AES.GCM.open(box, using: key, authenticating: head.bytes),
      plain.count >= saltLength
    else { return nil }
    return (plain.prefix(saltLength), plain.dropFirst(saltLength))
  }

  static func commitment(salt: Data, head: Head, content: Data) -> Data {
    var hash = SHA256()
    hash.update(data: [0])
    hash.update(data: salt)
    hash.update(data: head.bytes)
    hash.update(data: content)
    return Data(hash.finalize())
  }

  /// What the ledger keeps of a statement in the clear, sealed to its content.
  struct Head: Sendable {
    let bytes: Data

    /// `recorded` and `submission` hold no line break, so no two heads read the same.
    init(sequence: Int, recorded: String, submission: String) {
      bytes = Data("\(sequence)\n\(recorded)\n\(submission)\n".utf8)
    }
  }
}
