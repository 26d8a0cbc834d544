public import Vocabulary

/// The answer to a message, as the sender's system expects it.
public struct HL7Acknowledgement: Sendable {
  public enum Code: String, Sendable {
    /// On disk, or known already.
    case accepted = "AA"
    /// Something in it is wrong: correct it and send again.
    case inError = "AE"
    /// Not taken here at all, or not now.
    case rejected = "AR"
  }

  /// The whole message, ready for its frame.
  ///
  /// - Parameters:
  ///   - header: of the message answered; nil where it had none.
  ///   - text: what to say of it in a sentence.
  public static func message(
    _ code: Code, to header: HL7Header?, problems: [HL7Problem], text: String?, at now: Instant,
    number: Int
  ) -> [UInt8] {
    let event = header?.type.split(separator: "^").last.map(String.init) ?? "ACK"
    let stamp = HL7Acknowledgement.stamp(now)
    var segments = [
      [
        "MSH", "^~\\&", safe(header?.receivingApplication), safe(header?.receivingFacility),
        safe(header?.sendingApplication), safe(header?.sendingFacility), stamp, "",
        "ACK^\(safe(event))", "KITH\(now.milliseconds)-\(number)",
        safe(header?.processing.isEmpty == false ? header?.processing : "P"),
        safe(header?.version.isEmpty == false ? header?.version : "2.4"), "", "", "", "", "",
        "UNICODE UTF-8",
      ].joined(separator: "|"),
      ["MSA", code.rawValue, safe(header?.control), safe(text ?? problems.first.map(words))]
        .joined(separator: "|"),
    ]
    segments += problems.map { problem in
      let place = problem.field.map { field in
        let parts = field.split(separator: "-")
        return parts.count == 2 ? "\(parts[0])^1^\(parts[1])" : "\(field)^1"
      }
      return "ERR||\(safe(place, keeping: "^"))|207^Application internal error^HL70357|E||||"
        + safe(words(problem))
    }
    return Array((segments.joined(separator: "\r") + "\r").utf8)
  }

  private static func words(_ problem: HL7Problem) -> String {
    (problem.field.map { $0 + ": " } ?? "") + problem.problem + "; expected " + problem.expected
  }

  /// Without what would begin another part, and no longer than a field is read.
  private static func safe(_ text: String?, keeping: String = "") -> String {
    String(
      (text ?? "").prefix(200).map { letter in
        "|^~\\&".contains(letter) && !keeping.contains(letter) || letter.isNewline ? " " : letter
      })
  }

  private static func stamp(_ now: Instant) -> String {
    String(now.description.filter(\.isNumber).prefix(14)) + "+0000"
  }
}
