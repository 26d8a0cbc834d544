import Seeded
import Testing

@testable import FHIR

@Suite("JSON as it was written") struct TreeTests {
  private func problem(_ text: String) -> JSONProblem? {
    do {
      _ = try JSONTree(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `a number keeps its own digits and members their order`() throws {
    let tree = try JSONTree(Array(#"{"b": 1.50, "a": -0.10e2, "c": [true, null]}"#.utf8))
    #expect(tree.root.members.map { $0.name.string } == ["b", "a", "c"])
    #expect(tree.root["b"]?.lexeme == "1.50")
    #expect(tree.root["a"]?.lexeme == "-0.10e2")
    #expect(tree.root["c"]?[1]?.kind == .null)
  }

  @Test func `the same key twice is refused with its path`() {
    let found = problem(#"{"entry": [{}, {"id": 1, "\u0069d": 2}]}"#)
    #expect(found?.path == "entry[1].id")
    #expect(found?.problem == "the same key twice in one object")
  }

  @Test(arguments: [
    (#"{"a": 1} x"#, "text after the end of the document"),
    (#"{"a": 01}"#, "not a number"),
    (#"{"a": "\ud800"}"#, "an escape JSON does not have"),
    (#"{"a": "\u0000"}"#, "an escape JSON does not have"),
    (#"{"a": tru}"#, "not a JSON value"),
    (#"{"a": [1, 2"#, "a list that does not end"),
    ("{\"a\": \"x\ny\"}", "a control character in text"),
    (#"{"a": .5}"#, "not a JSON value"),
  ])
  func `what two readers could take differently is refused`(text: String, says: String) {
    #expect(problem(text)?.problem == says)
  }

  @Test func `a document nested deeper than 64 levels is refused`() {
    let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    #expect(problem(deep)?.problem == "nested deeper than 64 levels")
    #expect(problem(String(deep.dropFirst().dropLast())) == nil)
  }

  @Test func `line and column say where`() {
    let found = problem("{\"a\": 1,\n  \"b\": nope}")
    #expect(found?.line == 2)
    #expect(found?.column == 8)
  }

  @Test func `escapes come out as the text they stand for`() throws {
    let tree = try JSONTree(Array(#"["a\"\n\u00e9\ud83d\ude00"]"#.utf8))
    #expect(tree.root[0]?.string == "a\"\né😀")
  }

  /// Whatever is thrown at it, it answers; and what it takes, it gives back.
  @Test func `no bytes bring the reader down`() {
    var random = SplitMix64(seed: 7)
    let seed = Array(bundle(patient()).utf8)
    let rounds = slowRounds(2_000)
    for _ in 0..<rounds {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
        }
      }
      let reading = FHIRDoor.read(
        [(name: "fuzz", bytes: bytes)], flow: practiceFlow, admitted: held, received: receivedDay)
      #expect(
        !reading.drafts.isEmpty || !reading.rejections.isEmpty || !reading.dropped.isEmpty
          || reading.resources == 0)
    }
  }
}
