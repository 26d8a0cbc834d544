import Testing
import Vocabulary

@testable import Casework

@Suite("Which day it is, is told in London, also when the clocks change")
struct LondonDayTests {
  private func london(_ utc: String, _ minutes: Int) -> Day {
    LondonDay.of(Instant(startOf: day(utc)).adding(seconds: Int64(minutes) * 60))
  }

  @Test func `half past midnight in summer is the new day, though it is not yet in Greenwich`() {
    let late = 23 * 60 + 30
    // The clocks go forward on Sunday 30 March 2031 and back on Sunday 26 October.
    #expect(london("2031-03-29", late) == day("2031-03-29"))
    #expect(london("2031-03-30", late) == day("2031-03-31"))
    #expect(london("2031-10-25", late) == day("2031-10-26"))
    #expect(london("2031-10-26", late) == day("2031-10-26"))
  }

  @Test func `the hour that is not there and the hour that is twice are of their day`() {
    #expect(london("2031-03-30", 60) == day("2031-03-30"))
    #expect(london("2031-10-26", 30) == day("2031-10-26"))
    #expect(london("2031-10-26", 90) == day("2031-10-26"))
  }
}
