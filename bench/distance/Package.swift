// swift-tools-version: 6.2
import PackageDescription

// The string distance of Kith's register engine on its own, to be measured beside rapidfuzz.
let package = Package(
  name: "distance",
  targets: [.executableTarget(name: "distance")],
  swiftLanguageModes: [.v6]
)
