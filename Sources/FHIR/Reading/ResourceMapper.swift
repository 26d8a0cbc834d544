import Vocabulary

/// How resources of one type become statements.
struct ResourceMapper: Sendable {
  /// Where it says whom it is about.
  enum Subject: Sendable, Equatable {
    case itself
    case element(String)
    /// The first participant who is a person of the document.
    case participant
    /// Nothing is said of anybody: it names a service or a practitioner for others.
    case nobody
  }

  let subject: Subject
  /// Elements that stand in its statements, or that choose them.
  let used: Set<String>
  let read: @Sendable (MappedResource, MappingContext) -> [DraftStatement]
  /// Parts of used elements that make no statement all the same, by element.
  var leftOut: @Sendable (MappedResource) -> [String: Int] = { _ in [:] }
}

/// The rest of the document, as a mapping may look at it.
struct MappingContext {
  let directory: BundleDirectory
  let people: BundlePeople

  /// What a referenced service, organisation or medicine is called; never a person's name.
  func name(_ reference: JSONNode?) -> String? {
    guard let reference else { return nil }
    if let entry = directory.entry(reference) {
      switch entry.type {
      case "Organization": return entry.node["name"]?.string
      case "Medication": return entry.node["code"]?.words
      case "PractitionerRole":
        return (entry.node["code"]?.parts ?? []).lazy.compactMap(\.words).first
      default: return nil
      }
    }
    let text = reference["reference"]?.string ?? ""
    guard !text.contains("Practitioner/"), !text.contains("Patient/") else { return nil }
    return reference["display"]?.string
  }
}

/// The mapper of each type this hub reads.
enum Mappers {
  static func of(_ type: String) -> ResourceMapper? { table[type] }

  private static let table: [String: ResourceMapper] = [
    "Patient": .patient, "RelatedPerson": .relatedPerson, "Encounter": .encounter,
    "Appointment": .appointment, "Condition": .condition, "Observation": .observation,
    "MedicationRequest": .medicationRequest, "MedicationStatement": .medicationStatement,
    "QuestionnaireResponse": .questionnaireResponse, "Flag": .flag, "Task": .task,
    "ServiceRequest": .serviceRequest, "FamilyMemberHistory": .familyMemberHistory,
  ]
}
