import Content
import Enquiry
import Foundation
import Testing
import Vocabulary

@Suite("Asking safely: Harlow 11.10.4 and 11.4.4, scenarios D04, D05, D09 and D16")
struct EnquiryTests {
  let safe = SafeToAsk(
    alone: .yes, interpreter: .notNeeded, partnerMayHear: .no, isPrivate: .yes)

  func record(
    _ gate: SafeToAsk, _ answers: [String: String], reason: String? = nil
  ) throws -> RoutineEnquiry {
    EnquiryRecord.enquiry(
      gate, Answering(try shipped("kith-four.json"), answers: answers), in: .antenatal,
      reasonNotAsked: reason)
  }

  @Test func `an interpreter who is a relative defers it, and no answer is kept`() throws {
    var gate = safe
    gate.interpreter = .familyOrFriend
    #expect(!gate.mayAsk)
    let found = try record(gate, ["hurt": "yes"])
    #expect(found.outcome == .deferredUnsafe)
    #expect(found.answers == [:])
    #expect(found.reason == "family or a friend interprets")
  }

  @Test func `what nobody recorded stops it as a no does`() {
    #expect(
      SafeToAsk().reasonsNotTo == [
        "not known whether alone", "not known who interprets",
        "not known whether the partner may hear it", "not known whether it is private",
      ])
    var gate = safe
    gate.partnerMayHear = .yes
    #expect(gate.reasonsNotTo == ["the partner may hear or read it"])
  }

  @Test func `the five outcomes are five`() throws {
    let no = ["belittled": "no", "afraid": "no", "sexual": "no", "hurt": "no"]
    #expect(try record(safe, no).outcome == .nothingDisclosed)
    var one = no
    one["hurt"] = "yes"
    let disclosed = try record(safe, one)
    #expect(disclosed.outcome == .disclosed)
    #expect(disclosed.hiddenFromOnlineRecord == .yes)
    #expect(disclosed.questionnaire == "kith-four@1")
    one["hurt"] = "declined"
    #expect(try record(safe, one).outcome == .declined)
    one["hurt"] = ""
    #expect(try record(safe, one).outcome == .notAsked)
    #expect(try record(safe, [:]).outcome == .notAsked)
    let unasked = try record(safe, no, reason: "no time")
    #expect(unasked.outcome == .notAsked && unasked.reason == "no time" && unasked.answers == [:])
  }

  @Test func `an old no does not stand against a new sign, and a deferral waits for safety`() {
    func advice(_ outcome: RoutineEnquiry.Outcome, signs: [String] = []) -> AskingAgain.Advice {
      AskingAgain.advice(
        after: [(day("2031-03-03"), outcome)], newSigns: signs.map(day), on: day("2031-03-10"),
        months: 6)
    }
    #expect(advice(.nothingDisclosed) == .notBefore(day("2031-09-03")))
    #expect(advice(.nothingDisclosed, signs: ["2031-03-09"]) == .ask)
    #expect(advice(.nothingDisclosed, signs: ["2031-03-01"]) == .notBefore(day("2031-09-03")))
    #expect(advice(.deferredUnsafe) == .askWhenSafe)
    #expect(advice(.notAsked) == .ask)
  }

  @Test func `a disclosure ends in who, how and by when; entries not verified lately come last`()
    throws
  {
    let pathways = try JSONDecoder().decode(
      PathwayDirectory.self, from: Data(StarterPack.pathways))
    func ninetyDays(_ verified: Day) -> Day { verified.adding(days: 90) }
    let steps = pathways.steps(
      after: day("2026-11-27"), on: day("2026-11-27"), danger: .yes, hasChildren: .yes,
      wants: "men", referBy: day("2026-11-30"), freshUntil: ninetyDays)
    #expect(
      steps.map(\.what) == [
        "Somebody is in danger now: ring 999.",
        "Tell children's services of the children today.",
        "Offer a referral to a specialist service; a no is written down and respected.",
        "Fill in the risk checklist, or pass it to somebody trained to.",
      ])
    #expect(steps.map(\.by) == ["2026-11-27", "2026-11-27", "2026-11-30", "2026-11-30"].map(day))
    #expect(steps[2].services.map(\.id) == ["lantern-advice"])
    #expect(!steps[2].services[0].isStale(on: day("2027-01-13"), freshUntil: ninetyDays))
    #expect(steps[2].services[0].isStale(on: day("2027-01-14"), freshUntil: ninetyDays))
    #expect(
      steps[2].services[0].isStale(on: day("2026-10-17")) { verified in verified.adding(days: 1) })
    let unknown = pathways.steps(
      after: day("2026-11-27"), on: day("2026-11-27"), danger: .notRecorded, hasChildren: .no,
      wants: nil, referBy: day("2026-11-30"), freshUntil: ninetyDays)
    #expect(unknown.first?.what == "Ask whether somebody is in danger now.")
    #expect(unknown.count == 3)
  }

  @Test
  func `a service last verified long ago by the day of reading comes last, whenever disclosed`()
    throws
  {
    func service(_ name: String, verified: String) -> String {
      #"{"id": "\#(name)", "name": "\#(name)", "service": "domesticAbuseSpecialist","#
        + #""phone": "", "hours": "", "accepts": [], "languages": [],"#
        + #""lastVerified": "\#(verified)"}"#
    }
    let services = [
      service("Albion", verified: "2031-01-02"), service("Beacon", verified: "2031-03-20"),
    ]
    let pathways = try JSONDecoder().decode(
      PathwayDirectory.self, from: Data("{\"services\": [\(services.joined(separator: ","))]}".utf8)
    )
    func offered(on shown: String) -> [String] {
      pathways.steps(
        after: day("2031-03-25"), on: day(shown), danger: .no, hasChildren: .no, wants: nil,
        referBy: day("2031-03-26"), freshUntil: { $0.adding(days: 90) }
      )[0].services.map(\.name)
    }
    #expect(offered(on: "2031-03-25") == ["Albion", "Beacon"])
    #expect(offered(on: "2031-05-01") == ["Beacon", "Albion"])
  }

  @Test func `only the physical ticked is refused; not asked for an emergency is accepted`() {
    var grid = AbuseGrid(entries: [.init(category: .physicalOrSexual, knowledge: .disclosed)])
    #expect(AbuseForm.refusals(grid).count == 5)
    #expect(AbuseForm.refusals(grid).first == "Controlling or coercive behaviour: left blank")
    grid.entries = AbuseGrid.Category.allCases.map {
      .init(category: $0, knowledge: .notAsked, reasonNotAsked: .emergency)
    }
    #expect(AbuseForm.refusals(grid) == [])
    grid.entries[1].reasonNotAsked = nil
    #expect(AbuseForm.refusals(grid) == ["Economic abuse: not asked, and no reason given"])
  }

  @Test func `a checklist has no count without judgement, and a lapsed author needs a second name`()
  {
    var checklist = RiskChecklist(
      id: "C1", instrument: "kith-topics@1", answers: ["fear": .yes], topics: ["fear", "choking"],
      author: Authoring.standing(trainedUntil: day("2031-03-02"), on: day("2031-03-03")))
    #expect(checklist.author == .notInDate)
    #expect(Authoring.standing(trainedUntil: day("2031-03-03"), on: day("2031-03-03")) == .inDate)
    #expect(Authoring.standing(trainedUntil: nil, on: day("2031-03-03")) == .notRecorded)
    #expect(Authoring.refusals(checklist).count == 2)
    #expect(Authoring.count(checklist) == nil)
    checklist.professionalJudgement = "grave concern"
    #expect(Authoring.refusals(checklist).count == 1)
    #expect(
      Authoring.count(checklist)
        == "1 of 2 answered yes, 1 not asked. Professional judgement: grave concern")
    checklist.coSignedBy = "m.haddad"
    #expect(Authoring.refusals(checklist) == [])
    checklist.answers["other"] = .yes
    #expect(Authoring.refusals(checklist) == ["not topics of this checklist: 1"])
  }
}
