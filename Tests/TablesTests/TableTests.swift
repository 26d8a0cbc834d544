import Testing

@testable import Tables

private func table(_ text: String) throws -> Table { try Table(bytes: Array(text.utf8)) }

/// Every cell of a table, row by row.
private func cells(_ table: Table) -> [[String]] {
  table.rows.map { row in table.header.indices.map { table.cell(row, $0) } }
}

@Test func `quotes, doubled quotes and line ends inside a cell are read as RFC 4180 says`() throws {
  let read = try table("a,b,c\r\n\"x, y\",\"said \"\"no\"\"\",\"one\ntwo\"\r\n1,2,3\r\n")
  #expect(read.header == ["a", "b", "c"])
  #expect(cells(read) == [["x, y", "said \"no\"", "one\ntwo"], ["1", "2", "3"]])
  #expect(read.problems.isEmpty)
}

@Test(arguments: [",", ";", "\t", "|"])
func `the separator is told from the header row`(_ separator: String) throws {
  let lines = ["name\(separator)note", "Ashdown\(separator)\"a, b; c | d\te\""]
  let read = try table(lines.joined(separator: "\n"))
  #expect(read.delimiter == Character(separator))
  #expect(cells(read) == [["Ashdown", "a, b; c | d\te"]])
}

@Test(arguments: ["\n", "\r\n", "\r"])
func `a line ends with a line feed, a carriage return or both`(_ end: String) throws {
  let read = try table(["a,b", "1,2", "", "3,4", ""].joined(separator: end))
  #expect(cells(read) == [["1", "2"], ["3", "4"]])
  #expect(read.rows.map(read.line(of:)) == [2, 4])
}

@Test func `every cell knows its line, after cells of several lines too`() throws {
  let read = try table("a,b,c\n1,\"x\ny\nz\",3\n4,5,6\n")
  #expect(read.line(of: 0, 0) == 2)
  #expect(read.line(of: 0, 1) == 2)
  #expect(read.line(of: 0, 2) == 4)
  #expect(read.line(of: 1, 0) == 5)
}

@Test func `white space round names and cells is not part of them`() throws {
  let read = try table(" Person-ID , Given  Name\n  7 ,  Mara \n")
  #expect(read.column("person_id") == 0)
  #expect(read.column("GIVEN NAME") == 1)
  #expect(read.column("surname") == nil)
  #expect(cells(read) == [["7", "Mara"]])
}

@Test func `a row of too few or too many cells is told of, and the others are read`() throws {
  let read = try table("a,b\n1\n1,2\n1,2,3\n3,4\n")
  #expect(cells(read) == [["1", "2"], ["3", "4"]])
  #expect(
    read.problems == [
      RowProblem(line: 2, kind: .tooFewCells(found: 1, expected: 2)),
      RowProblem(line: 4, kind: .tooManyCells(found: 3, expected: 2)),
    ])
}

@Test func `a quote never closed is told by the line it opened on, and swallows only that line`()
  throws
{
  let read = try table("a,b\n1,2\n3,\"open\n5,6\n7,8\n")
  #expect(cells(read) == [["1", "2"], ["5", "6"], ["7", "8"]])
  #expect(read.problems == [RowProblem(line: 3, kind: .unfinishedQuote)])
}

@Test func `a quote closed in mid-cell is told of, even where a later quote would pair with it`()
  throws
{
  let read = try table("a,b\n1,\"open\n2,\"shut\"\n3,4\n")
  #expect(cells(read) == [["2", "shut"], ["3", "4"]])
  #expect(read.problems == [RowProblem(line: 2, kind: .unfinishedQuote)])
}

@Test func `an open quote in a row of several lines is told by its own line`() throws {
  let read = try table("a,b\n\"one\ntwo\",\"open\n3,4\n")
  #expect(cells(read) == [["3", "4"]])
  #expect(read.problems == [RowProblem(line: 3, kind: .unfinishedQuote)])
}

@Test func `a line over a mebibyte is turned away by its number`() throws {
  let long = String(repeating: "x", count: Table.rowLimit + 1)
  let read = try table("a,b\n1,2\n\(long),2\n3,\"\(long)\"\n5,6\n")
  #expect(cells(read) == [["1", "2"], ["5", "6"]])
  #expect(
    read.problems == [
      RowProblem(line: 3, kind: .tooLong(limit: Table.rowLimit)),
      RowProblem(line: 4, kind: .unfinishedQuote),
    ])
}

@Test func `a header of more than two thousand columns is refused`() {
  let names = (1...2001).map { "c\($0)" }.joined(separator: ",")
  #expect(throws: TableProblem.tooManyColumns(found: 2001, limit: 2000)) { try table(names) }
}

@Test func `an empty file, a workbook and a header with an open quote are refused`() {
  #expect(throws: TableProblem.empty) { try table("") }
  #expect(throws: TableProblem.empty) { try table("\n \n") }
  #expect(throws: TableProblem.notText) { try table("PK\u{3}\u{4}xl/workbook.xml") }
  #expect(throws: TableProblem.notText) { try table("a,b\n1,\u{0}\n") }
  #expect(throws: TableProblem.headerUnfinished) { try table("a,\"b\n1,2\n") }
}

@Test func `the first of two columns of one name is the one found`() throws {
  let read = try table("Name,name\nx,y\n")
  #expect(read.column("name") == 0)
}
