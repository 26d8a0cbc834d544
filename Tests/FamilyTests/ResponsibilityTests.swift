import Testing
import Vocabulary

@testable import Family

/// The law of England and Wales on parental responsibility, as a table of families.
@Suite("Parental responsibility") struct ResponsibilityTests {
  static let kid: [ResponsibilityScenario.Fact] = [.born("2015-03-10"), .mother]
  static let both = kid + [.father()]
  static let noFather = "notKnown nobody -"
  static let mum = "holds mum mother"

  static let parents: [ResponsibilityScenario] = [
    .init("a mother alone", kid, mum, noFather),
    .init("nobody recorded", [.born("2015-03-10")], "notKnown nobody mother", noFather),
    .init(
      "a mother whose entry in the register was seen",
      kid + [.basis(.birthRegistration, "mum", from: "2015-04-01", seen: true)],
      "holds mum mother seen", noFather),
    .init("a father of whom no more is stated", both, mum, "notKnown dad registeredFather"),
    .init(
      "a father who was married to the mother at the birth",
      both + [.couple("dad", .married, "mum", from: "2010-05-01")], mum, "holds dad marriedAtBirth"),
    .init(
      "a father who was her civil partner at the birth",
      both + [.couple("dad", .civilPartner, "mum", from: "2010-05-01")], mum,
      "holds dad marriedAtBirth"),
    .init(
      "a father who married her later",
      both + [.couple("dad", .married, "mum", from: "2018-05-01")], mum, "holds dad marriedLater"),
    .init(
      "on a day before he married her",
      both + [.couple("dad", .married, "mum", from: "2018-05-01")], on: "2017-01-01", mum,
      "notKnown dad registeredFather"),
    .init(
      "a marriage on a day nobody gave", both + [.couple("dad", .married, "mum")], mum,
      "holds dad marriedAtBirth"),
    .init(
      "parents divorced since",
      both + [.couple("dad", .married, "mum", from: "2010-05-01", to: "2020-01-01")], mum,
      "holds dad marriedAtBirth"),
    .init(
      "divorced during the pregnancy",
      both + [.couple("dad", .married, "mum", from: "2010-05-01", to: "2014-12-01")], mum,
      "notKnown dad marriedAtBirth"),
    .init(
      "divorced two years before the birth",
      both + [.couple("dad", .married, "mum", from: "2010-05-01", to: "2013-01-01")], mum,
      "notKnown dad registeredFather"),
    .init(
      "a father who lives with her and is not married",
      both + [.couple("dad", .cohabiting, "mum", from: "2010-05-01")], mum,
      "notKnown dad registeredFather"),
    .init(
      "a birth parent whose part nobody names",
      [.born("2015-03-10"), .parent("dad", .birthParent)], "notKnown nobody mother", noFather),
    .init(
      "two stated fathers", kid + [.father("dad"), .father("don")], mum,
      "notKnown dad registeredFather", "notKnown don registeredFather"),
    .init(
      "two stated fathers, one of them registered",
      kid + [
        .father("dad"), .father("don"), .basis(.birthRegistration, "don", from: "2015-04-01"),
      ],
      mum, "holds don registeredFather", "notKnown dad registeredFather"),
    .init(
      "two stated mothers", both + [.parent("may", .birthMother)], "notKnown may mother",
      "notKnown mum mother", "notKnown dad registeredFather"),
    .init("an unborn child", [.unborn("2024-09-01"), .mother, .father()], "none nobody -"),
    .init(
      "the day before the birth", both, on: "2015-03-09", "none nobody -"),
    .init("the day of the birth", kid, on: "2015-03-10", mum, noFather),
  ]

  static let registrations: [ResponsibilityScenario] = [
    .init(
      "registered in England on 1 December 2003",
      [
        .born("2003-11-01"), .mother, .father(),
        .basis(.birthRegistration, "dad", from: "2003-12-01"),
      ], on: "2010-01-01", mum, "holds dad registeredFather"),
    .init(
      "registered in England the day before",
      [
        .born("2003-11-01"), .mother, .father(),
        .basis(.birthRegistration, "dad", from: "2003-11-30"),
      ], on: "2010-01-01", mum, "none dad registeredFather"),
    .init(
      "registered in 2003, on a day nobody gave",
      [.born("2003-11-01"), .mother, .father(), .basis(.birthRegistration, "dad", from: "2003")],
      on: "2010-01-01", mum, "notKnown dad registeredFather"),
    .init(
      "born before, registered anew in 2008",
      [
        .born("2001-01-01"), .mother, .father(),
        .basis(.birthRegistration, "dad", from: "2008-02-02"),
      ], on: "2010-01-01", mum, "holds dad registeredFather"),
    .init(
      "registered in Scotland on 4 May 2006",
      [
        .born("2006-04-20"), .mother, .father(),
        .basis(.birthRegistration, "dad", from: "2006-05-04", in: .scotland),
      ], on: "2010-01-01", mum, "holds dad registeredFather"),
    .init(
      "registered in Scotland the day before",
      [
        .born("2006-04-20"), .mother, .father(),
        .basis(.birthRegistration, "dad", from: "2006-05-03", in: .scotland),
      ], on: "2010-01-01", mum, "none dad registeredFather"),
    .init(
      "registered in Northern Ireland on 15 April 2002",
      [
        .born("2002-04-01"), .mother, .father(),
        .basis(.birthRegistration, "dad", from: "2002-04-15", in: .northernIreland),
      ], on: "2010-01-01", mum, "holds dad registeredFather"),
    .init(
      "registered abroad",
      both + [.basis(.birthRegistration, "dad", from: "2015-04-01", in: .elsewhere)], mum,
      "notKnown dad registeredFather"),
    .init(
      "registered on a day nobody gave, born after 2003",
      both + [.basis(.birthRegistration, "dad")], mum, "holds dad registeredFather"),
    .init(
      "a certificate that was seen",
      both + [.basis(.birthRegistration, "dad", from: "2015-04-01", seen: true)], mum,
      "holds dad registeredFather seen"),
    .init(
      "registered as parent by somebody nobody states to be one",
      kid + [.basis(.birthRegistration, "lodger", from: "2015-04-01")], mum,
      "notKnown lodger registeredFather", noFather),
    .init(
      "an agreement with the mother",
      both + [.basis(.agreement, "dad", from: "2016-01-01", seen: true)], mum,
      "holds dad fathersAgreement seen"),
    .init(
      "an agreement made after the day",
      both + [.basis(.agreement, "dad", from: "2025-01-01")], mum, "notKnown dad registeredFather"),
    .init(
      "an order for the father", both + [.basis(.responsibilityOrder, "dad", from: "2016-01-01")],
      mum, "holds dad fathersOrder"),
    .init(
      "an order that the court ended",
      both + [
        .basis(.responsibilityOrder, "dad", from: "2016-01-01"),
        .basis(.endedByCourt, "dad", from: "2019-01-01"),
      ], mum, "ended dad endedByCourt"),
    .init(
      "a husband's cannot be ended so",
      both + [
        .couple("dad", .married, "mum", from: "2010-05-01"),
        .basis(.endedByCourt, "dad", from: "2019-01-01"),
      ], mum, "holds dad marriedAtBirth"),
    .init(
      "a mother's cannot be ended so", kid + [.basis(.endedByCourt, "mum", from: "2019-01-01")],
      mum, noFather),
  ]

  static let secondParents: [ResponsibilityScenario] = [
    .init(
      "the mother's wife when treated",
      kid + [.basis(.fertilityTreatmentSpouse, "wyn")], mum, "holds wyn secondParentSpouse"),
    .init(
      "a second parent by agreement to treatment alone",
      kid + [.basis(.fertilityTreatmentAgreed, "wyn")], mum,
      "notKnown wyn secondParentRegistered"),
    .init(
      "a second parent registered",
      kid + [
        .basis(.fertilityTreatmentAgreed, "wyn"),
        .basis(.birthRegistration, "wyn", from: "2015-04-01", seen: true),
      ], mum, "holds wyn secondParentRegistered seen"),
    .init(
      "a second parent by agreement with the mother",
      kid + [
        .basis(.fertilityTreatmentAgreed, "wyn"), .basis(.agreement, "wyn", from: "2016-01-01"),
      ], mum, "holds wyn secondParentAgreement"),
    .init(
      "a second parent by order",
      kid + [
        .basis(.fertilityTreatmentAgreed, "wyn"),
        .basis(.responsibilityOrder, "wyn", from: "2016-01-01"),
      ], mum, "holds wyn secondParentOrder"),
  ]

  static let wed = both + [.couple("dad", .married, "mum", from: "2010-05-01", to: "2018-01-01")]
  static let dad = "holds dad marriedAtBirth"

  static let others: [ResponsibilityScenario] = [
    .init(
      "a step-father by marriage alone",
      wed + [.couple("sam", .married, "mum", from: "2019-01-01")], mum, dad,
      "none sam noneByKinship"),
    .init(
      "a partner who lives with the mother",
      wed + [.couple("sam", .cohabiting, "mum", from: "2019-01-01")], mum, dad,
      "none sam noneByKinship"),
    .init(
      "a stated step-father", wed + [.parent("sam", .stepParent)], mum, dad,
      "none sam noneByKinship"),
    .init(
      "a step-father by agreement, married to the mother",
      wed + [
        .couple("sam", .married, "mum", from: "2019-01-01"),
        .basis(.stepParentAgreement, "sam", from: "2020-01-01", seen: true),
      ], mum, dad, "holds sam stepParentAgreement seen"),
    .init(
      "an agreement with a partner who is not married to her",
      wed + [
        .couple("sam", .cohabiting, "mum", from: "2019-01-01"),
        .basis(.stepParentAgreement, "sam", from: "2020-01-01"),
      ], mum, dad, "none sam mustBeSpouse"),
    .init(
      "an agreement signed before the marriage",
      wed + [
        .couple("sam", .married, "mum", from: "2021-01-01"),
        .basis(.stepParentAgreement, "sam", from: "2020-01-01"),
      ], mum, dad, "none sam mustBeSpouse"),
    .init(
      "a step-parent by order",
      wed + [
        .couple("sam", .civilPartner, "mum", from: "2019-01-01"),
        .basis(.responsibilityOrder, "sam", from: "2020-01-01"),
      ], mum, dad, "holds sam stepParentOrder"),
    .init(
      "a step-parent's agreement of early 2005",
      [
        .born("2000-03-10"), .mother, .couple("sam", .married, "mum", from: "2003-01-01"),
        .basis(.stepParentAgreement, "sam", from: "2005-02-01"),
      ], on: "2010-01-01", mum, "none sam stepParentAgreement", noFather),
    .init(
      "a foster carer", wed + [.parent("fay", .fosterParent)], mum, dad,
      "none fay noneByKinship"),
    .init(
      "a grandmother", wed + [.relation("gran", .grandparent)], mum, dad,
      "none gran noneByKinship"),
    .init(
      "a carer without an order", wed + [.relation("kim", .carer)], mum, dad,
      "none kim noneByKinship"),
    .init("a brother gets no line", wed + [.relation("bro", .sibling)], mum, dad),
    .init(
      "somebody called guardian", wed + [.relation("gus", .guardian)], mum, dad,
      "notKnown gus guardian"),
    .init(
      "a grandmother with whom the child lives by order",
      wed + [
        .relation("gran", .grandparent), .basis(.livesWithOrder, "gran", from: "2020-01-01"),
      ], mum, dad, "holds gran livesWith"),
    .init(
      "such an order discharged",
      wed + [.basis(.livesWithOrder, "gran", from: "2020-01-01", to: "2022-01-01")], mum, dad,
      "ended gran livesWith"),
    .init(
      "a special guardian", wed + [.basis(.specialGuardianshipOrder, "gran", from: "2020-01-01")],
      "holds gran specialGuardian", "restricted mum specialGuardian",
      "restricted dad specialGuardian"),
    .init(
      "a guardian while a parent lives",
      wed + [.died("mum", "2020-01-01"), .basis(.guardianAppointment, "gus", from: "2020-01-01")],
      dad, "ended mum death", "notKnown gus guardian"),
    .init(
      "a guardian after both parents' deaths",
      wed + [
        .died("mum", "2020-01-01"), .died("dad", "2021-01-01"),
        .basis(.guardianAppointment, "gus", from: "2021-01-01"),
      ], "holds gus guardian", "ended mum death", "ended dad death"),
  ]

  static let courts: [ResponsibilityScenario] = [
    .init(
      "adopted by strangers",
      wed + [
        .basis(.adoptionOrder, "ann", from: "2020-01-01"),
        .basis(.adoptionOrder, "abe", from: "2020-01-01"),
      ], "holds ann adoption", "holds abe adoption", "ended mum adoption", "ended dad adoption"),
    .init(
      "before the adoption", wed + [.basis(.adoptionOrder, "ann", from: "2020-01-01")],
      on: "2019-01-01", mum, dad),
    .init(
      "adopted by the mother's husband",
      wed + [
        .couple("sam", .married, "mum", from: "2019-01-01"),
        .basis(.adoptionOrder, "sam", from: "2020-01-01", seen: true),
      ], mum, "holds sam adoption seen", "ended dad adoption"),
    .init(
      "stated as adoptive mother without an order", wed + [.parent("ann", .adoptiveParent)], mum,
      dad, "notKnown ann adoption"),
    .init(
      "a parental order after surrogacy",
      kid + [
        .basis(.parentalOrder, "ida", from: "2015-10-01"),
        .basis(.parentalOrder, "ivo", from: "2015-10-01"),
      ], "holds ida parentalOrder", "holds ivo parentalOrder", "ended mum parentalOrder"),
    .init(
      "placed for adoption", wed + [.basis(.placementOrder, nil, from: "2020-01-01")],
      "holds council placement", "restricted mum placement", "restricted dad placement"),
    .init(
      "a care order", wed + [.basis(.careOrder, nil, from: "2020-01-01", seen: true)], mum, dad,
      "holds council careOrder seen"),
    .init(
      "a care order discharged",
      wed + [.basis(.careOrder, nil, from: "2020-01-01", to: "2022-01-01")], mum, dad,
      "ended council careOrder"),
    .init(
      "an interim care order", wed + [.basis(.interimCareOrder, nil, from: "2024-05-01")], mum, dad,
      "holds council interimCareOrder"),
    .init(
      "an emergency protection order of last week",
      wed + [.basis(.emergencyProtectionOrder, nil, from: "2024-05-27")], mum, dad,
      "holds council emergencyProtection"),
    .init(
      "an emergency protection order of last month",
      wed + [.basis(.emergencyProtectionOrder, nil, from: "2024-05-01")], mum, dad,
      "ended council emergencyProtection"),
    .init(
      "a prohibited steps order against the father",
      wed + [.basis(.prohibitedStepsOrder, "dad", from: "2020-01-01")], mum,
      "restricted dad prohibitedSteps"),
    .init(
      "a prohibited steps order that ran out",
      wed + [.basis(.prohibitedStepsOrder, "dad", from: "2020-01-01", to: "2021-01-01")], mum, dad),
    .init(
      "a prohibited steps order after the sixteenth birthday",
      wed + [.basis(.prohibitedStepsOrder, "dad", from: "2020-01-01")], on: "2031-03-10", mum, dad),
    .init(
      "convicted of killing the mother, before section 10A is in force",
      wed + [
        .died("mum", "2023-01-01"), .basis(.prohibitedStepsOnKilling, "dad", from: "2023-11-01"),
      ], dad, "ended mum death"),
    .init(
      "convicted of killing the mother, section 10A in force",
      wed + [
        .died("mum", "2023-01-01"),
        .basis(.prohibitedStepsOnKilling, "dad", from: "2023-11-01", seen: true),
      ], killingFrom: "2023-10-01", "suspended dad killing", "ended mum death"),
    .init(
      "an order made the day before section 10A was in force",
      wed + [
        .died("mum", "2023-01-01"), .basis(.prohibitedStepsOnKilling, "dad", from: "2023-09-30"),
      ], killingFrom: "2023-10-01", dad, "ended mum death"),
    .init(
      "an order under section 10A discharged",
      wed + [
        .died("mum", "2023-01-01"),
        .basis(.prohibitedStepsOnKilling, "dad", from: "2023-11-01", to: "2024-05-01"),
      ], killingFrom: "2023-10-01", dad, "ended mum death"),
    .init("a mother who died", wed + [.died("mum", "2020-01-01")], dad, "ended mum death"),
    .init(
      "a child of eighteen", wed, on: "2033-03-10", "ended mum adulthood", "ended dad adulthood"),
    .init("the day before", wed, on: "2033-03-09", mum, dad),
    .init(
      "a child who died", wed + [.died("kid", "2020-01-01")], "ended mum death", "ended dad death"),
  ]

  static let all = parents + registrations + secondParents + others + courts

  @Test(arguments: all)
  func `the law says so`(scenario: ResponsibilityScenario) {
    #expect(scenario.found == scenario.expected, "\(scenario)")
  }

  @Test func `the table has sixty families and more`() { #expect(Self.all.count >= 80) }

  @Test func `kinship alone gives nobody anything but a mother`() {
    for seed in UInt64(1)...60 {
      let graph = RandomFamilies.tangled(seed: seed).graph
      for member in graph.members {
        let note = graph.responsibility(for: member.person, on: Day("1980-01-01")!)
        let rules = Set(note.holders.compactMap(\.rule))
        #expect(rules.isSubset(of: [.mother]), "seed \(seed)")
      }
    }
  }

  @Test func `every line rests on statements or says what is missing`() {
    for scenario in Self.all {
      let note = scenario.graph.responsibility(
        for: FamilyScript.person("kid"), on: Day(scenario.on)!)
      for line in note.lines where line.person != nil {
        #expect(!line.because.isEmpty, "\(scenario): \(line.says)")
      }
    }
  }

  @Test func `each rule has a citation and those of statute a first day`() {
    for rule in ResponsibilityRule.allCases {
      #expect(!rule.citation.isEmpty)
      #expect(rule == .killing || rule.effective != nil)
    }
  }
}
