import Scenarios
import Testing
import Vocabulary

@testable import Casework

/// The invented child who was adopted: what the pages of either side tell.
@Suite struct AdoptedFamilyTests {
  /// A desk to which the hand-written families' council and police sent what they hold.
  private func desk() async throws -> Desk {
    let desk = try Desk()
    let files = InventedPartnership.files(today: Desk.today, seed: 1, families: 0)
    for flow in [Orrell.northmoorFlow, Orrell.policeFlow] {
      try await desk.send(
        files.filter { $0.flow == flow }.map { ($0.name, $0.text) }, flow: flow)
    }
    let forms = InventedPartnership.forms(today: Desk.today, seed: 1, families: 0)
    let drafts = forms.compactMap { answer -> DraftStatement? in
      guard case .says(let draft) = answer, draft.saidBy == "northmoor-csc" else { return nil }
      return draft
    }
    try await desk.hub.receive(form: drafts, from: "northmoor-csc")
    return desk
  }

  private func names(_ desk: Desk, _ record: String, as id: String, for purpose: Purpose)
    async throws -> Set<String>
  {
    let file = try await desk.hub.openFamily(
      desk.person(record), as: desk.reader(id, for: purpose), view: "family")
    return Set(try #require(file).value.graph.names.values)
  }

  @Test func `each side's page names its own side and nobody of the other`() async throws {
    let desk = try await desk()
    let new = try await names(desk, "northmoor-csc/P1225", as: "r.okoro", for: .childInNeed)
    #expect(new == ["Ellis Hargreave", "Joan Hargreave", "Amir Hargreave", "Sunniva Hargreave"])
    let old = try await names(desk, "northmoor-csc/P1223", as: "r.okoro", for: .childInNeed)
    #expect(old == ["Ellis Maddox", "Dena Maddox", "Tia Maddox"])
    let guardian = try await names(
      desk, "northmoor-csc/P1225", as: "g.anand", for: .caldicottReview)
    #expect(guardian.isSuperset(of: new.union(old)))
  }

  @Test func `the notice about the birth mother is owed to her daughter alone`() async throws {
    let desk = try await desk()
    let rows = try await desk.hub.viewsDump().filter { $0.hasPrefix("duty ") }
    for (id, isOwed) in [("P1222", true), ("P1225", false), ("P1228", false)] {
      let person = try await desk.person("northmoor-csc/\(id)").text
      let duties = rows.filter { $0.contains("person=\(person)|") }
      #expect(duties.contains { $0.contains("id=see-each-child") } == isOwed, "\(id)")
    }
  }
}
