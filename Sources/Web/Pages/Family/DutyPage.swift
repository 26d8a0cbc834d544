import Vocabulary

/// One duty: what, who, by when, how the day was counted, because of what, and the answer.
struct DutyPage: Sendable {
  var frame: Frame
  /// Nil where the reader has not opened the family's file.
  var file: FileHeading?
  var duty: DutySummary
  /// The day its state is told for.
  var day: Day
  /// What set the clock going: `The alert reached Mill Lane Surgery on Monday 3 March 2031.`
  var clockStarted: String
  /// Each step of the reckoning as a sentence.
  var arithmetic: [String]
  /// Every day from the start to the due day, in order; empty when it was not counted in days.
  var days: [CountedDay]
  /// The statements it rests on.
  var because: [EntryRow]
  /// What meets it, in a sentence.
  var metBy: String
  /// What became of it so far, oldest first.
  var history: [HistoryLine]
  /// Nil when the reader may not answer.
  var form: AnswerForm?
  /// Why not, and who may; shown where there is no form.
  var mayNotAnswer: String?
  /// Who holds it and whom it has reached, each in a sentence.
  var holding: [String] = []
  /// The partnership's own numbers it was reckoned with, each in a sentence.
  var localNumbers: [String] = []
  /// Nil when the reader may do nothing about who holds it.
  var hand: HandForm?

  /// One day of the reckoning.
  struct CountedDay: Sendable {
    var day: Day
    var kind: Kind

    enum Kind: Sendable {
      /// The day the clock starts, which is day 0.
      case start
      /// Counted, as the nth.
      case counted(Int)
      case weekend
      /// Not counted: a bank holiday, by its name.
      case holiday(String)
    }
  }

  struct HistoryLine: Sendable {
    var day: Day
    var words: String
  }
}
