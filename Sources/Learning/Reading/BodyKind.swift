/// What sort of body a name says it is: a police force is never a council of the same place.
enum BodyKind: Sendable {
  case police, council, health, ambulance, prison, fire, company

  /// Nil where the name does not say.
  init?(_ name: String) {
    let words = Set(Letters.folded(name).split(separator: " ").map { String($0) })
    func has(_ any: String...) -> Bool { any.contains { words.contains($0) } }
    if has("ambulance") {
      self = .ambulance
    } else if has("police", "constabulary", "constable"), !has("chiefs", "commissioner") {
      self = .police
    } else if has("prison", "hmp", "yoi", "hmyoi") {
      self = .prison
    } else if has("fire") {
      self = .fire
    } else if has("council", "borough"), !has("medical", "nursing", "chiefs", "resuscitation") {
      self = .council
    } else if has("nhs", "hospital", "hospitals", "infirmary"), !has("england") {
      self = .health
    } else if has("limited", "ltd", "plc", "llp") {
      self = .company
    } else {
      return nil
    }
  }

  /// Can two names with these kinds mean one body? A trust may run a hospital or an ambulance.
  static func agree(_ first: BodyKind?, _ second: BodyKind?) -> Bool {
    guard let first, let second else { return true }
    return first == second
  }
}
