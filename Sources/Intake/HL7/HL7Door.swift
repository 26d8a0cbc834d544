public import Vocabulary

/// The door for HL7 version 2: what a hospital's system tells of arrivals, stays and changes.
public enum HL7Door {
  /// The format of flows that bring it.
  public static let format = "hl7-v2"

  public static func recognises(_ bytes: [UInt8]) -> Bool { HL7Batch.recognises(bytes) }

  /// Reads every message of a file on its own, in order.
  ///
  /// - Parameters:
  ///   - admitted: whom the hub holds already; a message about anybody else is counted and left,
  ///     unless the flow covers them by themselves.
  ///   - received: the day they came.
  public static func read(
    _ bytes: [UInt8], file: String, flow: Flow, admitted: Admitted, received: Day
  ) -> [HL7Reading] {
    HL7Batch.messages(in: bytes).map { message in
      read(message.bytes, line: message.line, file, flow, admitted, received)
    }
  }

  private static func read(
    _ bytes: ArraySlice<UInt8>, line: Int, _ file: String, _ flow: Flow, _ admitted: Admitted,
    _ received: Day
  ) -> HL7Reading {
    var reading = HL7Reading(format: format)
    do {
      let message = try HL7Message(bytes, line: line)
      reading.header = HL7Header(message)
      let adt = try ADTReader(message, file, flow, admitted, received)
      try adt.read(into: &reading)
    } catch {
      reading.refuse(error, file: file, line: line)
    }
    return reading
  }
}

/// What became of one message.
public struct HL7Reading: Sendable {
  public var reading: Reading
  /// Nil where the message has no header to answer to.
  public var header: HL7Header?
  public var acknowledgement = HL7Acknowledgement.Code.accepted
  public private(set) var problems: [HL7Problem] = []
  /// True when the message was read, and is about nobody the flow covers.
  public var isOutsideFlow = false

  init(format: String) { reading = Reading(format: format) }

  mutating func refuse(_ problem: HL7Problem, file: String, line: Int) {
    acknowledgement = problem.isRefusal ? .rejected : .inError
    tell(problem, file: file)
  }

  mutating func tell(_ problem: HL7Problem, file: String) {
    problems.append(problem)
    reading.rejections.append(
      Rejection(
        file: file, line: problem.line, field: problem.field, problem: problem.problem,
        expected: problem.expected))
  }
}

/// Who sent a message and what it is called there.
public struct HL7Header: Hashable, Sendable {
  public let sendingApplication, sendingFacility: String
  public let receivingApplication, receivingFacility: String
  /// MSH-10, the sender's own name for the message; empty when missing.
  public let control: String
  /// `ADT^A01`
  public let type: String
  public let processing, version: String

  init?(_ message: HL7Message) {
    guard let header = message.first("MSH") else { return nil }
    func text(_ field: Int) -> String { header.text(field) ?? "" }
    sendingApplication = text(3)
    sendingFacility = text(4)
    receivingApplication = text(5)
    receivingFacility = text(6)
    control = text(10)
    type = [header.text(9), header.text(9, 2)].compactMap { $0 }.joined(separator: "^")
    processing = text(11)
    version = text(12)
  }

  /// The same for the same message from the same system: a repeat is known by it.
  public var identity: String {
    [sendingApplication, sendingFacility, control].joined(separator: "|")
  }
}
