import Testing

@testable import Web

@Suite struct LinkAnswerTests {
  private func read(_ pairs: [String: String], isDecided: Bool = false) -> (
    LinkAnswer.What?, [String]
  ) {
    let read = LinkAnswer.read(
      FormValues(pairs.mapValues { [$0] }), isDecided: isDecided, today: Samples.today)
    return (read.answer?.what, read.problems.map(\.field))
  }

  @Test func `three answers, each with a reason`() {
    #expect(read(["answer": "same", "reason": "papers"]).0 == .decided(samePerson: true))
    #expect(read(["answer": "different", "reason": "papers"]).0 == .decided(samePerson: false))
    #expect(read(["answer": "cannot-tell", "reason": "no papers"]).0 == .cannotTell)
    #expect(read(["answer": "same", "reason": " \n"]).1 == ["reason"])
    #expect(read([:]).1 == ["answer", "reason"])
    #expect(read(["answer": "take-back", "reason": "papers"]).1 == ["answer"])
  }

  @Test func `a decision is only taken back, never overruled by a form that is out of date`() {
    #expect(read(["answer": "take-back", "reason": "wrong"], isDecided: true).0 == .takenBack)
    #expect(read(["answer": "same", "reason": "papers"], isDecided: true).1 == ["reason"])
  }

  @Test func `the machine's reasons are folded until a person has decided`() {
    func folded(_ page: LinkPage) -> [Bool] {
      String(decoding: page.bytes, as: UTF8.self).split(separator: "<details")
        .filter { $0.contains("What the machine found") }
        .map { !$0.prefix { $0 != ">" }.contains(" open") }
    }
    #expect(folded(Samples.typical.linkPage(isDecided: false)) == [true])
    #expect(folded(Samples.typical.linkPage(isDecided: true)) == [false])
  }
}
