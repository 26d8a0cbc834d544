// swift-tools-version: 6.2
import PackageDescription

/// The rooms the live index needs and nothing else, so that its release builds in seconds.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "live",
  targets: [
    .target(name: "Vocabulary", swiftSettings: strict),
    .target(name: "Tables", swiftSettings: strict),
    .target(name: "Linkage", dependencies: ["Vocabulary", "Tables"], swiftSettings: strict),
    .executableTarget(
      name: "LiveBench", dependencies: ["Linkage", "Vocabulary"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
