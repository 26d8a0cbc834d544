import Testing
import Vocabulary

@testable import Intake

@Test(arguments: [
  "2015-03-27", "2015-03-27T00:00:00", "2015-03-27 00:00:00.000", "27/03/2015", "27-Mar-2015",
  "27-MAR-2015", "27/3/2015", "27.03.2015", "2015-03-27T09:30Z", "27/03/2015 09:30",
])
func `a date is read in each way the systems write it`(_ text: String) {
  guard case .written(let date) = DateReading.read(text.utf8) else {
    Issue.record("\(text) was not read")
    return
  }
  #expect(date.day == Day("2015-03-27"))
}

@Test(arguments: [
  "31/02/2015", "2015-02-31", "2015-13-01", "27/03/15", "March 2015", "2015", "2015-03-27x",
  "2015-03-27T25:00", "27/03-2015", "1/1/1/2015", "20150327", "",
])
func `what is not a date of the calendar is not made into one`(_ text: String) {
  if case .written = DateReading.read(text.utf8) { Issue.record("\(text) was read") }
}

@Test func `a time with an offset is put into UTC, one without is kept as written`() {
  guard case .written(let away) = DateReading.read("2031-06-02T00:30:00+01:00".utf8),
    case .written(let plain) = DateReading.read("02/06/2031 21:14".utf8)
  else {
    Issue.record("the times were not read")
    return
  }
  #expect(away.instant?.description == "2031-06-01T23:30:00.000Z")
  #expect(plain.instant?.description == "2031-06-02T21:14:00.000Z")
}

@Test func `pupil numbers check their letter`() {
  #expect(NumberChecks.uniquePupilNumber("b801200005001") == "B801200005001")
  #expect(NumberChecks.uniquePupilNumber("A801200005001") == nil)
}

@Test func `postcodes get one space and upper case`() {
  #expect(PostcodeReading.read("zz11zz") == "ZZ1 1ZZ")
  #expect(PostcodeReading.read("W1A 1AA") == "W1A 1AA")
  #expect(PostcodeReading.read("ZZ1") == nil)
}

@Test func `a cell of JSON is read, a missing number in it too, and a broken one is not`() {
  #expect(FlatJSON("{\"A\": \"x\\u00e9\", \"N\": , \"B\": null}")?.value("A") == "xé")
  #expect(FlatJSON("[\"3A\", \"4B\"]") == .list(["3A", "4B"]))
  #expect(FlatJSON("{\"A\": \"x\"") == nil)
  #expect(FlatJSON("{\"A\": {\"B\": 1}}") == nil)
  #expect(FlatJSON("plain words") == nil)
}

@Test(arguments: [
  ("Mother : Child", Relationship.Kind.birthMother, false),
  ("Father : Child", .birthFather, false), ("Parent : Son", .birthParent, false),
  ("Son : Parent", .birthParent, true), ("Step Parent : Step Child", .stepParent, false),
  ("Mother : Step Child", .stepParent, false), ("Foster Carer : Child", .fosterParent, false),
  ("Wife : Husband", .married, false), ("Partner : Partner", .partner, false),
  ("Cared For : Carer", .carer, true), ("Mother : Landlord", .unrecognised, false),
  ("friend", .unrecognised, false),
])
func `a pair of words is read the right way round`(
  _ words: String, _ kind: Relationship.Kind, _ isTurned: Bool
) {
  #expect(RelationshipTie(words).kind == kind)
  #expect(RelationshipTie(words).isTurned == isTurned)
}
