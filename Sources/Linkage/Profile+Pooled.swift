extension Profile {
  /// What some records say together: those a person has confirmed to be one.
  ///
  /// Two numbers or birthdays inside it are settled; what comes later need agree with one.
  /// Nil for no records.
  static func pooled(_ profiles: [Profile]) -> Profile? {
    guard let first = profiles.first else { return nil }
    guard profiles.count > 1 else { return first }
    var evidence = Evidence(record: first.record, statements: [])
    for profile in profiles {
      evidence.givens.formUnion(profile.givens)
      evidence.middles.formUnion(profile.middles)
      evidence.births.formUnion(profile.births)
      evidence.deaths.formUnion(profile.deaths)
      evidence.nhsNumbers.formUnion(profile.nhsNumbers)
    }
    return Profile(evidence)
  }
}
