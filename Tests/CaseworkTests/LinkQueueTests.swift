import Testing
import Vocabulary

@testable import Casework

/// What the hub asks about links: in which order, of whom, by how many, and when it asks again.
@Suite struct LinkQueueTests {
  private let left = "northmoor-csc/P1"
  private let right = "southmere-csc/S9"
  private let numbers = ["9990000018", "9990000026"]

  /// Southmere has somebody of Tessa's name and birthday, and a boy of Ivo's.
  private func desk() async throws -> Desk {
    let desk = try await Desk.withOrrells()
    try await desk.send(
      [
        (
          "ssd_person.csv",
          """
          pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_is_mother
          S7,Ivo,Marlowe,M,1994-11-02,N
          S8,Kit,Fell,M,2017-02-11,N
          S9,Tessa,Marlowe,F,1996-04-21,Y

          """
        ),
        (
          "ssd_mother.csv",
          """
          moth_table_id,moth_person_id,moth_childs_person_id,moth_childs_dob
          M8,S9,S8,2017-02-11

          """
        ),
        (
          "person_relationships.csv",
          """
          person_id,related_person_id,relationship_type,start_date,end_date,recorded_date
          S7,S8,Father : Child,,,

          """
        ),
      ], flow: Orrell.southmereFlow)
    return desk
  }

  private func queue(_ desk: Desk, _ id: String = "r.okoro") async throws -> LinkQueue {
    let reader = try desk.reader(id, for: .childProtectionEnquiry)
    return try #require(try await desk.hub.linkQueue(as: reader)).value
  }

  /// Is the pair of `left` and `right` among what is asked?
  private func isAsked(_ desk: Desk) async throws -> Bool {
    let queue = try await queue(desk)
    return (queue.joins + queue.splits).contains {
      $0.pair.score.left == reference(left) && $0.pair.score.right == reference(right)
    }
  }

  private func item(_ desk: Desk, _ id: String = "r.okoro") async throws -> LinkReview.Pair {
    let queue = try await queue(desk, id)
    let all = queue.joins + queue.splits
    return try #require(
      all.first {
        $0.pair.score.left == reference(left) && $0.pair.score.right == reference(right)
      }?.pair)
  }

  private func identify(_ record: String, _ number: String, _ desk: Desk) async throws {
    try await desk.say(
      .identifier(Identifier(system: Identifier.nhsNumber, value: number)), about: record,
      by: reference(record).agency, key: "\(record)/nhs")
  }

  @Test func `the answer that reaches children and unmet duties is asked for first`() async throws {
    let desk = try await desk()
    let joins = try await queue(desk).joins
    #expect(joins.map(\.pair.score.left.id) == ["P1", "P4"])
    #expect(joins.map(\.value.children) == [3, 2])
    #expect(joins.map(\.value.agencies) == [3, 2])
    #expect(joins.first?.names == ["Tessa Marlowe", "Tessa Marlowe"])
  }

  @Test func `a front desk is asked nothing, and nobody about what they may not see`() async throws
  {
    let desk = try await desk()
    let desks = desk.hub.partnership.practitioners.filter { $0.role == .receptionist }
    for one in desks {
      let reader = Reader(practitioner: one, purpose: .directCare)
      #expect(try await desk.hub.linkQueue(as: reader) == nil)
    }
    #expect(!desks.isEmpty)
    try await desk.say(
      .restriction(Restriction(scope: .record, hiddenFrom: [], reason: "Hiding")), about: right,
      by: AgencyID("southmere-csc"), standing: .decision, key: "hidden")
    #expect(try await queue(desk).joins.map(\.pair.score.left.id) == ["P4"])
  }

  @Test func `answered, a question is asked no more`() async throws {
    let desk = try await desk()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    try await desk.hub.decideLink(
      try await item(desk), samePerson: false, reason: "Two women", as: okoro)
    #expect(try await queue(desk).joins.map(\.pair.score.left.id) == ["P4"])
  }

  @Test func `a second number under "the same" asks again, and the decision holds until then`()
    async throws
  {
    let desk = try await desk()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    try await identify(left, numbers[0], desk)
    try await desk.hub.decideLink(
      try await item(desk), samePerson: true, reason: "Her papers", as: okoro)
    #expect(try await !isAsked(desk))
    try await identify(right, numbers[1], desk)
    let asked = try await item(desk)
    #expect(asked.isJoined)
    #expect(asked.reopened == ["The two now have two NHS numbers, both valid"])
    #expect(try await desk.person(left) == desk.person(right))
    // Whoever answers it again has seen both numbers: nothing new speaks against it.
    try await desk.hub.decideLink(asked, samePerson: true, reason: "Her papers", as: okoro)
    #expect(try await !isAsked(desk))
    #expect(try await desk.person(left) == desk.person(right))
  }

  @Test func `the same number under "two people" asks again`() async throws {
    let desk = try await desk()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    try await identify(left, numbers[0], desk)
    try await desk.hub.decideLink(
      try await item(desk), samePerson: false, reason: "Two women", as: okoro)
    try await identify(right, numbers[0], desk)
    #expect(try await item(desk).reopened == ["The two now have the same valid NHS number"])
    #expect(try await desk.person(left) != desk.person(right))
  }

  private func alert(_ desk: Desk) async throws {
    let alert = PoliceAlert(
      reference: "A1",
      involved: [
        PoliceAlert.Involved(record: reference(left), role: .victim),
        PoliceAlert.Involved(record: reference("northmoor-csc/P5"), role: .allegedPerpetrator),
      ])
    try await desk.say(
      .policeAlert(alert), about: left, by: AgencyID("northmoor-csc"), standing: .reported,
      key: "alert/1")
    let other = PoliceAlert(
      reference: "A2",
      involved: [PoliceAlert.Involved(record: reference(right), role: .allegedPerpetrator)])
    try await desk.say(
      .policeAlert(other), about: right, by: AgencyID("southmere-csc"), standing: .reported,
      key: "alert/2")
  }

  @Test func `a victim's and an alleged perpetrator's records are joined by two people`()
    async throws
  {
    let desk = try await desk()
    try await alert(desk)
    let first = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let colleague = try #require(
      desk.hub.partnership.practitioners.first {
        $0.agency == first.practitioner.agency && $0.id != "r.okoro"
          && $0.role != .receptionist
      })
    let second = Reader(practitioner: colleague, purpose: .childProtectionEnquiry)
    #expect(try await item(desk).needsSecond)
    try await desk.hub.decideLink(
      try await item(desk), samePerson: true, reason: "Her papers", as: first)
    #expect(try await desk.person(left) != desk.person(right))
    let waiting = try await item(desk)
    #expect(waiting.proposal?.practitioner == "r.okoro")
    await #expect(throws: HubProblem.self) {
      try await desk.hub.decideLink(
        waiting, samePerson: true, reason: "Still her papers", as: first)
    }
    #expect(try await desk.person(left) != desk.person(right))
    try await desk.hub.decideLink(
      try await item(desk, colleague.id), samePerson: true, reason: "I saw them too", as: second)
    #expect(try await desk.person(left) == desk.person(right))
    #expect(try await !isAsked(desk))
    // Undone, it waits again for a second person.
    let pair = try #require(
      try await desk.hub.openLinks(try await desk.person(left), as: second)?.value.pairs.first {
        $0.decision != nil
      })
    try await desk.hub.takeBackLink(pair, reason: "It was her sister", as: second)
    #expect(try await desk.person(left) != desk.person(right))
    #expect(try await item(desk).proposal != nil)
  }
}
