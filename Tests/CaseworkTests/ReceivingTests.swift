import Testing
import Vocabulary

@testable import Casework

/// What becomes of a file that is partly wrong.
@Suite struct ReceivingTests {
  @Test func `one endless cell is rejected by its line and the rest of its file enters`()
    async throws
  {
    let desk = try Desk()
    let endless = String(repeating: "x", count: 200_000)
    let receipt = try await desk.send(
      [
        (
          "ssd_person.csv",
          """
          pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob
          P1,\(endless),Marlowe,F,2019-04-21
          P2,Ada,Marlowe,F,2021-06-09

          """
        )
      ], flow: Orrell.northmoorFlow)
    #expect(
      receipt.rejected == [
        Rejection(
          file: "ssd_person.csv", line: 2, field: "name", problem: "it is too long to keep",
          expected: "at most 60 KiB for one statement: look for a missing quotation mark, or"
            + " shorten the text")
      ])
    #expect(receipt.accepted == 5)
    #expect(try await desk.person("northmoor-csc/P2") == PersonID("northmoor-csc/P2"))
  }

  @Test func `a receipt is kept, and sending again leaves the first one`() async throws {
    let desk = try await Desk.withOrrells()
    let first = await desk.hub.receipts(ofFlows: [Orrell.policeFlow], atMost: 9)
    #expect(first.map(\.receipt.accepted).allSatisfy { $0 > 0 })
    #expect(first.map(\.files) == [["notices.csv"]])
    try await desk.send(Orrell.notice, flow: Orrell.policeFlow)
    #expect(await desk.hub.receipts(ofFlows: [Orrell.policeFlow], atMost: 9) == first)
    #expect(await desk.hub.receipts(ofFlows: ["other"], atMost: 9) == [])
    let submission = try #require(first.first?.receipt.submission)
    #expect(await desk.hub.receipt(of: submission) == first.first)
    #expect(await desk.hub.receipt(of: "../partnership/settings") == nil)
    let all: Set<String> = [Orrell.policeFlow, Orrell.northmoorFlow, Orrell.southmereFlow]
    #expect(await desk.hub.receipts(ofFlows: all, atMost: 9).count == 3)
    #expect(await desk.hub.receipts(ofFlows: all, atMost: 2).count == 2)
  }
}
