/// What somebody told the hub, before the ledger has given it a place.
///
/// The doors (files, messages, forms) make these; `Casework/ReceiveSubmission` checks them.
public struct DraftStatement: Hashable, Codable, Sendable {
  /// The record it is about.
  public var about: RecordReference
  public var says: Saying
  public var standing: Standing
  /// When what it says was so, as the source gave it; nil when the source did not say.
  public var occurred: UncertainDate?
  /// The day the agency itself wrote it down or was told; nil when the source did not say.
  public var noted: Day?
  /// Who says so.
  public var saidBy: AgencyID
  /// The practitioner who says so, where the source names one: their id, never a free name.
  public var practitioner: String?
  /// Where in what was sent it stands.
  public var source: SourcePlace
  /// Names the same thing each time the source sends it: `ssd_person/P12/name`. A changed saying
  /// under the same key is a correction, an unchanged one adds nothing.
  public var key: String
  /// The sequence of the statement it puts right.
  public var corrects: Int?

  public init(
    about: RecordReference, says: Saying, standing: Standing, occurred: UncertainDate? = nil,
    noted: Day? = nil, saidBy: AgencyID, practitioner: String? = nil, source: SourcePlace,
    key: String, corrects: Int? = nil
  ) {
    self.about = about
    self.says = says
    self.standing = standing
    self.occurred = occurred
    self.noted = noted
    self.saidBy = saidBy
    self.practitioner = practitioner
    self.source = source
    self.key = key
    self.corrects = corrects
  }

  /// Every record it says something of, the one it is about first, each once.
  public var concerns: [RecordReference] {
    var seen: Set<RecordReference> = []
    return ([about] + says.alsoConcerns).filter { seen.insert($0).inserted }
  }
}

/// A place in a document somebody sent.
public struct SourcePlace: Hashable, Codable, Sendable {
  /// The file's own name without its folder, or the form's.
  public var document: String
  /// The line it began on, counting from 1.
  public var line: Int?

  public init(document: String, line: Int? = nil) {
    self.document = document
    self.line = line
  }
}

/// The unit of the ledger: who said what, about which record, when it was so, when we were told.
///
/// Never changed. A change of mind is another statement that names this one. A copy is a reference
/// to what was written down once: engines pass statements about by the thousand.
@dynamicMemberLookup
public struct Statement: Sendable {
  // Open to the compiler, not to callers: engines ask these of statements by the million.
  @usableFromInline let kept: Kept

  public init(sequence: Int, recorded: Instant, submission: String, told: DraftStatement) {
    kept = Kept(
      Content(sequence: sequence, recorded: recorded, submission: submission, told: told))
  }

  /// Its place in the ledger, counting from 1 without gaps.
  @inlinable public var sequence: Int { kept.content.sequence }
  /// When the hub wrote it down.
  @inlinable public var recorded: Instant { kept.content.recorded }
  /// The submission it came in with.
  @inlinable public var submission: String { kept.content.submission }
  /// What was told.
  @inlinable public var told: DraftStatement { kept.content.told }

  // Said outright because these are asked for most: a path costs a look-up each time.
  @inlinable public var about: RecordReference { kept.content.told.about }
  @inlinable public var says: Saying { kept.content.told.says }
  /// What kind of thing it says.
  @inlinable public var kind: Saying.Kind { kept.kind }
  @inlinable public var occurred: UncertainDate? { kept.content.told.occurred }
  @inlinable public var saidBy: AgencyID { kept.content.told.saidBy }
  @inlinable public var noted: Day? { kept.content.told.noted }
  @inlinable public var key: String { kept.content.told.key }
  @inlinable public var practitioner: String? { kept.content.told.practitioner }
  @inlinable public var corrects: Int? { kept.content.told.corrects }
  public var concerns: [RecordReference] { kept.content.told.concerns }
  public var alsoConcerns: [RecordReference] { kept.content.told.says.alsoConcerns }

  public subscript<Value>(dynamicMember path: KeyPath<DraftStatement, Value>) -> Value {
    kept.content.told[keyPath: path]
  }

  /// The day by which it is sure to have happened: the last its date can mean, else when it was known.
  @inlinable public var happenedBy: Day { kept.happenedBy }

  /// The day from which its agency knew it, as far as anybody said; else the day the hub did.
  @inlinable public var known: Day { kept.content.known }

  @usableFromInline struct Content: Hashable, Codable, Sendable {
    @usableFromInline let sequence: Int
    @usableFromInline let recorded: Instant
    @usableFromInline let submission: String
    @usableFromInline let told: DraftStatement

    @usableFromInline var known: Day { told.noted ?? recorded.day }
  }

  @usableFromInline final class Kept: Sendable {
    @usableFromInline let content: Content
    // Worked out once: rules ask these of every statement, again and again.
    @usableFromInline let kind: Saying.Kind
    @usableFromInline let happenedBy: Day

    init(_ content: Content) {
      self.content = content
      kind = content.told.says.kind
      happenedBy = content.told.occurred?.latest ?? content.known
    }
  }
}

extension Statement: Hashable {
  public static func == (left: Statement, right: Statement) -> Bool {
    left.kept === right.kept || left.kept.content == right.kept.content
  }

  public func hash(into hasher: inout Hasher) { kept.content.hash(into: &hasher) }
}

extension Statement: Codable {
  public init(from decoder: any Decoder) throws {
    kept = Kept(try Content(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws { try kept.content.encode(to: encoder) }
}
