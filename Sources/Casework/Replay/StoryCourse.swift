import Chronology
import Duties
import Family
import Vocabulary

/// What a story comes to, gathered while it is played.
struct StoryCourse {
  private let story: StoryInput
  private let agencies: [Agency]
  private var sendings: [Day: [PlayedDay.Sending]] = [:]
  private var rejected: [Rejection] = []
  /// Duties as they stood on the evening of each day on which anything came in, in order.
  private var standing: [(day: Day, duties: [String: Duty])] = []

  init(_ story: StoryInput, agencies: [Agency]) {
    self.story = story
    self.agencies = agencies
  }

  mutating func add(_ receipt: Receipt, flow: Flow, on day: Day) {
    rejected += receipt.rejected
    add(receipt.accepted, by: flow.from, as: flow.format, on: day)
  }

  mutating func add(_ receipt: Receipt, form agency: AgencyID, on day: Day) {
    add(receipt.accepted, by: agency, as: "form", on: day)
  }

  private mutating func add(_ accepted: Int, by agency: AgencyID, as format: String, on day: Day) {
    guard accepted > 0 else { return }
    sendings[day, default: []].append(
      PlayedDay.Sending(agency: name(agency), format: format, accepted: accepted))
  }

  mutating func stand(_ duties: [Duty], on day: Day) {
    standing.append(
      (day, Dictionary(duties.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })))
  }

  private func name(_ agency: AgencyID) -> String {
    agencies.first { $0.id == agency }?.name ?? agency.text
  }

  func played(
    _ statements: [Statement], people: People, worth: PlayedStory.Worth?
  ) -> PlayedStory {
    let arisen = arisenDuties(StoryWords(statements, people, agencies))
    let days = playedDays(arisen, StoryWords(statements, people, agencies), statements)
    return PlayedStory(
      name: story.name, title: story.title, says: story.says, days: days, arisen: arisen,
      rejected: rejected, worth: worth)
  }

  /// A duty arises on the first day on which its clock had started and its causes were known.
  private func arisenDuties(_ words: StoryWords) -> [ArisenDuty] {
    var first: [String: (day: Day, duty: Duty)] = [:]
    var last: [String: (day: Day, duty: Duty)] = [:]
    var order: [String] = []
    for (number, evening) in standing.enumerated() {
      let until =
        number + 1 < standing.count ? standing[number + 1].day : story.last.adding(days: 1)
      for duty in evening.duties.values.sorted(by: { ($0.dueBy, $0.id) < ($1.dueBy, $1.id) }) {
        let day = max(evening.day, duty.opened)
        if first[duty.id] == nil, day < until {
          first[duty.id] = (day, duty)
          order.append(duty.id)
        }
        last[duty.id] = (evening.day, duty)
      }
    }
    let arisen = order.compactMap { id -> ArisenDuty? in
      guard let began = first[id], let ended = last[id] else { return nil }
      // What was done before anybody here could know that it was owed never had to be done.
      if let met = began.duty.metOn, met < began.day { return nil }
      return words.arisen(
        began.duty, on: began.day, metOn: ended.duty.metOn,
        fellAwayOn: gone(ended.duty, lastOn: ended.day).map { max($0, began.day) })
    }
    return StoryCourse.underOneName(arisen)
      .sorted { ($0.day, $0.due, $0.id) < ($1.day, $1.due, $1.id) }
  }

  /// The day on which an unmet duty was asked for no longer: it ended, or nothing gave rise to it.
  private func gone(_ duty: Duty, lastOn day: Day) -> Day? {
    guard duty.metOn == nil else { return nil }
    if let after = standing.first(where: { $0.day > day })?.day { return after }
    return duty.ended.flatMap { $0.on <= story.last ? $0.on : nil }
  }

  /// A person told apart from another goes by another name in the hub: a duty that falls away
  /// and is there again the same day, because of the same, never went.
  private static func underOneName(_ arisen: [ArisenDuty]) -> [ArisenDuty] {
    var kept: [ArisenDuty] = []
    for duty in arisen {
      let place = kept.firstIndex { earlier in
        earlier.fellAwayOn == duty.day && earlier.rule == duty.rule
          && earlier.owedBy == duty.owedBy && earlier.due == duty.due
          && earlier.because == duty.because && earlier.about == duty.about
      }
      guard let place else {
        kept.append(duty)
        continue
      }
      kept[place].metOn = duty.metOn
      kept[place].fellAwayOn = duty.fellAwayOn
    }
    return kept
  }

  private func playedDays(
    _ arisen: [ArisenDuty], _ words: StoryWords, _ statements: [Statement]
  ) -> [PlayedDay] {
    var days = Set(sendings.keys).union(arisen.map(\.day))
    days.formUnion(arisen.compactMap(\.metOn))
    days.formUnion(arisen.compactMap(\.fellAwayOn))
    return days.filter { $0 >= story.first && $0 <= story.last }.sorted().map { day in
      let known = statements.filter { $0.recorded.day <= day }
      return PlayedDay(
        day: day, sendings: sendings[day] ?? [], arose: arisen.filter { $0.day == day },
        met: arisen.filter { $0.metOn == day }, fellAway: arisen.filter { $0.fellAwayOn == day },
        said: known.inForce(asKnownOn: day).filter { !$0.says.kind.isIdentity }.count,
        knowledge: knowledge(known, on: day), untold: words.untold(on: day))
    }
  }

  private func knowledge(_ known: [Statement], on day: Day) -> [PlayedDay.Knowledge] {
    Set(known.map(\.saidBy)).sorted().map { agency in
      PlayedDay.Knowledge(
        agency: name(agency),
        known: known.inForce(asKnownOn: day, by: agency).filter { !$0.says.kind.isIdentity }.count)
    }
  }
}
