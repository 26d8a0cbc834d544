import Vocabulary

/// Cells that must be of some kind; one that is not is turned away and its row goes on.
extension Sheet {
  func date(_ row: Int, _ column: Column, into gathered: inout Gathered) -> WrittenDate? {
    guard let bytes = bytes(row, column) else { return nil }
    switch DateReading.read(bytes) {
    case .written(let date): return date
    case .unreadable:
      reject(
        row, column, "not a date of the calendar", expected: DateReading.expected, into: &gathered)
      return nil
    }
  }

  func day(_ row: Int, _ column: Column, into gathered: inout Gathered) -> Day? {
    date(row, column, into: &gathered)?.day
  }

  func answer(_ row: Int, _ column: Column, into gathered: inout Gathered) -> Answer {
    guard let text = text(row, column) else { return .notRecorded }
    if let answer = AnswerReading.read(text) { return answer }
    reject(row, column, "not an answer", expected: AnswerReading.expected, into: &gathered)
    return .notRecorded
  }

  func postcode(_ row: Int, _ column: Column, into gathered: inout Gathered) -> String? {
    guard let text = text(row, column), !PostcodeReading.saysNone(text) else { return nil }
    if let postcode = PostcodeReading.read(text) { return postcode }
    reject(row, column, "not a postcode", expected: PostcodeReading.expected, into: &gathered)
    return nil
  }

  func nhsNumber(_ row: Int, _ column: Column, into gathered: inout Gathered) -> Identifier? {
    guard let text = text(row, column) else { return nil }
    if let number = NumberChecks.nhsNumber(text) {
      return Identifier(system: Identifier.nhsNumber, value: number)
    }
    reject(
      row, column, "not an NHS number: its check digit does not agree",
      expected: NumberChecks.expectedNHSNumber, into: &gathered)
    return nil
  }

  func pupilNumber(_ row: Int, _ column: Column, into gathered: inout Gathered) -> Identifier? {
    guard let text = text(row, column) else { return nil }
    if let number = NumberChecks.uniquePupilNumber(text) {
      return Identifier(system: Identifier.uniquePupilNumber, value: number)
    }
    reject(
      row, column, "not a unique pupil number: its check letter does not agree",
      expected: NumberChecks.expectedPupilNumber, into: &gathered)
    return nil
  }

  func sex(_ row: Int, _ column: Column, into gathered: inout Gathered) -> Sex? {
    guard let text = text(row, column) else { return nil }
    switch text.lowercased() {
    case "f", "female": return .female
    case "m", "male": return .male
    case "u", "unknown", "not known": return .unknown
    default:
      reject(row, column, "not a code for sex", expected: "F, M or U", into: &gathered)
      return nil
    }
  }
}
