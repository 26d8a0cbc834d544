import Vocabulary

/// Which medicines somebody is on, from what was started, changed and stopped.
enum Medicines {
  /// Is the person on a medicine, on a day, whose taking is shown by evidence and not by words?
  static func needEvidence(on day: Day, in reading: CaseReading) -> Bool {
    var latest: [String: Said<Medication>] = [:]
    for said in reading.own(.medication) where said.what.group.needsEvidence && said.on <= day {
      let name = plainReference(said.what.medicine)
      if let known = latest[name], (known.on, known.told.sequence) > (said.on, said.told.sequence) {
        continue
      }
      latest[name] = said
    }
    return latest.values.contains { $0.what.change != .stopped }
  }
}
