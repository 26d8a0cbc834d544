import Vocabulary

/// An invented human being as they are, whatever the agencies wrote.
struct Individual: Hashable {
  var given: String
  var family: String
  /// A name they went by before: before a marriage, or after it ended.
  var formerFamily: String?
  var sex: Sex
  /// The day they were born, or are expected.
  var born: Day
  var isUnborn = false
  /// Empty for the unborn, who have none.
  var nhsNumber = ""
  var pupilNumber = ""

  init(
    _ given: String, _ family: String, formerly: String? = nil, _ sex: Sex, born: Day,
    nhsNumber: String = ""
  ) {
    self.given = given
    self.family = family
    formerFamily = formerly
    self.sex = sex
    self.born = born
    self.nhsNumber = nhsNumber
  }
}
