public import Vocabulary

/// People whose stays at one place overlap. Living together is never kinship.
public struct Household: Hashable, Sendable, Codable {
  /// The place as the first statement of it wrote it.
  public let place: Place
  /// Each person once for each time they lived there, in order of person and start.
  public let stays: [Stay]

  public init(place: Place, stays: [Stay]) {
    self.place = place
    self.stays = stays
  }

  /// Everyone who ever belonged to it, in order.
  public var people: [PersonID] { Set(stays.map(\.person)).sorted() }

  /// Who could live there on a day, as far as the dates are known; nil: who has not left.
  public func people(on day: Day?) -> [PersonID] {
    let present = stays.filter { stay in
      guard let day else { return stay.period.to == nil }
      return stay.period.mayHold(on: day)
    }
    return Set(present.map(\.person)).sorted()
  }

  /// One person's time at the place, with everyone who said so.
  public struct Stay: Hashable, Sendable, Codable {
    public let person: PersonID
    public var period: Period
    public var statements: [Stated<Residence>]

    public init(person: PersonID, period: Period, statements: [Stated<Residence>]) {
      self.person = person
      self.period = period
      self.statements = statements
    }

    /// False when one had surely ended by the day the other began; a day on which one family
    /// leaves and the next moves in does not make them a household.
    func mayOverlap(_ other: Stay) -> Bool {
      func isBefore(_ left: Period, _ right: Period) -> Bool {
        guard let end = left.to?.latest, let start = right.from?.earliest else { return false }
        return end <= start
      }
      return !isBefore(period, other.period) && !isBefore(other.period, period)
    }
  }
}

extension Place {
  /// Names a place alike however its address is typed: the UPRN, else postcode and address
  /// without case, spaces and stops. Nil for a place that only says a postcode or nothing, which
  /// a whole street shares.
  var householdKey: String? {
    if let uprn, !uprn.isEmpty { return "uprn:" + String(uprn.drop { $0 == "0" }) }
    guard let address else { return nil }
    let kept = (address + "|" + (postcode ?? "")).lowercased()
      .filter { $0.isLetter || $0.isNumber || $0 == "|" }
    let code = (postcode ?? "").lowercased().filter { $0.isLetter || $0.isNumber }
    guard let bar = kept.firstIndex(of: "|"), bar != kept.startIndex else { return nil }
    var street = kept[..<bar]
    if !code.isEmpty, street.hasSuffix(code) { street = street.dropLast(code.count) }
    return street.isEmpty ? nil : "address:" + street + "|" + code
  }
}
