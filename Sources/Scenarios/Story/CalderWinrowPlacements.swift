import Vocabulary

/// The children the councils look after. Osian is placed with his mother under an interim order,
/// and with carers once he is hurt; Ffion, Rhodri's eldest, has long been placed until 18, and
/// nobody knew.
struct CalderWinrowPlacements {
  let story: CalderWinrow

  private let north = Form.council(.northmoor, "looked after")
  private let south = Form.council(.southmere, "looked after")

  func tell(_ book: inout StoryBook) {
    osian(&book)
    incident(&book)
    ffion(&book)
  }

  private func osian(_ book: inout StoryBook) {
    let child = story.osiansRecord
    place(&book, north, child, "PL1", .becameLookedAfter, from: Later.order)
    place(&book, north, child, "PL2", .placedWithParent, from: Later.order)
    place(
      &book, north, child, "PL2", .placedWithParent, from: Later.order, to: Later.incident)
    place(&book, north, child, "PL3", .placed, from: Later.incident)
    for day in Later.visitsToPlacedOsian {
      let isNew = day == Later.visitsToPlacedOsian.first || day == Later.visitToNewCarers
      visit(&book, north, child, day, words: isNew ? "He shows where he sleeps" : nil)
    }
    for day in [Later.firstReview, Later.secondReview, Later.thirdReview] {
      book.say(
        north, on: story.on(day), about: child,
        .statutoryMeeting(
          StatutoryMeeting(
            kind: .lookedAfterReview, id: "LR/\(day)", attended: ["northmoor-csc", "mill-lane"])),
        .observed, key: "LR/\(day)")
    }
  }

  /// He is hurt at home, and mends; it is notified and reviewed at once.
  private func incident(_ book: inout StoryBook) {
    for (day, step) in [
      (Later.incident, Matter.Step.raised), (Later.incidentNotified, .notified),
      (Later.rapidReview, .completed),
    ] {
      book.say(
        north, on: story.on(day), about: story.osiansRecord,
        .matter(
          Matter(
            kind: .seriousIncident, id: "SI-1", step: step,
            reason: step == .raised ? "His arm was broken; three accounts of how" : nil)),
        .observed, key: "SI-1/\(step.rawValue)")
    }
  }

  /// Southmere finds her in its own files when it looks for her father.
  private func ffion(_ book: inout StoryBook) {
    let found = story.on(Later.ffionFound)
    book.council(.southmere, on: found) { council in
      council.enter(Entry(story.ffion), as: "S607")
      council.relate("S602", "Father : Child", "S607", from: story.ffion.born)
    }
    place(
      &book, south, story.ffionsRecord, "PL7", .placedToEighteen, from: Later.ffionPlaced,
      told: Later.ffionFound)
    for day in Later.visitsToFfion {
      visit(
        &book, south, story.ffionsRecord, day,
        words: day > Later.ffionFound ? "Asks after a brother she has not met" : nil,
        told: max(day, Later.ffionFound))
    }
  }

  private func place(
    _ book: inout StoryBook, _ form: Form, _ child: RecordReference, _ id: String,
    _ kind: Placement.Kind, from start: Int, to end: Int? = nil, told: Int? = nil
  ) {
    book.say(
      form, on: story.on(end ?? told ?? start), about: child,
      .placement(
        Placement(id: id, kind: kind, ended: end.map { UncertainDate(story.on($0)) })),
      occurred: story.on(start), key: id)
  }

  private func visit(
    _ book: inout StoryBook, _ form: Form, _ child: RecordReference, _ day: Int, words: String?,
    told: Int? = nil
  ) {
    book.say(
      form, on: story.on(told ?? day), about: child,
      .visit(Visit(kind: .other, seen: .yes, seenAlone: .yes, childsWords: words)), .observed,
      occurred: story.on(day), key: "visit/\(child.id)/\(day)")
  }
}
