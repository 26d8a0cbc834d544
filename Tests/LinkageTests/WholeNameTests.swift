import Testing

@testable import Linkage

@Suite("Whole names taken apart") struct WholeNameTests {
  private func parts(_ name: String) -> [String] {
    WholeName.parts(Array(name.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Name, and its given, middle and family name.
  private static let table: [(String, [String])] = [
    ("Ada Mary Quayle", ["Ada", "Mary", "Quayle"]),
    ("Quayle, Ada Mary", ["Ada", "Mary", "Quayle"]),
    ("Ada", ["Ada", "", ""]), ("Quayle,", ["", "", "Quayle"]),
    (", Ada Quayle", ["Ada", "", "Quayle"]),
    // A generation, at the end of the given names or behind the family name.
    ("Smith, John Jr", ["John", "", "Smith"]), ("Smith, John, Jr.", ["John", "", "Smith"]),
    ("Smith Jr, John", ["John", "", "Smith"]), ("Smith, Jr, John", ["John", "", "Smith"]),
    ("John Smith Jr", ["John", "", "Smith"]), ("John Smith, Jr", ["John", "", "Smith"]),
    ("John Paul Smith III", ["John", "Paul", "Smith"]), ("Smith, Jr", ["", "", "Smith"]),
    ("Garcia Lopez, Juan Jr", ["Juan", "", "Garcia Lopez"]), ("John Jr", ["John", "", ""]),
    // Words that are also names.
    ("Williams, Earl", ["Earl", "", "Williams"]), ("Earl Smith", ["Earl", "", "Smith"]),
    ("Earl James Smith", ["Earl", "James", "Smith"]), ("John Earl", ["John", "", "Earl"]),
    ("Garcia Lopez, Earl", ["Earl", "", "Garcia Lopez"]),
    ("Van Dyke, Earl James", ["Earl", "James", "Van Dyke"]),
    ("Smith, Earl Jr", ["Earl", "", "Smith"]), ("Quayle, Junior", ["Junior", "", "Quayle"]),
    ("Junior Smith", ["Junior", "", "Smith"]), ("John Junior", ["John", "", "Junior"]),
    ("John Smith Junior", ["John", "", "Smith"]), ("Duke Quayle", ["Duke", "", "Quayle"]),
    ("Smith, John Lord", ["John", "Lord", "Smith"]), ("John Master", ["John", "", "Master"]),
    // Titles, ranks and honours.
    ("Mrs Quayle", ["", "", "Quayle"]), ("Sir Silas", ["Silas", "", ""]),
    ("Dr Ada Quayle", ["Ada", "", "Quayle"]), ("Quayle, Dr Ada", ["Ada", "", "Quayle"]),
    ("Lord Quayle", ["", "", "Quayle"]), ("Sir Earl Smith", ["Earl", "", "Smith"]),
    ("Sir Silas Quayle, Bt", ["Silas", "", "Quayle"]),
    ("Silas Quayle Esq", ["Silas", "", "Quayle"]),
    ("ada quayle, 2nd baroness orrell", ["ada", "", "quayle"]),
    ("Ada Quayle, Baroness Orrell", ["Ada", "", "Quayle"]),
    ("Quayle, Silas, 3rd Baronet", ["Silas", "", "Quayle"]),
    // Scottish, Irish, Welsh.
    ("Iain Mac Donald", ["Iain", "", "Mac Donald"]),
    ("MacDonald, Iain", ["Iain", "", "MacDonald"]),
    ("Sean O Brien", ["Sean", "", "O Brien"]), ("Rhys ap Gruffydd", ["Rhys", "", "ap Gruffydd"]),
    ("ap Gruffydd, Rhys Earl", ["Rhys", "Earl", "ap Gruffydd"]),
    // Spanish, Portuguese, Dutch.
    ("Juan de la Cruz", ["Juan", "", "de la Cruz"]),
    ("de la Cruz, Juan", ["Juan", "", "de la Cruz"]),
    ("Ana Maria Garcia Lopez", ["Ana", "Maria Garcia", "Lopez"]),
    ("Garcia Lopez, Ana Maria", ["Ana", "Maria", "Garcia Lopez"]),
    ("da Silva, Joao Junior", ["Joao", "", "da Silva"]),
    ("Jan van der Berg", ["Jan", "", "van der Berg"]),
    // Arabic.
    ("Omar bin Khalid", ["Omar", "", "bin Khalid"]), ("Omar al-Hassan", ["Omar", "", "al-Hassan"]),
    ("Al Hassan, Omar", ["Omar", "", "Al Hassan"]), ("Omar Abu Bakr", ["Omar", "", "Abu Bakr"]),
    // Chinese: the family name first only where a comma says so.
    ("Zhang, Wei", ["Wei", "", "Zhang"]), ("Wei Zhang", ["Wei", "", "Zhang"]),
    ("Li, Xiao Ming", ["Xiao", "Ming", "Li"]),
  ]

  @Test(arguments: table) func `a whole name has its parts`(name: (String, [String])) {
    #expect(parts(name.0) == name.1)
  }

  @Test func `no name of two words or more is left without a given and a family name`() {
    let words = ["Earl", "Junior", "Duke", "Baron", "Marquis", "Master", "Dame", "Quayle", "Ada"]
    for one in words where one != "Dame" && one != "Master" {
      for other in words {
        for name in ["\(one) \(other)", "\(other), \(one)"] {
          let parts = parts(name)
          #expect(!parts[0].isEmpty && !parts[2].isEmpty, "\(name)")
        }
      }
    }
  }
}
