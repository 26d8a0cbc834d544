import Crypto
import Foundation
import Intake
public import Vocabulary

/// What a message came to, and what to answer its sender.
public struct MessageReceipt: Sendable {
  public let acknowledgement: [UInt8]
  public let accepted: Int
  public let duplicates: Int
  public let dropped: [String: Int]
  public let rejected: [Rejection]
}

extension Hub {
  /// Takes in one HL7 message. What it says is on disk before it is acknowledged; the views catch
  /// up with `bringViewsUp`, or before the next message.
  ///
  /// The same message from the same system, by its control id, is acknowledged again and changes
  /// nothing, also after a restart.
  public func receive(message bytes: [UInt8], flow name: String) throws -> MessageReceipt {
    let flow = try flow(named: name)
    guard flow.format == HL7Door.format else {
      throw HubProblem.refused([
        Rejection(
          file: "message", problem: "the flow \(name) does not take messages",
          expected: "a flow of the format \(HL7Door.format)")
      ])
    }
    try catchUp()
    let readings = HL7Door.read(
      bytes, file: "message", flow: flow, admitted: admitted, received: today)
    messages += 1
    guard readings.count == 1, let reading = readings.first else {
      let problem = HL7Problem(
        line: 1, field: "MSH", problem: "not one message", expected: "one message in each frame",
        isRefusal: true)
      return MessageReceipt(
        acknowledgement: HL7Acknowledgement.message(
          .rejected, to: readings.first?.header, problems: [problem], text: nil, at: now(),
          number: messages), accepted: 0, duplicates: 0, dropped: [:],
        rejected: [
          Rejection(file: "message", problem: problem.problem, expected: problem.expected)
        ])
    }
    let (accepted, duplicates, isRepeat) = try keep(reading, flow: flow)
    let text =
      isRepeat
      ? "known already" : reading.isOutsideFlow ? "about nobody the agreement covers; left" : nil
    return MessageReceipt(
      acknowledgement: HL7Acknowledgement.message(
        isRepeat ? .accepted : reading.acknowledgement, to: reading.header,
        problems: isRepeat ? [] : reading.problems, text: text, at: now(), number: messages),
      accepted: accepted, duplicates: duplicates,
      dropped: reading.reading.dropped, rejected: reading.reading.rejections)
  }

  /// Brings the views up to what was written down.
  public func bringViewsUp() throws { try catchUp() }

  /// Takes in the messages of some files, one by one and in order.
  func receive(
    messages files: [SentFile], flow: Flow
  ) throws -> MessagesTaken {
    var taken = MessagesTaken()
    for file in files {
      for reading in HL7Door.read(
        file.bytes, file: file.shortName, flow: flow, admitted: admitted, received: today)
      {
        let kept = try keep(reading, flow: flow)
        try catchUp()
        taken.accepted += kept.accepted
        taken.duplicates += kept.duplicates
        taken.reading.take(reading.reading)
      }
    }
    return taken
  }

  /// Writes down what a message says, unless the message is known.
  private func keep(
    _ reading: HL7Reading, flow: Flow
  ) throws -> (accepted: Int, duplicates: Int, isRepeat: Bool) {
    let drafts = reading.reading.drafts
    guard let header = reading.header, !drafts.isEmpty else { return (0, 0, false) }
    let digest = SHA256.hash(data: Data(header.identity.utf8))
    let submission = flow.id + "/message-" + Hub.hex(digest).prefix(24)
    if try views.pool.read({ try ViewIndex.holds(submission: submission, in: $0) }) {
      return (0, drafts.count, true)
    }
    let fresh = try settle(drafts, from: flow.from, submission: submission)
    if !fresh.isEmpty { _ = try write(fresh, submission: submission) }
    try noteAcrossAdoptions(in: fresh.map(\.draft))
    return (fresh.count, drafts.count - fresh.count, false)
  }
}

/// What the messages of some files came to.
struct MessagesTaken {
  var accepted = 0
  var duplicates = 0
  var reading = DoorReading()

  func add(to receipt: inout Receipt) {
    receipt.accepted += accepted
    receipt.duplicates += duplicates
    receipt.dropped.merge(reading.dropped, uniquingKeysWith: +)
    receipt.rejected += reading.rejections
  }
}
