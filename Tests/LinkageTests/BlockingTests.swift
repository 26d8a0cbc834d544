import Linkage
import Testing
import Vocabulary

/// Each pair is worth a person's attention and is brought together by one key only.
struct BlockingTests {
  @Test func `a name brings together two birth years, one of them a slip`() {
    #expect(
      meet(
        Record("lantern/1").named("Mara", "Ashdown", middle: "Ottilie").born("1987-04-23"),
        Record("mill-lane/1").named("Mara", "Ashdown", middle: "Ottilie").born("1988-04-23")))
  }

  @Test func `an NHS number brings together what else is spelt apart`() {
    #expect(
      meet(
        Record("lantern/1").named("Mara", "Ashdown").nhs(TestNumbers.first).born("1987-04-23"),
        Record("mill-lane/1").named("Mara", "Pellow").nhs(TestNumbers.first)))
  }

  @Test func `a pupil number and an agency's own number bring records together`() {
    #expect(
      meet(
        Record("oakfield-school/1").named("Ella", "Ashdown").number("upn", "A123456789012"),
        Record("northmoor-csc/1").named("Ella", "Pellow").number("upn", "a 123456789012")))
    #expect(
      meet(
        Record("northmoor-csc/2").named("Ella", "Ashdown").number("legacy", "L40")
          .born("2016-09-30"),
        Record("northmoor-csc/1").named("Ella", "Pellow").number("legacy", "L40")
          .born("2017-09-30")))
  }

  @Test func `a birthday and a nickname's formal name bring together two family names`() {
    #expect(
      meet(
        Record("lantern/1").named("Bob", "Ashdown", middle: "Lee").born("1987-04-12")
          .number("phone", "01632 960001"),
        Record("mill-lane/1").named("Robert", "Pellow", middle: "Lee").born("1987-12-04")
          .number("phone", "01632 960001")))
  }

  @Test func `an address brings together a nickname and another family name`() {
    #expect(
      meet(
        Record("lantern/1").named("Bob", "Ashdown", middle: "Lee").lives("12 Mill Lane")
          .nhs(TestNumbers.first).died("2030-02-11"),
        Record("mill-lane/1").named("Robert", "Ashton", middle: "Lee")
          .lives("12 Mill Lane, Northmoor").died("2030-02-11")))
  }

  @Test func `an address and a year of birth bring together names misspelt at the start`() {
    #expect(
      meet(
        Record("lantern/1").named("Ottilie", "Ashdown").born("1987-04").lives("12 Mill Lane"),
        Record("mill-lane/1").named("Attilie", "Ashdown").born("1987-04-23").lives("12 Mill Lane")))
  }

  @Test func `strangers share no key`() {
    let one = Record("lantern/1").named("Mara", "Ashdown").born("1987-04-23")
      .lives("12 Mill Lane", "NM1 4QT")
    let other = Record("mill-lane/1").named("Ines", "Corrie").born("1990-02-14")
      .lives("12 Mill Lane", "NM1 4QT")
    #expect(one.profile.blockingKeys.isDisjoint(with: other.profile.blockingKeys))
  }

  @Test func `a name alone is not enough to look for anybody`() {
    #expect(!Record("lantern/1").named("Mara", "Ashdown").profile.isLinkable)
    #expect(!Record("lantern/1").born("1987-04-23").nhs(TestNumbers.first).profile.isLinkable)
  }

  private func meet(_ one: Record, _ other: Record) -> Bool {
    score(one, other).standing != .no
      && !Candidates.pairs(among: [one.profile, other.profile]).isEmpty
  }
}
