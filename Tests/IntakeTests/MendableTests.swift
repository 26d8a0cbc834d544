import Testing
import Vocabulary

@testable import Intake

@Suite("Rows that can be mended") struct MendableTests {
  @Test func `a row with a bad cell can be mended, with the cells its flow lets in`() {
    let reading = MappedTableTests.read(
      """
      client_no,NHS,First,Last,Visit,Seen on,Result,Is,Of,Desk
      C1,9990000018,Wren,Sallow,V1,03/05/2031,sulked,,,7
      C2,9990000018,Wren,Sallow,V2,03/05/2031,Came,,,8
      """)
    #expect(reading.mendable.map(\.line) == [2])
    let row = reading.mendable.first
    #expect(row?.cells[6] == "sulked")
    #expect(row?.rejections.map(\.column) == [7])
    #expect(row?.mapping?.id == "clinic")
    let mended = row?.table(with: ["C1", "9990000018", "Wren", "Sallow", "V1", "03/05/2031", "DNA"])
    #expect(mended.map { String(decoding: $0, as: UTF8.self) }?.contains("\"DNA\"") == true)
  }

  @Test func `nothing is kept of a row about somebody the flow does not cover`() {
    let reading = MappedTableTests.read(
      "client_no,NHS,First,Last,Visit,Seen on,Result\nC1,,Wren,Sallow,V1,never,sulked\n")
    #expect(reading.rejections.count == 1)
    #expect(reading.mendable == [])
  }

  @Test func `nothing is kept of a column the flow leaves at the door`() {
    var flow = MappedTableTests.flow
    flow.items = flow.items.flatMap { _ in
      ["clinic.Client No", "clinic.NHS", "clinic.Visit", "clinic.Seen On", "clinic.Result"]
    }
    let reading = MappedTableTests.read(
      "Client No,NHS,First,Visit,Seen On,Result\nC1,9990000018,Wren,V1,2031-05-03,sulked\n",
      flow: flow)
    #expect(reading.mendable.map(\.kept) == [[0, 1, 3, 4, 5]])
    #expect(reading.mendable.first?.cells[2] == "")
  }

  @Test func `the other rows of a notice go with the one that is mended`() {
    let reading = read(
      [
        (
          "n.csv",
          """
          alert_ref,role,given_name,family_name,dob,incident_date,circumstances
          A1,victim,Wren,Sallow,31/02/1993,2031-03-03,Shouting
          A1,child,Ada,Sallow,2025-03-03,2031-03-03,
          A1,witness,Tam,Orrell,1970-01-01,2031-03-03,
          A2,victim,Mo,Reed,1970-01-01,2031-03-03,
          """
        )
      ], flow: policeFlow)
    #expect(reading.mendable.map(\.line) == [2])
    #expect(reading.mendable.first?.companions.map { $0[2] } == ["Ada"])
  }
}
