extension Profile {
  /// Keys under which this record is looked for: two records that share one are compared.
  ///
  /// A pure function of the profile, so that adding one record finds exactly the pairs a whole
  /// run would. Empty for a record that may not be linked. Personal data: never log them.
  ///
  /// They are chosen so that no pair reaches `possibleAt` without sharing one; a test compares
  /// with all pairs. Each pairs a strong with a weak field, so that no block grows with a
  /// household, a street or a common name alone.
  public var blockingKeys: Set<String> {
    guard isLinkable else { return [] }
    var keys: Set<String> = []
    for number in nhsNumbers { keys.insert("nhs|" + number) }
    for identifier in nationalIdentifiers { keys.insert("national|" + identifier) }
    for identifier in agencyIdentifiers { keys.insert("agency|" + identifier) }
    addNameKeys(to: &keys)
    addDateKeys(births, "born", to: &keys)
    addDateKeys(deaths, "died", to: &keys)
    addPlaceKeys(to: &keys)
    return keys
  }

  /// First letters of given and middle names, nicknames' formal names included.
  private var initials: Set<String> {
    let further = middles + givens.flatMap(\.rest)
    return givens.reduce(into: Set(further.map { String($0.unicodeScalars.prefix(1)) })) {
      $0.formUnion($1.initials)
    }
  }

  private var sounds: Set<String> { Set(families.flatMap(\.parts).map(Soundex.code)) }

  private func addNameKeys(to keys: inout Set<String>) {
    let years = Set(births.flatMap(\.years))
    for given in givens {
      let spoken = [Soundex.code(given.first), Soundex.code(given.text)]
      for form in spoken + given.groups.map({ "#\($0)" }) {
        for sound in sounds { keys.insert("name|" + form + "|" + sound) }
      }
    }
    for sound in sounds {
      for initial in initials {
        for year in years { keys.insert("sound|" + sound + "|" + initial + "|\(year)") }
      }
    }
  }

  private func addDateKeys(_ dates: [StandardBirth], _ kind: String, to keys: inout Set<String>) {
    for date in dates where date.isExact {
      let text = kind + "|" + date.blockingText + "|"
      for sound in sounds { keys.insert(text + "sound|" + sound) }
      for initial in initials { keys.insert(text + "initial|" + initial) }
    }
    for year in Set(dates.flatMap(\.years)) {
      for place in placeKeys { keys.insert(kind + "|\(year)|" + place) }
    }
  }

  private var placeKeys: Set<String> {
    var keys: Set<String> = []
    for place in places {
      if let postcode = place.postcode { keys.insert("postcode|" + postcode) }
      if let line = place.lineKey { keys.insert("line|" + line) }
      if let uprn = place.uprn { keys.insert("uprn|" + uprn) }
    }
    for telephone in telephones { keys.insert("telephone|" + telephone) }
    return keys
  }

  private func addPlaceKeys(to keys: inout Set<String>) {
    for place in placeKeys {
      for initial in initials { keys.insert(place + "|initial|" + initial) }
    }
  }
}
