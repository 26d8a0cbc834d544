public import Vocabulary

/// The invented partnership: what two councils and a police force send, and what practitioners
/// answer, for a demonstration, for tests and for benchmarks.
///
/// Nobody in it lives or lived. The same day, seed and number of families give the same bytes.
/// Import the files of one agency together, in the order given, then answer the forms.
public enum InventedPartnership {
  /// The record of the mother with whom a first look begins.
  public static let headline = RecordReference("northmoor-csc", "P1042")

  /// The families written by hand, in every set of files whatever its size.
  public static let hardFamilies = HardFamily.all

  /// What the agencies send: two councils' dataset files, a year of police notices, and what
  /// practices, the hospital, the mental health trust and others hold of those the councils know.
  ///
  /// - Parameter families: how many are made beside the hand-written ones; 500 make about 2,000
  ///   people.
  public static func files(today: Day, seed: UInt64 = 1, families: Int = 500) -> [DemoFile] {
    let books = Books(today: today, seed: seed, families: families)
    return books.northmoor.files + books.southmere.files + [books.police.file] + books.partnerFiles
  }

  /// What practitioners answer through forms about the people of those files, oldest first.
  public static func forms(today: Day, seed: UInt64 = 1, families: Int = 500) -> [FormAnswer] {
    let answers = Books(today: today, seed: seed, families: families).answers
    return answers.enumerated()
      .sorted { ($0.element.noted, $0.offset) < ($1.element.noted, $1.offset) }
      .map(\.element)
  }
}
