// swift-tools-version: 6.2
import PackageDescription

/// Swift 6 mode, every warning an error: a warning nobody must read is a warning nobody reads.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A room of Kith. The arrows between rooms are held by `Tests/TidyTests/ArrowTests.swift`.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["Seeded"], swiftSettings: strict)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let engines: [Target.Dependency] = [
  "Vocabulary", "Tables", "Linkage", "Family", "Chronology", "Duties", "Enquiry", "Sharing",
  "Learning",
  "Intake", "FHIR",
]

let package = Package(
  name: "kith",
  products: [.executable(name: "kith", targets: ["kith"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
  ],
  targets: [
    room("Vocabulary"),
    room("Tables"),
    room("Linkage", ["Vocabulary", "Tables"]),
    room("Family", ["Vocabulary", "Tables"]),
    room("Chronology", ["Vocabulary"]),
    room("Duties", ["Vocabulary"]),
    room("Enquiry", ["Vocabulary"]),
    room("Sharing", ["Vocabulary"]),
    room("Learning", ["Vocabulary", "Tables"]),
    room("Intake", ["Vocabulary", "Tables"]),
    .target(
      name: "FHIR", dependencies: ["Vocabulary"],
      resources: [.embedInCode("r4-elements.txt")], swiftSettings: strict),
    room("Scenarios", ["Vocabulary"]),
    room("Ledger", ["Vocabulary", grdb, crypto]),
    .target(
      name: "Content", path: "Content",
      resources: [
        .embedInCode("partnership.json"), .embedInCode("bank-holidays.json"),
        .embedInCode("settings.json"), .embedInCode("agreements/northmoor-partnership.json"),
        .embedInCode("bodies/succession.json"), .embedInCode("training/training.json"),
        .embedInCode("training/golden-rules.json"), .embedInCode("procedures/adult.json"),
        .embedInCode("procedures/child.json"), .embedInCode("procedures/cards.json"),
        .embedInCode("agreements/northmoor-workforce.json"),
        .embedInCode("mappings/workforce-posts.json"),
        .embedInCode("mappings/workforce-training.json"),
        .embedInCode("mappings/workforce-policies.json"),
        .embedInCode("mappings/workforce-readings.json"),
        .embedInCode("mappings/workforce-procedures.json"),
        .embedInCode("mappings/workforce-leads.json"),
        .embedInCode("mappings/workforce-queries.json"),
        .embedInCode("rules/northmoor.yaml"), .embedInCode("pathways.json"),
        .embedInCode("abuse-terms.json"),
        .embedInCode("questionnaires/kith-four.json"),
        .embedInCode("questionnaires/kith-topics.json"),
        .embedInCode("agreements/northmoor-health-and-partners.json"),
        .embedInCode("mappings/eastvale-people.json"),
        .embedInCode("mappings/eastvale-contacts.json"),
        .embedInCode("mappings/eastvale-clinical.json"),
        .embedInCode("mappings/eastvale-kin.json"),
        .embedInCode("mappings/northmoor-housing.json"),
        .embedInCode("mappings/oakfield-school.json"),
        .embedInCode("mappings/lantern.json"),
        .embedInCode("mappings/northmoor-police-form.json"),
      ], swiftSettings: strict),
    room("Casework", engines + ["Ledger", "Content", grdb, crypto, logging, yams]),
    .target(
      name: "Web", dependencies: ["Casework"] + engines + [hummingbird, crypto, logging],
      resources: [.embedInCode("Assets/kith.css"), .embedInCode("Assets/kith.js")],
      swiftSettings: strict),
    .executableTarget(
      name: "kith",
      dependencies: [
        "Web", "Casework", "Scenarios", "Learning", "Family", "Linkage", "Duties", arguments,
        logging,
      ],
      swiftSettings: strict),
    // What tests draw their lots with; the only code they share.
    .target(name: "Seeded", path: "Tests/Seeded", swiftSettings: strict),
    tests("TidyTests", []),
    tests("LinkageTests", ["Linkage", "Tables", "Vocabulary"]),
    tests("FamilyTests", ["Family", "Vocabulary"]),
    tests("ChronologyTests", ["Chronology", "Vocabulary"]),
    tests("DutiesTests", ["Duties", "Vocabulary"]),
    tests("EnquiryTests", ["Enquiry", "Content", "Vocabulary"]),
    tests("SharingTests", ["Sharing", "Vocabulary"]),
    tests("LearningTests", ["Learning", "Vocabulary"]),
    tests("TablesTests", ["Tables"]),
    .testTarget(
      name: "IntakeTests", dependencies: ["Intake", "Tables", "Vocabulary", "Seeded"],
      exclude: ["Golden"], swiftSettings: strict),
    tests("FHIRTests", ["FHIR", "Vocabulary"]),
    tests("ScenariosTests", ["Scenarios", "Content", "Vocabulary"]),
    tests("LedgerTests", ["Ledger", "Vocabulary", grdb, crypto]),
    tests("CaseworkTests", engines + ["Casework", "Ledger", "Content", "Scenarios", grdb]),
    tests("WebTests", ["Web", "Casework", "Learning", "Vocabulary"]),
  ],
  swiftLanguageModes: [.v6]
)
