import Testing
import Vocabulary

@testable import Family

@Suite struct TieRuleTests {
  private func tie(_ script: FamilyScript, _ one: String, _ other: String) -> Tie? {
    script.graph.ties(of: FamilyScript.person(one)).first {
      $0.relative == FamilyScript.person(other)
    }
  }

  @Test func `siblings with one shared mother and two known fathers are half-siblings`() {
    let script = InventedFamilies.ashdown
    let tie = tie(script, "isla", "robin")!
    #expect(tie.kind == .half)
    #expect(tie.sharedParents == [FamilyScript.person("mara")])
    #expect(
      script.graph.sentence(for: tie, agencies: InventedFamilies.agencies)
        == "Isla and Robin are half-siblings: same mother, Mara Ashdown (Northmoor Children's "
        + "Services, Northmoor Police); fathers differ (Daniel Reyes; Colin Vane).")
  }

  @Test func `a father nobody recorded makes siblings at least half`() {
    let script = InventedFamilies.ashdown
    let tie = tie(script, "isla", "theo")!
    #expect(tie.kind == .atLeastHalf)
    #expect(
      script.graph.sentence(for: tie)
        == "Isla and Theo are at least half-siblings: same mother, Mara Ashdown "
        + "(northmoor-csc, northmoor-police); Theo's father is not recorded.")
  }

  @Test func `a tie names the statements it rests on`() {
    let script = InventedFamilies.ashdown
    let tie = tie(script, "isla", "robin")!
    let said = script.statements.filter { tie.because.contains($0.sequence) }
    #expect(
      Set(said.map { "\($0.about.id) \($0.says.alsoConcerns[0].id) \($0.saidBy)" }) == [
        "mara isla northmoor-csc", "mara robin northmoor-csc", "mara isla northmoor-police",
        "mara robin northmoor-police", "daniel isla northmoor-csc", "colin robin northmoor-csc",
      ])
  }

  @Test func `children of two partners are step-siblings while the partnership touches both lives`()
  {
    let tie = tie(InventedFamilies.ashdown, "isla", "skye")!
    #expect(tie.kind == .step)
    #expect(tie.certainty == .certain)
    #expect(tie.ended == nil)
  }

  @Test func `a partner from before the child was born was never a step-parent`() {
    let tie = tie(InventedFamilies.ashdown, "robin", "daniel")!
    #expect(tie.kind == .stepParent)
    #expect(tie.certainty == .refuted)
    #expect(tie.ended == "2020-02")
  }

  @Test func `two stated fathers are a conflict that lists both readings and chooses none`() {
    let script = InventedFamilies.twoFathers
    let tie = tie(script, "theo", "amy")!
    #expect(tie.kind == .conflict)
    #expect(
      script.graph.sentence(for: tie)
        == "Accounts of Theo's birth parents disagree: if Theo's are Colin Dent and Mara Finch, "
        + "Theo and Amy are full siblings; if Theo's are Mara Finch and Paul Wray, Theo and Amy "
        + "are half-siblings. Not settled: ask.")
    #expect(
      script.graph.warnings.map(\.sentence) == [
        "Theo Finch has 3 stated birth parents: Colin Dent; Mara Finch; Paul Wray.",
        "Theo Finch has 2 stated fathers: Colin Dent; Paul Wray.",
      ])
  }

  @Test
  func `a child of one stated father and somebody else stays a half-sibling in every reading`() {
    var script = InventedFamilies.twoFathers
    script.person("ida", "Ida Wool", .female, born: "2010")
    script.person("mo", "Mo Wool", .male, born: "1985")
    script.tie("mara", .birthMother, "ida")
    script.tie("mo", .birthFather, "ida")
    #expect(tie(script, "theo", "ida")!.kind == .half)
  }

  @Test func `an alleged father is a father alleged`() {
    let graph = InventedFamilies.unborn.graph
    let tie = graph.ties(of: FamilyScript.person("kai")).first { $0.kind == .child }!
    #expect(
      graph.sentence(for: tie)
        == "Kai Dunn is the unborn child's father (northmoor-csc); alleged, not established.")
  }

  @Test func `a child adopted and a child born to the adopters are siblings by adoption`() {
    let script = InventedFamilies.adoption
    #expect(tie(script, "noor", "seth")!.kind == .adoptive)
    #expect(tie(script, "noor", "jay")!.kind == .atLeastHalf)
    #expect(tie(script, "noor", "fin")!.kind == .foster)
    #expect(tie(script, "seth", "fin")!.kind == .foster)
  }

  @Test func `children of one family record with one parent are told apart from half-siblings`() {
    let people = ["m", "x", "y"].map(FamilyScript.person)
    let ties = people[1...].map {
      ParentTie(child: $0, parent: people[0], kind: .birth, role: .mother)
    }
    let record = FamilyRecord(id: "F1", parents: [people[0]], children: Array(people[1...]))
    let graph = FamilyGraph(
      members: people.map { Member(person: $0) }, parentTies: ties, partnerships: [],
      familyRecords: [record])
    #expect(graph.ties(of: people[1]).first { $0.kind.isSibling }?.kind == .oneParentRecord)
  }

  @Test func `one address is a household and never kinship`() {
    let script = InventedFamilies.lodger
    #expect(tie(script, "ron", "ivy") == nil)
    let home = script.graph.household(of: FamilyScript.person("ivy"), on: InventedFamilies.day)
    #expect(home == ["ivy", "ron", "wanda"].map(FamilyScript.person))
  }

  @Test func `a family that leaves on the day another moves in shares no household with it`() {
    var script = FamilyScript()
    script.lives(["a"], "1 Mill Lane", from: "2020-01-01", to: "2024-05-01")
    script.lives(["b"], "1, Mill  lane.", from: "2024-05-01")
    script.lives(["c"], "1 MILL LANE", from: "2025-01-01")
    #expect(
      script.graph.households.map(\.people) == [
        [FamilyScript.person("a")], ["b", "c"].map(FamilyScript.person),
      ])
  }

  @Test func `accounts of one couple by two agencies are one time together`() {
    var script = FamilyScript()
    script.tie("x", .cohabiting, "y", from: "2019")
    script.agency = "northmoor-police"
    script.tie("y", .formerPartner, "x", to: "2024-02-03")
    script.tie("x", .married, "y", from: "2028")
    let times = script.graph.partnerships
    #expect(times.map { $0.from?.text } == ["2019", "2028"])
    #expect(times.map { $0.to?.text } == ["2024-02-03", nil])
    #expect(times[0].statements.map(\.sequence) == [1, 2])
  }

  @Test func `a parent of nine and a mother dead before the birth are warned of and block nothing`()
  {
    var script = FamilyScript()
    script.person("m", "Mo Ash", .female, born: "2010-01-01", died: "2018-01-01")
    script.person("c", "Cy Ash", .male, born: "2019-06-01")
    script.tie("m", .birthMother, "c")
    #expect(script.graph.warnings.map(\.kind) == [.parentDeadBeforeBirth, .parentTooYoung])
    #expect(tie(script, "c", "m")?.kind == .parent)
  }

  @Test func `parents that go round in a circle are warned of`() {
    var script = FamilyScript()
    for (parent, child) in [("a", "b"), ("b", "c"), ("c", "a")] {
      script.tie(parent, .birthMother, child)
    }
    #expect(script.graph.warnings.map(\.kind) == [.ownAncestor])
  }

  @Test func `an undated start makes nothing certain in a file; told by an agency, its end does`() {
    var script = FamilyScript()
    for (id, born) in [("m", "1975-02-01"), ("p", "1974-03-01"), ("c", "2001-05-01")] {
      script.person(id, id, .female, born: born)
    }
    script.tie("m", .birthMother, "c")
    script.tie("m", .partner, "p", to: "2010-06-01")
    let told = script.graph.ties.filter { $0.kind == .stepParent }
    #expect(told.map(\.certainty) == [.certain])
    let file = FamilyFileScript.read([
      ("persons.csv", "id,born\nm,1975-02-01\np,1974-03-01\nc,2001-05-01\n"),
      ("parents.csv", "child,parent\nc,m\n"), ("partners.csv", "a,b,from,to\nm,p,,2010-06-01\n"),
    ])
    #expect(FamilyFileScript.rows(file) == ["c p step_parent possible 2010-06-01"])
  }

  @Test func `an adult or a partner without a name is missing`() {
    var script = FamilyScript()
    script.person("mum", "Mum", .female, born: "1990-01-01")
    script.person("kid", "Kid", .male, born: "2020-01-01")
    script.person("him", nil, .male)
    script.tie("mum", .birthMother, "kid")
    script.tie("mum", .partner, "him")
    script.lives(["mum", "kid", "him"], "1 Row", from: "2020-01-01")
    #expect(
      script.graph.missing(on: InventedFamilies.day).map { "\($0.kind) \($0.sentence)" } == [
        "father Kid's father is not recorded.",
        "nameOfAdult An adult in the household of Kid has no recorded name.",
        "nameOfPartner Mum's partner has no recorded name.",
      ])
  }

  @Test func `what nobody recorded is said in a sentence`() {
    let day = InventedFamilies.day
    #expect(
      InventedFamilies.ashdown.graph.missing(on: day).map(\.sentence) == [
        "Skye's mother is not recorded.", "Theo's father is not recorded.",
      ])
    #expect(
      InventedFamilies.lodger.graph.missing(on: day).map(\.sentence) == [
        "Ivy's father is not recorded.",
        "Ron Speight lives in the household of Ivy; how they are related is not recorded.",
      ])
    #expect(
      InventedFamilies.longNames.graph.missing(on: day).map(\.sentence) == [
        "Li's date of birth is not recorded."
      ])
  }

  @Test func `the picture reaches step-siblings and grandparents and not beyond`() {
    let graph = InventedFamilies.grandparents.graph
    let all = Set(graph.members.map(\.person))
    let scope = graph.scope(around: FamilyScript.person("alfie"), on: InventedFamilies.day)
    #expect(all.subtracting(scope) == [FamilyScript.person("rae")])
  }

  @Test func `the order statements arrive in changes no tie`() {
    for family in InventedFamilies.all {
      let graph = family.script.graph
      let turned = FamilyGraph(statements: family.script.statements.reversed(), people: People())
      #expect(graph.ties == turned.ties, "\(family.name)")
      #expect(graph.households == turned.households, "\(family.name)")
    }
  }

  @Test func `every tie of two siblings or partners is seen alike from both sides`() {
    for seed in UInt64(1)...200 {
      let graph = RandomFamilies.tangled(seed: seed).graph
      for tie in graph.ties where tie.kind.isSibling || tie.kind == .partner {
        let back = graph.ties(of: tie.relative).first {
          $0.relative == tie.person && $0.kind == tie.kind
        }
        #expect(back?.certainty == tie.certainty, "seed \(seed)")
        #expect(back?.because == tie.because, "seed \(seed)")
      }
    }
  }

  @Test func `a second, slow reading of the definitions finds the same ties`() {
    let kinds: Set<Tie.Kind> = [
      .full, .half, .atLeastHalf, .conflict, .adoptive, .foster, .step, .stepParent,
    ]
    var seen: Set<String> = []
    for seed in UInt64(1)...200 {
      let script = RandomFamilies.tangled(seed: seed)
      let found = script.graph.ties.filter { kinds.contains($0.kind) }.map {
        TieOracle.Verdict(
          person: $0.person, relative: $0.relative, kind: $0.kind.rawValue,
          certainty: $0.certainty.rawValue)
      }
      let expected = TieOracle(script.statements).verdicts()
      #expect(Set(found).subtracting(expected) == [], "seed \(seed): found, not expected")
      #expect(expected.subtracting(found) == [], "seed \(seed): expected, not found")
      #expect(found.count == Set(found).count, "seed \(seed): a tie stands twice")
      seen.formUnion(expected.map { "\($0.kind) \($0.certainty)" })
    }
    #expect(
      seen == [
        "full certain", "half certain", "at_least_half certain", "conflict certain",
        "adoptive certain", "foster certain", "step certain", "step possible", "step refuted",
        "step_parent certain", "step_parent possible", "step_parent refuted",
      ])
  }
}
