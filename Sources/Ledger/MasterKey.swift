import Crypto
import FoundationEssentials

/// The key that every record's key is wrapped with; 256 bits, one for each ledger.
///
/// Keys are derived from it for each use (RFC 5869, HKDF with SHA-256), so that a name, a wrapped
/// key, the check value and what waits at the door can never stand in for one another.
struct MasterKey: Sendable {
  private let secret: SymmetricKey
  private let naming: SymmetricKey
  private let wrapping: SymmetricKey
  private let waiting: SymmetricKey

  init() { self.init(SymmetricKey(size: .bits256)) }

  private init(_ secret: SymmetricKey) {
    self.secret = secret
    naming = MasterKey.derive(secret, "kith: names of records")
    wrapping = MasterKey.derive(secret, "kith: keys of records")
    waiting = MasterKey.derive(secret, "kith: what waits at the door")
  }

  /// Nil unless the bytes are 64 hexadecimal digits, a line end after them allowed.
  init?(hexadecimal bytes: some Sequence<UInt8>) {
    let digits = bytes.filter { $0 != 10 && $0 != 13 }
    let values = digits.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == 64, values.count == 64 else { return nil }
    let key = stride(from: 0, to: 64, by: 2).map { UInt8(values[$0] * 16 + values[$0 + 1]) }
    self.init(SymmetricKey(data: key))
  }

  var hexadecimal: String { secret.withUnsafeBytes { Hexadecimal.text($0) } }

  /// Kept in the ledger to tell its own key from another's; says nothing of the key itself.
  var check: Data {
    Data(HMAC<SHA256>.authenticationCode(for: Data("kith: check".utf8), using: naming))
  }

  /// What the ledger calls a record: its reference cannot be read from it without this key.
  func name(of record: String) -> Data {
    Data(HMAC<SHA256>.authenticationCode(for: Data(record.utf8), using: naming))
  }

  /// A record's key as the ledger keeps it, bound to the record's name.
  func wrap(_ key: SymmetricKey, named name: Data) throws -> Data {
    let bytes = key.withUnsafeBytes { Data($0) }
    let box = try AES.GCM.seal(bytes, using: wrapping, authenticating: name)
    // `combined` is only nil for nonces of another length than the 12 bytes made here.
    return box.combined ?? Data()
  }

  /// Nil when the bytes are not a key wrapped under this name by this master key.
  func unwrap(_ wrapped: Data, named name: Data) -> SymmetricKey? {
    guard let box = try? AES.GCM.SealedBox(combined: wrapped),
      let bytes = try? AES.GCM.open(box, using: wrapping, authenticating: name)
    else { return nil }
    return SymmetricKey(data: bytes)
  }

  /// What is kept for a while outside the ledger, sealed and bound to its name.
  func seal(_ bytes: Data, named name: Data) throws -> Data {
    try AES.GCM.seal(bytes, using: waiting, authenticating: name).combined ?? Data()
  }

  /// Nil when the bytes were not sealed under this name by this master key.
  func unseal(_ sealed: Data, named name: Data) -> Data? {
    guard let box = try? AES.GCM.SealedBox(combined: sealed) else { return nil }
    return try? AES.GCM.open(box, using: waiting, authenticating: name)
  }

  private static func derive(_ secret: SymmetricKey, _ use: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: secret, info: Data(use.utf8), outputByteCount: 32)
  }
}
