import Vocabulary

/// What a form gave: an answer, or every problem in it.
enum AnswerResult<Value: Sendable>: Sendable {
  case answered(Answered<Value>)
  case problems([FieldProblem])

  /// Everything wrong in the form; empty where it was answered.
  var problems: [FieldProblem] {
    switch self {
    case .answered: []
    case .problems(let problems): problems
    }
  }
}

/// Who, when and what, as a form of ours was answered.
struct Answered<Value: Sendable>: Sendable {
  /// The value of the chosen person; nil where the form asks for nobody.
  var person: String?
  var day: Day
  var value: Value
}
