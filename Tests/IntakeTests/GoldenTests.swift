import Foundation
import Intake
import Testing
import Vocabulary

/// Each folder of `Golden` is one submission; `expected.txt` is what must come of it, to the
/// letter. `KITH_WRITE_GOLDEN=1 swift test --filter Golden` writes them anew: read the difference.
@Test(arguments: [
  ("safeguarding-dataset", councilFlow()), ("vendor-variants", councilFlow()),
  ("police-by-person", policeFlow), ("police-by-notice", policeFlow),
  ("operation-encompass", policeFlow),
])
func `files become the statements and rejections written down for them`(
  _ name: String, _ flow: Flow
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Golden/\(name)")
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
  let files = try names.filter { $0 != "expected.txt" }.map { name in
    SubmittedFile(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
  }
  let reading = Reception.read(
    files, flow: flow, agencies: agencies, known: [], received: receivedDay)
  let found = try written(reading)
  let expected = folder.appending(path: "expected.txt")
  if ProcessInfo.processInfo.environment["KITH_WRITE_GOLDEN"] == "1" {
    try Data(found.utf8).write(to: expected)
  }
  let lines = try String(contentsOf: expected, encoding: .utf8).split(separator: "\n")
  let foundLines = found.split(separator: "\n")
  for (place, line) in lines.enumerated() where place < foundLines.count {
    #expect(foundLines[place] == line)
  }
  #expect(foundLines.count == lines.count)
}
