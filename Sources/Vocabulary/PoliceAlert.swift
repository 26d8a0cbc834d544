/// A domestic abuse notice from the police: one incident and everybody in it.
///
/// The fields are those of an Operation Encompass notice (Domestic Abuse Act 2021 s49A) and of
/// the police forms sent to practices (DV/1, public protection notice).
public struct PoliceAlert: Hashable, Codable, Sendable {
  public var reference: String
  public var incident: String?
  /// `DV1`, `PPN`, `Encompass` or the force's own word.
  public var form: String?
  /// When the incident was, where the source gives a time of day.
  public var at: Instant?
  public var place: Place?
  public var involved: [Involved]
  public var categories: [String]
  public var injuries: String?
  public var strangulation: Answer
  public var weapon: Answer
  public var pregnancy: Answer
  public var riskTool: String?
  public var riskGrade: String?
  public var previousIncidentsInYear: Int?
  public var outcome: String?
  public var orders: String?
  public var victimView: String?
  public var safeContact: String?
  public var circumstances: String?
  public var sharingBasis: String?
  /// To whom the police sent it, and when.
  public var sentTo: [Sending]

  public init(
    reference: String, incident: String? = nil, form: String? = nil, at: Instant? = nil,
    place: Place? = nil, involved: [Involved] = [], categories: [String] = [],
    injuries: String? = nil, strangulation: Answer = .notRecorded,
    weapon: Answer = .notRecorded, pregnancy: Answer = .notRecorded, riskTool: String? = nil,
    riskGrade: String? = nil, previousIncidentsInYear: Int? = nil, outcome: String? = nil,
    orders: String? = nil, victimView: String? = nil, safeContact: String? = nil,
    circumstances: String? = nil, sharingBasis: String? = nil, sentTo: [Sending] = []
  ) {
    self.reference = reference
    self.incident = incident
    self.form = form
    self.at = at
    self.place = place
    self.involved = involved
    self.categories = categories
    self.injuries = injuries
    self.strangulation = strangulation
    self.weapon = weapon
    self.pregnancy = pregnancy
    self.riskTool = riskTool
    self.riskGrade = riskGrade
    self.previousIncidentsInYear = previousIncidentsInYear
    self.outcome = outcome
    self.orders = orders
    self.victimView = victimView
    self.safeContact = safeContact
    self.circumstances = circumstances
    self.sharingBasis = sharingBasis
    self.sentTo = sentTo
  }

  public enum Role: String, Codable, Sendable, CaseIterable {
    case victim, allegedPerpetrator, child, other
  }

  /// One person's part in the incident.
  public struct Involved: Hashable, Codable, Sendable {
    public var record: RecordReference
    public var role: Role
    /// As stated: `partner of victim`, `son`.
    public var relationship: String?
    public var present: Answer
    /// Where a child was: `upstairs`.
    public var whereabouts: String?
    public var spokenTo: Answer
    public var seenAlone: Answer
    public var childsWords: String?

    public init(
      record: RecordReference, role: Role, relationship: String? = nil,
      present: Answer = .notRecorded, whereabouts: String? = nil,
      spokenTo: Answer = .notRecorded, seenAlone: Answer = .notRecorded,
      childsWords: String? = nil
    ) {
      self.record = record
      self.role = role
      self.relationship = relationship
      self.present = present
      self.whereabouts = whereabouts
      self.spokenTo = spokenTo
      self.seenAlone = seenAlone
      self.childsWords = childsWords
    }
  }

  /// That the alert went to an agency on a day.
  public typealias Sending = Vocabulary.Sending

  public func records(as role: Role) -> [RecordReference] {
    involved.filter { $0.role == role }.map(\.record)
  }
}

/// That an agency looked at an alert it had been sent and said what it made of it.
public struct AlertTriage: Hashable, Codable, Sendable {
  /// The alert's own reference.
  public var alert: String
  public var outcome: String
  /// What became of the records of the alert's children here; nil where nobody said.
  public var childrensRecords: ChildrensRecords?

  public enum ChildrensRecords: String, Codable, Sendable, CaseIterable {
    /// Every child's record was updated and hidden from online access.
    case hidden
    case notYet
    /// None of the children is registered here.
    case noneHere
  }

  public init(alert: String, outcome: String, childrensRecords: ChildrensRecords? = nil) {
    self.alert = alert
    self.outcome = outcome
    self.childrensRecords = childrensRecords
  }
}

/// That an alert was discussed at an agency's meeting, and what came of it.
public struct MeetingItem: Hashable, Codable, Sendable {
  public var meeting: String
  public var alert: String?
  public var actions: [String]
  public var reasonForNoAction: String?
  /// Was what was learned shared with the whole team, without anybody's name? Nil where nobody said.
  public var learningShared: Answer?

  public init(
    meeting: String, alert: String?, actions: [String] = [], reasonForNoAction: String? = nil,
    learningShared: Answer? = nil
  ) {
    self.learningShared = learningShared
    self.meeting = meeting
    self.alert = alert
    self.actions = actions
    self.reasonForNoAction = reasonForNoAction
  }
}
