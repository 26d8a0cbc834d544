import Vocabulary

/// What the two councils hold and did.
struct CalderWinrowCouncils {
  let story: CalderWinrow

  func tell(_ book: inout StoryBook) {
    book.council(.northmoor, on: story.on(0)) { enterNorthmoor(&$0) }
    book.council(.southmere, on: story.on(0)) { enterSouthmere(&$0) }
    work(&book)
  }

  private func enterNorthmoor(_ council: inout CouncilBook) {
    let people: [(String, Entry, Bool)] = [
      ("P501", Entry(story.nerys), true), ("P502", Entry(story.rhodri), false),
      ("P503", Entry(story.tegan), false), ("P504", Entry(story.osian), false),
      ("P505", Entry(story.pavel).withoutNumbers, false),
    ]
    for (id, entry, isMother) in people {
      council.enter(entry, as: id, isMother: isMother)
      if id != "P505" {
        council.lives(
          id, at: story.home, from: max(entry.born ?? story.start, story.on(-900)),
          to: id == "P503" ? story.on(Later.move) : nil)
      }
    }
    for (child, born) in [("P503", story.tegan.born), ("P504", story.osian.born)] {
      council.mother("P501", of: child, born: born)
      council.relate("P501", "Mother : Child", child, from: born, recorded: story.on(-200))
    }
    council.relate(
      "P502", "Father : Child", "P504", from: story.osian.born, recorded: story.on(-200))
    council.relate(
      "P505", "Father : Child", "P503", from: story.tegan.born, recorded: story.on(-200))
    council.relate(
      "P501", "Partner : Partner", "P502", from: story.on(-1100), recorded: story.on(-200))
    council.group("F501", ["P501", "P502", "P503", "P504"])
  }

  /// Southmere knows Carys, her parents, and nothing of the house she spends weekends in.
  private func enterSouthmere(_ council: inout CouncilBook) {
    council.enter(Entry(story.carys), as: "S601")
    council.enter(Entry(story.rhodri), as: "S602")
    council.enter(Entry(story.lowri), as: "S603", isMother: true)
    council.lives("S601", at: story.carysHome, from: story.on(-1500))
    council.lives("S603", at: story.carysHome, from: story.on(-1500))
    council.mother("S603", of: "S601", born: story.carys.born)
    council.relate("S603", "Mother : Child", "S601", from: story.carys.born)
    council.relate("S602", "Father : Child", "S601", from: story.carys.born)
    council.group("F601", ["S601", "S603"])
  }

  /// An alert filed away, a referral that came to an assessment, visits to one child and not the
  /// other; in Southmere a contact that came to nothing.
  private func work(_ book: inout StoryBook) {
    book.council(.northmoor, on: story.on(52)) { council in
      for child in ["P503", "P504"] {
        council.contact(
          about: child, on: story.on(52), from: .police, outcome: .noFurtherAction)
      }
    }
    book.council(.northmoor, on: story.on(56)) { council in
      for child in ["P503", "P504"] {
        council.contact(about: child, on: story.on(56), from: .school, outcome: .newReferral)
        let referral = council.referral(about: child, on: story.on(56), from: .school, need: "N1")
        council.assessment(
          about: child, referral: referral, on: story.on(57), seen: child == "P503",
          authorised: story.on(92), factors: ["3B", "4B"])
      }
    }
    book.council(.northmoor, on: story.on(59)) { council in
      council.visit("P503", on: story.on(59), alone: true)
    }
    book.council(.southmere, on: story.on(72)) { council in
      council.contact(
        about: "S601", on: story.on(72), from: .police, outcome: .noFurtherAction)
    }
    book.council(.northmoor, on: story.on(92)) { _ in }
    book.council(.northmoor, on: story.on(98)) { council in
      council.visit("P504", on: story.on(98), alone: true, bedroom: true)
    }
  }
}
