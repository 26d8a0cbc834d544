import Testing
import Vocabulary

@testable import Family

@Suite struct GenogramTests {
  private let day = InventedFamilies.day

  private func drawn(_ family: (name: String, script: FamilyScript, focus: String)) -> Genogram {
    Genogram(
      graph: family.script.graph, focus: FamilyScript.person(family.focus), asKnownOn: day,
      agencies: InventedFamilies.agencies, link: { "/people/" + $0.text })
  }

  @Test func `a hand-written family is drawn without a fault`() {
    for family in InventedFamilies.all {
      #expect(GenogramChecks(genogram: drawn(family)).faults() == [], "\(family.name)")
    }
  }

  @Test func `a random family of up to forty people is drawn without a fault`() {
    for seed in UInt64(1)...30 {
      let most = 4 + Int(seed % 37)
      let graph = RandomFamilies.plausible(seed: seed, most: most).graph
      let everyone = Set(graph.members.map(\.person))
      let genogram = Genogram(
        graph: graph, focus: graph.members[Int(seed) % graph.members.count].person,
        asKnownOn: day, showing: everyone)
      #expect(Set(genogram.people) == everyone)
      #expect(GenogramChecks(genogram: genogram).faults() == [], "seed \(seed), most \(most)")
    }
  }

  @Test func `a tangled family is drawn without a line through anybody`() {
    for seed in UInt64(1)...40 {
      let graph = RandomFamilies.tangled(seed: seed).graph
      let genogram = Genogram(
        graph: graph, focus: graph.members[0].person, asKnownOn: day,
        showing: Set(graph.members.map(\.person)))
      let faults = GenogramChecks(genogram: genogram).faults()
      #expect(faults == [], "seed \(seed)")
    }
  }

  @Test func `the same family gives the same bytes in whatever order it was told`() {
    for family in InventedFamilies.all {
      let turned = FamilyGraph(statements: family.script.statements.shuffled(), people: People())
      let again = Genogram(
        graph: turned, focus: FamilyScript.person(family.focus), asKnownOn: day,
        agencies: InventedFamilies.agencies, link: { "/people/" + $0.text })
      #expect(drawn(family).svg == again.svg, "\(family.name)")
    }
  }

  @Test func `the serial partners of a mother stand in the order of time`() {
    let genogram = drawn(InventedFamilies.all[1])
    let layout = genogram.layout
    let places = ["abe", "ben", "cal"].map {
      layout.x[layout.plan.nodeOfPerson[FamilyScript.person($0)]!]
    }
    #expect(places == places.sorted())
  }

  @Test func `the child in focus alone has a double outline`() {
    for family in InventedFamilies.all {
      let svg = drawn(family).svg
      #expect(svg.split(separator: "class=\"kin-ring\"").count == 2, "\(family.name)")
      #expect(svg.split(separator: " kin-index").count == 2, "\(family.name)")
    }
  }

  @Test func `an arrow of alleged harm points at the one harmed and says so in words`() {
    let genogram = drawn(InventedFamilies.all[0])
    let arrow = genogram.geometry.harms[0]
    let plan = genogram.layout.plan
    #expect(plan.person(arrow.by) == FamilyScript.person("colin"))
    #expect(plan.person(arrow.to) == FamilyScript.person("mara"))
    #expect(
      arrow.words.lines.map(\.text).joined(separator: " ") == "police alert 2 Mar 2031 (alleged)")
    #expect(genogram.svg.contains("<title>Colin Vane to Mara Ashdown: police alert 2 Mar 2031"))
  }

  @Test func `a divorced couple has two slashes and a parted one has one`() {
    #expect(drawn(InventedFamilies.all[0]).geometry.slashes.count == 2)
    #expect(drawn(InventedFamilies.all[2]).geometry.slashes.count == 2)
    let parted = Dictionary(
      grouping: drawn(InventedFamilies.all[2]).geometry.slashes, by: \.union)
    #expect(parted.values.map(\.count) == [1, 1])
  }

  @Test func `the drawing needs no style sheet and no script and escapes what people are called`() {
    for family in InventedFamilies.all {
      let svg = drawn(family).svg
      for banned in [" style=", "<style", "<script", "javascript:", "onload", "<Kit>"] {
        #expect(!svg.contains(banned), "\(family.name)")
      }
      #expect(svg.contains("<title id=\"kin-title\">Family of "))
      #expect(svg.contains("As known on 14 March 2031"))
    }
    #expect(
      drawn(InventedFamilies.all[8]).svg.contains("Christopher &amp; &lt;Kit&gt; &quot;O&#39;Neil"))
  }

  @Test func `the drawing is well-formed XML and each person is a link in reading order`() throws {
    for family in InventedFamilies.all {
      let genogram = drawn(family)
      let reader = SVGReader(genogram.svg)
      #expect(reader.isWellFormed, "\(family.name)")
      #expect(Set(reader.links).count == genogram.people.count)
      #expect(reader.links.count == genogram.people.count)
      let order = genogram.geometry.symbols.compactMap { $0.person.map { "/people/" + $0.text } }
      #expect(reader.links == order)
      let centres = genogram.geometry.symbols.map(\.centre)
      #expect(
        zip(centres, centres.dropFirst()).allSatisfy { ($0.y, $0.x) < ($1.y, $1.x) },
        "\(family.name)")
    }
  }

  @Test func `a picture with links is a group and one without is an image`() {
    let family = InventedFamilies.all[0]
    let plain = Genogram(
      graph: family.script.graph, focus: FamilyScript.person("isla"), asKnownOn: day)
    #expect(plain.svg.contains(" role=\"img\" "))
    #expect(!plain.svg.contains("<a "))
    #expect(drawn(family).svg.contains(" role=\"group\" "))
  }

  @Test func `a circle of parents is drawn as far as it can be and the rest is said`() {
    var script = FamilyScript()
    for (parent, child) in [("a", "b"), ("b", "c"), ("c", "a")] {
      script.person(parent, "Person \(parent.uppercased())", .female)
      script.tie(parent, .birthMother, child)
    }
    let genogram = Genogram(
      graph: script.graph, focus: FamilyScript.person("a"), asKnownOn: day)
    #expect(genogram.notes.count == 1)
    #expect(GenogramChecks(genogram: genogram).faults() == [])
  }

  @Test func `a man who was partner of a mother and of her daughter stands beside the mother`() {
    var script = InventedFamilies.cousins
    script.tie("xan", .partner, "ga", from: "2001", to: "2004")
    let graph = script.graph
    let genogram = Genogram(
      graph: graph, focus: FamilyScript.person("bo"), asKnownOn: day,
      showing: Set(graph.members.map(\.person)))
    #expect(GenogramChecks(genogram: genogram).faults() == [])
    let plan = genogram.layout.plan
    let rows = ["ga", "xan", "una"].map {
      plan.nodes[plan.nodeOfPerson[FamilyScript.person($0)]!].row
    }
    #expect(rows == [0, 0, 1])
  }

  @Test func `one person alone and a family without any tie can be drawn`() {
    var script = FamilyScript()
    script.person("a", "Ada Lone", .female, born: "2030-12-01")
    let alone = Genogram(graph: script.graph, focus: FamilyScript.person("a"), asKnownOn: day)
    #expect(GenogramChecks(genogram: alone).faults() == [])
    #expect(alone.svg.contains(">3m</text>"))
    let nobody = Genogram(
      graph: FamilyGraph(statements: [], people: People()), focus: FamilyScript.person("x"),
      asKnownOn: day)
    #expect(nobody.people == [])
    #expect(SVGReader(nobody.svg).isWellFormed)
  }

  @Test func `the table beside the picture says the same in words`() {
    let row = drawn(InventedFamilies.all[0]).rows.first {
      $0.person == FamilyScript.person("robin")
    }!
    #expect(row.name == "Robin Vane")
    #expect(row.whoTheyAre == "half-brother")
    #expect(row.born == "1 December 2027, aged 3")
    #expect(row.died == nil)
    #expect(row.lives == ["12 Quay Street, NM1 2AB (since 5 June 2027)"])
    #expect(row.ties.count == 5)
    #expect(
      row.ties.contains("Colin Vane is Robin's father (Northmoor Children's Services)."))
  }

  @Test func `who somebody is to the child is said in a few words`() {
    let rows = drawn(InventedFamilies.all[6]).rows
    let words = Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0.whoTheyAre) })
    #expect(
      words == [
        "Alfie Tan": "this child", "Edie Tan": "full sister", "Hana Quill": "mother",
        "Joel Tan": "father", "Moira Quill": "mother's mother",
        "Desmond Quill": "mother's father", "Iris Tan": "father's mother",
        "Victor Tan": "father's father", "Greg Sable": "step-father",
        "Cleo Sable": "step-sister", "Dorothy Sable": "half-sister",
      ])
  }
}
