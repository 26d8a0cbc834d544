import Seeded
import Testing
import Vocabulary

@testable import Family

/// What can hardly be so is found, and families in order are left in peace.
@Suite("Contradictions") struct WarningTests {
  @Test func `a thousand consistent families raise no alarm`() {
    var alarms = 0
    for seed in UInt64(1)...1000 {
      var random = SplitMix64(seed: seed)
      if !PlantedFamilies.family(&random).graph.warnings.isEmpty { alarms += 1 }
    }
    #expect(alarms == 0)
  }

  @Test(arguments: PlantedFamilies.Fault.allCases)
  func `a planted fault is found`(fault: PlantedFamilies.Fault) {
    var missed = 0
    for seed in UInt64(1)...90 {
      var random = SplitMix64(seed: seed &* 977)
      var family = PlantedFamilies.family(&random)
      let before = family.graph
      PlantedFamilies.plant(fault, in: &family, &random)
      let graph = family.graph
      if !graph.warnings.contains(where: { $0.kind == fault.kind }) { missed += 1 }
      // Found, told, and never resolved: every statement is kept.
      #expect(graph.parentTies.count >= before.parentTies.count)
    }
    #expect(missed == 0)
  }

  private func sentences(_ script: FamilyScript) -> [String] {
    script.graph.warnings.map(\.sentence)
  }

  @Test func `a father whom one agency calls the mother is told by the role that does not fit`() {
    var script = FamilyScript()
    script.person("f", "Bo Marlow", .male)
    script.person("c", "Ivo Marlow", .male)
    script.tie("f", .birthFather, "c")
    script.tie("f", .birthMother, "c")
    #expect(
      sentences(script) == [
        "Bo Marlow is stated as mother of Ivo Marlow, and recorded as male."
      ])
  }

  @Test func `two children of one name and birthday are asked about, not counted as two`() {
    var script = FamilyScript()
    script.person("m", "Ines Marlow", .female)
    for child in ["c1", "c2"] {
      script.person(child, "Ivo Marlow", .male, born: "2022-03-04")
      script.tie("m", .birthMother, child)
    }
    #expect(
      sentences(script) == [
        "Two children of Ines Marlow are both called Ivo Marlow and born on 4 March 2022: "
          + "is it one child, recorded twice?"
      ])
  }

  @Test func `a warning names whom it is about and the statements it rests on`() {
    var random = SplitMix64(seed: 5)
    for fault in PlantedFamilies.Fault.allCases {
      var family = PlantedFamilies.family(&random)
      PlantedFamilies.plant(fault, in: &family, &random)
      for warning in family.graph.warnings {
        #expect(!warning.people.isEmpty && !warning.because.isEmpty, "\(warning.kind)")
        #expect(warning.sentence.hasSuffix(".") || warning.sentence.hasSuffix("?"))
      }
    }
  }
}
