/// Defects of one file while it is read: the first few of them whole, the rest counted.
struct DefectList {
  let file: String
  private(set) var kept: [FamilyDefect] = []
  private(set) var rejected = 0
  private(set) var noted = 0
  private static let limit = 1000

  init(file: String) { self.file = file }

  mutating func reject(_ line: Int?, _ problem: String, _ expected: String) {
    rejected += 1
    keep(line, .rejected, problem, expected)
  }

  mutating func note(_ line: Int?, _ problem: String, _ expected: String) {
    noted += 1
    keep(line, .noted, problem, expected)
  }

  private mutating func keep(
    _ line: Int?, _ weight: FamilyDefect.Weight, _ problem: String, _ expected: String
  ) {
    guard kept.count < DefectList.limit else { return }
    kept.append(
      FamilyDefect(file: file, line: line, weight: weight, problem: problem, expected: expected))
  }
}
