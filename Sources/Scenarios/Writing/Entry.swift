import Vocabulary

/// Somebody as one agency wrote them down, which need not be as they are.
struct Entry: Hashable {
  var given: String
  var family: String
  /// `F`, `M` or empty.
  var sex: String
  var born: Day?
  var expected: Day?
  var died: Day?
  var nhsNumber: String
  var pupilNumber: String

  /// As they are.
  init(_ someone: Individual) {
    given = someone.given
    family = someone.family
    switch someone.sex {
    case .female: sex = "F"
    case .male: sex = "M"
    case .unknown: sex = "U"
    }
    born = someone.isUnborn ? nil : someone.born
    expected = someone.isUnborn ? someone.born : nil
    nhsNumber = someone.nhsNumber
    pupilNumber = someone.pupilNumber
  }

  func called(given: String? = nil, family: String? = nil) -> Entry {
    var entry = self
    if let given { entry.given = given }
    if let family { entry.family = family }
    return entry
  }

  /// Without the numbers, as the police usually hold somebody.
  var withoutNumbers: Entry {
    var entry = self
    (entry.nhsNumber, entry.pupilNumber) = ("", "")
    return entry
  }
}
