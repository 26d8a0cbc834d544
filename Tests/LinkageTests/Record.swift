import Linkage
import Vocabulary

/// A record as a test writes it down.
struct Record {
  let reference: RecordReference
  private(set) var says: [Saying] = []

  init(_ reference: String) {
    guard let parsed = RecordReference(reference) else {
      preconditionFailure("a test writes a record as agency/id")
    }
    self.reference = parsed
  }

  func saying(_ saying: Saying) -> Record {
    var record = self
    record.says.append(saying)
    return record
  }

  func named(
    _ given: String?, _ family: String?, middle: String? = nil, kind: PersonName.Kind = .usual
  ) -> Record {
    saying(.name(PersonName(given: given, middle: middle, family: family, kind: kind)))
  }

  func born(_ edtf: String, expected: Bool = false) -> Record {
    saying(.born(Birth(on: date(edtf), expected: expected)))
  }

  func died(_ edtf: String) -> Record { saying(.died(date(edtf))) }

  func nhs(_ number: String) -> Record {
    saying(.identifier(Identifier(system: Identifier.nhsNumber, value: number)))
  }

  func number(_ system: String, _ value: String) -> Record {
    saying(.identifier(Identifier(system: system, value: value)))
  }

  func sex(_ sex: Sex) -> Record { saying(.sex(sex)) }

  func lives(_ address: String?, _ postcode: String? = nil, uprn: String? = nil) -> Record {
    saying(
      .lives(Residence(place: Place(address: address, postcode: postcode, uprn: uprn))))
  }

  func relatedTo(_ other: String, as kind: Relationship.Kind) -> Record {
    saying(.relationship(Relationship(kind: kind, to: Record(other).reference)))
  }

  var statements: [Statement] {
    says.enumerated().map { place, saying in
      Statement(
        sequence: place + 1, recorded: Instant(milliseconds: 1_900_000_000_000), submission: "s1",
        told: DraftStatement(
          about: reference, says: saying, standing: .reported, saidBy: reference.agency,
          source: SourcePlace(document: "test.csv"), key: "\(reference)/\(place)"))
    }
  }

  var profile: Profile { Profile(record: reference, statements: statements) }

  private func date(_ edtf: String) -> UncertainDate {
    guard let date = UncertainDate(edtf: edtf) else {
      preconditionFailure("a test writes a date in EDTF")
    }
    return date
  }
}

/// The two compared under the standard model.
func score(_ a: Record, _ b: Record) -> PairScore {
  compare(a.profile, b.profile, under: .standard)
}

/// Who is whom among some records, by the standard model and all their pairs.
func people(
  _ records: [Record], decisions: [(RecordReference, LinkDecision)] = []
) -> [[String]] {
  let profiles = records.map(\.profile)
  let people = Clustering.people(
    profiles, pairs: Candidates.scores(among: profiles, under: .standard), decisions: decisions,
    model: .standard)
  return people.records.sorted { $0.key < $1.key }.map { $0.value.map(\.description) }
}

func decision(
  _ one: String, _ other: String, samePerson: Bool
) -> (RecordReference, LinkDecision) {
  (
    Record(one).reference,
    LinkDecision(other: Record(other).reference, samePerson: samePerson, reason: "seen together")
  )
}

/// Valid, never issued to anybody: the range 999 is for tests.
enum TestNumbers {
  static let first = "9990000018"
  static let second = "9990000026"
  static let third = "9990000034"
}
