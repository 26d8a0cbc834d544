import Casework
import Chronology
import Vocabulary

extension FileParts {
  /// Who is said to harm whom, over time, from what the reader may see and no more.
  var patterns: [PatternPage.Pair] {
    AbusePatterns.all(in: file.statements, people: file.people, focus: file.focus).map { pattern in
      PatternPage.Pair(
        harmed: name(pattern.harmed), alleged: pattern.alleged.map(name),
        drawing: PatternDrawing(lanes: lanes(pattern)), rows: rows(pattern),
        stages: EscalationPrompt.Stage.allCases.map { stage in
          PatternPage.Stage(
            name: stage.inWords,
            told: pattern.prompts.filter { $0.stage == stage }.map(prompt))
        })
    }
  }

  private func prompt(_ prompt: EscalationPrompt) -> PatternPage.Prompt {
    PatternPage.Prompt(
      words: prompt.what.uppercasedFirst + (prompt.on.map { ", " + $0.inWords } ?? ""),
      because: prompt.because.map(statementPath))
  }

  private func lanes(_ pattern: AbusePattern) -> [PatternDrawing.Lane] {
    let kinds = AbuseGrid.Category.allCases.map { category in
      PatternDrawing.Lane(
        name: category.inWords,
        spots: pattern.tellings.filter { $0.category == category }.map { telling in
          PatternDrawing.Spot(
            shape: telling.knowledge.shape, on: telling.on,
            over: telling.since.map { Period(from: $0, to: telling.last ?? telling.on) })
        })
    }
    func lane(_ name: String, _ marks: [PatternMark]) -> PatternDrawing.Lane {
      PatternDrawing.Lane(
        name: name, spots: marks.map { PatternDrawing.Spot(shape: $0.shape, on: $0.on) })
    }
    return kinds + [
      lane("Alerts, questions, referrals", pattern.marks.filter { !$0.isSeparation }),
      lane("Separation", pattern.marks.filter(\.isSeparation)),
    ]
  }

  /// Rows in order of time, with a line where nothing was told for two periods or more.
  private func rows(_ pattern: AbusePattern) -> [PatternPage.Row] {
    var rows: [PatternPage.Row] = []
    var before: PatternPeriod?
    for period in pattern.periods {
      if let before, period.first > before.last.adding(days: 1).adding(months: 1) {
        rows.append(
          .quiet(
            words: "Nothing told from \(before.last.adding(days: 1).inWords) to "
              + "\(period.first.adding(days: -1).inWords). That is not the same as nothing having "
              + "happened."))
      }
      rows.append(
        .period(
          words: period.inWords,
          kinds: AbuseGrid.Category.allCases.map { told(pattern.tellings(of: $0, in: period)) },
          beside: pattern.marks(in: period).map { mark in
            PatternPage.Told(words: words(mark), at: statementPath(mark.sequence))
          }))
      before = period
    }
    return rows
  }

  private func told(_ tellings: [PatternTelling]) -> [PatternPage.Told] {
    tellings.map { telling in
      let over = [
        telling.since.map { "since " + $0.inWords }, telling.last.map { "last " + $0.inWords },
      ].compactMap { $0 }
      return PatternPage.Told(
        words: telling.knowledge.inWords + ", " + telling.on.inWords
          + (over.isEmpty ? "" : " (" + over.joined(separator: ", ") + ")"),
        at: statementPath(telling.sequence))
    }
  }

  private func words(_ mark: PatternMark) -> String {
    let what =
      switch mark.kind {
      case .alert(let recorded):
        "Police alert" + (recorded.isEmpty ? "" : ", recorded: " + listed(recorded))
      case .enquiry(let outcome): outcome.inPattern
      case .checklist: "Risk checklist"
      case .referral(let service, let step): "Referral (\(service.inPattern)) \(step.rawValue)"
      case .marac: "Referred to MARAC"
      case .separation: "Relationship ended"
      case .movedOut(let person): "\(callName(person)) left the shared home"
      }
    return what + ", " + mark.on.inWords
  }
}

extension AbuseGrid.Knowledge {
  fileprivate var inWords: String {
    AbuseAnswer.knowledge.first { $0.value == rawValue }?.words ?? rawValue
  }

  fileprivate var shape: PatternDrawing.Shape {
    switch self {
    case .disclosed, .observed: .known
    case .thirdPartyReport: .reported
    case .suspected: .suspected
    case .askedNotDisclosed: .asked
    case .notAsked: .notAsked
    }
  }
}

extension PatternMark {
  fileprivate var shape: PatternDrawing.Shape {
    switch kind {
    case .alert, .checklist, .referral, .marac: .reported
    case .separation, .movedOut: .separation
    case .enquiry(let outcome):
      switch outcome {
      case .disclosed: .known
      case .nothingDisclosed, .declined: .asked
      case .notAsked, .deferredUnsafe: .notAsked
      }
    }
  }
}

extension RoutineEnquiry.Outcome {
  fileprivate var inPattern: String {
    switch self {
    case .disclosed: "Asked: abuse disclosed"
    case .nothingDisclosed: "Asked: nothing disclosed"
    case .declined: "Asked: would rather not say"
    case .notAsked: "Not asked"
    case .deferredUnsafe: "Put off: asking would have put somebody in danger"
    }
  }
}

extension EscalationPrompt.Stage {
  fileprivate var inWords: String {
    switch self {
    case .history: "1 Harm to others before"
    case .rush: "2 Very fast commitment at the start"
    case .control: "3 Control and jealousy"
    case .trigger: "4 Something that shakes it: separation, illness, loss of money or standing"
    case .escalation: "5 More often, worse, more kinds, stalking, threats of their own death"
    case .thinking: "6 Talk of a last chance, of revenge, of nothing left to lose"
    case .planning: "7 Watching, searching, buying, getting the person alone"
    case .weighs: "Weighs at any time: strangulation, weapons, pregnancy, the person’s own fear"
    }
  }
}

extension ServiceReferral.Service {
  fileprivate var inPattern: String {
    switch self {
    case .domesticAbuseSpecialist: "domestic abuse specialist"
    case .childrensSocialCare: "children’s social care"
    case .adultSocialCare: "adult social care"
    case .mentalHealth: "mental health"
    case .substanceUse: "alcohol or drugs"
    case .housing: "housing"
    case .perpetratorProgramme: "programme for those who harm"
    case .familyHelp: "family help"
    case .health: "health"
    case .marac: "MARAC"
    case .other: "another service"
    }
  }
}
