import Seeded
import Testing
import Vocabulary

@testable import Learning

@Suite("What a shared report withholds cannot be worked out from what it tells")
struct SharedFiguresTests {
  private static func result(
    _ id: String, _ met: Int, of all: Int, missing: Int = 0, excluded: [String: Int] = [:],
    whole: String? = nil, at agency: String = "Mill Lane Surgery"
  ) -> MeasureResult {
    MeasureResult(
      of: Measure(
        id: id, key: "D" + id.dropFirst().prefix(2), one: "alert", many: "alerts", so: "seen",
        whole: whole, better: .higher, target: nil, evidence: .dataMeasured),
      agency: agency, kind: .generalPractice, isInvented: true,
      count: .init(numerator: met, denominator: all, missing: missing, excluded: excluded),
      target: nil, asOf: Desk.day("2031-03-31"))
  }

  private func told(_ results: [MeasureResult]) -> [String] {
    let figures = SharedFigures(results)
    return results.map { one in
      let told = figures.told(one)
      guard let count = told.count else { return "withheld" }
      let left = count.excluded.map { ", \($0.values.reduce(0, +)) left out" } ?? ", some left out"
      return (told.figure ?? "nothing") + left + (count.missing.map { ", \($0) blank" } ?? "")
    }
  }

  @Test func `two alerts that were not discussed do not follow from the other two measures`() {
    #expect(
      told([
        Self.result("M18a", 20, of: 20), Self.result("M18b", 18, of: 20),
        Self.result("M18c", 13, of: 18),
      ]) == ["20 of 20, 0 left out, 0 blank", "withheld", "withheld"])
  }

  @Test func `the same figures of another agency or of other things withhold nothing`() {
    #expect(
      told([
        Self.result("M18b", 18, of: 20), Self.result("M18c", 13, of: 18, at: "Harbour Road"),
        Self.result("M22a", 10, of: 20),
      ]) == ["withheld", "13 of 18, 0 left out, 0 blank", "10 of 20, 0 left out, 0 blank"])
  }

  @Test func `of a whole told in parts, one that is withheld takes the smallest other with it`() {
    let parts = [("f", 30), ("m", 3), ("u", 12)].map {
      Self.result("M16b." + $0, $1, of: $1, whole: "enquiries by sex")
    }
    #expect(told(parts) == ["30 of 30, 0 left out, 0 blank", "withheld", "withheld"])
  }

  @Test func `two parts of one each take a third with them, for two less two is nobody`() {
    let parts = [("f", 30), ("m", 1), ("u", 1), ("x", 9)].map {
      Self.result("M16b." + $0, $1, of: $1, whole: "enquiries by sex")
    }
    #expect(told(parts)[1...] == ["withheld", "withheld", "withheld"])
    #expect(told(parts)[0] == "30 of 30, 0 left out, 0 blank")
  }

  @Test func `a gap is not told beside the two that it lies between`() {
    let three = [
      Self.result("M01a", 30, of: 50), Self.result("M01b", 33, of: 50),
      Self.result("M01c", 3, of: 50),
    ]
    #expect(
      told(three) == ["withheld", "33 of 50, 0 left out, 0 blank", "withheld"])
  }

  @Test func `few left out are not told, nor how many of the same things others left out`() {
    #expect(
      told([
        Self.result("M18a", 20, of: 20, excluded: ["still in time": 2]),
        Self.result("M18b", 10, of: 16, excluded: ["still in time": 6]),
        Self.result("M22a", 10, of: 20, excluded: ["still in time": 6]),
      ]) == [
        "20 of 20, some left out, 0 blank", "10 of 16, some left out, 0 blank",
        "10 of 20, 6 left out, 0 blank",
      ])
  }

  @Test(arguments: [(2, false), (8, false), (6, false), (5, true), (10, true)])
  func `blanks are told only where they, and those known not to be so, are not few`(
    missing: Int, isTold: Bool
  ) {
    let told = SharedFigures([Self.result("M06a", 10, of: 20, missing: missing)])
      .told(Self.result("M06a", 10, of: 20, missing: missing))
    #expect(told.count?.missing == (isTold ? missing : nil))
  }

  @Test func `nobody is told, for that is no person`() {
    #expect(told([Self.result("M18a", 0, of: 20)]) == ["0 of 20, 0 left out, 0 blank"])
    #expect(told([Self.result("M18a", 0, of: 0)]) == ["nothing, 0 left out, 0 blank"])
  }

  @Test func `days are told of five or more, the longest never, nine in ten only of ten`() {
    func days(_ form: Measure.Form, of all: Int) -> MeasureResult {
      let result = MeasureResult(
        of: Measure(
          id: "M10c", key: "D10", one: "conference", many: "conferences", so: "to it", form: form,
          better: .lower, target: nil, evidence: .dataMeasured),
        agency: "A", kind: .childrensServices, isInvented: true,
        count: .init(
          numerator: nil, denominator: all, missing: 0, excluded: [:],
          days: .init(value: 12, longest: 40)), target: nil, asOf: Desk.day("2031-03-31"))
      return SharedFigures([result]).told(result)
    }
    #expect(days(.median, of: 4).isWithheld)
    #expect(days(.median, of: 5).count?.days == .init(value: 12, longest: nil))
    #expect(days(.ninetiethCentile, of: 9).isWithheld)
    #expect(days(.ninetiethCentile, of: 10).value == 12)
  }

  /// Whatever was counted: no figure told is under five, and of a withheld measure no two of its
  /// three figures stand in the others of the same things.
  @Test func `of two thousand invented reports none gives a withheld count away`() {
    var random = SplitMix64(seed: 2031)
    for _ in 0..<2_000 {
      let all = Int.random(in: 0...30, using: &random)
      let results = ["a", "b", "c", "d"].map { letter in
        let of = Bool.random(using: &random) ? all : Int.random(in: 0...all, using: &random)
        return Self.result("M18" + letter, Int.random(in: 0...of, using: &random), of: of)
      }
      let figures = SharedFigures(results)
      let told = results.filter { !figures.told($0).isWithheld }.map(Self.figures)
      #expect(told.allSatisfy { $0.allSatisfy { $0 >= MeasureResult.smallest } })
      for hidden in results where figures.told(hidden).isWithheld {
        let seen = told.reduce(into: Set<Int>()) { $0.formUnion($1) }
        #expect(seen.intersection(Self.figures(hidden)).count < 2)
      }
    }
  }

  private static func figures(_ result: MeasureResult) -> Set<Int> {
    guard let count = result.count, let met = count.numerator else { return [] }
    return Set([met, count.denominator - met, count.denominator]).subtracting([0])
  }
}
