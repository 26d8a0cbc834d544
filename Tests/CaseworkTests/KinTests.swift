import Family
import Testing
import Vocabulary

@testable import Casework

/// A practitioner states how people belong together; the note follows from what was stated.
@Suite struct KinTests {
  private func note(_ desk: Desk, _ reader: Reader) async throws -> [String] {
    let ada = try await desk.person("northmoor-csc/P2")
    let file = try #require(try await desk.hub.openFamily(ada, as: reader, view: "family")).value
    return file.graph.responsibility(for: ada, on: Desk.today).lines.map {
      "\($0.state) \($0.person?.text ?? "nobody") \($0.rule?.rawValue ?? "-")"
    }
  }

  @Test func `a certificate that was seen gives a father what kinship did not`() async throws {
    let desk = try await Desk.withOrrells()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let (ada, ivo) = (
      try await desk.person("northmoor-csc/P2"), try await desk.person("northmoor-csc/P4")
    )
    let before = try await note(desk, okoro)
    #expect(
      before == [
        "holds northmoor-csc/P1 mother", "notKnown northmoor-csc/P4 registeredFather",
        "none northmoor-csc/P5 noneByKinship",
      ])
    let on = Period(from: UncertainDate(edtf: "2021-06-20"))
    let receipt = try await desk.hub.state(
      .basis(.birthRegistration, on, .englandAndWales, seen: .yes), of: ivo, to: ada,
      standing: .observed, as: okoro)
    #expect(receipt.accepted == 1)
    let after = try await note(desk, okoro)
    #expect(
      after == [
        "holds northmoor-csc/P1 mother", "holds northmoor-csc/P4 registeredFather",
        "none northmoor-csc/P5 noneByKinship",
      ])
  }

  @Test func `said again of the same two it corrects, and the same again changes nothing`()
    async throws
  {
    let desk = try await Desk.withOrrells()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let ada = try await desk.person("northmoor-csc/P2")
    let jonas = try await desk.person("northmoor-csc/P5")
    func state(_ from: String) async throws -> Receipt {
      try await desk.hub.state(
        .relationship(.stepParent, Period(from: UncertainDate(edtf: from))), of: jonas, to: ada,
        standing: .reported, as: okoro)
    }
    #expect(try await state("2025").accepted == 1)
    #expect(try await state("2025").duplicates == 1)
    #expect(try await state("2025-01-01").accepted == 1)
    let file = try #require(try await desk.hub.openFamily(ada, as: okoro, view: "family")).value
    let stated = file.statements.compactMap { statement -> String? in
      guard case .relationship(let said) = statement.says, said.kind == .stepParent else {
        return nil
      }
      return said.period.from?.text
    }
    #expect(stated == ["2025-01-01"])
  }

  @Test func `nobody is related to themselves, and no day lies ahead`() async throws {
    let desk = try await Desk.withOrrells()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let ada = try await desk.person("northmoor-csc/P2")
    let before = try await desk.hub.position()
    await #expect(throws: HubProblem.self) {
      try await desk.hub.state(
        .relationship(.carer, Period()), of: ada, to: ada, standing: .reported, as: okoro)
    }
    await #expect(throws: HubProblem.self) {
      try await desk.hub.state(
        .basis(
          .careOrder, Period(from: UncertainDate(edtf: "2031-03-15")), .englandAndWales,
          seen: .no), of: nil, to: ada, standing: .decision, as: okoro)
    }
    #expect(try await desk.hub.position() == before)
  }
}
