/// The levels of agreement of numbers that name somebody.
enum NumberAgreement {
  static func nhsNumber(_ a: Profile, _ b: Profile) -> AgreementLevel? {
    guard !a.nhsNumbers.isEmpty, !b.nhsNumbers.isEmpty else { return nil }
    return share(a.nhsNumbers, b.nhsNumbers) ? .nhsNumberSame : .nhsNumberDiffers
  }

  /// Numbers of one system only are compared: a passport says nothing about a pupil number.
  static func national(_ a: Profile, _ b: Profile) -> AgreementLevel? {
    if share(a.nationalIdentifiers, b.nationalIdentifiers) { return .nationalNumberSame }
    guard !a.nationalIdentifiers.isEmpty, !b.nationalIdentifiers.isEmpty else { return nil }
    let systems = Set(a.nationalIdentifiers.map(system))
    return b.nationalIdentifiers.contains { systems.contains(system($0)) }
      ? .nationalNumberDiffers : nil
  }

  /// An agency may give somebody several numbers, so that only agreement says anything.
  static func agency(_ a: Profile, _ b: Profile) -> AgreementLevel? {
    share(a.agencyIdentifiers, b.agencyIdentifiers) ? .agencyNumberSame : nil
  }

  /// People have several numbers and change them, so that only agreement says anything.
  static func telephone(_ a: Profile, _ b: Profile) -> AgreementLevel? {
    share(a.telephones, b.telephones) ? .telephoneSame : nil
  }

  private static func system(_ identifier: String) -> Substring {
    identifier.prefix { $0 != ":" }
  }

  private static func share(_ a: [String], _ b: [String]) -> Bool {
    a.contains(where: b.contains)
  }
}
