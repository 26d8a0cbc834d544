import Enquiry
import Foundation
import Testing
import Vocabulary

@testable import Casework

@Suite("Forms are written down once, whole, and in their agency's own name")
struct WriteFormTests {
  private let reference = "0123456789abcdef"

  private func line(_ says: Saying, on day: Day = Desk.today) -> FormLine {
    FormLine(about: PersonID("mill-lane/M1"), says: says, day: day, name: "line")
  }

  private var disclosed: RoutineEnquiry {
    RoutineEnquiry(
      outcome: .disclosed, context: .antenatal, alone: .yes, questionnaire: "kith-four@1",
      answers: ["hurt": "yes"], hiddenFromOnlineRecord: .yes)
  }

  private func mara(_ desk: Desk) async throws {
    try await desk.say(
      .name(PersonName(given: "Mara", family: "Quince")), about: "mill-lane/M1", by: "mill-lane",
      key: "m1")
    try await desk.say(
      .born(Birth(on: .init(day("2000-01-01")))), about: "mill-lane/M1", by: "mill-lane",
      key: "m1-born")
  }

  @Test func `the same form sent twice is one statement, and answered further is a correction`()
    async throws
  {
    let desk = try Desk()
    try await mara(desk)
    let reader = try desk.reader("a.fenwick", for: .directCare)
    func write(_ enquiry: RoutineEnquiry) async throws -> (Int, Int) {
      let receipt = try await desk.hub.write(
        [line(.routineEnquiry(enquiry))], form: "conversation", reference: reference, as: reader)
      return (receipt.accepted, receipt.duplicates)
    }
    #expect(try await write(disclosed) == (1, 0))
    #expect(try await write(disclosed) == (0, 1))
    var more = disclosed
    more.answers["danger"] = "no"
    #expect(try await write(more) == (1, 0))
    let file = try await desk.hub.openFamily(
      PersonID("mill-lane/M1"), as: reader, view: "conversation")
    let told = file?.value.statements.filter { $0.says.kind == .routineEnquiry } ?? []
    #expect(told.map(\.says) == [.routineEnquiry(more)])
    #expect(told.first?.told.practitioner == "a.fenwick")
  }

  @Test func `what the gate refuses is refused whole, with every reason`() async throws {
    let desk = try Desk()
    let reader = try desk.reader("a.fenwick", for: .directCare)
    let grid = AbuseGrid(entries: [.init(category: .physicalOrSexual, knowledge: .disclosed)])
    do {
      _ = try await desk.hub.write(
        [
          line(.serviceReferral(ServiceReferral(id: "S", to: .housing, step: .sent))),
          line(.abuseGrid(grid), on: day("2031-03-15")),
        ], form: "referral", reference: reference, as: reader)
      Issue.record("it was written")
    } catch let problem as HubProblem {
      guard case .refused(let rejections) = problem else { throw problem }
      #expect(rejections.count == 6)
      #expect(rejections.first?.problem == "Controlling or coercive behaviour: left blank")
      #expect(rejections.last?.problem == "the day has not come")
    }
    #expect(try await desk.hub.position() == 0)
  }

  @Test func `what she said stands in her file, and not in the file of another adult`() async throws
  {
    let desk = try Desk()
    try await mara(desk)
    try await desk.say(
      .name(PersonName(given: "Colin", family: "Vane")), about: "mill-lane/C1", by: "mill-lane",
      key: "c1")
    try await desk.say(
      .born(Birth(on: .init(day("1998-01-01")))), about: "mill-lane/C1", by: "mill-lane",
      key: "c1-born")
    try await desk.say(
      .relationship(
        Relationship(kind: .partner, to: RecordReference("mill-lane", "M1"), period: Period())),
      about: "mill-lane/C1", by: "mill-lane", key: "c1-m1")
    let reader = try desk.reader("a.fenwick", for: .directCare)
    try await desk.hub.write(
      [line(.routineEnquiry(disclosed))], form: "conversation", reference: reference, as: reader)
    func kinds(_ record: String) async throws -> Set<Saying.Kind> {
      let file = try await desk.hub.openFamily(PersonID(record), as: reader, view: "family")
      return Set((file?.value.statements ?? []).map(\.says.kind))
    }
    #expect(try await kinds("mill-lane/M1").contains(.routineEnquiry))
    let his = try await kinds("mill-lane/C1")
    #expect(his.contains(.relationship) && !his.contains(.routineEnquiry))
    let duties =
      try await desk.hub.openFamily(
        PersonID("mill-lane/C1"), as: reader, view: "family")?.value.duties ?? []
    #expect(!duties.contains { $0.rule == .referAfterDisclosure })
  }
}

@Suite("Whose words are asked: Harlow 11.10.4")
struct InstrumentTests {
  private func instrument(_ id: String, status: String = "active", type: String = "boolean") -> Data
  {
    Data(
      """
      {"resourceType": "Questionnaire", "id": "\(id)", "version": "3", "title": "Licensed four",
       "status": "\(status)", "copyright": "Somebody, by licence",
       "item": [{"linkId": "one", "text": "?", "type": "\(type)"}]}
      """.utf8)
  }

  @Test func `an agency's own instrument is asked by it alone, the partnership's by the rest`()
    async throws
  {
    let desk = try Desk()
    let folder = desk.hub.folder
    let before = desk.hub.partnership.instruments
    #expect(before.questionnaire(.enquiry, for: "mill-lane").name == "kith-four@1")
    #expect(before.questionnaire(.enquiry, for: "mill-lane").isOwnWording)
    try Instruments.load(instrument("theirs"), for: .enquiry, agency: "mill-lane", in: folder)
    try Instruments.load(instrument("all"), for: .enquiry, agency: nil, in: folder)
    let after = try LocalPartnership.open(in: folder).instruments
    #expect(after.questionnaire(.enquiry, for: "mill-lane").name == "theirs@3")
    #expect(!after.questionnaire(.enquiry, for: "mill-lane").isOwnWording)
    #expect(after.questionnaire(.enquiry, for: "st-brannock").name == "all@3")
    #expect(after.questionnaire(.checklist, for: "mill-lane").name == "kith-topics@2")
  }

  @Test
  func `a file unfit for its use is refused with all that is wrong, and a hub does not start`()
    async throws
  {
    #expect(
      Instruments.problems(of: instrument("x", status: "draft", type: "text"), for: .enquiry) == [
        "its status is not active: only then is it asked",
        "an enquiry needs a question of yes or no",
        "one: an enquiry counts yes and no alone, so its answer would be kept as nothing disclosed; "
          + "ask it only after a yes (enableWhen a question of yes or no, =, answerBoolean true)",
      ])
    #expect(
      Instruments.problems(of: instrument("x", type: "text"), for: .checklist)
        == ["one: a checklist counts yes and no; this one asks for words"])
    #expect(Instruments.problems(of: Data("{}".utf8), for: nil).count == 1)
    let desk = try Desk()
    #expect(throws: HubProblem.self) {
      try Instruments.load(Data("{}".utf8), for: .enquiry, agency: nil, in: desk.hub.folder)
    }
    let place = desk.hub.folder.partnership + "/questionnaires"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try instrument("x", status: "retired").write(
      to: URL(fileURLWithPath: place + "/enquiry.json"))
    #expect(throws: HubProblem.self) { try LocalPartnership.open(in: desk.hub.folder) }
  }
}
