import Vocabulary

/// Medicines, symptoms, appointments and spells of care, in plain English.
extension Teller {
  /// Empty for what another file tells.
  func health(_ says: Saying, _ on: UncertainDate?) -> [Telling] {
    switch says {
    case .medication(let said): [Telling(date: on, what: medication(said))]
    case .symptom(let said): [Telling(date: on, what: symptom(said))]
    case .appointment(let said): [Telling(date: on, what: appointment(said))]
    case .riskReview(let said): [Telling(date: on, what: riskReview(said))]
    case .adherenceEvidence(let said): [Telling(date: on, what: adherence(said))]
    case .adherenceClaim(let said): [Telling(date: on, what: adherence(said))]
    case .careEpisode(let said): careEpisode(said, on)
    case .multiAgencyReview(let said): [Telling(date: on, what: multiAgencyReview(said))]
    default: []
    }
  }

  func medication(_ medication: Medication) -> String {
    let steps = [medication.from.map { "from \($0)" }, medication.to.map { "to \($0)" }]
      .compactMap { $0 }
    let change =
      switch medication.change {
      case .started: "started"
      case .stopped: "stopped"
      case .doseChanged: "dose changed"
      case .routeChanged: "route changed"
      case .continued: "being taken as recorded"
      }
    let group = medication.group.needsEvidence ? " (\(Words.spaced(medication.group)))" : ""
    return Words.sentence(
      ([medication.medicine + group, change] + steps).joined(separator: " ")
        + Words.because(medication.reason))
  }

  func symptom(_ symptom: Symptom) -> String {
    let course =
      symptom.course == .notRecorded ? "course not recorded" : Words.spaced(symptom.course)
    return Words.sentence("Symptom recorded: \(symptom.words); \(course)")
  }

  func appointment(_ appointment: Appointment) -> String {
    let with = appointment.with.map { " with \($0)" } ?? ""
    let outcome =
      switch appointment.outcome {
      case .attended: "attended"
      case .didNotAttend: "did not attend"
      case .refused: "refused"
      case .cancelledByPerson: "cancelled by the person"
      case .cancelledByService: "cancelled by the service"
      case .notRecorded: "whether attended is not recorded"
      }
    let company = appointment.accompaniedBy.map { "; accompanied by \($0)" } ?? ""
    return Words.sentence(
      "Appointment\(with): \(outcome)\(company)" + Words.because(appointment.reason))
  }

  func riskReview(_ review: RiskReview) -> String {
    let trigger = review.triggeredBy ?? Words.spaced(review.trigger)
    let sources =
      review.sources.isEmpty
      ? "sources not recorded"
      : "drawing on " + Words.list(review.sources.map { Words.spaced($0) })
    let changed = review.changedSinceLast.map { "; changed since last: \($0)" } ?? ""
    let plan = review.plan.map { "; plan: \($0)" } ?? "; no plan recorded"
    let shared =
      review.sharedWith.isEmpty
      ? review.reasonNotShared.map { "; not shared, because: \($0)" } ?? "; not shared"
      : "; shared with " + sent(review.sharedWith)
    return Words.sentence("Risk review after \(trigger), \(sources)\(changed)\(plan)\(shared)")
  }

  func adherence(_ evidence: AdherenceEvidence) -> String {
    let found =
      switch evidence.finding {
      case .taken: "shows it taken"
      case .notTaken: "shows it not taken"
      case .unclear: "does not settle whether it is taken"
      }
    let result = evidence.result.map { " (\($0))" } ?? ""
    return Words.sentence(
      "\(evidence.medicine): \(Words.spaced(evidence.kind))\(result) \(found); "
        + "evidence of grade \(evidence.kind.grade.rawValue)")
  }

  func adherence(_ claim: AdherenceClaim) -> String {
    let what =
      switch claim.claim {
      case .confirmed: "taking it recorded as confirmed"
      case .reportedOnly: "taking it rests on report alone"
      case .contradicted: "taking it is contradicted"
      case .unknown: "whether it is taken is unknown"
      }
    return Words.sentence("\(claim.medicine): \(what)" + Words.because(claim.reason))
  }

  func careEpisode(_ episode: CareEpisode, _ on: UncertainDate?) -> [Telling] {
    let name = "\(Words.spaced(episode.setting)) spell of care"
    let opened = Telling(date: on, what: Words.sentence("\(name) opened"))
    guard let ended = episode.ended else { return [opened] }
    return [
      opened,
      Telling(
        part: .end, date: ended,
        what: Words.sentence("\(name) closed" + Words.because(episode.endReason))),
    ]
  }

  func multiAgencyReview(_ review: MultiAgencyReview) -> String {
    let came =
      review.attended.isEmpty
      ? "nobody recorded as attending"
      : "attended by " + Words.list(review.attended.map(words.name))
    let wrote =
      review.contributed.isEmpty
      ? "" : "; written returns from " + Words.list(review.contributed.map(words.name))
    let conflicts =
      review.unownedConflicts.isEmpty
      ? "" : "; goals that conflict, with nobody to settle them: \(review.unownedConflicts.count)"
    let outcome =
      review.outcomeSentTo.isEmpty ? "" : "; outcome sent to \(sent(review.outcomeSentTo))"
    return Words.sentence("Multi-agency review, \(came)\(wrote)\(conflicts)\(outcome)")
  }

  func sent(_ sendings: [Sending]) -> String {
    Words.list(sendings.map { "\(words.name($0.to)) on \($0.on.inWords)" })
  }
}
