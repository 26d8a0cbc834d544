public import Duties
public import Vocabulary

extension Hub {
  /// Every child an assessment is answerable for, as far as a file shows: the child assessed, every
  /// sibling of any kind and every child of the home, each as the council's own visits since the
  /// start show them.
  public nonisolated func children(
    of file: FamilyFile, assessedSince start: Day
  ) -> [AuthorisationCheck.Child] {
    let files = CaseFiles(statements: file.statements, people: file.people)
    return AuthorisationCheck.children(
      of: files.file(of: file.focus), since: start, on: today, people: file.people,
      rulebook: rulebook)
  }

  /// Authorises an assessment in a manager's name, with every child accounted for.
  ///
  /// The children are worked out here again, whatever a page showed. Refused with a child neither
  /// seen nor given a reason, unless the manager gives one.
  ///
  /// - Parameter reasons: why a child was not seen, as the form says it.
  @discardableResult
  public func authorise(
    _ assessment: String, of person: PersonID, reasons: [PersonID: String],
    managersReason: String?, as reader: Reader
  ) throws -> Receipt {
    guard reader.practitioner.role == .teamManager else {
      throw HubProblem.refusal("authorise", "only a team manager authorises", "a team manager")
    }
    guard
      let file = try openFamily(person, as: reader, view: "authorise")?.value,
      let told = file.assessment(assessment, by: reader.practitioner.agency)
    else {
      throw HubProblem.refusal("authorise", "no such assessment is known", "one of this child")
    }
    guard !told.isAuthorised else {
      throw HubProblem.refusal("authorise", "it is authorised already", "an assessment that is not")
    }
    let children = children(of: file, assessedSince: told.start).map { child in
      AssessmentAuthorisation.Child(
        record: file.record(of: child.person), seen: child.seen, seenAlone: child.seenAlone,
        ownWords: child.ownWords, reason: child.reason ?? reasons[child.person])
    }
    let says = AssessmentAuthorisation(
      assessment: assessment, accountedFor: children, reasonForUnaccounted: managersReason,
      manager: reader.practitioner.id)
    return try write(
      [
        FormLine(
          about: person, says: .assessmentAuthorisation(says), standing: .decision, day: today,
          name: "authorised")
      ], form: "authorise", reference: assessment, as: reader)
  }
}

/// An assessment as a file tells it.
public struct ToldAssessment: Sendable, Hashable {
  public let assessment: Assessment
  public let start: Day
  public let sequence: Int
  public let isAuthorised: Bool
}

extension FamilyFile {
  /// Assessments of the child in focus by an agency, the latest first.
  public func assessments(by agency: AgencyID) -> [ToldAssessment] {
    let signed = Set(
      statements.compactMap { statement -> String? in
        // An id means something only within its agency.
        guard case .assessmentAuthorisation(let said) = statement.says,
          statement.saidBy == agency
        else { return nil }
        return said.assessment
      })
    return statements.compactMap { statement -> ToldAssessment? in
      guard case .assessment(let assessment) = statement.says, statement.saidBy == agency,
        people[statement.about] == focus
      else { return nil }
      return ToldAssessment(
        assessment: assessment, start: statement.occurred?.earliest ?? statement.known,
        sequence: statement.sequence,
        isAuthorised: assessment.authorised != nil || signed.contains(assessment.id))
    }.sorted { $0.start > $1.start }
  }

  public func assessment(_ id: String, by agency: AgencyID) -> ToldAssessment? {
    assessments(by: agency).first { $0.assessment.id == id }
  }

  /// A record of somebody of the file.
  func record(of person: PersonID) -> RecordReference {
    statements.flatMap(\.told.concerns).first { people[$0] == person }
      ?? RecordReference(person.text) ?? RecordReference(.hub, person.text)
  }
}
