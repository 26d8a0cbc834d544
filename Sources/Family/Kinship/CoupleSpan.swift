/// When a couple was together, as far as the dates of a file tell.
///
/// Without a start it can have begun any time after both partners' births; it ends with the
/// first of its own end and the partners' deaths; an end without a date can be any day.
struct CoupleSpan {
  let start: DayRange
  let end: DayRange

  /// One for each row of a population's couples.
  static func all(_ population: Population) -> [CoupleSpan] {
    let (born, died) = (population.born, population.died)
    let couples = population.couples
    let (ones, others, starts, ends) = (couples.one, couples.other, couples.start, couples.end)
    return ones.indices.map { row in
      let (one, other) = (Int(ones[row]), Int(others[row]))
      let stated = starts[row]
      let start =
        stated.isUnknown
        ? DayRange(first: max(born[one].first, born[other].first), last: stated.last) : stated
      return CoupleSpan(start: start, end: ends[row].firstOf(died[one]).firstOf(died[other]))
    }
  }

  init(start: DayRange, end: DayRange) {
    self.start = start
    self.end = end
  }

  /// Did they share a day with a life: surely, perhaps, or surely not?
  ///
  /// A start that no date bounds is never surely early enough: in a file it can lie after the
  /// day the file was written.
  @inline(__always)
  func meets(born: DayRange, died: DayRange) -> Tie.Certainty {
    if end.last < born.first || start.first > died.last { return .refuted }
    let isSure = start.last <= died.first && end.first >= born.last && !start.isOpenAfter
    return isSure ? .certain : .possible
  }

  /// The end in EDTF; nil while it lasts.
  var ended: DayRange? { end.isNever || end.last == .max ? nil : end }
}
