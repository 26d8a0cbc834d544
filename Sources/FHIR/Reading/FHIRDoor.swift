public import Vocabulary

/// The door for FHIR R4: Bundles and single resources become statements, or reasons why not.
public enum FHIRDoor {
  /// The format of flows that bring it.
  public static let format = "fhir"

  /// Is this a JSON document, whatever its name says?
  public static func recognises(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { ![32, 9, 10, 13].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// Reads documents under one flow. Every resource is held against the element table and the
  /// rules of UK Core; one that fails is told with its path and what was expected, the rest enter.
  ///
  /// - Parameters:
  ///   - admitted: whom the hub holds already.
  ///   - received: the day they came; ages are counted on it.
  public static func read(
    _ files: [(name: String, bytes: [UInt8])], flow: Flow, admitted: Admitted, received: Day
  ) -> FHIRReading {
    var reading = FHIRReading()
    for file in files {
      let tree: JSONTree
      do {
        tree = try JSONTree(file.bytes)
      } catch {
        reading.rejections.append(
          Rejection(
            file: file.name, line: error.line, column: error.column,
            field: error.path.isEmpty ? nil : error.path,
            problem: "not JSON this hub takes: " + error.problem, expected: error.expected))
        continue
      }
      let door = DoorSettings(file: file.name, flow: flow, admitted: admitted, received: received)
      BundleReader(tree, door).read(into: &reading)
    }
    return reading
  }
}

/// Under what one document is read.
struct DoorSettings: Sendable {
  let file: String
  let flow: Flow
  let admitted: Admitted
  let received: Day
}
