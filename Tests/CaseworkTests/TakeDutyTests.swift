import Duties
import Testing
import Vocabulary

@testable import Casework

@Suite("A duty is held by somebody by name, and one person alone cannot say it does not apply")
struct TakeDutyTests {
  private func opened() async throws -> (desk: Desk, duty: Duty) {
    let desk = try await Desk.withOrrells()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let open = try await desk.hub.worklist(as: okoro).value
    return (desk, try #require(open.first { $0.duty.rule == .seeEachChild }?.duty))
  }

  /// What refuses a step, field and problem; empty where it was written down.
  private func take(
    _ step: DutyStep, _ id: String, as practitioner: String, _ desk: Desk
  ) async throws -> [String] {
    let reader = try desk.reader(practitioner, for: .childProtectionEnquiry)
    do {
      try await desk.hub.take(duty: id, step, as: reader)
      return []
    } catch HubProblem.refused(let rejections) {
      return rejections.map { "\($0.field ?? ""): \($0.problem)" }
    }
  }

  private func now(_ id: String, _ desk: Desk) async throws -> Duty {
    try #require(try await desk.hub.allDuties().first { $0.id == id })
  }

  @Test func `taken on, given on and covered, it stays open and says whose it is`() async throws {
    let (desk, duty) = try await opened()
    let id = duty.id
    #expect(try await take(DutyStep(duty: "", step: .acknowledged), id, as: "r.okoro", desk) == [])
    #expect(try await now(id, desk).holder(on: Desk.today) == "r.okoro")
    #expect(
      try await take(DutyStep(duty: "", step: .acknowledged), id, as: "r.okoro", desk)
        == ["step: you hold it already"])
    let cover = DutyStep(
      duty: "", step: .covered, to: "m.haddad", until: Desk.today.adding(days: 3))
    #expect(try await take(cover, id, as: "r.okoro", desk) == [])
    #expect(try await now(id, desk).holder(on: Desk.today.adding(days: 3)) == "m.haddad")
    #expect(try await now(id, desk).holder(on: Desk.today.adding(days: 4)) == "r.okoro")
    #expect(try await now(id, desk).state(on: Desk.today).isUnmet)
  }

  @Test func `nobody outside the agency takes it, is given it or covers, and a past day is none`()
    async throws
  {
    let (desk, duty) = try await opened()
    #expect(
      try await take(DutyStep(duty: "", step: .acknowledged), duty.id, as: "l.pryce", desk)
        == ["step: another agency owes this duty"])
    #expect(
      try await take(
        DutyStep(duty: "", step: .handedOver, to: "l.pryce"), duty.id, as: "r.okoro", desk)
        == ["to: choose a colleague"])
    let past = DutyStep(duty: "", step: .covered, until: Desk.today.adding(days: -1))
    #expect(
      try await take(past, duty.id, as: "r.okoro", desk)
        == ["to: choose a colleague", "until: give the last day of cover"])
  }

  @Test func `that it does not apply needs a reason, and a manager who did not ask`() async throws {
    let (desk, duty) = try await opened()
    let id = duty.id
    func no(_ reason: String?, _ approver: String? = nil) -> DutyStep {
      DutyStep(duty: "", step: .notApplicable, reason: reason, approvedBy: approver)
    }
    #expect(
      try await take(no(" "), id, as: "r.okoro", desk)
        == ["reason: say why the duty does not apply"])
    #expect(
      try await take(no("abroad", "m.haddad"), id, as: "m.haddad", desk)
        == ["step: nobody has asked that it not apply"])
    #expect(try await take(no("abroad"), id, as: "r.okoro", desk) == [])
    #expect(try await now(id, desk).state(on: Desk.today).isUnmet)
    #expect(
      try await take(no("abroad", "r.okoro"), id, as: "r.okoro", desk) == [
        "step: whoever asks cannot approve: it takes a second person",
        "step: a social worker cannot approve that a duty does not apply",
      ])
    // Nor may one person sign with another's name.
    #expect(
      try await take(no("abroad", "m.haddad"), id, as: "r.okoro", desk).first
        == "step: whoever asks cannot approve: it takes a second person")
    #expect(try await take(no("abroad", "m.haddad"), id, as: "m.haddad", desk) == [])
    #expect(try await now(id, desk).state(on: Desk.today) == .notApplicable(on: Desk.today))
    #expect(
      try await take(no("again"), id, as: "r.okoro", desk)
        == ["step: the duty is no longer to be done"])
  }

  @Test func `a manager who asks cannot approve their own asking`() async throws {
    let (desk, duty) = try await opened()
    func no(_ approver: String? = nil) -> DutyStep {
      DutyStep(duty: "", step: .notApplicable, reason: "abroad", approvedBy: approver)
    }
    #expect(try await take(no(), duty.id, as: "m.haddad", desk) == [])
    #expect(
      try await take(no("m.haddad"), duty.id, as: "m.haddad", desk)
        == ["step: whoever asks cannot approve: it takes a second person"])
  }

  @Test func `the door that answers a duty takes no step about who holds it`() async throws {
    let (desk, duty) = try await opened()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let own = DutyStep(
      duty: duty.id, step: .notApplicable, reason: "abroad", approvedBy: "m.haddad")
    await #expect(throws: HubProblem.self) {
      try await desk.hub.answer(duty: duty.id, with: .dutyStep(own), on: Desk.today, as: okoro)
    }
  }
}
