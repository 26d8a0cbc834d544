/// Keys worth trying for the fields there are, the most telling first.
enum CandidateKeys {
  static func of(_ comparer: PairComparer) -> [BlockingKey] {
    var keys: [BlockingKey] = []
    func named(_ kind: FieldKind) -> [String] {
      comparer.fields.filter { $0.kind == kind }.map(\.name)
    }
    for field in [FieldKind.nhsNumber, .identifier, .email].flatMap(named) {
      keys.append(BlockingKey([BlockingKey.Part(field: field, form: .value)]))
    }
    for line in combinations {
      let choices = line.split(separator: " ").map { part -> [BlockingKey.Part] in
        let pieces = part.split(separator: ".").map(String.init)
        guard pieces.count == 2, let kind = FieldKind(rawValue: pieces[0]),
          let form = BlockingKey.Form(rawValue: pieces[1])
        else { return [] }
        return named(kind).map { BlockingKey.Part(field: $0, form: form) }
      }
      keys += products(choices).map(BlockingKey.init)
    }
    var seen: Set<BlockingKey> = []
    return keys.filter { seen.insert($0).inserted }
  }

  private static func products(_ choices: [[BlockingKey.Part]]) -> [[BlockingKey.Part]] {
    choices.reduce([[]]) { made, parts in made.flatMap { one in parts.map { one + [$0] } } }
  }

  private static let combinations: [String] = [
    "date_of_birth.date family_name.sound",
    "date_of_birth.date given_name.root",
    "given_name.bothNames date_of_birth.year",
    "phone.value given_name.root",
    "family_name.sound given_name.root postcode.value",
    "date_of_birth.date postcode.value",
    "given_name.bothNames postcode.district",
    "address.value given_name.root",
    "given_name.bothSounds date_of_birth.dayMonth",
    "given_name.bothSounds date_of_birth.yearMonth",
    "postcode.value given_name.root",
    "postcode.value family_name.sound date_of_birth.year",
    "given_name.bothNames locality.value",
    "given_name.bothNames",
    "given_name.bothSounds date_of_birth.year",
    "date_of_birth.date locality.value",
    "date_of_birth.date given_name.initial",
    "postcode.value family_name.sound",
    "address.value family_name.sound",
    "address.value date_of_birth.year",
    "given_name.bothSounds locality.value",
    "postcode.value date_of_birth.year",
    "full_name.value",
    "phone.value",
    "date_of_birth.date family_name.initial",
    "date_of_birth.date occupation.value",
    "given_name.start family_name.start",
    "family_name.value locality.value",
    "given_name.root locality.value date_of_birth.year",
    "given_name.root postcode.district",
    "family_name.sound postcode.district",
    "date_of_birth.dayMonth family_name.sound given_name.initial",
    "date_of_birth.date",
    "postcode.value",
    "given_name.bothSounds",
    "family_name.value",
    "locality.value given_name.value",
    "locality.value date_of_birth.year",
    "occupation.value locality.value",
    "text.value", "category.value", "number.value", "occupation.value", "locality.value",
    "given_name.value", "date_of_birth.year",
  ]
}
