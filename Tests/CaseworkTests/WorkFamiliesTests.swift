import Testing
import Vocabulary

@testable import Casework

/// Who stands together on a worklist.
@Suite struct WorkFamiliesTests {
  @Test func `a family is named by its surnames and by who of it is on the list`()
    async throws
  {
    let desk = try await Desk.withOrrells()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let items = try await desk.hub.worklist(as: okoro).value
    let ada = items.first { $0.name == "Ada Marlowe" }
    #expect(ada?.family == "Marlowe and Orrell: Ada, Finn")
  }
}
