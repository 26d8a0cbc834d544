import Vocabulary

/// What two records share when their people live at the same place.
enum PlaceKey {
  static func keys(in statements: [Statement]) -> Set<String> {
    Set(
      statements.compactMap { statement in
        guard case .lives(let residence) = statement.says else { return nil }
        return key(of: residence.place)
      })
  }

  /// UPRN where there is one, else address and postcode without case, space or punctuation.
  static func key(of place: Place) -> String? {
    if let uprn = place.uprn { return "uprn:" + uprn }
    guard let address = place.address, let postcode = place.postcode else { return nil }
    return "address:" + (address + postcode).lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
