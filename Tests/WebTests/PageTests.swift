import Testing
import Vocabulary

@testable import Web

@Suite struct PageTests {
  private let samples = Samples.typical

  @Test func `a duty says how it stands in words`() {
    var duty = samples.seeEachChild
    #expect(duty.flag(on: samples.today).words == "Overdue 6 days")
    #expect(duty.flag(on: samples.day("2031-03-09")).words == "Overdue 1 day")
    duty.state = .dueSoon
    #expect(duty.flag(on: samples.today).words == "Due Saturday 8 March 2031")
    (duty.state, duty.metOn) = (.metLate, samples.day("2031-03-10"))
    #expect(duty.flag(on: samples.today).words == "Met late, on 10 March 2031")
    (duty.state, duty.metOn) = (.met, nil)
    #expect(duty.flag(on: samples.today).words == "Met, day not recorded")
  }

  @Test func `the same duty to two children is one card with a way to meet it for each`() {
    var theo = samples.seeEachChild
    theo.about = ["Theo"]
    var isla = theo
    isla.about = ["Isla"]
    var later = theo
    later.dueBy = theo.dueBy.adding(days: 1)
    let cards = DutyCard.cards([theo, later, isla])
    #expect(cards.map(\.duties.count) == [2, 1])
    let links = cards[0].html(on: samples.today).elements(named: "a").map(\.content.words)
    #expect(
      links == [
        "Record a visit: Theo: See each child alone",
        "Why: Theo must this be done: See each child alone",
        "Record a visit: Isla: See each child alone",
        "Why: Isla must this be done: See each child alone",
      ])
  }

  @Test func `the calendar counts days, skips holidays by name and marks the last`() {
    let due = samples.day("2031-04-18")
    let calendar = DayCalendar(
      days: samples.countedDays, dueBy: due, today: samples.day("2031-04-10")
    ).html
    let cells = calendar.elements(named: "td").map {
      $0.content.words.replacing("\u{AD}", with: "")
    }
    #expect(
      cells == [
        "7not part of it", "8 Aprstart", "9day 1", "10day 2today", "11holiday", "12weekend",
        "13weekend", "14holiday", "15day 3", "16day 4", "17day 5", "18day 6, due",
        "19not part of it", "20not part of it",
      ])
    #expect(
      calendar.words.hasSuffix(
        "Skipped: Friday 11 April 2031 is a bank holiday, Good Friday; "
          + "Monday 14 April 2031 is a bank holiday, Easter Monday."))
  }

  @Test func `a gap in a chronology is drawn as a gap`() {
    let words = samples.chronologyPage.content.words
    #expect(
      words.contains("No statement for 19 months, from 30 June 2029 to 1 February 2031."))
    #expect(words.contains("Nobody said when the following happened."))
    #expect(
      Gap(from: samples.day("2031-01-01"), to: samples.day("2031-04-01"), limitDays: 90) == nil)
    #expect(
      Gap(from: samples.day("2031-01-01"), to: samples.day("2031-02-12"), limitDays: 30)?.length
        == "6 weeks")
  }

  @Test func `the strip has one lane for each agency and a hatched stretch for the gap`() {
    let strip = ChronologyStrip(entries: samples.chronologyPage.entries, gapLimitDays: 90).html
    let lanes = strip.elements.filter { $0.attributes["class"] == "k-strip-lane" }
      .map(\.content.words)
    #expect(
      lanes == [
        "Oakfield School", "Northmoor Children’s Services", "Northmoor Police",
        "Eastvale Mental Health",
      ])
    #expect(strip.elements.count { $0.attributes["class"] == "k-strip-gap" } == 1)
  }

  @Test func `one single dated entry can be drawn`() {
    let entry = samples.entries[0]
    let strip = ChronologyStrip(entries: [entry], gapLimitDays: 90).html
    #expect(strip.elements(named: "circle").count == 1)
    #expect(!strip.markup.contains("nan") && !strip.markup.contains("inf"))
  }

  @Test func `my work can be grouped by day, family and rule`() {
    var page = samples.worklist
    #expect(page.lists.map(\.title) == ["Overdue", "Due soon", "Open", "Met late", "Met lately"])
    page.groupBy = .family
    #expect(page.lists.map(\.title) == ["Ashdown and Reyes family", "No relative recorded"])
    page.groupBy = .day
    #expect(
      page.lists.map(\.title) == [
        "Tuesday 4 March 2031", "Saturday 8 March 2031", "Thursday 13 March 2031",
        "Monday 17 March 2031", "Wednesday 2 April 2031",
      ])
    page.groupBy = .rule
    #expect(
      page.lists.map(\.title) == [
        "Police alert triage", "Each child seen", "Police alert at practice meeting",
        "Carer’s assessment",
      ])
  }

  @Test func `an empty list of work says what would appear there`() {
    let pages = Dictionary(uniqueKeysWithValues: samples.emptyPages)
    #expect(
      pages["worklist"]?.content.words.contains(
        "Nothing that you may see is owed today. A duty would appear here when:"
          + "a child is not seen for longer than the plan says") == true)
  }

  @Test func `sending the same again says that nothing changed`() {
    let pages = Dictionary(uniqueKeysWithValues: samples.emptyPages)
    #expect(
      pages["receipt"]?.content.words.contains("Nothing changed: all of it was already known.")
        == true)
  }

  @Test func `a receipt names the place and what was expected`() {
    let row = samples.receipt.content.elements(named: "tr")[1].content.elements(named: "td")
    #expect(
      row.map(\.content.words) == [
        "ssd_person.csv", "14", "6", "pers_dob", "not a date of the calendar",
        "a day such as 27/03/2015 or 2015-03-27",
      ])
  }

  @Test func `what was known on an earlier day says that it is not what is known now`() {
    #expect(
      samples.asKnownInThePast.html.words.hasPrefix(
        "This is what was known on 2 March 2031, not what is known now."))
    #expect(!samples.asKnown.html.words.contains("not what is known now"))
  }

  @Test func `a form that comes back keeps what was typed and points at each problem`() {
    let form = samples.form(.visit, problems: samples.formProblems).html(samples.frame(.work))
    let words = form.elements(named: "textarea").map(\.content.words)
    #expect(words == ["\nI go upstairs when it gets loud.", "\n—", "\n"])
    let ticked = form.elements.filter {
      $0.attributes["type"] == "radio" && $0.attributes.contains(.checked(true))
    }
    #expect(ticked.map { $0.attributes["value"] } == ["yes", "notRecorded"])
    let links = samples.formProblems.summaryBox.elements(named: "a").map { $0.attributes["href"] }
    #expect(links == ["#person", "#day"])
  }

  @Test func `a cell of which nothing is known says so`() {
    let row = DataTable.Row([.text("Mara"), known(nil), .nothing])
    let table = DataTable(caption: "People", columns: ["Name", "Born", "Lives"], rows: [row]).html
    #expect(
      table.elements(named: "td").map(\.content.words) == [
        "Mara", "not recorded", "not recorded",
      ])
  }

  @Test func `nothing is chosen beforehand on a form`() {
    for kind in AnswerForm.Kind.allCases {
      var form = samples.form(kind)
      form.values = FormValues()
      let elements = form.html(samples.frame(.work)).elements
      #expect(!elements.contains { $0.attributes.contains(.checked(true)) })
    }
  }
}
