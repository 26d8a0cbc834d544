/// How a relative stands to a person, as a row of the table `kith family` writes.
struct KinRow {
  let person: Int32
  let relative: Int32
  let kind: Tie.Kind
  var certainty: Tie.Certainty = .certain
  var because: KinReason
  /// Nil while it lasts, and for what cannot end.
  var ended: DayRange?
}

/// On what a row rests; written in words without names.
enum KinReason {
  /// Both have these two birth parents.
  case bothParents(Int32, Int32)
  /// Both have one; the other parents are two people.
  case oneParent(Int32, others: Int32, Int32)
  /// Both have one; another parent of these is not recorded (-1: only of the first).
  case oneKnown(Int32, notRecordedOf: Int32, Int32)
  case thinRecord(Int)
  /// Each way in which the stated birth parents can be so, with the kind it gives (nil: none).
  case readings(KinReadings)
  /// The first two of those they share; -1 where there is no second.
  case sharedByAdoption(Int32, Int32)
  case sharedByFostering(Int32, Int32)
  /// These parents of the two are or were a couple, since a day where one is stated.
  case couple(Int32, Int32, since: DayRange)
  case statedStep
}
