import Vocabulary

/// FHIR R4 resources as text, as a practice's or a hospital's system writes them.
enum FHIRText {
  static func bundle(_ resources: [String], id: String) -> String {
    let entries = resources.map { "    {\"resource\": \($0)}" }.joined(separator: ",\n")
    return "{\n  \"resourceType\": \"Bundle\", \"id\": \(quoted(id)), \"type\": \"collection\",\n"
      + "  \"entry\": [\n\(entries)\n  ]\n}\n"
  }

  static func patient(_ id: String, _ person: Entry, home: Home?, linked: String? = nil) -> String {
    var parts = [
      "\"resourceType\": \"Patient\"", "\"id\": \(quoted(id))",
      "\"meta\": {\"profile\": ["
        + "\"https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient\"]}",
    ]
    if !person.nhsNumber.isEmpty {
      parts.append(
        "\"identifier\": [{\"system\": \"https://fhir.nhs.uk/Id/nhs-number\", \"value\": "
          + "\(quoted(person.nhsNumber)), \"extension\": [{\"url\": \"https://fhir.hl7.org.uk/"
          + "StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus\", "
          + "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"https://fhir.hl7.org.uk/"
          + "CodeSystem/UKCore-NHSNumberVerificationStatusEngland\", \"code\": \"01\", "
          + "\"display\": \"Number present and verified\"}]}}]}]")
    }
    parts.append(name(person))
    if !person.sex.isEmpty {
      parts.append("\"gender\": \"\(person.sex == "F" ? "female" : "male")\"")
    }
    if let born = person.born { parts.append("\"birthDate\": \"\(born)\"") }
    if let home {
      parts.append(
        "\"address\": [{\"use\": \"home\", \"line\": [\(quoted(home.line))], \"postalCode\": "
          + "\(quoted(home.postcode))}]")
    }
    if let linked {
      parts.append(
        "\"link\": [{\"other\": {\"reference\": \"RelatedPerson/\(linked)\"}, "
          + "\"type\": \"seealso\"}]")
    }
    return object(parts)
  }

  /// What somebody is to a patient, by HL7 v3 RoleCode.
  static func related(
    _ id: String, _ person: Entry, to patient: String, code: String, display: String
  ) -> String {
    object([
      "\"resourceType\": \"RelatedPerson\"", "\"id\": \(quoted(id))",
      "\"patient\": {\"reference\": \"Patient/\(patient)\"}",
      "\"relationship\": [{\"coding\": [{\"system\": "
        + "\"http://terminology.hl7.org/CodeSystem/v3-RoleCode\", \"code\": \"\(code)\", "
        + "\"display\": \(quoted(display))}]}]", name(person),
    ])
  }

  static func encounter(_ id: String, _ patient: String, on day: Day, service: String) -> String {
    object([
      "\"resourceType\": \"Encounter\"", "\"id\": \(quoted(id))", "\"status\": \"finished\"",
      "\"class\": {\"system\": \"http://terminology.hl7.org/CodeSystem/v3-ActCode\", "
        + "\"code\": \"AMB\"}", subject(patient),
      "\"serviceType\": {\"text\": \(quoted(service))}",
      "\"period\": {\"start\": \"\(day)T09:30:00Z\", \"end\": \"\(day)T09:45:00Z\"}",
    ])
  }

  static func appointment(
    _ id: String, _ patient: String, on day: Day, status: String, service: String
  ) -> String {
    object([
      "\"resourceType\": \"Appointment\"", "\"id\": \(quoted(id))",
      "\"status\": \"\(status)\"", "\"serviceType\": [{\"text\": \(quoted(service))}]",
      "\"start\": \"\(day)T10:00:00Z\"", "\"end\": \"\(day)T10:15:00Z\"",
      "\"participant\": [{\"actor\": {\"reference\": \"Patient/\(patient)\"}, "
        + "\"status\": \"accepted\"}]",
    ])
  }

  static func condition(
    _ id: String, _ patient: String, on day: Day, words: String, status: String,
    isSymptom: Bool = false
  ) -> String {
    var parts = [
      "\"resourceType\": \"Condition\"", "\"id\": \(quoted(id))",
      "\"clinicalStatus\": {\"coding\": [{\"system\": "
        + "\"http://terminology.hl7.org/CodeSystem/condition-clinical\", \"code\": \"\(status)\"}]}",
      "\"code\": {\"text\": \(quoted(words))}", subject(patient),
      "\"onsetDateTime\": \"\(day)\"", "\"recordedDate\": \"\(day)\"",
    ]
    if isSymptom { parts.append("\"category\": [{\"text\": \"symptom\"}]") }
    return object(parts)
  }

  static func medicationRequest(
    _ id: String, _ patient: String, on day: Day, medicine: String, dose: String,
    status: String = "active", after prior: String? = nil
  ) -> String {
    var parts = [
      "\"resourceType\": \"MedicationRequest\"", "\"id\": \(quoted(id))",
      "\"status\": \"\(status)\"", "\"intent\": \"order\"",
      "\"medicationCodeableConcept\": {\"text\": \(quoted(medicine))}", subject(patient),
      "\"authoredOn\": \"\(day)\"", "\"dosageInstruction\": [{\"text\": \(quoted(dose))}]",
    ]
    if let prior {
      parts.append("\"priorPrescription\": {\"reference\": \"MedicationRequest/\(prior)\"}")
    }
    return object(parts)
  }

  static func medicationStatement(
    _ id: String, _ patient: String, on day: Day, medicine: String, status: String
  ) -> String {
    object([
      "\"resourceType\": \"MedicationStatement\"", "\"id\": \(quoted(id))",
      "\"status\": \"\(status)\"",
      "\"medicationCodeableConcept\": {\"text\": \(quoted(medicine))}", subject(patient),
      "\"dateAsserted\": \"\(day)\"",
      "\"informationSource\": {\"reference\": \"Patient/\(patient)\"}",
    ])
  }

  static func observation(
    _ id: String, _ patient: String, on day: Day, words: String, value: String
  ) -> String {
    object([
      "\"resourceType\": \"Observation\"", "\"id\": \(quoted(id))", "\"status\": \"final\"",
      "\"code\": {\"text\": \(quoted(words))}", subject(patient),
      "\"effectiveDateTime\": \"\(day)\"", "\"valueString\": \(quoted(value))",
    ])
  }

  static func flag(_ id: String, _ patient: String, on day: Day, words: String) -> String {
    object([
      "\"resourceType\": \"Flag\"", "\"id\": \(quoted(id))", "\"status\": \"active\"",
      "\"code\": {\"text\": \(quoted(words))}", subject(patient),
      "\"period\": {\"start\": \"\(day)\"}",
    ])
  }

  static func referral(
    _ id: String, _ patient: String, on day: Day, to service: String, status: String
  ) -> String {
    object([
      "\"resourceType\": \"Task\"", "\"id\": \(quoted(id))", "\"status\": \"\(status)\"",
      "\"intent\": \"order\"", "\"code\": {\"text\": \(quoted(service))}",
      "\"for\": {\"reference\": \"Patient/\(patient)\"}", "\"authoredOn\": \"\(day)\"",
    ])
  }

  private static func subject(_ patient: String) -> String {
    "\"subject\": {\"reference\": \"Patient/\(patient)\"}"
  }

  private static func name(_ person: Entry) -> String {
    "\"name\": [{\"use\": \"official\", \"family\": \(quoted(person.family)), \"given\": "
      + "[\(quoted(person.given))]}]"
  }

  private static func object(_ parts: [String]) -> String {
    "{" + parts.joined(separator: ", ") + "}"
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"" + escaped + "\""
  }
}
