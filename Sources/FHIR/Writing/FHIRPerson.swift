public import Vocabulary

/// A person as FHIR is to tell of them, put together from what was disclosed.
public struct FHIRPerson: Sendable {
  /// Fit for an address: says nothing of whose it is.
  public var id: String
  public var names: [PersonName]
  public var sex: Sex
  public var born: UncertainDate?
  public var died: UncertainDate?
  public var nhsNumbers: [String]
  public var homes: [Residence]
  /// The day it is told: whether a home is an old one is counted on it.
  public var toldOn: Day

  public init(
    id: String, names: [PersonName], sex: Sex, born: UncertainDate?, died: UncertainDate?,
    nhsNumbers: [String], homes: [Residence], toldOn: Day
  ) {
    self.id = id
    self.names = names
    self.sex = sex
    self.born = born
    self.died = died
    self.nhsNumbers = nhsNumbers
    self.homes = homes
    self.toldOn = toldOn
  }

  var patient: FHIRValue {
    .made([
      ("resourceType", .text("Patient")), ("id", .text(id)),
      (
        "meta",
        .made([
          (
            "profile",
            .texts(["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient"])
          )
        ])
      ),
      ("identifier", .list(nhsNumbers.map(FHIRPerson.identifier))),
      ("name", .list(names.compactMap(FHIRPerson.name))), ("gender", .text(sex.gender)),
      ("birthDate", .date(born)), ("deceasedDateTime", .date(died)),
      // Of a death without a day it is still said that it was.
      ("deceasedBoolean", died.flatMap { FHIRValue.date($0) == nil ? .flag(true) : nil }),
      ("address", .list(homes.compactMap(address))),
    ])
  }

  /// The same person as somebody's relative.
  func related(_ kin: FHIRKin) -> FHIRValue {
    .made([
      ("resourceType", .text("RelatedPerson")), ("id", .text(kin.id)),
      ("patient", FHIRPerson.reference("Patient/" + kin.patient)),
      ("relationship", .list([kin.concept])), ("name", .list(names.compactMap(FHIRPerson.name))),
      ("gender", .text(sex.gender)), ("birthDate", .date(born)),
    ])
  }

  private static func identifier(_ number: String) -> FHIRValue {
    .made([("system", .text(UKCoreRules.nhsNumberSystem)), ("value", .text(number))])
  }

  private static func name(_ name: PersonName) -> FHIRValue? {
    guard !name.inWords.isEmpty else { return nil }
    let use =
      switch name.kind {
      case .usual: "usual"
      case .former: "old"
      case .alias: "nickname"
      }
    return .made([
      ("use", .text(use)), ("family", name.family.map(FHIRValue.text)),
      ("given", .texts([name.given, name.middle].compactMap { $0 })),
    ])
  }

  private func address(_ home: Residence) -> FHIRValue? {
    guard home.place.address != nil || home.place.postcode != nil else { return nil }
    let period = FHIRValue.made([
      ("start", .date(home.period.from)), ("end", .date(home.period.to)),
    ])
    return .made([
      ("use", .text(home.period.isOver(by: toldOn) ? "old" : "home")),
      ("text", home.place.address.map(FHIRValue.text)),
      ("postalCode", home.place.postcode.map(FHIRValue.text)), ("period", period),
    ])
  }

  static func reference(_ text: String) -> FHIRValue { .made([("reference", .text(text))]) }
}

/// What one person is to another.
public struct FHIRKin: Sendable {
  public var id: String
  /// Whose relative it is, by their Patient's id.
  public var patient: String
  /// The relative, by their Patient's id.
  public var relative: String
  /// HL7 v3 RoleCode; nil where words must do.
  public var code: String?
  /// `half-sister`, `possible step-sibling`.
  public var words: String

  public init(id: String, patient: String, relative: String, code: String?, words: String) {
    self.id = id
    self.patient = patient
    self.relative = relative
    self.code = code
    self.words = words
  }

  var concept: FHIRValue {
    .concept(code.map { .coding(RoleCodes.system, $0) }, words)
  }
}
