import Vocabulary

/// When a person's decision about two records should be looked at again.
///
/// What has come since may speak against it. The decision holds all the same: a machine's doubt
/// does not undo what a person decided; a person does.
public enum Reopening {
  /// Sentences without personal data; empty where nothing new speaks against the decision.
  ///
  /// - Parameters:
  ///   - before: what the two records said when it was decided.
  ///   - now: what they say.
  public static func reasons(
    samePerson: Bool, before: (Profile, Profile), now: (Profile, Profile)
  ) -> [String] {
    let known = samePerson ? againstOne(before) : againstTwo(before)
    return (samePerson ? againstOne(now) : againstTwo(now)).filter { !known.contains($0) }
  }

  private static func againstOne(_ pair: (Profile, Profile)) -> [String] {
    var sentences: [String] = []
    if Set(pair.0.nhsNumbers + pair.1.nhsNumbers).count > 1 {
      sentences.append("The two now have two NHS numbers, both valid")
    }
    if DateAgreement.birth(pair.0, pair.1) == .birthDiffers,
      areCertain(pair.0.births, pair.1.births)
    {
      sentences.append("The two now have two dates of birth, both certain")
    }
    if DateAgreement.death(pair.0, pair.1) == .deathDiffers,
      areCertain(pair.0.deaths, pair.1.deaths)
    {
      sentences.append("The two now have two dates of death, both certain")
    }
    return sentences
  }

  private static func againstTwo(_ pair: (Profile, Profile)) -> [String] {
    var sentences: [String] = []
    if NumberAgreement.nhsNumber(pair.0, pair.1) == .nhsNumberSame {
      sentences.append("The two now have the same valid NHS number")
    }
    if NumberAgreement.national(pair.0, pair.1) == .nationalNumberSame {
      sentences.append("The two now have the same national number")
    }
    return sentences
  }

  private static func areCertain(_ one: [StandardBirth], _ other: [StandardBirth]) -> Bool {
    one.contains(where: \.isCertain) && other.contains(where: \.isCertain)
  }
}
