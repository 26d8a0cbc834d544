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
