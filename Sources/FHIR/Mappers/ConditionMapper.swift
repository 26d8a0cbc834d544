import Vocabulary

extension ResourceMapper {
  /// A symptom that is new or back is one; any other problem is told in words.
  static let condition = ResourceMapper(
    subject: .element("subject"),
    used: [
      "clinicalStatus", "verificationStatus", "category", "code", "subject", "onsetDateTime",
      "recordedDate", "note",
    ],
    read: { resource, _ in
      guard let words = resource["code"]?.words else { return [] }
      let noted = resource["recordedDate"]?.date
      let onset = resource["onsetDateTime"]?.date ?? noted
      func draft(_ says: Saying, _ standing: Standing = .observed) -> DraftStatement {
        resource.draft(says, standing: standing, occurred: onset, noted: noted?.day ?? onset?.day)
      }
      if ClinicalWords.saysCarer(resource["code"]?.allWords ?? "") {
        return [draft(.carerSignal(CarerSignal(words: words)), .reported)]
      }
      let isSymptom = resource.all("category").contains {
        $0.allWords.contains("symptom") || $0.hasCode(["symptom", "418799008"])
      }
      let status = resource["clinicalStatus"]?.codes.first?.code
      if isSymptom || status == "recurrence" || status == "relapse" {
        return [draft(.symptom(Symptom(words: words, course: ClinicalWords.course(status))))]
      }
      return [draft(.note("Recorded as a problem: " + words))]
    })

  static let observation = ResourceMapper(
    subject: .element("subject"),
    used: [
      "status", "category", "code", "subject", "effectiveDateTime", "effectivePeriod", "issued",
      "valueQuantity", "valueString", "valueCodeableConcept", "interpretation", "note",
      "valueBoolean", "valueInteger",
    ],
    read: { resource, _ in
      guard let words = resource["code"]?.words else { return [] }
      let when =
        resource.effective
      let noted = resource["issued"]?.date?.day ?? when?.day
      let says = ObservationReading(resource, words: words).says
      return [resource.draft(says, standing: .observed, occurred: when, noted: noted)]
    })
}

/// What words and codes of a clinical record speak of.
enum ClinicalWords {
  static func saysCarer(_ words: String) -> Bool {
    let parts = words.lowercased().split { !$0.isLetter }.map(String.init)
    return parts.contains("carer") && !parts.contains("no")
  }

  static func course(_ status: String?) -> Symptom.Course {
    switch status {
    case "recurrence", "relapse": .returning
    case "active": .new
    case "inactive", "remission": .easing
    case "resolved": .gone
    default: .notRecorded
    }
  }
}

/// A level of a medicine, a symptom seen, or a finding in words.
struct ObservationReading {
  private let resource: MappedResource
  private let words: String

  init(_ resource: MappedResource, words: String) {
    self.resource = resource
    self.words = words
  }

  var says: Saying {
    let all = resource["code"]?.allWords ?? words.lowercased()
    if let kind = level(all) {
      return .adherenceEvidence(
        AdherenceEvidence(
          medicine: medicine(all), kind: kind, finding: finding, result: value))
    }
    if ClinicalWords.saysCarer(all + " " + (value ?? "")) {
      return .carerSignal(CarerSignal(words: value ?? words))
    }
    if resource.all("category").contains(where: { $0.allWords.contains("symptom") }) {
      return .symptom(
        Symptom(words: value.map { words + ": " + $0 } ?? words, course: .notRecorded))
    }
    return .note(value.map { words + ": " + $0 } ?? words)
  }

  private func level(_ all: String) -> AdherenceEvidence.Kind? {
    guard
      all.contains("level") || all.contains("concentration") || all.contains("serum")
        || all.contains("plasma")
    else { return nil }
    switch Medication.Group(medicine: all) {
    case .lithium: return .lithiumLevel
    case .clozapine: return .clozapineLevel
    case .antipsychotic, .moodStabiliser: return .otherLevel
    case .other, .notRecorded: return nil
    }
  }

  private func medicine(_ all: String) -> String {
    all.split { !$0.isLetter }.map(String.init).first {
      Medication.Group(medicine: $0) != .other
    } ?? words
  }

  /// By the laboratory's own reading; a number alone decides nothing here.
  private var finding: AdherenceEvidence.Finding {
    let codes = resource.all("interpretation").flatMap(\.codes).map(\.code)
    if codes.contains(where: { ["L", "LL", "<", "LU"].contains($0) }) { return .notTaken }
    if codes.contains(where: { ["N", "H", "HH", "HU"].contains($0) }) { return .taken }
    return .unclear
  }

  private var value: String? {
    if let quantity = resource["valueQuantity"] {
      let unit = quantity["unit"]?.string ?? quantity["code"]?.string
      return ([quantity["comparator"]?.string, quantity["value"]?.lexeme, unit].compactMap { $0 })
        .joined(separator: " ")
    }
    return resource["valueString"]?.string ?? resource["valueCodeableConcept"]?.words
      ?? resource["valueInteger"]?.lexeme
      ?? resource["valueBoolean"]?.bool.map { $0 ? "yes" : "no" }
  }
}
