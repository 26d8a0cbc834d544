import Enquiry
import Vocabulary

/// Reads what is known of every kind of abuse, all problems at once.
enum AbuseAnswer {
  static let knowledge: [Choice] = AbuseGrid.Knowledge.allCases.map {
    switch $0 {
    case .disclosed: Choice($0.rawValue, "Disclosed")
    case .observed: Choice($0.rawValue, "Observed")
    case .thirdPartyReport: Choice($0.rawValue, "Reported by somebody else")
    case .suspected: Choice($0.rawValue, "Suspected")
    case .askedNotDisclosed: Choice($0.rawValue, "Asked, not disclosed")
    case .notAsked: Choice($0.rawValue, "Not asked")
    }
  }
  static let reasons: [Choice] = AbuseGrid.ReasonNotAsked.allCases.map {
    switch $0 {
    case .unsafe: Choice($0.rawValue, "It would have put somebody in danger")
    case .noContact: Choice($0.rawValue, "No contact with the person")
    case .emergency: Choice($0.rawValue, "Emergency")
    case .declined: Choice($0.rawValue, "The person did not want to speak of it")
    }
  }

  static func read(
    _ values: FormValues, alleged: [RecordReference], on referral: String, today: Day
  ) -> (AbuseGrid, [FieldProblem]) {
    var reading = AnswerReading(values, today: today)
    let entries = AbuseGrid.Category.allCases.compactMap { entry($0, &reading) }
    let grid = AbuseGrid(alleged: alleged, entries: entries, onReferral: referral)
    for category in grid.blanks {
      let isNotAsked = entries.contains { $0.category == category }
      reading.problem(
        (isNotAsked ? "why-" : "kind-") + category.rawValue,
        isNotAsked
          ? "\(category.inWords): say why it was not asked"
          : "\(category.inWords): say what is known, or that it was not asked")
    }
    return (grid, reading.problems)
  }

  /// Kinds that the words speak of and the grid leaves out, until somebody says they looked. What
  /// is written beside one kind may speak of another.
  static func hints(
    _ values: FormValues, _ grid: AbuseGrid, under terms: AbuseTerms
  ) -> [FieldProblem] {
    guard values["looked"] != "yes" else { return [] }
    let written = [values["words"] ?? ""] + grid.entries.compactMap(\.words)
    let narrative = written.joined(separator: "\n")
    return AbuseForm.questions(narrative, grid, under: terms).map { category in
      FieldProblem(
        field: "kind-" + category.rawValue,
        message: "\(category.inWords): your words hint at it. Change the answer, or tick at the "
          + "end that you have looked")
    }
  }

  private static func entry(
    _ category: AbuseGrid.Category, _ reading: inout AnswerReading
  ) -> AbuseGrid.Entry? {
    let key = category.rawValue
    guard
      let known = reading.values["kind-" + key].flatMap(AbuseGrid.Knowledge.init(rawValue:))
    else { return nil }
    let codes = Set(category.behaviours.map(\.key))
    return AbuseGrid.Entry(
      category: category, knowledge: known,
      reasonNotAsked: known == .notAsked
        ? reading.values["why-" + key].flatMap(AbuseGrid.ReasonNotAsked.init(rawValue:)) : nil,
      behaviours: (reading.values.fields["what-" + key] ?? []).filter(codes.contains),
      words: reading.words("say-" + key),
      since: reading.uncertainDate("since-" + key, howToWriteDates),
      last: reading.uncertainDate("last-" + key, howToWriteDates))
  }

  private static let howToWriteDates =
    "A day, month or year, such as 2031-03-02, 2031-03 or 2031"
}
