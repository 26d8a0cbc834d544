import Testing
import Vocabulary

@testable import Duties

@Suite("What was told of one person is read once")
struct CaseStatementsTests {
  @Test func `any order and any repetition gives each once in the ledger's order`() {
    let told = [visit(3, on: "2026-03-02", alone: .yes), isla(), visit(2, on: nil, alone: .no)]
    let read = CaseStatements(told + [told[0]])
    #expect(read.inOrder.map(\.sequence) == [1, 2, 3])
    #expect(read == CaseStatements(told))
  }

  @Test func `a case file that shares what was told asks the same as one of its own`() {
    for seed: UInt64 in 1...40 {
      for file in InventedCase(seed: seed).files {
        let shared = CaseFile(
          person: file.person, told: CaseStatements(file.statements.reversed()),
          relatives: file.relatives.map {
            Relative(person: $0.person, tie: $0.tie, told: CaseStatements($0.statements))
          })
        #expect(
          DutyRules.duties(for: shared, people: people, rulebook: rulebook)
            == DutyRules.duties(for: file, people: people, rulebook: rulebook))
      }
    }
  }

  @Test func `a count of working days agrees with the list of holidays on every day`() {
    let days = (day("2025-12-01").number...day("2028-02-01").number).map(Day.init(number:))
    for one in days {
      let listed = rulebook.workingDays.holidays[one] != nil
      #expect(rulebook.workingDays.isWorking(one) == (one.weekday <= 5 && !listed), "\(one)")
    }
    let none = WorkingDays(holidays: [:], knownUntil: day("2027-12-31"))
    #expect(none.isWorking(day("1970-01-01")) && none.isWorking(day("2026-12-25")))
  }
}
