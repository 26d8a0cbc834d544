import Foundation
import Linkage
import Vocabulary

/// What somebody looks for a person by. Any of it may be missing, partial or misspelt.
public struct SearchAsked: Sendable, Hashable {
  /// Names, a date, a number, a postcode, in any order.
  public var words: String
  public var given: String?
  public var family: String?
  /// As it was written: `27/4/1990`.
  public var born: String?
  public var number: String?
  public var telephone: String?
  /// An address, a postcode, or both.
  public var address: String?

  /// Everything is cut at 200 characters.
  public init(
    words: String = "", given: String? = nil, family: String? = nil, born: String? = nil,
    number: String? = nil, telephone: String? = nil, address: String? = nil
  ) {
    self.words = String(words.prefix(200))
    self.given = given.map { String($0.prefix(200)) }
    self.family = family.map { String($0.prefix(200)) }
    self.born = born.map { String($0.prefix(200)) }
    self.number = number.map { String($0.prefix(200)) }
    self.telephone = telephone.map { String($0.prefix(200)) }
    self.address = address.map { String($0.prefix(200)) }
  }

  /// What it asks for, each once, in the order it was written.
  var terms: [SearchTerm] {
    var terms = SearchToken.terms(in: words)
    for name in [given, family].compactMap({ $0 }) {
      terms += SearchToken.words(in: name).map { .name($0) }
    }
    if let day = born.flatMap({ SearchToken.day(Substring($0)) }) { terms.append(.born(day)) }
    if let number { terms += SearchToken.number(number) }
    if let digits = telephone.flatMap(SearchForms.telephone) { terms.append(.telephone(digits)) }
    if let address { terms += SearchToken.places(in: address) }
    var seen: Set<SearchTerm> = []
    return terms.filter { seen.insert($0).inserted }
  }

  /// A record that says what was asked, for comparing; nil where that is too little to compare.
  var probe: Profile? {
    let terms = terms
    let names = terms.compactMap { term -> String? in
      if case .name(let word) = term { return word }
      return nil
    }
    var says: [Saying] = []
    let (first, last) = (given ?? names.first, family ?? (names.count > 1 ? names.last : nil))
    if first != nil || last != nil { says.append(.name(PersonName(given: first, family: last))) }
    for term in terms {
      switch term {
      case .name, .line: continue
      case .born(let day): says.append(.born(Birth(on: UncertainDate(day))))
      case .number(let number):
        says.append(.identifier(Identifier(system: Identifier.nhsNumber, value: number)))
      case .telephone(let digits):
        says.append(.identifier(Identifier(system: "telephone", value: digits)))
      case .postcode(let code): says.append(.lives(Residence(place: Place(postcode: code))))
      }
    }
    if let address { says.append(.lives(Residence(place: Place(address: address)))) }
    let profile = SearchAsked.profile(saying: says)
    return profile.isLinkable ? profile : nil
  }

  private static func profile(saying says: [Saying]) -> Profile {
    let record = RecordReference(.hub, "search")
    return Profile(
      record: record,
      statements: says.enumerated().map { place, says in
        Statement(
          sequence: place + 1, recorded: Instant(milliseconds: 0), submission: "search",
          told: DraftStatement(
            about: record, says: says, standing: .reported, saidBy: .hub,
            source: SourcePlace(document: "search"), key: "\(place)"))
      })
  }
}
