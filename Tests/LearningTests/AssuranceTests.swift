import Learning
import Testing
import Vocabulary

@Suite struct AssuranceTests {
  @Test func `28 rows, and each has something to say`() {
    let assurance = Assurance(of: Desk().input(asOf: "2031-06-30"))
    #expect(assurance.rows.map(\.row.row) == Array(1...28))
    #expect(assurance.rows.allSatisfy { !$0.measures.isEmpty })
    #expect(
      Set(assurance.rows.flatMap(\.measures).map(\.status)) == [.noData, .notMeasured])
  }

  @Test func `a recommendation nothing can be counted on is not measured, never nought`() throws {
    let assurance = Assurance(of: Desk().input(asOf: "2031-06-30"))
    let policy = try #require(assurance.rows[10].measures.first)
    #expect(policy.measure.id == "M11a")
    #expect(policy.status == .notMeasured)
    #expect(policy.value == nil && policy.count == nil && policy.agency == nil)
    #expect(
      policy.says == "Not measured yet: how many required policies were in force and in date.")
  }

  @Test func `the rows of both practices show what was measured on both invented practices`() {
    let assurance = Assurance(of: Desk().input(asOf: "2031-06-30"))
    #expect(assurance.rows[21].measures == assurance.rows[22].measures)
    #expect(
      assurance.rows[21].measures.map { $0.measure.id + " " + ($0.agency ?? "-") } == [
        "M18a Mill Lane Surgery", "M18a Harbour Road Practice", "M18b Mill Lane Surgery",
        "M18b Harbour Road Practice", "M18c Mill Lane Surgery", "M18c Harbour Road Practice",
        "M18e Mill Lane Surgery", "M18e Harbour Road Practice", "M18f -", "M18x Mill Lane Surgery",
        "M18x Harbour Road Practice", "M18d -",
      ])
  }

  @Test func `no figure measured on invented data stands beside a real body's name`() {
    let real = Agency(
      id: "lister", name: "Lister Medical Centre", kind: .generalPractice, invented: false)
    var desk = Desk()
    let sending = PoliceAlert.Sending(to: "lister", on: Desk.day("2031-03-03"))
    desk.say(
      .policeAlert(PoliceAlert(reference: "A1", sentTo: [sending])),
      about: "northmoor-police/A1", on: "2031-03-03")
    let mixed = desk.input(asOf: "2031-06-30", agencies: Desk.agencies + [real])
    #expect(mixed.isInvented)
    let assurance = Assurance(of: mixed)
    let named = Set(assurance.rows.flatMap(\.measures).compactMap(\.agency))
    #expect(!named.contains("Lister Medical Centre"))
    #expect(named.isDisjoint(with: Harlow.rows.map(\.addressedTo)))
    #expect(assurance.rows.flatMap(\.measures).allSatisfy { $0.isInvented })
    let alone = desk.input(asOf: "2031-06-30", agencies: [real])
    #expect(!alone.isInvented)
    #expect(
      Measures.results(of: alone).result("M18a", at: "Lister Medical Centre")?.says
        == "0 of 1 police alert was triaged within 1 working day at Lister Medical Centre.")
  }

  @Test func `a partnership's own target outranks the shipped one and carries who set it`() throws {
    var desk = Desk()
    for (reference, day) in [("A1", "2031-03-03"), ("A2", "2031-03-06")] {
      let sending = PoliceAlert.Sending(to: "mill-lane", on: Desk.day("2031-03-03"))
      desk.say(
        .policeAlert(PoliceAlert(reference: reference, sentTo: [sending])),
        about: "northmoor-police/A", on: "2031-03-03")
      desk.say(
        .alertTriage(AlertTriage(alert: reference, outcome: "seen")),
        about: "northmoor-police/A", on: day, by: "mill-lane")
    }
    var input = desk.input(asOf: "2031-06-30")
    let shipped = try #require(
      Measures.results(of: input).result("M18a", at: "Mill Lane Surgery"))
    #expect(shipped.status == .missed)
    #expect(shipped.target?.setBy == "Kith starter pack")
    #expect(shipped.target?.on.description == "2026-11-23")
    input.settings.targets["M18a"] = LocalSetting(
      0.5, setBy: "Northmoor partnership", on: Desk.day("2031-01-01"))
    let local = try #require(
      Measures.results(of: input).result("M18a", at: "Mill Lane Surgery"))
    #expect(local.status == .met)
    #expect(local.target?.setBy == "Northmoor partnership")
  }

  @Test func `a row carries the published wording once it is there`() {
    let assurance = Assurance(
      of: Desk().input(asOf: "2031-06-30"), texts: ["11.4.1": "Wording."])
    #expect(assurance.rows.filter { $0.text != nil }.map(\.row.row) == [13, 14])
  }
}
