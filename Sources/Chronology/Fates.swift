import Vocabulary

/// What became of each statement: corrected, taken back, or standing.
struct Fates {
  private var marks: [Int: [ChronologyMark]] = [:]
  private var replaced: Set<Int> = []

  init(_ statements: [Statement]) {
    let present = Set(statements.map(\.sequence))
    for statement in statements.sorted(by: { $0.sequence < $1.sequence }) {
      if let earlier = statement.corrects {
        marks[statement.sequence, default: []].append(.corrects(sequence: earlier))
        if present.contains(earlier) {
          marks[earlier, default: []].append(.corrected(by: statement.sequence))
          replaced.insert(earlier)
        }
      }
      if case .withdrawal(let of, let reason) = statement.says {
        marks[of, default: []].append(.withdrawn(by: statement.sequence, reason: reason))
        replaced.insert(of)
      }
    }
  }

  func stands(_ statement: Statement) -> Bool { !replaced.contains(statement.sequence) }
  func marks(of statement: Statement) -> [ChronologyMark] { marks[statement.sequence] ?? [] }
}
