/// Words that stand in a name column and are not the name, or not on their own.
///
/// Collected from the conventions of UK children's social care, maternity and police systems.
/// Checked 2026-11-23. All folded: lower case, no accents, no apostrophes.
enum NameWords {
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "rev", "sir", "dame", "master",
  ]

  /// Suffixes of a generation. Dropped: one source's "Junior" is another's nothing at all.
  static let generations: Set<String> = ["jr", "jnr", "junior", "sr", "snr", "senior"]

  /// First words of a given name that say no more than that nobody has told it.
  static let unnamed: Set<String> = [
    "baby", "babygirl", "babyboy", "infant", "newborn", "neonate", "twin", "twin1", "twin2",
    "triplet", "child", "boy", "girl", "male", "female", "unknown", "unnamed", "not", "notknown",
    "no", "none", "nk", "na", "n", "unk", "anon", "anonymous", "tbc", "tba", "xx", "xxx", "test",
  ]

  /// Words that mark a child not yet born, wherever they stand in a name.
  static let unborn: Set<String> = ["unborn", "foetus", "fetus", "ubb"]

  /// Family names that are not one. Whole only: Child and Baby are real family names.
  static let noFamilyName: Set<String> = [
    "unknown", "not known", "notknown", "not stated", "nk", "n k", "na", "n a", "none", "unk",
    "no surname", "anon", "anonymous", "tbc", "tba", "x", "xx", "xxx",
  ]

  /// Particles written apart by one source and together by the next: `Mc Donald`, `de Souza`.
  static let particles: Set<String> = [
    "o", "mc", "mac", "fitz", "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la",
    "le", "van", "von", "den", "der", "ter", "ap", "ab", "bin", "binti", "ibn", "abu", "st",
  ]

  /// Articles some sources write and others leave out: `al-Hassan`, `Hassan`.
  static let articles: Set<String> = ["al", "el", "ul"]
}
