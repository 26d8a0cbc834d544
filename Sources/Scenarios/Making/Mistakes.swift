import Vocabulary

/// Rows that cannot enter, so that a receipt has something to say: a few, as any file has.
enum Mistakes {
  /// NHS numbers whose check digit is wrong, one in each council's file.
  static let wrongNumbers = ["9990000019", "9990000023"]

  static func write(in books: inout Books) {
    for (place, council) in Council.allCases.enumerated() {
      let born = books.today.born(age: 7, days: 40 + place)
      var entry = Entry(Individual("Casey", "Lorne", .female, born: born))
      entry.nhsNumber = wrongNumbers[place]
      let child = books[council].enter(entry, as: council.letter + "19001")
      books[council].contact(
        about: child, on: books.today.adding(days: -90), from: .school, outcome: .advice)
      books[council].contact(
        about: council.letter + "19999", on: books.today.adding(days: -60), from: .school,
        outcome: .advice)
    }
    misdated(in: &books.northmoor)
    stranger(in: &books)
  }

  /// A date of birth that no calendar has; the rest of the row still enters.
  private static func misdated(in book: inout CouncilBook) {
    var cells = Array(repeating: "", count: CouncilTable.person.header.count)
    cells[0] = "P19002"
    (cells[1], cells[2], cells[3]) = ("Robyn", "Lorne", "F")
    cells[6] = "31/02/2019"
    (cells[10], cells[13]) = ("N", "N")
    book.write(.person, cells)
    book.contact(
      about: "P19002", on: book.today.adding(days: -45), from: .practice, outcome: .advice)
    let visit = "NV" + book.number(.needVisits)
    book.write(.needVisits, [visit, "P19002", "30/02/2026", "Y", "N", "N"])
  }

  /// A grown person with no tie to any child: nobody the flow covers.
  private static func stranger(in books: inout Books) {
    let born = books.today.born(age: 52, days: 200)
    books.southmere.enter(
      Entry(Individual("Neville", "Outram", .male, born: born)), as: "S19003")
  }
}
