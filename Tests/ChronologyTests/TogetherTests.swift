import Chronology
import Testing
import Vocabulary

@Suite("What is said of several people at once is one thing to read")
struct TogetherTests {
  private func groups(_ statements: [Statement]) -> [[Int]] {
    ChronologyEntry.together(chronology(statements).entries).map { $0.map(\.sequence) }
  }

  @Test func `the same plan for two children on one day stands together`() {
    #expect(
      groups([
        said(3, about: "northmoor-csc/ISLA", .note("plan"), on: "2031-03-02", noted: "2031-03-02"),
        said(4, about: "northmoor-csc/THEO", .note("plan"), on: "2031-03-02", noted: "2031-03-02"),
        said(5, about: "northmoor-csc/THEO", .note("visit"), on: "2031-03-03"),
      ]) == [[3, 4], [5]])
  }

  @Test func `another day, other words, another agency or a later note stands apart`() {
    #expect(
      groups([
        said(1, about: "northmoor-csc/ISLA", .note("plan"), on: "2031-03-02"),
        said(2, about: "northmoor-csc/THEO", .note("plan"), on: "2031-03-03"),
        said(3, about: "northmoor-csc/ISLA", .note("other"), on: "2031-03-03"),
        said(4, about: "southmere-csc/ISLA", .note("other"), on: "2031-03-03"),
        said(5, about: "northmoor-csc/THEO", .note("other"), on: "2031-03-03", noted: "2031-03-09"),
      ]) == [[1], [2], [3], [4], [5]])
  }

  @Test func `two statements of one child are two things`() {
    #expect(
      groups([
        said(1, about: "northmoor-csc/ISLA", .note("call"), on: "2031-03-02"),
        said(2, about: "northmoor-csc/ISLA", .note("call"), on: "2031-03-02"),
      ]) == [[1], [2]])
  }

  @Test func `a corrected account stands alone`() {
    #expect(
      groups([
        said(1, about: "northmoor-csc/THEO", .note("old"), on: "2031-03-02"),
        said(2, about: "northmoor-csc/ISLA", .note("plan"), on: "2031-03-02"),
        said(3, about: "northmoor-csc/THEO", .note("plan"), on: "2031-03-02", corrects: 1),
      ]) == [[2], [3]])
  }

  @Test func `what nobody dated is not put together`() {
    #expect(
      groups([
        said(1, about: "northmoor-csc/ISLA", .note("plan")),
        said(2, about: "northmoor-csc/THEO", .note("plan")),
      ]) == [[1], [2]])
  }
}
