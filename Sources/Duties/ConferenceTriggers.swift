import Vocabulary

/// After what a family group conference is to be considered for a child.
enum ConferenceTriggers {
  static let thresholds: [DutyThreshold] = [.alertsForConference, .alertMonths]

  static func all(in reading: CaseReading, council: CouncilOfChild) -> [Trigger] {
    let triggers =
      assessments(in: reading) + reading.own(.section47Enquiry).map { Trigger($0) }
      + reading.own(.initialConference).map { Trigger($0) } + alerts(in: reading, council)
    return triggers.filter { reading.isChild(reading.person, on: $0.starts) }
  }

  private static func assessments(in reading: CaseReading) -> [Trigger] {
    reading.own(.assessment).compactMap { assessment in
      guard assessment.what.findsDomesticAbuse, let day = assessment.what.authorised?.latest
      else { return nil }
      return Trigger(assessment, starts: day)
    }
  }

  private static func alerts(in reading: CaseReading, _ council: CouncilOfChild) -> [Trigger] {
    let alerts = reading.alertsAroundHome
    return alerts.indices.compactMap { index in
      let last = alerts[index]
      let first = index - reading.threshold(.alertsForConference, on: last.happenedBy) + 1
      let months = reading.threshold(.alertMonths, on: last.happenedBy)
      guard first >= 0,
        alerts[first].happenedBy > last.happenedBy.adding(months: -months),
        let owing = council.owing(on: last.happenedBy)
      else { return nil }
      let day = max(reading.learned(last, by: owing), last.happenedBy)
      return Trigger(statement: last, owedBy: owing, starts: day, since: last.happenedBy)
    }
  }
}
