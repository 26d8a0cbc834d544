import Testing
import Vocabulary

@testable import Duties

@Suite("An assessment is not authorised with a child unaccounted for: Harlow 11.1.1, scenario D06")
struct AuthorisationSpec {
  func born(_ sequence: Int, _ about: String) -> Statement {
    said(
      sequence, about: about, .born(Birth(on: .init(day("2018-01-01")))), recorded: "2026-01-05")
  }

  func children(_ visits: [Statement], theos: [Statement] = []) -> [AuthorisationCheck.Child] {
    let theo = Relative(
      person: person("theo"), tie: .sibling, statements: [born(2, "northmoor-csc/THEO")] + theos)
    let robin = Relative(
      person: person("robin"), tie: .household, statements: [born(3, "northmoor-csc/ROBIN")])
    return AuthorisationCheck.children(
      of: CaseFile(
        person: person("isla"), statements: [isla()] + visits, relatives: [theo, robin]),
      since: day("2026-03-02"), on: day("2026-04-01"), people: people, rulebook: rulebook)
  }

  let seen = visit(20, on: "2026-03-04", alone: .yes)

  @Test func `three linked children, two seen: it waits for the third, or a manager's reason`() {
    let theo = visit(21, on: "2026-03-05", alone: .notRecorded, about: "northmoor-csc/THEO")
    let found = children([seen], theos: [theo])
    #expect(found.map(\.person) == [person("isla"), person("robin"), person("theo")])
    #expect(found.map(\.isAccountedFor) == [true, false, true])
    #expect(
      AuthorisationCheck.refusals(found, managersReason: nil) == [
        "1 of 3 children not seen, and no reason why: see each, or give a manager's reason"
      ])
    #expect(AuthorisationCheck.refusals(found, managersReason: " ").count == 1)
    #expect(AuthorisationCheck.refusals(found, managersReason: "abroad until May") == [])
  }

  @Test func `a brother of whom nobody recorded a date of birth is one of them, the dead are not`()
  {
    let ben = Relative(
      person: person("skye"), tie: .sibling,
      statements: [
        said(4, about: "southmere-csc/SKYE", .name(PersonName(given: "Ben", family: "Vane")))
      ])
    let lost = Relative(
      person: person("theo"), tie: .sibling,
      statements: [
        born(2, "northmoor-csc/THEO"),
        said(5, about: "northmoor-csc/THEO", .died(UncertainDate(day("2024-05-01")))),
      ])
    let found = AuthorisationCheck.children(
      of: CaseFile(person: person("isla"), statements: [isla()], relatives: [ben, lost]),
      since: day("2026-03-02"), on: day("2026-04-01"), people: people, rulebook: rulebook)
    #expect(found.map(\.person) == [person("isla"), person("skye")])
  }

  @Test func `alone and own words are three-valued, and a brother seen is not a sister seen`() {
    let found = children([seen])
    #expect(found.map(\.seen) == [.yes, .notRecorded, .notRecorded])
    #expect(found.map(\.seenAlone) == [.yes, .notRecorded, .notRecorded])
    #expect(found.map(\.ownWords) == [.notRecorded, .notRecorded, .notRecorded])
  }

  @Test func `a visit before the assessment, or by the police, accounts for nobody`() {
    let before = visit(20, on: "2026-03-01", alone: .yes)
    let police = visit(21, on: "2026-03-05", alone: .yes, about: "northmoor-police/ISLA")
    #expect(children([before, police]).map(\.isAccountedFor) == [false, false, false])
  }

  @Test func `not seen with the reason written is accounted for`() {
    let refused = visit(20, on: "2026-03-05", seen: .no, alone: .notRecorded, reason: "in hospital")
    #expect(children([refused]).first?.isAccountedFor == true)
    let blank = visit(20, on: "2026-03-05", seen: .no, alone: .notRecorded)
    #expect(children([blank]).first?.isAccountedFor == false)
  }
}
