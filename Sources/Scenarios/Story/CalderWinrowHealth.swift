import Vocabulary

/// What the two practices and the hospital hold.
struct CalderWinrowHealth {
  let story: CalderWinrow

  func tell(_ book: inout StoryBook) {
    motherAndChildren(&book)
    father(&book)
    hospital(&book)
  }

  /// Nerys and the children are with one practice.
  private func motherAndChildren(_ book: inout StoryBook) {
    let people = [
      ("ml-nerys", story.nerys, "r-nerys" as String?), ("ml-tegan", story.tegan, nil),
      ("ml-osian", story.osian, nil),
    ]
    for (id, person, linked) in people {
      book.resource(
        "mill-lane", on: story.on(0),
        FHIRText.patient(id, Entry(person), home: story.home, linked: linked))
    }
    book.resource(
      "mill-lane", on: story.on(0),
      FHIRText.related(
        "r-nerys", Entry(story.nerys), to: "ml-osian", code: "MTH", display: "mother"))
    for (number, day) in [20, 43].enumerated() {
      book.resource(
        "mill-lane", on: story.on(day),
        FHIRText.appointment(
          "ml-a\(number + 1)", "ml-osian", on: story.on(day), status: "noshow",
          service: "Pre-school review"))
    }
    book.resource(
      "mill-lane", on: story.on(34),
      FHIRText.encounter("ml-e1", "ml-nerys", on: story.on(34), service: "General practice"))
    book.resource(
      "mill-lane", on: story.on(34),
      FHIRText.condition(
        "ml-c1", "ml-nerys", on: story.on(34), words: "Cannot sleep; headaches", status: "active"))
  }

  /// Rhodri is with the other.
  private func father(_ book: inout StoryBook) {
    book.resource(
      "harbour-road", on: story.on(0),
      FHIRText.patient("hr-9", Entry(story.rhodri), home: story.home))
    book.resource(
      "harbour-road", on: story.on(0),
      FHIRText.encounter(
        "hr-e1", "hr-9", on: story.on(-33), service: "Physical health check"))
    book.resource(
      "harbour-road", on: story.on(0),
      FHIRText.medicationRequest(
        "hr-m1", "hr-9", on: story.on(-340), medicine: "Sertraline", dose: "50 mg daily"))
    book.resource(
      "harbour-road", on: story.on(62),
      FHIRText.medicationStatement(
        "hr-s1", "hr-9", on: story.on(62), medicine: "Zuclopenthixol tablets", status: "active"))
    book.resource(
      "harbour-road", on: story.on(62),
      FHIRText.referral(
        "hr-t1", "hr-9", on: story.on(62), to: "Alcohol service", status: "requested"))
    book.resource(
      "harbour-road", on: story.on(80),
      FHIRText.referral(
        "hr-t2", "hr-9", on: story.on(80), to: "Alcohol service", status: "rejected"))
  }

  /// An attendance at the emergency department, told by messages and then by the letter.
  private func hospital(_ book: inout StoryBook) {
    let born = story.nerys.born.description.filter { $0 != "-" }
    let patient =
      "PID|1||H4471^^^SB^MR~\(story.nerys.nhsNumber)^^^NHS^NH||\(story.nerys.family)^"
      + "\(story.nerys.given)||\(born)|F|||\(story.home.line)^^^^\(story.home.postcode)^^H"
    let kin = "NK1|1|\(story.rhodri.family)^\(story.rhodri.given)|DOM^partner"
    let visit = "PV1|1|E|ED||||||||||||||||V70311"
    book.message("A04", on: story.on(45), time: "2140", [patient, kin, visit])
    book.message("A03", on: story.on(46), time: "0115", [patient, visit])
    book.message("A31", on: story.on(47), time: "0900", [patient])
    book.resource(
      "st-brannock", on: story.on(47),
      FHIRText.patient("H4471", Entry(story.nerys), home: story.home))
    book.resource(
      "st-brannock", on: story.on(47),
      FHIRText.observation(
        "sb-o1", "H4471", on: story.on(45), words: "Emergency department",
        value: "Sprained wrist. Partner answered for her and did not leave the room."))
    book.resource(
      "st-brannock", on: story.on(47),
      FHIRText.condition(
        "sb-c1", "H4471", on: story.on(45), words: "Sprain of wrist", status: "active"))
  }
}
