import Vocabulary

/// What UK Core asks beyond R4 of the resources this hub reads, and what R4 forbids to overlook.
enum UKCoreRules {
  static let nhsNumberSystem = "https://fhir.nhs.uk/Id/nhs-number"
  static let verificationStatus =
    "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus"
  /// Codes of the value set UKCore-NHSNumberVerificationStatusEngland; 01 is traced and verified.
  static let verificationCodes: Set<String> = [
    "01", "02", "03", "04", "05", "06", "07", "08", "number-present-and-verified",
    "number-present-but-not-traced", "trace-required",
    "trace-attempted-no-match-or-multiple-match-found",
    "trace-needs-to-be-resolved", "trace-in-progress", "number-not-present-and-trace-not-required",
    "trace-postponed",
  ]

  /// What is wrong with a resource that holds against the element table.
  static func problems(of resource: JSONNode, at path: String) -> [ElementProblem] {
    var problems: [ElementProblem] = []
    func tell(_ node: JSONNode, _ element: String, _ problem: String, _ expected: String) {
      problems.append(
        ElementProblem(
          path: path + "." + element, offset: Int(node.place.start), problem: problem,
          expected: expected))
    }
    if let rules = resource["implicitRules"] {
      tell(rules, "implicitRules", "rules this hub does not know bear on it", "none")
    }
    if let modifier = resource["modifierExtension"] {
      tell(
        modifier, "modifierExtension", "an extension this hub does not know changes its meaning",
        "resources whose meaning stands in their elements")
    }
    for (index, identifier) in (resource["identifier"]?.parts ?? []).enumerated() {
      let element = "identifier[\(index)]"
      guard identifier["system"]?.string == nhsNumberSystem else { continue }
      if let value = identifier["value"]?.string, NHSNumber.checked(value) != nil {
      } else {
        tell(
          identifier, element + ".value", "not an NHS number: its check digit does not agree",
          "ten digits, the last a check on the other nine")
      }
      if let status = identifier.extensions(verificationStatus).first,
        !(status["valueCodeableConcept"]?.codes ?? []).contains(where: {
          verificationCodes.contains($0.code)
        })
      {
        tell(
          status, element + ".extension", "not a verification status of UK Core",
          "01 to 08, or number-present-and-verified and the like")
      }
    }
    return problems
  }
}
