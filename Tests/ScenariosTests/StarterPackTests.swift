import Content
import Foundation
import Testing
import Vocabulary

@Suite struct StarterPackTests {
  private func agreement() throws -> Agreement {
    let file = try #require(StarterPack.agreements.first)
    return try JSONDecoder().decode(Agreement.self, from: Data(file.bytes))
  }

  private func kinds(_ role: Practitioner.Role, _ purpose: Purpose) throws -> Set<Saying.Kind> {
    let grants = try agreement().grants.filter {
      $0.roles.contains(role) && $0.purposes.contains(purpose) && $0.outcome == .disclose
    }
    return Set(grants.flatMap(\.kinds))
  }

  @Test func `every agency is invented, and every practitioner works for one`() throws {
    let file = try JSONDecoder().decode(PartnershipFile.self, from: Data(StarterPack.partnership))
    #expect(file.agencies.count == 14 && file.agencies.allSatisfy(\.invented))
    #expect(Set(file.agencies.map(\.kind)) == Set(Agency.Kind.allCases))
    let ids = Set(file.agencies.map(\.id))
    #expect(file.practitioners.allSatisfy { ids.contains($0.agency) })
    #expect(Set(file.practitioners.map(\.role)) == Set(Practitioner.Role.allCases))
    #expect(Set(file.practitioners.map(\.id)).count == file.practitioners.count)
  }

  @Test func `the agreement holds, and is to be looked at again later`() throws {
    let agreement = try agreement()
    #expect(agreement.holds(on: Sent.today.adding(months: -50)))
    #expect(agreement.reviewBy.description == "2028-03-31")
    let parties = Set(agreement.parties)
    #expect(agreement.flows.allSatisfy { parties.contains($0.from) })
    #expect(agreement.grants.allSatisfy { parties.isSuperset(of: $0.to) })
    #expect(Set(agreement.flows.map(\.id)).count == agreement.flows.count)
    #expect(!agreement.flows.contains { $0.subjects.contains(.wholePopulation) })
  }

  @Test func `what a council need not send is left outside`() throws {
    let flow = try #require(
      try agreement().flows.first { $0.id == "northmoor-csc-safeguarding" })
    for field in ["pers_ethnicity", "pers_nationality", "pers_gender", "pers_send_flag"] {
      #expect(!flow.letsIn("ssd_person." + field))
    }
    for field in ["ssd_person.pers_dob", "ssd_mother.moth_person_id", "relationships.person_id"] {
      #expect(flow.letsIn(field))
    }
  }

  @Test func `a role sees what its work needs`() throws {
    #expect(try kinds(.receptionist, .directCare) == [.name, .born, .died, .sex, .identifier])
    #expect(try kinds(.receptionist, .childProtectionEnquiry).isEmpty)
    #expect(
      try kinds(.reviewChair, .learningReview) == [.recommendation, .reviewPage, .reviewWork])
    #expect(try kinds(.generalPractitioner, .directCare).isSuperset(of: [.policeAlert, .plan]))
    #expect(!(try kinds(.generalPractitioner, .directCare).contains(.assessment)))
    #expect(!(try kinds(.policeDesk, .policeProtection).contains(.note)))
    #expect(!(try kinds(.socialWorker, .childInNeed).contains(.sharing)))
    #expect(try kinds(.caldicottGuardian, .caldicottReview) == Set(Saying.Kind.allCases))
  }

  @Test func `each footing names an article and, where people are named, a condition`() throws {
    let named: Set<Saying.Kind> = [.name, .policeAlert, .note]
    for grant in try agreement().grants {
      #expect(!grant.basis.article6.isEmpty)
      if !named.isDisjoint(with: grant.kinds) {
        #expect(grant.basis.article9 != nil && grant.basis.power != nil, "\(grant.id)")
        #expect(grant.basis.article9 != "g" || grant.basis.schedule1 != nil, "\(grant.id)")
      }
    }
  }

  @Test func `bank holidays are those of England and Wales, the awkward ones too`() throws {
    let file = try JSONDecoder().decode(BankHolidays.self, from: Data(StarterPack.bankHolidays))
    #expect(file.knownUntil == "2035-12-31" && file.days.count == 147)
    let awkward = [
      "2020-05-08", "2022-06-03", "2022-09-19", "2023-05-08", "2026-12-28", "2027-12-27",
      "2027-12-28", "2028-01-03", "2031-04-11",
    ]
    #expect(awkward.allSatisfy { file.days[$0] != nil })
    for ordinary in ["2020-05-04", "2022-05-30", "2028-01-01"] {
      #expect(file.days[ordinary] == nil)
    }
    #expect(file.days.keys.allSatisfy { (Day($0)?.weekday ?? 7) <= 5 })
    #expect(file.days["2031-04-11"] == "Good Friday")
    // Those nobody foresaw say when they were declared, so that a moved due day can be told.
    #expect(file.declared?["2022-09-19"] == "2022-09-10")
    #expect(file.declared?.keys.allSatisfy { file.days[$0] != nil } == true)
  }

  @Test func `each local number says who set it, when and why`() throws {
    struct Setting: Decodable {
      var value: Int
      /// Not for what is a count.
      var unit: String?
      var owner, source, recommendation: String
      var from, set_on: Day
    }
    let settings = try JSONDecoder().decode(
      [String: [String: Setting]].self, from: Data(StarterPack.settings))
    let duties = try #require(settings["duties"])
    let some = [
      "triage-police-alert": 1, "discuss-police-alert": 31, "see-each-child": 3,
      "offer-carers-assessment": 7, "complete-carers-assessment": 28,
      "consider-family-group-conference": 20, "review-risk-after-medicine-change": 7,
      "send-marac-return": 3,
    ]
    #expect(some.allSatisfy { duties[$0.key]?.value == $0.value })
    // What law or national guidance sets is no setting of the partnership's.
    #expect(duties["hold-core-group"] == nil && duties["check-medicine-level"] == nil)
    #expect(settings.values.joined().allSatisfy { $0.value.set_on <= $0.value.from })
  }
}
