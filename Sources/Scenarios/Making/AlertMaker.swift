import Vocabulary

/// A family's police notices of the last year, and what council and practice did about each.
struct AlertMaker {
  private let writer: FamilyWriter
  private let family: MadeFamily
  var draw: Draw
  /// The police's numbers for the family, by place in it, with how they wrote each down.
  private var nominals: [Int: (id: String, entry: Entry)] = [:]

  init(_ writer: FamilyWriter, draw: Draw) {
    self.writer = writer
    family = writer.family
    self.draw = draw
  }

  mutating func write(in books: inout Books) {
    guard let abuse = family.abuse else { return }
    for (number, day) in days(before: books.today).enumerated() {
      var notice = notice(on: day, abuse.victim, abuse.alleged, in: &books)
      notice.previous = number
      tell(&notice, in: books)
      books.police.add(notice)
      follow(notice, in: &books)
      var answers = AlertAnswers(draw: draw)
      answers.write(for: notice, in: &books)
      draw = answers.draw
    }
  }

  /// One to four days of the year before, oldest first; some of the last fortnight, so that
  /// there is something to do today.
  private mutating func days(before today: Day) -> [Day] {
    let count = draw.one(weighted: [(52, 1), (28, 2), (14, 3), (6, 4)])
    return (0..<count).map { _ in
      draw.chance(14) ? draw.day(1...14, before: today) : draw.day(15...350, before: today)
    }.sorted()
  }

  private mutating func nominal(_ place: Int, in books: inout Books) -> (String, Entry) {
    // Sometimes the police do not find that they know somebody, and number them anew.
    if let known = nominals[place], !draw.chance(4) { return known }
    let member = family.members[place]
    let habits: Misrecording = member.isChild ? .childAtPolice : .adultAtPolice
    let found = (books.police.nominal(), habits.entry(member.person, &draw))
    nominals[place] = found
    return found
  }

  private mutating func notice(
    on day: Day, _ victim: Int, _ alleged: Int, in books: inout Books
  ) -> Notice {
    let council = family.members[victim].council
    let home = family.members[victim].home
    var parties = [
      party(victim, .victim, in: &books), party(alleged, .alleged_perpetrator, in: &books),
    ]
    parties[1].relationship = isTogether(victim, alleged, on: day) ? "partner" : "ex-partner"
    var hasPupil = false
    for place in childrenAtHome(of: victim, on: day) {
      parties.append(child(place, victim, alleged, in: &books))
      hasPupil = hasPupil || family.members[place].person.born.age(on: day) >= 5
    }
    if draw.chance(6) { parties.append(witness(in: &books)) }
    let practice = draw.chance(90) ? council.practice : council.other.practice
    var sentTo = [council.id, practice]
    if hasPupil, draw.chance(60) { sentTo.append("oakfield-school") }
    return Notice(
      books.police.reference(), on: day,
      received: min(books.today, day.adding(days: draw.chance(85) ? 0 : 1)), sentTo: sentTo,
      place: home, parties: parties)
  }

  private func isTogether(_ one: Int, _ other: Int, on day: Day) -> Bool {
    family.ties.contains { tie in
      Set([tie.one, tie.other]) == Set([one, other]) && (tie.to.map { $0 >= day } ?? true)
    }
  }

  private func childrenAtHome(of victim: Int, on day: Day) -> [Int] {
    family.members.indices.filter { place in
      let member = family.members[place]
      return member.isChild && !member.person.isUnborn && member.person.born <= day
        && member.home == family.members[victim].home
    }
  }

  private mutating func party(_ place: Int, _ role: Party.Role, in books: inout Books) -> Party {
    let (id, entry) = nominal(place, in: &books)
    return Party(id, role, entry, home: draw.chance(88) ? family.members[place].home : nil)
  }

  private mutating func child(
    _ place: Int, _ victim: Int, _ alleged: Int, in books: inout Books
  ) -> Party {
    var party = party(place, .child, in: &books)
    let member = family.members[place]
    let noun = member.person.sex == .female ? "daughter" : "son"
    let parents = [member.mother, member.father]
    party.relationship = parents.contains(victim) ? noun : ""
    party.relationshipToPerpetrator = parents.contains(alleged) ? noun : "partner's child"
    let isPresent = draw.chance(72)
    party.present = letter(isPresent)
    guard isPresent else { return party }
    party.whereabouts = draw.one(of: ["upstairs", "same room", "in bed", "kitchen", "stairs"])
    let speaks = member.person.born.age(on: books.today) >= 3 && draw.chance(48)
    party.spokenTo = letter(speaks)
    party.seenAlone = letter(speaks && draw.chance(55))
    if speaks, draw.chance(70) { party.words = draw.one(of: AlertWords.ofChildren) }
    return party
  }

  private mutating func witness(in books: inout Books) -> Party {
    let names = draw.one(weighted: Community.all)
    let neighbour = Individual(
      draw.one(of: names.women), draw.one(of: names.families), .female,
      born: draw.day(9000...26_000, before: books.today))
    return Party(
      books.police.nominal(), .witness, Entry(neighbour).withoutNumbers, home: nil,
      relationship: "neighbour")
  }

  private mutating func tell(_ notice: inout Notice, in books: Books) {
    let account = draw.one(of: AlertWords.accounts)
    notice.time = "\(draw.number(10...23)):\(draw.number(10...59))"
    notice.form = draw.one(weighted: [(7, "DV1"), (3, "PPN")])
    notice.categories = account.categories
    notice.circumstances = account.circumstances
    notice.injuries = account.injuries
    notice.strangulation = account.strangulation ? "Y" : draw.one(of: ["N", "N", ""])
    notice.weapon = draw.one(weighted: [(90, "N"), (4, "Y"), (6, "")])
    notice.pregnancy = family.isExpecting ? "Y" : draw.one(of: ["N", ""])
    notice.riskTool = draw.one(of: ["DARA", "DASH"])
    notice.riskGrade =
      account.strangulation
      ? "high" : draw.one(weighted: [(4, "standard"), (5, "medium"), (1, "high")])
    notice.outcome = draw.one(of: AlertWords.outcomes)
    notice.victimView = draw.one(of: AlertWords.views)
    notice.safeContact = draw.one(of: ["", "Text first", "At work, weekdays", "Through her mother"])
    if family.caring != nil, draw.chance(80) {
      notice.carerNote = draw.one(of: AlertWords.caring)
    }
  }

  /// What the council did about each child: most are seen alone in time, some late, some never.
  private mutating func follow(_ notice: Notice, in books: inout Books) {
    guard let abuse = family.abuse else { return }
    let council = family.members[abuse.victim].council
    let outcome: ContactOutcome = draw.one(weighted: [
      (52, .newReferral), (34, .existingReferral), (14, .noFurtherAction),
    ])
    for place in childrenAtHome(of: abuse.victim, on: notice.on) {
      guard let id = writer.records[council]?[place] else { continue }
      books[council].contact(about: id, on: notice.received, from: .police, outcome: outcome)
      if outcome == .newReferral { assess(id, notice, in: &books[council]) }
      let days = draw.one(weighted: [(76, 1...3), (12, 5...14), (4, 15...30)])
      guard draw.chance(outcome == .noFurtherAction ? 72 : 92) else { continue }
      books[council].visit(
        id, on: notice.received.weekdays(later: draw.number(days)), alone: draw.chance(90),
        bedroom: draw.chance(40))
    }
  }

  private mutating func assess(_ id: String, _ notice: Notice, in book: inout CouncilBook) {
    let day = notice.received.weekdays(later: draw.number(0...1))
    let authorised = day.weekdays(later: draw.number(20...47))
    let referral = book.referral(
      about: id, on: day, from: .police,
      closed: draw.chance(55) ? authorised.weekdays(later: draw.number(1...20)) : nil)
    book.assessment(
      about: id, referral: referral, on: day, seen: draw.chance(92), authorised: authorised,
      factors: draw.chance(85) ? ["3B", "17A"] : ["3A", "3B"])
  }
}
