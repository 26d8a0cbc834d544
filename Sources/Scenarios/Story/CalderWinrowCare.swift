import Vocabulary

/// What the mental health trust, the housing office, the school and the domestic abuse service
/// hold.
struct CalderWinrowCare {
  let story: CalderWinrow

  private var client: [String: String] {
    ["Client Ref": "E77", "NHS No": story.rhodri.nhsNumber]
  }

  func tell(_ book: inout StoryBook) {
    caseload(&book)
    for (number, visit) in contacts.enumerated() {
      var cells = client
      cells["Contact Ref"] = "E77-\(number + 1)"
      cells["Contact Date"] = story.on(visit.day).description
      cells["Team"] = "Community team"
      cells["Outcome"] = visit.outcome
      cells["Accompanied By"] = visit.with
      book.row(.contacts, on: story.on(max(visit.day, 0)), cells)
    }
    for (number, entry) in entries.enumerated() { add(entry, number, &book) }
    others(&book)
  }

  private func caseload(_ book: inout StoryBook) {
    var cells = client
    cells["Forename"] = story.rhodri.given
    cells["Surname"] = story.rhodri.family
    cells["Date Of Birth"] = story.rhodri.born.description
    cells["Gender"] = "M"
    cells["Address"] = story.home.line
    cells["Post Code"] = story.home.postcode
    cells["Spell Ref"] = "E77-S1"
    cells["Setting"] = "Community"
    cells["Referral Accepted"] = story.on(-352).description
    book.row(.people, on: story.on(0), cells)
    book.row(
      .kin, on: story.on(9),
      [
        "Related Ref": "E77-K1", "Client Ref": "E77", "Forename": story.nerys.given,
        "Surname": story.nerys.family, "Date Of Birth": story.nerys.born.description,
        "Relationship": "Partner",
      ])
  }

  private let contacts: [(day: Int, outcome: String, with: String)] = [
    (-61, "Attended", "partner"), (-19, "Attended", "partner"), (15, "DNA", ""),
    (29, "DNA", ""), (44, "Cancelled by us", ""), (66, "Refused", ""), (89, "Attended", ""),
  ]

  /// Clinical entries, oldest first.
  private var entries: [(day: Int, cells: [String: String])] {
    let medicine = "Zuclopenthixol"
    return [
      (
        -180,
        [
          "Entry Type": "Risk review", "Trigger": "Six months", "Sources": "person",
          "Risk To Self": "None spoken of", "Plan": "Depot every two weeks",
          "Shared With": "harbour-road \(story.on(-179)); northmoor-csc \(story.on(-179))",
        ]
      ),
      (
        -40,
        [
          "Entry Type": "Risk review", "Trigger": "Six months", "Sources": "person",
          "Risk To Self": "Low when well", "Plan": "See every six weeks",
        ]
      ),
      (
        9,
        [
          "Entry Type": "Note",
          "Words": "His partner looks after him and sees to his tablets. Not spoken to herself.",
        ]
      ),
      (
        10,
        [
          "Entry Type": "Carer", "Other Ref": "E77-K1",
          "Words": "He says that she is the one who looks after him",
        ]
      ),
      (
        24,
        [
          "Entry Type": "Medication", "Medicine": medicine, "Change": "Route changed",
          "Was": "depot every two weeks", "Now": "tablets", "Words": "At his own wish",
        ]
      ),
      (31, ["Entry Type": "Said", "Medicine": medicine, "Finding": "Taken"]),
      (31, ["Entry Type": "Taking medicine", "Medicine": medicine, "Finding": "Confirmed"]),
      (
        38,
        [
          "Entry Type": "Symptom", "Change": "Returning",
          "Words": "Hears the neighbours speak of him through the wall again",
        ]
      ),
      (
        41,
        [
          "Entry Type": "Dispensing", "Medicine": medicine, "Finding": "Not taken",
          "Now": "two prescriptions not collected",
        ]
      ),
      (
        46,
        [
          "Entry Type": "Referral", "Trigger": "Housing", "Change": "Sent",
          "Words": "Noise between neighbours",
        ]
      ),
      (
        60,
        [
          "Entry Type": "Referral", "Trigger": "Housing", "Change": "Closed",
          "Words": "No reply to two letters",
        ]
      ),
      (
        89,
        [
          "Entry Type": "Risk review", "Trigger": "Police contact", "Sources": "person; police",
          "Changed": "Two police alerts and six weeks without his medicine",
          "Risk To Self": "Sleeps little; no plans to harm himself",
          "Risk To Others": "Frightens his partner and her children when he is unwell",
          "Plan": "Depot again; his partner seen alone; children's services told",
          "Shared With": "harbour-road \(story.on(96)); northmoor-csc \(story.on(90))",
        ]
      ),
      (
        103,
        [
          "Entry Type": "Multi-agency review",
          "Sources": "harbour-road; northmoor-csc; northmoor-housing; lantern",
          "Shared With": "harbour-road; northmoor-csc",
        ]
      ),
    ]
  }

  private func add(
    _ entry: (day: Int, cells: [String: String]), _ number: Int, _ book: inout StoryBook
  ) {
    let cells = client.merging(entry.cells) { $1 }.merging([
      "Entry Ref": "E77-N\(number + 1)", "Entry Date": story.on(entry.day).description,
    ]) { $1 }
    // A review shared later is written down when it is shared.
    book.row(.clinical, on: story.on(entry.day == 89 ? 96 : max(entry.day, 0)), cells)
  }

  private func others(_ book: inout StoryBook) {
    for (day, note) in [
      (3, "Rent is up to date. She did all the talking; he stood in the hall."),
      (47, "Neighbour complains of shouting at night. Letter sent."),
    ] {
      book.row(
        .tenancies, on: story.on(day),
        [
          "Tenant Ref": "T8841", "Forename": story.nerys.given, "Surname": story.nerys.family,
          "Date Of Birth": story.nerys.born.description, "Address": story.home.line,
          "Postcode": story.home.postcode, "Tenancy Start": story.on(-900).description,
          "Note Date": story.on(day).description, "Note": note,
        ])
    }
    // Written down by the school on the day, and sent weeks later.
    book.row(
      .concerns, on: story.on(55),
      [
        "Pupil Ref": "O311", "Forename": story.tegan.given, "Surname": story.tegan.family,
        "Date Of Birth": story.tegan.born.description, "Concern Ref": "O311-1",
        "Concern Date": story.on(26).description,
        "Concern": "Says she makes the tea because Mum must not leave him alone.",
        "Collected By Forename": story.nerys.given, "Collected By Surname": story.nerys.family,
        "Collected By Is": "Mother",
      ])
    for (day, step, reason) in [
      (75, "Received", "High risk checklist"), (83, "Declined", "No answer on the safe number"),
    ] {
      book.row(
        .referrals, on: story.on(day),
        [
          "Client Ref": "L209", "Forename": story.nerys.given, "Surname": story.nerys.family,
          "Date Of Birth": story.nerys.born.description, "Postcode": story.home.postcode,
          "Referral Ref": "L209-1", "Referral Date": story.on(day).description,
          "Referred By": "northmoor-csc", "Step": step, "Reason": reason,
        ])
    }
  }
}
