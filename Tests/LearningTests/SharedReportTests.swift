import Foundation
import Learning
import Testing
import Vocabulary

@Suite("A shared report tells no figure that could single somebody out")
struct SharedReportTests {
  private func assurance(_ met: Int, of all: Int) -> Assurance {
    var input = Desk().input(asOf: "2031-03-31")
    input.duties = (0..<all).map { index in
      DutyOutcome(
        rule: "accept-handover", owedBy: "northmoor-csc", opened: Desk.day("2031-03-03"),
        due: Desk.day("2031-03-04"), metOn: index < met ? Desk.day("2031-03-04") : nil)
    }
    return Assurance(of: input)
  }

  private func row(_ json: String) throws -> [String: Any] {
    let whole = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let rows = try #require(whole?["rows"] as? [[String: Any]])
    let measures = rows.flatMap { $0["measures"] as? [[String: Any]] ?? [] }
    return try #require(
      measures.first {
        $0["id"] as? String == "M07b"
          && ($0["measured_on"] as? [String: Any])?["agency"] as? String
            == "Northmoor Children's Services"
      })
  }

  @Test(arguments: [(3, 20), (18, 20), (3, 4), (20, 20)])
  func `in JSON a small count, or a small remainder, leaves every figure null`(
    met: Int, all: Int
  ) throws {
    let assurance = assurance(met, of: all)
    let open = try row(assurance.json)
    #expect(open["numerator"] as? Int == met)
    #expect(open["denominator"] as? Int == all)
    let shared = try row(assurance.shared.json)
    let isSmall = met != all
    for key in ["numerator", "denominator", "value", "excluded", "missing"] {
      #expect((shared[key] is NSNull) == isSmall, "\(key)")
    }
    #expect(Set(shared.keys) == Set(open.keys))
    #expect((shared["says"] as? String)?.hasPrefix("Suppressed: under 5") == isSmall)
    #expect((shared["status"] as? String == "no_target") == isSmall)
  }
}
