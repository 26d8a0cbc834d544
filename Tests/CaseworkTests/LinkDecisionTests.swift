import Testing
import Vocabulary

@testable import Casework

/// A person decides which records are one person, and takes it back.
@Suite struct LinkDecisionTests {
  /// Southmere has somebody of Tessa's name and birthday: no more, so a person decides.
  private func desk() async throws -> Desk {
    let desk = try await Desk.withOrrells()
    try await desk.send(
      [
        (
          "ssd_person.csv",
          """
          pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_is_mother
          S9,Tessa,Marlowe,F,1996-04-21,Y
          S8,Kit,Fell,M,2017-02-11,N

          """
        ),
        (
          "ssd_mother.csv",
          """
          moth_table_id,moth_person_id,moth_childs_person_id,moth_childs_dob
          M8,S9,S8,2017-02-11

          """
        ),
      ], flow: Orrell.southmereFlow)
    return desk
  }

  private func pair(
    _ left: String, _ right: String, _ desk: Desk, as reader: Reader
  ) async throws -> LinkReview.Pair? {
    let review = try await desk.hub.openLinks(try await desk.person(left), as: reader)
    return review?.value.pairs.first {
      $0.score.left == reference(left) && $0.score.right == reference(right)
    }
  }

  private func areOne(_ desk: Desk, _ left: String, _ right: String) async throws -> Bool {
    try await desk.person(left) == desk.person(right)
  }

  @Test func `confirming joins, taking it back parts, and confirming again joins again`()
    async throws
  {
    let desk = try await desk()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let (left, right) = ("northmoor-csc/P1", "southmere-csc/S9")
    for round in 1...2 {
      let open = try #require(try await pair(left, right, desk, as: okoro), "round \(round)")
      #expect(!open.isJoined && open.decision == nil)
      let receipt = try await desk.hub.decideLink(
        open, samePerson: true, reason: "Her papers were seen", as: okoro)
      #expect(receipt.accepted == 1)
      #expect(try await areOne(desk, left, right))
      let decided = try #require(try await pair(left, right, desk, as: okoro))
      #expect(decided.isJoined)
      #expect(decided.decision?.practitioner == "r.okoro")
      #expect(decided.decision?.standing == .decision)
      try await desk.hub.takeBackLink(decided, reason: "They were her sister's", as: okoro)
      #expect(try await !areOne(desk, left, right))
    }
  }

  @Test func `refusing parts a link the machine made`() async throws {
    let desk = try await Desk.withOrrells()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let (left, right) = ("northmoor-csc/P5", "southmere-csc/S1")
    #expect(try await areOne(desk, left, right))
    let made = try #require(try await pair(left, right, desk, as: okoro))
    #expect(made.isJoined)
    try await desk.hub.decideLink(made, samePerson: false, reason: "Two men", as: okoro)
    #expect(try await !areOne(desk, left, right))
    let refused = try #require(try await pair(left, right, desk, as: okoro))
    try await desk.hub.takeBackLink(refused, reason: "One man after all", as: okoro)
    #expect(try await areOne(desk, left, right))
  }

  @Test func `what another agency decided is neither told nor overruled, and no reason is refused`()
    async throws
  {
    let desk = try await desk()
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    let (left, right) = ("northmoor-csc/P1", "southmere-csc/S9")
    let open = try #require(try await pair(left, right, desk, as: okoro))
    await #expect(throws: HubProblem.self) {
      try await desk.hub.decideLink(open, samePerson: true, reason: " ", as: okoro)
    }
    try await desk.say(
      .linkDecision(
        LinkDecision(other: reference(left), samePerson: false, reason: "Two women")),
      about: right, by: AgencyID("southmere-csc"), standing: .decision, key: "two")
    #expect(try await pair(left, right, desk, as: okoro) == nil)
    let pryce = try desk.reader("l.pryce", for: .childProtectionEnquiry)
    #expect(try await pair(left, right, desk, as: pryce)?.decision?.saidBy.text == "southmere-csc")
  }

  @Test func `the later of two decisions holds, whichever record each was said about`()
    async throws
  {
    let desk = try await Desk.withOrrells()
    let (left, right) = ("northmoor-csc/P5", "southmere-csc/S1")
    func decide(_ samePerson: Bool, _ about: String, _ other: String) async throws {
      let decision = LinkDecision(
        other: reference(other), samePerson: samePerson, reason: "Papers seen")
      try await desk.say(
        .linkDecision(decision), about: about, by: reference(about).agency, standing: .decision,
        key: "\(about) \(samePerson)")
    }
    try await decide(false, right, left)
    #expect(try await !areOne(desk, left, right))
    try await decide(true, left, right)
    #expect(try await areOne(desk, left, right))
  }

  @Test func `who may not see one of two records is not offered the pair`() async throws {
    let desk = try await desk()
    let (left, right) = ("northmoor-csc/P1", "southmere-csc/S9")
    for id in ["r.okoro", "t.bright"] {
      let reader = try desk.reader(id, for: .childProtectionEnquiry)
      let offered = try await pair(left, right, desk, as: reader) != nil
      #expect(offered == (id == "r.okoro"), "\(id)")
    }
    // Nobody outside Southmere is told anything of the person there any more.
    try await desk.say(
      .restriction(Restriction(scope: .record, hiddenFrom: [], reason: "Hiding")), about: right,
      by: AgencyID("southmere-csc"),
      standing: .decision, key: "hidden")
    let okoro = try desk.reader("r.okoro", for: .childProtectionEnquiry)
    #expect(try await pair(left, right, desk, as: okoro) == nil)
  }
}
