import Casework
import Testing

@Suite struct SuccessionTests {
  @Test func `a body that became another is told with what it is now, and no other`() {
    let found = BodyNames.successors(of: ["West Essex CCG", "Northmoor Police", "NEPFT"])
    #expect(found["West Essex CCG"]?.contains("Hertfordshire and West Essex") == true)
    #expect(found["Northmoor Police"] == nil)
  }
}
