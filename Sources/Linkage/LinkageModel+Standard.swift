extension LinkageModel {
  /// The model a hub starts with.
  ///
  /// Its figures are set by hand from the assumptions each line states; none is estimated from
  /// anybody's data. They are set so that a name and a birthday without anything more are held
  /// for a person, and that what a household shares can never link two people by itself.
  public static let standard: LinkageModel = {
    guard
      let model = LinkageModel(
        version: "standard-2026-11-23",
        // One person among a million people around a hub: strict on purpose, since a false link
        // shows one family another's file.
        samePersonShare: 1e-6,
        // Between two and three others in a household, each with as many records.
        sameHouseholdShare: 2.5e-6,
        linkAt: 12, possibleAt: 3,
        levels: numbers + givenNames + middleNames + familyNames + births + shared + deaths)
    else { preconditionFailure("the standard model must hold each level of agreement once") }
    return model
  }()

  private typealias Line = (AgreementLevel, Double, Double, Double, String)

  private static func levels(_ lines: [Line]) -> [ComparisonLevel] {
    lines.map {
      ComparisonLevel(
        $0.0, samePerson: $0.1, sameHousehold: $0.2, unrelated: $0.3, origin: $0.4)
    }
  }

  // Each line: the same person, two of one household, unrelated; and where the figures come from.

  private static let numbers = levels([
    (.nhsNumberSame, 0.995, 0.002, 1e-6, "a mother's number put on her baby's record is known"),
    (.nhsNumberDiffers, 0.005, 0.998, 0.999_999, "people are now and then given a second number"),
    (.nationalNumberSame, 0.90, 0.002, 1e-6, "typed for the wrong sibling now and then"),
    (.agencyNumberSame, 0.90, 0.05, 1e-5, "some agencies' numbers name a family or a case"),
    (.nationalNumberDiffers, 0.10, 0.998, 0.999_999, "a pupil may have a former number"),
  ])

  private static let givenNames = levels([
    (.givenSame, 0.80, 0.004, 0.006, "about 160 equally common names; parent and child of a name"),
    (.givenVariant, 0.06, 0.0005, 0.002, "few parents use two forms of one name"),
    (.givenOneLetter, 0.04, 0.0003, 0.0008, "a slip of spelling; rarely two siblings' names"),
    (.givenInitial, 0.038, 0.0032, 0.0032, "one in 25 gives an initial; 8 in 100 share one"),
    (.givenIsMiddle, 0.03, 0.012, 0.01, "known by a middle name; a child bears a parent's name"),
    (.givenSimilar, 0.02, 0.02, 0.01, "misspelt badly; siblings' names are often alike"),
    (.givenDiffers, 0.01, 0.955, 0.968, "a changed name, or one put down wrongly"),
  ])

  private static let middleNames = levels([
    (.middleSame, 0.68, 0.03, 0.02, "a few middle names are very common"),
    (.middleInitial, 0.20, 0.07, 0.07, "many systems hold an initial; 7 in 100 share one"),
    (.middleDiffers, 0.12, 0.90, 0.91, "one of several middle names is given"),
  ])

  private static let familyNames = levels([
    (.familySame, 0.78, 0.60, 0.003, "a common name is 1 in 100; two in five homes hold two"),
    (.familyFormer, 0.06, 0.05, 0.001, "marriage and separation; a child keeps a former name"),
    (.familyPart, 0.06, 0.05, 0.001, "double names cut short by one source"),
    (.familySimilar, 0.03, 0.02, 0.002, "a slip of spelling falls on the whole household alike"),
    (.familyDiffers, 0.07, 0.28, 0.993, "a change one source has not heard of; blended families"),
  ])

  private static let births = levels([
    (.birthSame, 0.90, 0.008, 4e-5, "twins in 1.5 of 100 births; 25,000 days of ages 0 to 70"),
    (.birthSwapped, 0.01, 8e-5, 1.4e-5, "day and month exchanged, where both are 12 or less"),
    (.birthSameDefault, 0.005, 3e-4, 1e-4, "1 January put for an unknown day, year by year"),
    (.birthSlip, 0.02, 0.004, 1e-3, "about 25 days are one figure or exchange away"),
    (.birthSameMonth, 0.015, 1.8e-4, 1.8e-5, "15 in 1000 are told to the month; one of 840 months"),
    (.birthSameYear, 0.02, 1e-3, 2.8e-4, "two in 100 are told to the year; one of 70 years"),
    (.birthDoubtfullyDiffers, 0.015, 0.04, 0.04, "an estimated age is often years out"),
    (.birthDiffers, 0.015, 0.93, 0.95, "put down wrongly beyond recognition"),
  ])

  private static let shared = levels([
    (.sexSame, 0.99, 0.90, 0.90, "given names tell most of it: only what they leave counts"),
    (.sexDiffers, 0.01, 0.10, 0.10, "put down wrongly, or changed"),
    (.addressSame, 0.50, 0.72, 1e-5, "half have moved between two agencies' records"),
    (.postcodeSame, 0.08, 0.06, 6e-5, "15 homes share a postcode; some records hold no line"),
    (.addressDiffers, 0.42, 0.22, 0.999_93, "moves, placements, and homes told differently"),
    (.telephoneSame, 0.50, 0.50, 1e-5, "a family's number serves all of it"),
  ])

  private static let deaths = levels([
    (.deathSame, 0.93, 0.004, 5e-5, "killed together is rare; 20,000 days of records"),
    (.deathNear, 0.05, 0.01, 2e-3, "told as found, registered, or to the month"),
    (.deathDiffers, 0.02, 0.986, 0.998, "put down wrongly beyond recognition"),
  ])
}
