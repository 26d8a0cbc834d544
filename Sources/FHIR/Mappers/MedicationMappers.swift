import Vocabulary

extension ResourceMapper {
  static let medicationRequest = ResourceMapper(
    subject: .element("subject"),
    used: [
      "status", "intent", "subject", "medicationCodeableConcept", "medicationReference",
      "authoredOn", "dosageInstruction", "priorPrescription", "statusReason", "reasonCode",
    ],
    read: { resource, context in
      guard let medicine = MedicineName.of(resource, context) else { return [] }
      let when = resource["authoredOn"]?.date
      let prior = context.directory.entry(resource["priorPrescription"])?.node
      let dose = MedicineName.dose(resource["dosageInstruction"])
      let earlier = MedicineName.dose(prior?["dosageInstruction"])
      let change: Medication.Change =
        switch resource.entry.node["status"]?.string {
        case "stopped", "cancelled", "on-hold": .stopped
        case "active" where resource["priorPrescription"] == nil: .started
        case "active", "completed": earlier != nil && earlier != dose ? .doseChanged : .continued
        default: .continued
        }
      let said = Medication(
        medicine: medicine, group: Medication.Group(medicine: medicine), change: change,
        from: change == .doseChanged ? earlier : nil, to: change == .stopped ? nil : dose,
        reason: resource["statusReason"]?.words
          ?? resource.words("reasonCode"))
      return [
        resource.draft(.medication(said), standing: .decision, occurred: when, noted: when?.day)
      ]
    })

  /// Who says it is taken decides what it is worth: a person's own account is the weakest.
  static let medicationStatement = ResourceMapper(
    subject: .element("subject"),
    used: [
      "status", "subject", "medicationCodeableConcept", "medicationReference", "dateAsserted",
      "effectiveDateTime", "effectivePeriod", "informationSource", "statusReason", "dosage",
    ],
    read: { resource, context in
      guard let medicine = MedicineName.of(resource, context) else { return [] }
      let asserted = resource["dateAsserted"]?.date
      let when =
        resource.effective ?? asserted
      let noted = asserted?.day ?? when?.day
      let status = resource.entry.node["status"]?.string
      let source = resource["informationSource"]?["reference"]?.string ?? ""
      let isTaken = status != "not-taken" && status != "stopped"
      let told = context.directory.entry(resource["informationSource"])?.type
      let isOwn = told == "Patient" || source.contains("Patient/")
      if isOwn || told == "RelatedPerson" || source.contains("RelatedPerson/") || !isTaken {
        let evidence = AdherenceEvidence(
          medicine: medicine, kind: isOwn ? .ownAccount : .collateral,
          finding: isTaken ? .taken : .notTaken)
        return [
          resource.draft(
            .adherenceEvidence(evidence), standing: .reported, occurred: when, noted: noted)
        ]
      }
      let said = Medication(
        medicine: medicine, group: Medication.Group(medicine: medicine), change: .continued,
        to: MedicineName.dose(resource["dosage"]))
      return [resource.draft(.medication(said), occurred: when, noted: noted)]
    })
}

/// What a medicine and its dose are called in a resource.
enum MedicineName {
  static func of(_ resource: MappedResource, _ context: MappingContext) -> String? {
    if let words = resource["medicationCodeableConcept"]?.words { return words }
    guard let reference = resource["medicationReference"] else { return nil }
    if let text = reference["reference"]?.string, text.hasPrefix("#") {
      let contained = resource.entry.node["contained"]?.parts.first {
        $0["id"]?.string == String(text.dropFirst())
      }
      return contained?["code"]?.words
    }
    return context.name(reference)
  }

  static func dose(_ dosage: JSONNode?) -> String? {
    guard let first = dosage?.parts.first else { return nil }
    if let text = first["text"]?.string { return text }
    guard let quantity = first["doseAndRate"]?.parts.first?["doseQuantity"],
      let value = quantity["value"]?.lexeme
    else { return nil }
    return value + " " + (quantity["unit"]?.string ?? "")
  }
}
