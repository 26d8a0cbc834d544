import Vocabulary

/// The two police notices about Mara Ashdown's household, and what became of them.
struct AshdownReyesNotices {
  let today: Day
  let home: Home

  init(books: Books, home: Home) {
    today = books.today
    self.home = home
  }

  func write(
    _ books: inout Books, _ mara: Individual, _ colin: Individual, _ isla: Individual,
    _ theo: Individual, _ robin: Individual
  ) {
    let adults = [
      Party("N1042", .victim, Entry(mara).withoutNumbers, home: home),
      Party(
        "N1046", .alleged_perpetrator, Entry(colin).withoutNumbers.called(given: "Colin"),
        home: home, relationship: "partner"),
    ]
    var girl = Party("N1041", .child, Entry(isla).withoutNumbers, home: home)
    (girl.relationship, girl.relationshipToPerpetrator) = ("daughter", "partner's child")
    (girl.present, girl.whereabouts, girl.spokenTo) = ("Y", "upstairs", "N")
    var boy = Party("N1043", .child, Entry(theo).withoutNumbers, home: home)
    (boy.relationship, boy.relationshipToPerpetrator, boy.present) = ("son", "partner's child", "N")
    var small = Party("N1044", .child, Entry(robin).withoutNumbers, home: home)
    (small.relationship, small.relationshipToPerpetrator) = ("son", "son")
    (small.present, small.whereabouts, small.spokenTo) = ("Y", "in bed", "N")
    earlier(&books, adults + [girl, boy])
    latest(&books, adults + [girl, boy, small])
  }

  /// Looked at in time, and never discussed: a day over its month.
  private func earlier(_ books: inout Books, _ parties: [Party]) {
    let sentTo: [AgencyID] = ["northmoor-csc", "mill-lane"]
    var notice = Notice(
      "DV1-1040", on: books.ago(32), sentTo: sentTo, place: home, parties: parties)
    notice.circumstances = "Shouting heard from the street. Both adults calm when officers came."
    notice.riskGrade = "standard"
    books.police.add(notice)
    books.answer(
      AlertAnswers.triage(
        notice, PoliceBook.record("N1042"), "mill-lane", on: books.ago(32),
        "Noted on the records of mother and children, hidden from online access"))
    for child in ["P1041", "P1043"] {
      books.northmoor.contact(
        about: child, on: books.ago(32), from: .police, outcome: .noFurtherAction)
    }
  }

  /// Nobody at the practice has looked at it; two of three children have not been seen.
  private func latest(_ books: inout Books, _ parties: [Party]) {
    var notice = Notice(
      "DV1-1042", on: books.ago(12), sentTo: ["northmoor-csc", "mill-lane"], place: home,
      parties: parties)
    notice.categories = ["physical_sexual", "controlling_coercive"]
    notice.injuries = "Cut lip"
    notice.previous = 1
    notice.riskGrade = "medium"
    notice.victimView = "Does not want to make a statement"
    notice.safeContact = "At work, weekdays before two"
    notice.circumstances =
      "Neighbour called. Victim had a cut lip. One child upstairs, not spoken to."
    notice.carerNote = "looks after Colin"
    books.police.add(notice)
  }
}
