public import Vocabulary

/// Somebody of a family out of a file, as FHIR is to tell of them.
public struct FHIRFamilyMember: Sendable {
  /// As the file calls them.
  public var id: String
  public var name: String?
  public var sex: Sex
  /// In EDTF; nil where none is stated.
  public var born: String?
  /// In EDTF, `unknown` without a date; nil for somebody of whom no death is stated.
  public var died: String?

  public init(id: String, name: String?, sex: Sex, born: String?, died: String?) {
    self.id = id
    self.name = name
    self.sex = sex
    self.born = born
    self.died = died
  }
}

/// What somebody is to somebody, stated and not worked out.
public struct FHIRFamilyTie: Sendable {
  /// Whose relative it is, by id.
  public var patient: String
  public var relative: String
  /// HL7 v3 RoleCode: `NMTH`, `ADOPTP`, `SPS`.
  public var code: String
  public var words: String
  /// In EDTF; an end that is `unknown` is one without a date.
  public var from: String?
  public var to: String?
  /// True for a parent by birth, of whom a history of the family tells too.
  public var isBirthParent: Bool

  public init(
    patient: String, relative: String, code: String, words: String, from: String?, to: String?,
    isBirthParent: Bool
  ) {
    self.patient = patient
    self.relative = relative
    self.code = code
    self.words = words
    self.from = from
    self.to = to
    self.isBirthParent = isBirthParent
  }
}

/// A family as a FHIR R4 Bundle: a Patient each, a RelatedPerson for every tie, linked to the
/// Patient it is, and a FamilyMemberHistory for every parent by birth.
///
/// What FHIR has no element for, such as a date between two others, stands in extensions under
/// `urn:kith:`; reading the Bundle back takes them up.
public struct FHIRFamilyBundle {
  private let members: [FHIRFamilyMember]
  private let ties: [FHIRFamilyTie]
  private let places: [String: Int]

  public init(members: [FHIRFamilyMember], ties: [FHIRFamilyTie]) {
    self.members = members
    self.ties = ties
    places = Dictionary(
      members.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public var json: String {
    let byRelative = Dictionary(grouping: ties.indices) { ties[$0].relative }
    var resources = members.indices.map { patient($0, as: byRelative[members[$0].id] ?? []) }
    for index in ties.indices {
      guard let patient = places[ties[index].patient], let relative = places[ties[index].relative]
      else { continue }
      resources.append(related(index, members[relative], to: patient))
      if ties[index].isBirthParent { resources.append(history(index, relative, of: patient)) }
    }
    return FHIRValue.made([
      ("resourceType", .text("Bundle")), ("type", .text("collection")),
      ("entry", .list(resources.map { .made([("resource", $0)]) })),
    ]).json
  }

  private func patient(_ place: Int, as relative: [Int]) -> FHIRValue {
    let member = members[place]
    let links = relative.filter { places[ties[$0].patient] != nil }.map { index in
      FHIRValue.made([
        ("other", FHIRPerson.reference("RelatedPerson/\(FHIRFamilyBundle.tieID(index))")),
        ("type", .text("seealso")),
      ])
    }
    return .made([
      ("resourceType", .text("Patient")), ("id", .text(FHIRFamilyBundle.patientID(place))),
      (
        "extension",
        .list([extended("born", member.born), extended("died", member.died)].compactMap { $0 })
      ),
      (
        "identifier",
        .list([.made([("system", .text("urn:kith:family")), ("value", .text(member.id))])])
      ), ("name", name(member)), ("gender", .text(member.sex.gender)),
      ("birthDate", .date(edtf: member.born)),
      ("deceasedBoolean", member.died.map { _ in .flag(true) }),
      ("link", .list(links)),
    ])
  }

  private func related(_ index: Int, _ member: FHIRFamilyMember, to patient: Int) -> FHIRValue {
    let tie = ties[index]
    return .made([
      ("resourceType", .text("RelatedPerson")), ("id", .text(FHIRFamilyBundle.tieID(index))),
      (
        "extension",
        .list([extended("from", tie.from), extended("to", tie.to)].compactMap { $0 })
      ), ("patient", FHIRPerson.reference("Patient/" + FHIRFamilyBundle.patientID(patient))),
      ("relationship", .list([concept(tie)])), ("name", name(member)),
      ("gender", .text(member.sex.gender)), ("birthDate", .date(edtf: member.born)),
      (
        "period",
        .made([("start", .date(edtf: tie.from)), ("end", .date(edtf: tie.to))])
      ),
    ])
  }

  private func history(_ index: Int, _ relative: Int, of patient: Int) -> FHIRValue {
    let member = members[relative]
    return .made([
      ("resourceType", .text("FamilyMemberHistory")),
      ("id", .text("history-\(index + 1)")),
      (
        "extension",
        .list(
          [extended("person", FHIRFamilyBundle.patientID(relative))].compactMap { $0 })
      ), ("status", .text("partial")),
      ("patient", FHIRPerson.reference("Patient/" + FHIRFamilyBundle.patientID(patient))),
      ("name", member.name.map(FHIRValue.text)), ("relationship", concept(ties[index])),
      (
        "sex",
        .concept(
          .coding("http://hl7.org/fhir/administrative-gender", member.sex.gender))
      ), ("bornDate", .date(edtf: member.born)),
      ("deceasedBoolean", member.died.map { _ in .flag(true) }),
    ])
  }

  private func concept(_ tie: FHIRFamilyTie) -> FHIRValue {
    .concept(.coding(RoleCodes.system, tie.code), tie.words)
  }

  private func name(_ member: FHIRFamilyMember) -> FHIRValue? {
    member.name.map { .list([.made([("text", .text($0))])]) }
  }

  private func extended(_ name: String, _ value: String?) -> FHIRValue? {
    value.map { .made([("url", .text("urn:kith:" + name)), ("valueString", .text($0))]) }
  }

  /// A file's own ids need not be ids of FHIR: theirs stand as identifiers.
  private static func patientID(_ place: Int) -> String { "person-\(place + 1)" }
  private static func tieID(_ index: Int) -> String { "tie-\(index + 1)" }
}
