import Duties
import Foundation
import GRDB
import Ledger
import Linkage
import Vocabulary

/// Brings the views up to the ledger: index, then linkage, then duties, in one transaction.
///
/// What it derives is a function of the statements alone, however they were batched.
struct CatchUp {
  let views: Views
  let log: StatementLog
  let model: LinkageModel
  let rulebook: Rulebook
  let live: LiveProfiles
  /// False to work out who is who and nothing more.
  var withDuties = true

  /// How many statements one transaction takes in: bounds memory, changes no result.
  static let batch = 50_000

  /// Takes in whatever the views have not seen.
  ///
  /// - Parameter written: what was just written down, so that it need not be read back. It counts
  ///   where it follows on what the views have seen; anything else is read from the ledger.
  /// - Returns: whose duties and records were looked at again.
  @discardableResult
  func run(
    written: [NewStatement] = [], progress: (Int) -> Void = { _ in }
  ) throws -> KeptWork.Change {
    var inHand = written
    var change = KeptWork.Change()
    while true {
      let position = try views.pool.read { try Views.position(in: $0) }
      let follows = inHand.first?.statement.sequence == position + 1
      let new = follows ? inHand : try read(after: position)
      inHand = []
      guard let last = new.last?.statement else { return change }
      do {
        try views.pool.write { database in
          if position == 0 { live.begin() }
          try change.formUnion(apply(new, in: database))
          try Views.setMeta("position", "\(last.sequence)", in: database)
        }
      } catch {
        live.forget()
        throw error
      }
      progress(last.sequence)
    }
  }

  private func read(after position: Int) throws -> [NewStatement] {
    try NewStatement.read(log.kept(after: position, limit: CatchUp.batch))
  }

  private func apply(
    _ new: [NewStatement], in database: Database
  ) throws -> KeptWork.Change {
    let statements = new.map(\.statement)
    let derivedFrom = statements.filter { CatchUp.bears($0.says.kind) }
    guard !derivedFrom.isEmpty else {
      try ViewIndex.insert(new, in: database)
      return KeptWork.Change()
    }
    let touched = try CatchUp.touched(by: derivedFrom, in: database)
    let inHand = StatementsInHand(statements)
    var before: Set<PersonID> = []
    if try withDuties && Views.position(in: database) > 0 {
      before = try circle(of: touched, inHand: inHand, in: database)
    }
    try ViewIndex.insert(new, in: database)
    let relinked = try ViewLinkage(
      database: database, model: model, inHand: inHand, live: live
    )
    .relink(touched)
    let records = touched.union(relinked.records)
    guard withDuties else { return KeptWork.Change(records: records) }
    let reader = CaseReader(database, inHand: inHand)
    let people = Set(try records.map { try reader.person(of: $0) })
    let after = try ViewDuties.circle(of: people, reader: reader)
    // Whoever was somebody before a link joined them to another owes nothing under that name.
    let again = before.union(after).union(relinked.former)
    try ViewDuties(database: database, rulebook: rulebook).recompute(again, reader: reader)
    return KeptWork.Change(people: again, records: records)
  }

  private func circle(
    of records: Set<RecordReference>, inHand: StatementsInHand, in database: Database
  ) throws -> Set<PersonID> {
    let reader = CaseReader(database, inHand: inHand)
    return try ViewDuties.circle(
      of: Set(try records.map { try reader.person(of: $0) }), reader: reader)
  }

  /// Records that new statements say something of, and those whose statements they replace.
  private static func touched(
    by statements: [Statement], in database: Database
  ) throws -> Set<RecordReference> {
    var touched = Set(statements.flatMap(\.told.concerns))
    for statement in statements {
      var replaced: [Int] = []
      if let corrected = statement.corrects { replaced.append(corrected) }
      if case .withdrawal(let withdrawn, _) = statement.says { replaced.append(withdrawn) }
      for sequence in replaced {
        let earlier = try ViewIndex.statement(sequence, in: database)
        touched.formUnion(earlier?.told.concerns ?? [])
      }
    }
    return touched
  }

  /// Does a kind bear on people or duties? Decisions about sharing and published reviews do not.
  private static func bears(_ kind: Saying.Kind) -> Bool {
    switch kind {
    case .sharing, .recommendation, .reviewPage, .reviewWork, .staffPost, .training, .policyStep,
      .policyReading, .procedureUse, .leadAppointment, .expertQuery:
      false
    case .name, .born, .died, .sex, .identifier, .lives, .grouped, .relationship, .contact,
      .referral, .assessment, .section47Enquiry, .initialConference, .plan, .visit, .policeAlert,
      .responsibilityBasis, .alertTriage, .meetingItem, .carerSignal, .carersAssessment,
      .medication, .symptom,
      .appointment, .riskReview, .adherenceEvidence, .adherenceClaim, .careEpisode,
      .multiAgencyReview, .routineEnquiry, .riskChecklist, .abuseGrid, .serviceReferral,
      .frontDoorItem, .frontDoorAnswer, .referralDecision, .assessmentAuthorisation,
      .statutoryMeeting, .placement, .caseTransfer, .familyGroupConference, .maracReferral,
      .maracRequest, .maracReturn, .maracOutcome, .matter, .dutyStep, .note,
      .restriction,
      .linkDecision, .withdrawal:
      true
    }
  }
}
