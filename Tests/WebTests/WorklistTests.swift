import Testing
import Vocabulary

@testable import Web

@Suite("A long worklist hides nothing") struct WorklistTests {
  private let samples = Samples.typical

  private func page(
    _ count: Int, by grouping: WorklistPage.Grouping = .state, whole: WorklistPage.Whole? = nil
  ) -> WorklistPage {
    var duties: [DutySummary] = []
    for number in 0..<count {
      var duty = samples.seeEachChild
      duty.dueBy = samples.day("2030-01-01").adding(days: number)
      duty.about = ["Child \(number)"]
      duty.family = number.isMultiple(of: 2) ? "Even: Ada" : nil
      duties.append(duty)
    }
    return WorklistPage(
      frame: samples.frame(.work), agency: "Northmoor", duties: duties, total: count, rules: [],
      chosenRule: nil, groupBy: grouping, whole: whole, watchedFor: [])
  }

  private func children(_ page: WorklistPage) -> [String] {
    page.content.elements(named: "p").map(\.content.words).filter { $0.hasPrefix("Child ") }
  }

  private func links(_ page: WorklistPage) -> [String] {
    page.content.elements(named: "a").map(\.content.words)
  }

  @Test func `of each list the twenty most pressing are shown, with the way to all`() {
    let page = page(250)
    #expect(children(page).count == 20)
    #expect(children(page).first == "Child 0")
    #expect(links(page).contains("Show all 250: overdue"))
    #expect(page.content.words.contains("250 overdue"))
  }

  @Test func `a whole list goes by hundreds, and every duty stands on one of its pages`() {
    let pages = (1...3).map { page(250, whole: .init(list: 1, page: $0)) }
    #expect(pages.map { children($0).count } == [100, 100, 50])
    #expect(pages.flatMap(children) == (0..<250).map { "Child \($0)" })
    #expect(pages[0].content.words.contains("1 to 100 of 250"))
    #expect(pages[2].content.words.contains("201 to 250 of 250"))
    #expect(links(pages[1]).contains("Those before") && links(pages[1]).contains("Those after"))
    #expect(!links(pages[2]).contains("Those after"))
  }

  @Test func `a list that is no longer there says so and leads back`() {
    let page = page(3, whole: .init(list: 9, page: 1))
    #expect(page.content.words.contains("nothing here"))
    #expect(links(page).contains("Every list"))
  }

  @Test func `duties of one family stand together, and nobody's name stands in an address`() {
    let page = page(60, by: .family)
    let headings = page.content.elements(named: "h2").map(\.content.words)
    #expect(headings == ["Even: Ada (30)", "No relative recorded (30)"])
    let addresses = page.content.elements(named: "a").compactMap { $0.attributes["href"] }
    #expect(!addresses.contains { $0.contains("Ada") })
    #expect(self.page(2, by: .person).lists.map(\.title) == ["Child 0", "Child 1"])
  }
}

@Suite("A worklist is looked through by links, and printed whole") struct WorklistWaysTests {
  private let samples = Samples.typical

  private func page(_ whose: WorklistPage.Whose, printed: Bool = false) -> WorklistPage {
    var duties: [DutySummary] = []
    for number in 0..<30 {
      var duty = samples.seeEachChild
      duty.about = ["Child \(number)"]
      duty.holder = number < 2 ? "Rosa Okoro" : nil
      duty.reached = number == 0 ? "the head of service" : nil
      duties.append(duty)
    }
    return WorklistPage(
      frame: samples.frame(.work), agency: "Northmoor", duties: duties, total: 30, rules: [],
      chosenRule: "see-each-child", groupBy: .holder, whose: whose, isPrinted: printed,
      whole: nil, watchedFor: [])
  }

  @Test func `every grouping and everybody's share is a link that keeps the rest`() {
    let links = page(.mine).content.elements(named: "a")
    func address(_ words: String) -> String? {
      links.first { $0.content.words == words }?.attributes["href"]
    }
    #expect(address("family") == "/work?rule=see-each-child&group=family&whose=mine")
    #expect(address("nobody’s yet") == "/work?rule=see-each-child&group=holder&whose=nobody")
    #expect(
      address("Print all of it")
        == "/work?rule=see-each-child&group=holder&whose=mine&print=yes")
    let current = links.filter { $0.attributes["aria-current"] == "true" }
    #expect(current.map(\.content.words) == ["mine", "who holds it"])
  }

  @Test func `who holds it and whom it has reached stand in each row and make its lists`() {
    let page = page(.everybody)
    let words = page.content.words
    #expect(words.contains("Held by Rosa Okoro; has reached the head of service"))
    #expect(words.contains("Nobody has taken it on"))
    #expect(page.lists.map(\.title) == ["Nobody has taken it on", "Rosa Okoro"])
    #expect(page.lists.map(\.duties.count) == [28, 2])
  }

  @Test func `on paper nothing is cut short`() {
    func rows(_ page: WorklistPage) -> Int {
      page.content.elements(named: "p").count { $0.content.words.hasPrefix("Child ") }
    }
    #expect(rows(page(.everybody)) == 22)
    #expect(rows(page(.everybody, printed: true)) == 30)
  }
}
