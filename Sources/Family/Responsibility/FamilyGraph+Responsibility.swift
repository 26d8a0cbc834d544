public import Vocabulary

extension FamilyGraph {
  /// Who holds parental responsibility for a child on a day, under the law of England and Wales.
  ///
  /// `killingFrom` is the day from which section 10A of the Children Act 1989 holds; nil while no
  /// day is known to have been appointed.
  public func responsibility(for child: PersonID, on day: Day, killingFrom: Day? = nil)
    -> ResponsibilityNote
  {
    ResponsibilityReader(graph: self, child: child, day: day, killingFrom: killingFrom).note()
  }
}
