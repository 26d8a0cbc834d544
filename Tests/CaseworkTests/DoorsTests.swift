import Foundation
import Intake
import Testing
import Vocabulary

@testable import Casework

@Suite("What comes in by other doors") struct DoorsTests {
  static let flow = "st-brannock-adt"

  /// A hub that holds Wren Sallow's number from children's services.
  private func desk() async throws -> Desk {
    let desk = try Desk()
    try await desk.say(
      .name(PersonName(given: "Wren", family: "Sallow")), about: "northmoor-csc/P1",
      by: "northmoor-csc", key: "name")
    try await desk.say(
      .identifier(Identifier(system: "nhs-number", value: "9990000018")),
      about: "northmoor-csc/P1", by: "northmoor-csc", key: "nhs")
    return desk
  }

  private func message(_ event: String, _ control: String, home: String) -> String {
    [
      "MSH|^~\\&|PAS|SB|KITH|HUB|20310310101500||ADT^\(event)|\(control)|P|2.4",
      "EVN|\(event)|20310310101500",
      "PID|1||H77^^^SB^MR~9990000018^^^NHS^NH||Sallow^Wren||19930405|F|||\(home)^^Northmoor",
      "PV1|1|E|||||||||||||||||V1",
    ].joined(separator: "\r") + "\r"
  }

  private func answer(_ receipt: MessageReceipt) -> String {
    String(decoding: receipt.acknowledgement, as: UTF8.self)
      .split(separator: "\r")[1].split(separator: "|")[1].description
  }

  @Test func `a message is on disk before it is acknowledged, and joins the person`() async throws {
    let desk = try await desk()
    let bytes = Array(message("A04", "M1", home: "3 Quay Walk").utf8)
    let receipt = try await desk.hub.receive(message: bytes, flow: Self.flow)
    #expect(answer(receipt) == "AA")
    #expect(receipt.accepted == 6)
    try await desk.hub.bringViewsUp()
    let joined = try await desk.people
    #expect(joined.contains([reference("northmoor-csc/P1"), reference("st-brannock/H77")]))
  }

  @Test func `the same message again changes nothing, even after what came behind it`() async throws
  {
    let desk = try await desk()
    let first = Array(message("A04", "M1", home: "3 Quay Walk").utf8)
    let second = Array(message("A08", "M2", home: "9 Weir Lane").utf8)
    _ = try await desk.hub.receive(message: first, flow: Self.flow)
    let moved = try await desk.hub.receive(message: second, flow: Self.flow)
    #expect(moved.accepted == 1)
    let again = desk.hub
    let repeated = try await again.receive(message: first, flow: Self.flow)
    #expect(answer(repeated) == "AA")
    #expect(repeated.accepted == 0)
    #expect(try await again.position() == 9)
    let incremental = try await again.viewsDump()
    _ = try await again.rebuild()
    #expect(try await again.viewsDump() == incremental)
  }

  @Test func `a file of messages is read in order and known when sent again`() async throws {
    let desk = try await desk()
    let text =
      message("A04", "M1", home: "3 Quay Walk") + message("A08", "M2", home: "9 Weir Lane")
      + message("A99", "M3", home: "9 Weir Lane")
    let receipt = try await desk.send([("adt.hl7", text)], flow: Self.flow)
    #expect(receipt.accepted == 7)
    #expect(receipt.rejected.map(\.field) == ["MSH-9"])
    let again = try await desk.send([("adt.hl7", text)], flow: Self.flow)
    #expect(again.accepted == 0)
  }

  @Test func `a flow takes only its own format, and says so`() async throws {
    let desk = try await desk()
    let receipt = try await desk.send(
      [("a.json", #"{"resourceType": "Bundle"}"#), ("b.hl7", message("A04", "M1", home: "x"))],
      flow: "northmoor-csc-safeguarding")
    #expect(
      receipt.rejected.map(\.problem) == [
        "recognised as a FHIR document; the flow northmoor-csc-safeguarding does not take it",
        "recognised as HL7 version 2 messages; the flow northmoor-csc-safeguarding does not take "
          + "it",
      ])
  }

  @Test func `what a practice entered in error is taken back here`() async throws {
    let desk = try await desk()
    func bundle(_ status: String) -> String {
      #"""
      {"resourceType": "Bundle", "type": "collection", "entry": [{"resource":
       {"resourceType": "Patient", "id": "p1", "name": [{"family": "Sallow", "given": ["Wren"]}],
        "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9990000018"}]}},
       {"resource": {"resourceType": "Flag", "id": "f1", "status": "\#(status)",
        "code": {"text": "Alert"}, "subject": {"reference": "Patient/p1"}}}]}
      """#
    }
    let first = try await desk.send([("a.json", bundle("active"))], flow: "mill-lane-fhir")
    #expect(first.accepted == 3)
    let second = try await desk.send(
      [("a.json", bundle("entered-in-error"))], flow: "mill-lane-fhir")
    #expect(second.accepted == 1)
    #expect(second.duplicates == 2)
    let third = try await desk.send(
      [("a.json", bundle("entered-in-error"))], flow: "mill-lane-fhir")
    #expect(third.accepted == 0)
  }

  @Test func `the starter pack's mappings hold together`() async throws {
    let partnership = try Desk().hub.partnership
    #expect(partnership.mappings.count == 15)
    #expect(partnership.mappings.flatMap(\.problems) == [])
  }
}
