import Seeded
import Vocabulary

@testable import Duties

/// A case file drawn by lot: Isla's, or Mara's, with up to thirty statements of every kind that
/// a rule reads, some withdrawn or corrected.
struct InventedCase {
  var statements: [Statement] = []
  var lot: SplitMix64

  init(seed: UInt64) {
    lot = SplitMix64(seed: seed)
    for sequence in 1...Int.random(in: 1...60, using: &lot) {
      statements.append(drawn(sequence))
    }
  }

  /// Mara is Isla's mother; each file holds what concerns its person.
  var files: [CaseFile] {
    func concerning(_ name: String) -> [Statement] {
      statements.filter { $0.concerns.contains { people[$0] == person(name) } }
    }
    let mother = Relative(person: person("mara"), tie: .parent, statements: concerning("mara"))
    let child = Relative(person: person("isla"), tie: .child, statements: concerning("isla"))
    return [
      CaseFile(person: person("isla"), statements: concerning("isla"), relatives: [mother]),
      CaseFile(person: person("mara"), statements: concerning("mara"), relatives: [child]),
    ]
  }

  private mutating func drawn(_ sequence: Int) -> Statement {
    let on = Day(number: day("2026-01-01").number + Int.random(in: 0...500, using: &lot))
    let date = Int.random(in: 0...9, using: &lot) == 0 ? String("\(on)".prefix(7)) : "\(on)"
    let saying = saying(sequence, on)
    let about = about(saying.kind)
    let corrects =
      sequence > 1 && Int.random(in: 0...9, using: &lot) == 0
      ? Int.random(in: 1..<sequence, using: &lot) : nil
    return said(
      sequence, about: about, saying, on: date, recorded: "\(on.adding(days: 2))",
      key: "k\(sequence)", corrects: corrects)
  }

  /// Mostly the record its kind belongs to, so that things meet.
  private mutating func about(_ kind: Saying.Kind) -> String {
    let anyone = [
      "northmoor-csc/ISLA", "southmere-csc/ISLA", "northmoor-police/MARA", "eastvale-mh/MARA",
      "mill-lane/MARA", "oakfield-school/ISLA",
    ]
    let likely =
      switch kind {
      case .medication, .symptom, .appointment, .riskReview, .adherenceEvidence, .careEpisode,
        .adherenceClaim, .multiAgencyReview, .serviceReferral, .riskChecklist, .note:
        "eastvale-mh/MARA"
      case .grouped, .placement, .plan, .visit, .statutoryMeeting, .referralDecision, .matter,
        .familyGroupConference, .frontDoorItem, .frontDoorAnswer:
        "northmoor-csc/ISLA"
      default: anyone.randomElement(using: &lot)!
      }
    let isElsewhere = Int.random(in: 0...3, using: &lot) == 0
    return isElsewhere ? anyone.randomElement(using: &lot)! : likely
  }

  private mutating func saying(_ sequence: Int, _ on: Day) -> Saying {
    let answers: [Answer] = [.yes, .no, .notRecorded]
    let (one, two) = (answers.randomElement(using: &lot)!, answers.randomElement(using: &lot)!)
    let alert = "NP-\(Int.random(in: 1...9, using: &lot))"
    switch Int.random(in: 0...22, using: &lot) {
    case 11...22: return careAndEnquiry(sequence, on, one)
    case 0: return .born(Birth(on: UncertainDate(edtf: "2008-03-1\(sequence % 10)")!))
    case 1:
      let to: [AgencyID] = ["mill-lane", "harbour-road", "northmoor-csc"]
      return notice(alert, sentTo: [(to.randomElement(using: &lot)!, "\(on.adding(days: 1))")])
    case 2: return .alertTriage(AlertTriage(alert: alert, outcome: "seen"))
    case 3: return .meetingItem(MeetingItem(meeting: "M", alert: alert, actions: ["call"]))
    case 4: return .visit(Visit(kind: .other, seen: one, seenAlone: two))
    case 5: return .assessment(Assessment(id: "A", childSeen: one, factors: ["3B"]))
    case 6: return .section47Enquiry(Section47Enquiry(id: "E"))
    case 7:
      let whom = sequence % 2 == 0 ? "eastvale-mh/COLIN" : "eastvale-mh/MARA"
      return .carerSignal(CarerSignal(caresFor: record(whom), words: "helps"))
    case 8:
      let steps: [CarersAssessment.Step] = [.offered, .accepted, .declined, .completed]
      return .carersAssessment(
        CarersAssessment(step: steps.randomElement(using: &lot)!, offeredAlone: one))
    case 9:
      return .withdrawal(of: max(1, sequence - Int.random(in: 1...5, using: &lot)), reason: "no")
    case 10 where sequence % 2 == 0: return .grouped("F\(sequence % 4)")
    default: return .referral(Referral(id: "R"))
    }
  }
}
