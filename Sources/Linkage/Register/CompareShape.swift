/// How values of a kind are compared, and the levels of likeness there are. Level 0 is always
/// "not recorded on one side".
enum CompareShape: String, Sendable {
  case name, date, postcode, code, words, email, flag

  init?(_ kind: FieldKind) {
    switch kind {
    case .givenName, .middleName, .familyName: self = .name
    case .birthDate: self = .date
    case .postcode: self = .postcode
    case .nhsNumber, .identifier, .phone, .number: self = .code
    case .fullName, .address, .locality, .occupation, .category, .text: self = .words
    case .email: self = .email
    case .sex: self = .flag
    case .recordID, .source, .formerName, .birthDay, .birthMonth, .birthYear, .streetNumber,
      .ignored:
      return nil
    }
  }

  /// The levels in words, by number.
  var levels: [String] {
    switch self {
    case .name: NameLevel.allCases.map(\.inWords)
    case .date: DateLevel.allCases.map(\.inWords)
    case .postcode: PostcodeLevel.allCases.map(\.inWords)
    case .code: CodeLevel.allCases.map(\.inWords)
    case .words: WordsLevel.allCases.map(\.inWords)
    case .email: EmailLevel.allCases.map(\.inWords)
    case .flag: FlagLevel.allCases.map(\.inWords)
    }
  }

  /// Levels of sameness, split by how common the value is.
  var hasBands: Bool { self == .name || self == .words }

  /// True of a level at which the two values speak for two people.
  func tellsApart(_ level: Int) -> Bool {
    switch self {
    case .name: level == 10 || level == 11
    case .date: level >= 8
    case .postcode: level == 6
    case .code, .email: level == 4
    case .words: level == 7
    case .flag: level == 2
    }
  }

  /// True of a level at which the two values are the same or nearly so.
  func agrees(_ level: Int) -> Bool {
    switch self {
    case .name: (1...6).contains(level)
    case .date: (1...4).contains(level)
    case .postcode: (1...3).contains(level)
    case .code, .email: (1...2).contains(level)
    case .words: (1...4).contains(level)
    case .flag: level == 1
    }
  }
}

enum NameLevel: UInt8, CaseIterable {
  case missing, sameRare, sameSome, sameCommon, variant, near, similar, initial, part, swapped
  case sameInitial, different, former

  var inWords: String {
    switch self {
    case .missing: "not recorded"
    case .sameRare: "the same, and rare"
    case .sameSome: "the same, fairly common"
    case .sameCommon: "the same, and common"
    case .variant: "forms of one name"
    case .near: "one letter apart"
    case .similar: "spelt or sounding alike"
    case .initial: "one is the other's initial"
    case .part: "one part the same"
    case .swapped: "given and family name changed places"
    case .sameInitial: "only the first letter the same"
    case .different: "different"
    case .former: "one is the other's former name"
    }
  }
}

enum DateLevel: UInt8, CaseIterable {
  case missing, same, sameDefault, swapped, digit, dayMonth, twoParts, yearDefault, year, twoYears
  case under15, over15

  var inWords: String {
    switch self {
    case .missing: "not recorded"
    case .same: "the same day"
    case .sameDefault: "the same, but a year or its first day only"
    case .swapped: "day and month changed places"
    case .digit: "one digit apart"
    case .dayMonth: "same day and month, another year"
    case .twoParts: "year and month, or year and day, the same"
    case .yearDefault: "same year; one gives only the year or its first day"
    case .year: "same year"
    case .twoYears: "one or two years apart"
    case .under15: "three to fourteen years apart"
    case .over15: "fifteen years or more apart"
    }
  }
}

enum PostcodeLevel: UInt8, CaseIterable {
  case missing, same, near, sector, district, area, different

  var inWords: String {
    switch self {
    case .missing: "not recorded"
    case .same: "the same"
    case .near: "one character apart"
    case .sector: "same sector"
    case .district: "same district"
    case .area: "same area"
    case .different: "different"
    }
  }
}

enum CodeLevel: UInt8, CaseIterable {
  case missing, same, near, similar, different

  var inWords: String {
    switch self {
    case .missing: "not recorded"
    case .same: "the same"
    case .near: "one character apart"
    case .similar: "two characters apart"
    case .different: "different"
    }
  }
}

enum WordsLevel: UInt8, CaseIterable {
  case missing, sameRare, sameSome, sameCommon, near, similar, part, different, otherNumber

  var inWords: String {
    switch self {
    case .missing: "not recorded"
    case .sameRare: "the same, and rare"
    case .sameSome: "the same, fairly common"
    case .sameCommon: "the same, and common"
    case .near: "nearly the same"
    case .similar: "alike"
    case .part: "a part the same"
    case .different: "different"
    case .otherNumber: "same street, another number"
    }
  }
}

enum EmailLevel: UInt8, CaseIterable {
  case missing, same, samePerson, near, different

  var inWords: String {
    switch self {
    case .missing: "not recorded"
    case .same: "the same"
    case .samePerson: "same name, another provider"
    case .near: "up to two characters apart"
    case .different: "different"
    }
  }
}

enum FlagLevel: UInt8, CaseIterable {
  case missing, same, different

  var inWords: String {
    switch self {
    case .missing: "not recorded"
    case .same: "the same"
    case .different: "different"
    }
  }
}
