import Vocabulary

/// Counts what a message that entered holds and no statement does.
enum DroppedFields {
  static func count(_ message: HL7Message, _ flow: Flow) -> [String: Int] {
    var counts: [String: Int] = [:]
    for segment in message.segments {
      guard let used = used(segment.name) else {
        counts["hl7.\(segment.name)", default: 0] += 1
        continue
      }
      for field in 1...max(1, segment.fieldCount) where segment.holds(field) {
        let name = "hl7.\(segment.name)-\(field)"
        if !used.contains(field) || !isStructural(segment.name) && !flow.letsIn(name) {
          counts[name, default: 0] += 1
        }
      }
    }
    return counts
  }

  /// Nil for a segment of which nothing is kept.
  private static func used(_ name: String) -> Set<Int>? {
    switch name {
    case "MSH", "EVN": Set(1...25)
    case "PID": PatientSegment.used
    case "PV1": VisitSegment.used
    case "NK1": KinSegments.used
    case "MRG": [1]
    default: nil
    }
  }

  private static func isStructural(_ name: String) -> Bool { ["MSH", "EVN", "MRG"].contains(name) }
}
