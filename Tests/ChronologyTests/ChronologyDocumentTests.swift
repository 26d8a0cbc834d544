import Chronology
import Testing
import Vocabulary

@Suite("A chronology as a document to print or send")
struct ChronologyDocumentTests {
  private func document(_ statements: [Statement], title: String = "Chronology")
    -> ChronologyDocument
  {
    ChronologyDocument(
      chronology(statements), title: title, made: ["Made for a learning review."])
  }

  @Test func `a row says when, what, who said so and how, who, who knew, and which statement`() {
    let born = said(1, about: "northmoor-csc/ISLA", .born(Birth(on: date("2018-05-20"))))
    let alert = said(
      4, about: "northmoor-police/MARA", notice, on: "2031-03-02", noted: "2031-03-02",
      standing: .alleged)
    let rows = document([born, alert]).rows
    #expect(rows.map(\.date) == ["20 May 2018", "2 March 2031"])
    #expect(
      rows.map(\.saidBy) == [
        "Northmoor Children's Services, reported", "Northmoor Police, alleged",
      ])
    #expect(
      rows.map(\.people) == [
        "Isla Ashdown (under a month)", "Mara Ashdown, Colin Vane, Isla Ashdown (12)",
      ])
    #expect(rows.map(\.notes) == ["statement 1", "statement 4"])
    #expect(
      rows.last?.known
        == "known to Northmoor Police that day; reached Mill Lane Surgery on 4 March 2031")
  }

  @Test func `words of a source can neither open nor close markup, nor break the file`() {
    let note = said(
      1, about: "northmoor-csc/ISLA", .note("</w:t><script>&\u{1}"), on: "2031-03-02")
    let document = document([note], title: "Chronology of <Isla>")
    let word = document.wordParts.map(\.text).joined()
    for text in [document.page, word] {
      #expect(text.contains("&lt;/w:t&gt;&lt;script&gt;&amp;\u{FFFD}"))
      #expect(text.contains("Chronology of &lt;Isla&gt;"))
      #expect(!text.contains("<script>") && !text.contains("\u{1}"))
    }
  }

  @Test func `a Word file names what it holds, and its header row stands on every sheet`() {
    let parts = document([]).wordParts
    #expect(
      parts.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
      ])
    #expect(parts.last?.text.contains("<w:cantSplit/><w:tblHeader/>") == true)
  }
}
