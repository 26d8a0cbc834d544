import Foundation
import Testing
import Vocabulary

@testable import Family

/// Pictures of real families, round everybody who had three or more partners.
@Suite("Genograms of real families") struct RealGenogramTests {
  private let day = Day(year: 2031, month: 3, day: 14)!

  private struct Drawn {
    let name: String
    let picture: FamilyPicture
  }

  private func pictures(_ wide: Int? = nil) throws -> [Drawn] {
    if RealFamilies.files.isEmpty {
      print("NOT RUN: ../shared/data/families is not on this machine")
    }
    return try RealFamilies.files.flatMap { file -> [Drawn] in
      let population = try RealFamilies.population(file)
      let neighbourhood = FamilyNeighbourhood(population)
      return (0..<Int32(population.count)).filter { neighbourhood.partnerCount($0) >= 3 }.map {
        let picture = FamilyPicture(population, neighbourhood, focus: $0, on: day)
        return Drawn(
          name: "\(file.lastPathComponent) \(population.ids.string(Int($0)))",
          picture: wide.map { picture.wide($0) } ?? picture)
      }
    }
  }

  private func draw(_ drawn: Drawn) -> Genogram {
    Genogram(
      graph: drawn.picture.graph, focus: drawn.picture.focus, asKnownOn: day,
      showing: drawn.picture.shown)
  }

  @Test func `no line runs through anybody and partners stand in the order of time`() throws {
    for drawn in try pictures() {
      let checks = GenogramChecks(genogram: draw(drawn))
      #expect(checks.faults() == [], "\(drawn.name)")
      #expect(checks.partnersOutOfTime() == [], "\(drawn.name)")
    }
  }

  @Test func `sixty people are drawn without a line through anybody`() throws {
    for drawn in try pictures(60) {
      let genogram = draw(drawn)
      #expect(genogram.people.count <= 60)
      #expect(GenogramChecks(genogram: genogram).faults() == [], "\(drawn.name)")
      #expect(genogram.svg.utf8.count <= 120_000)
    }
  }

  @Test func `the same family is drawn in the same bytes twice`() throws {
    for drawn in try pictures().prefix(12) { #expect(draw(drawn).svg == draw(drawn).svg) }
  }

  @Test func `Henry VIII stands in the middle of six wives in order`() throws {
    guard let file = RealFamilies.files.first(where: { $0.lastPathComponent == "royal92.ged" })
    else { return print("NOT RUN: royal92.ged is not on this machine") }
    let population = try RealFamilies.population(file)
    let henry = try #require(population.names.firstIndex(of: "Henry VIII Tudor"))
    let picture = FamilyPicture(
      population, FamilyNeighbourhood(population), focus: Int32(henry), on: day)
    let genogram = Genogram(
      graph: picture.graph, focus: picture.focus, asKnownOn: day, showing: picture.shown)
    let wives = [
      "Catherine of Aragon", "Anne Boleyn", "Jane Seymour", "Anne of Cleves", "Catherine Howard",
      "Catherine Parr",
    ]
    let places = wives.map { name in
      let wife = picture.graph.members.first {
        $0.displayName == name && picture.graph.partners(picture.focus).contains($0.person)
      }
      return wife.flatMap { genogram.layout.plan.nodeOfPerson[$0.person] }
        .map { genogram.layout.x[$0] } ?? -.infinity
    }
    #expect(places == places.sorted())
    #expect(!places.contains(-.infinity))
  }
}
