/// The two files every page asks for, carried inside the program.
enum Assets {
  static let stylesheet: [UInt8] = PackageResources.kith_css
  static let script: [UInt8] = PackageResources.kith_js

  /// Changes when either file does, so that browsers may keep them for ever.
  static let version: String = {
    // FNV-1a: names a version; protects nothing.
    let hash = (stylesheet + script).reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return String(hash, radix: 36)
  }()
}
