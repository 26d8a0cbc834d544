import Vocabulary

/// What practices and the mental health trust hold of a made family: of those whose NHS number a
/// council holds, since nobody else is let in.
struct HealthMaker {
  private let writer: FamilyWriter
  private var draw: Draw
  private let today: Day

  init(_ writer: FamilyWriter, draw: Draw, today: Day) {
    self.writer = writer
    self.draw = draw
    self.today = today
  }

  mutating func write(_ book: inout StoryBook) {
    for place in writer.numbered.sorted() {
      let member = writer.family.members[place]
      guard !member.person.isUnborn, draw.chance(35) else { continue }
      practice(member, &book)
    }
    guard let caring = writer.family.caring, writer.numbered.contains(caring.caredFor) else {
      return
    }
    trust(writer.family.members[caring.caredFor], &book)
  }

  private func id(_ member: MadeFamily.Member) -> String {
    String(member.person.nhsNumber.suffix(7))
  }

  private mutating func practice(_ member: MadeFamily.Member, _ book: inout StoryBook) {
    let practice = member.council.practice
    let patient = "p" + id(member)
    book.resource(
      practice, on: draw.day(200...400, before: today),
      FHIRText.patient(patient, Entry(member.person), home: member.home))
    for number in 1...draw.number(1...4) {
      let day = draw.day(5...300, before: today)
      let status = draw.one(weighted: [(82, "fulfilled"), (12, "noshow"), (6, "cancelled")])
      book.resource(
        practice, on: day,
        FHIRText.appointment(
          "a\(id(member))-\(number)", patient, on: day, status: status,
          service: draw.one(of: ["General practice", "Practice nurse", "Review of medicines"])))
    }
    guard !member.isChild, draw.chance(30) else { return }
    let day = draw.day(30...300, before: today)
    book.resource(
      practice, on: day,
      FHIRText.medicationRequest(
        "m" + id(member), patient, on: day,
        medicine: draw.one(of: ["Sertraline", "Omeprazole", "Propranolol"]), dose: "one daily"))
  }

  private mutating func trust(_ member: MadeFamily.Member, _ book: inout StoryBook) {
    let client = [
      "Client Ref": "E" + id(member), "NHS No": member.person.nhsNumber,
    ]
    let accepted = draw.day(120...700, before: today)
    let who = [
      "Forename": member.person.given, "Surname": member.person.family,
      "Date Of Birth": member.person.born.description, "Spell Ref": "E\(id(member))-S1",
      "Setting": "Community", "Referral Accepted": accepted.description,
    ]
    book.row(.people, on: accepted, client.merging(who) { $1 })
    for number in 1...draw.number(3...7) {
      let day = draw.day(3...110, before: today)
      let visit = [
        "Contact Ref": "E\(id(member))-\(number)", "Contact Date": day.description,
        "Team": "Community team",
        "Outcome": draw.one(weighted: [(74, "Attended"), (18, "DNA"), (8, "Cancelled by us")]),
      ]
      book.row(.contacts, on: day, client.merging(visit) { $1 })
    }
    entries(client, &book)
  }

  private mutating func entries(_ client: [String: String], _ book: inout StoryBook) {
    let medicine = draw.one(of: ["Olanzapine", "Lithium", "Aripiprazole", "Risperidone"])
    let changed = draw.day(10...150, before: today)
    var told: [(Day, [String: String])] = [
      (
        changed,
        [
          "Entry Type": "Medication", "Medicine": medicine, "Change": "Dose changed",
          "Was": "one tablet", "Now": "two tablets",
        ]
      )
    ]
    if draw.chance(70) {
      told.append(
        (
          changed.adding(days: draw.number(1...12)),
          [
            "Entry Type": "Risk review", "Trigger": "Medicine changed",
            "Sources": draw.one(of: ["person", "person; carer", "person; records"]),
            "Changed": "A higher dose since last week",
            "Risk To Self": "Sleeps badly; no thoughts of harm",
            "Risk To Others": "None spoken of by anybody",
            "Plan": "Seen again in a fortnight",
            "Shared With": draw.chance(60) ? "mill-lane \(changed.adding(days: 12))" : "",
          ]
        ))
    }
    if draw.chance(55) {
      told.append(
        (
          draw.day(5...90, before: today),
          [
            "Entry Type": draw.one(of: ["Level", "Dispensing", "Said"]), "Medicine": medicine,
            "Finding": draw.one(weighted: [(70, "Taken"), (20, "Not taken"), (10, "Unclear")]),
          ]
        ))
    }
    if draw.chance(25) {
      told.append(
        (
          draw.day(5...90, before: today),
          [
            "Entry Type": "Symptom", "Change": draw.one(of: ["New", "Returning", "Easing"]),
            "Words": draw.one(of: ["Low mood", "Hears voices", "Cannot sleep"]),
          ]
        ))
    }
    for (number, entry) in told.enumerated() {
      let cells = client.merging(entry.1) { $1 }.merging([
        "Entry Ref": "\(client["Client Ref"] ?? "")-N\(number + 1)",
        "Entry Date": entry.0.description,
      ]) { $1 }
      book.row(.clinical, on: entry.0, cells)
    }
  }
}
