import Vocabulary

/// What the councils made of the third notice: nothing, until a manager looked; then an enquiry
/// about each child, a refusal at each door, and the conferences.
struct CalderWinrowEnquiry {
  let story: CalderWinrow

  private let desk = Form.council(.northmoor, "front door")
  private let manager = Form(
    agency: "northmoor-csc", practitioner: "m.haddad", title: "manager's review")

  func tell(_ book: inout StoryBook) {
    contacts(&book)
    decisions(&book)
    handover(&book)
    enquiries(&book)
    refusals(&book)
    conferences(&book)
  }

  private func contacts(_ book: inout StoryBook) {
    let day = story.on(Later.thirdNotice)
    book.council(.northmoor, on: day) { council in
      for child in ["P503", "P504"] {
        council.contact(about: child, on: day, from: .police, outcome: .newReferral)
        _ = council.referral(about: child, on: day, from: .police)
      }
    }
    let after = story.on(Later.nothingDecided)
    book.council(.southmere, on: after) { council in
      council.contact(about: "S601", on: after, from: .police, outcome: .newReferral)
      _ = council.referral(about: "S601", on: after, from: .police)
    }
  }

  /// Nothing, for both; a manager sees in time that it was the third notice about Tegan, and a
  /// working day late that it was the third about Osian.
  private func decisions(_ book: inout StoryBook) {
    let steps: [(Form, Int, RecordReference, ReferralDecision)] = [
      (desk, Later.nothingDecided, story.tegansRecord, nothing("RE103")),
      (desk, Later.nothingDecided, story.osiansRecord, nothing("RE104")),
      (manager, Later.managerOverrules, story.tegansRecord, overruled("RE103")),
      (manager, Later.managerIsLate, story.osiansRecord, overruled("RE104")),
      (desk, Later.referrerTold, story.tegansRecord, told("RE103")),
      (desk, Later.referrerToldLate, story.osiansRecord, told("RE104")),
    ]
    for (form, day, child, decision) in steps {
      book.say(
        form, on: story.on(day), about: child, .referralDecision(decision),
        key: "\(decision.referral)/\(day)")
    }
  }

  private func nothing(_ referral: String) -> ReferralDecision {
    ReferralDecision(
      referral: referral, nextStep: .noFurtherAction,
      reason: "Both adults say that it was a quarrel", acknowledged: .yes)
  }

  private func overruled(_ referral: String) -> ReferralDecision {
    ReferralDecision(
      referral: referral, nextStep: .strategyDiscussion,
      reason: "The third notice in a year, and each worse than the last", historyViewed: .yes,
      managerReview: .yes)
  }

  private func told(_ referral: String) -> ReferralDecision {
    ReferralDecision(referral: referral, nextStep: .strategyDiscussion, referrerTold: .yes)
  }

  /// Handed on again, and this time taken up.
  private func handover(_ book: inout StoryBook) {
    let items: [(FrontDoorItem.Kind, id: String, text: String)] = [
      (.handover, "FD3", "Strategy discussion after the third notice"),
      (.recommendation, "FD4", "Ask the school who collects the children"),
    ]
    for item in items {
      book.say(
        desk, on: story.on(Later.managerOverrules), about: story.tegansRecord,
        .frontDoorItem(
          FrontDoorItem(
            id: item.id, kind: item.0, to: "northmoor-csc", team: "Family team", text: item.text)),
        key: item.id)
    }
    book.say(
      desk, on: story.on(Later.managerIsLate), about: story.tegansRecord,
      .frontDoorAnswer(FrontDoorAnswer(item: "FD3", answer: .accepted)), key: "FD3/accepted")
    book.say(
      desk, on: story.on(Later.recommendationDone), about: story.tegansRecord,
      .frontDoorAnswer(
        FrontDoorAnswer(
          item: "FD4", answer: .done, evidence: "The school's list of 17 June: their mother alone")),
      key: "FD4/done")
  }

  private func enquiries(_ book: inout StoryBook) {
    let day = story.on(Later.enquiry)
    book.council(.northmoor, on: day) { council in
      for (child, referral) in [("P503", "RE103"), ("P504", "RE104")] {
        _ = council.enquiry(
          about: child, referral: referral, on: day, ended: story.on(Later.conference),
          toConference: true)
      }
      council.visit("P504", on: day, alone: true, bedroom: true)
    }
    let seen = story.on(Later.teganSeen)
    book.council(.northmoor, on: seen) { $0.visit("P503", on: seen, alone: true) }
    book.council(.southmere, on: seen) { council in
      _ = council.enquiry(
        about: "S601", referral: "RE101", on: seen, ended: story.on(Later.carysConference),
        toConference: true)
    }
    let carysSeen = story.on(Later.carysSeen)
    book.council(.southmere, on: carysSeen) { $0.visit("S601", on: carysSeen, alone: true) }
  }

  /// Nerys's is with a strategy discussion the same day; Lowri's is with nobody for five days.
  private func refusals(_ book: inout StoryBook) {
    let day = story.on(Later.mothersRefusal)
    let social = Form.council(.northmoor, "visit")
    book.say(
      social, on: day, about: story.tegansRecord, refused("Her mother refused at the door"),
      .observed, key: "refusal/P503")
    book.say(
      social, on: day, about: story.tegansRecord,
      .statutoryMeeting(
        StatutoryMeeting(
          kind: .strategyDiscussion, id: "SD2", enquiry: "SE101",
          attended: ["northmoor-csc", "northmoor-police", "mill-lane"],
          outcome: "Seen at school, alone, within two days")), .observed, key: "SD2")
    book.say(
      Form.council(.southmere, "visit"), on: story.on(Later.carysRefused),
      about: story.carysRecord, refused("Her mother refused: Carys has done nothing"), .observed,
      key: "refusal/S601")
  }

  private func refused(_ reason: String) -> Saying {
    .visit(Visit(kind: .other, seen: .no, reasonNotSeen: reason))
  }

  /// Northmoor's is in time, Southmere's a week late.
  private func conferences(_ book: inout StoryBook) {
    let day = story.on(Later.conference)
    let ends = ["P503": Later.transfer, "P504": Later.order]
    book.council(.northmoor, on: day) { council in
      for (child, referral, enquiry) in [("P503", "RE103", "SE101"), ("P504", "RE104", "SE102")] {
        _ = council.conferenceAndPlan(
          about: child, referral: referral, enquiry: enquiry, held: day,
          target: story.on(Later.conferenceTarget), category: "Emotional abuse",
          ended: ends[child].map(story.on))
      }
    }
    let late = story.on(Later.carysConference)
    book.council(.southmere, on: late) { council in
      _ = council.conferenceAndPlan(
        about: "S601", referral: "RE101", enquiry: "SE101", held: late,
        target: story.on(Later.carysConferenceTarget), category: "Emotional abuse")
    }
  }
}
