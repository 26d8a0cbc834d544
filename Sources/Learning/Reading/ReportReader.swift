/// Reads a whole report into its recommendations.
public struct ReportReader {
  private let report: ReportText
  private let kind: ReportKind
  private let outline: Outline
  private let abbreviations: Abbreviations
  private let particulars: ReportParticulars
  private let gate: NameGate
  private let addressees: AddresseeReader
  private let fileName: String

  /// What else is known of a report besides its text.
  public struct Context: Sendable {
    /// The file's own name; it is looked at and never repeated.
    public var fileName: String
    /// The title the file carries inside; looked at and never repeated.
    public var title: String
    /// The day the file says it was made: `2031-06-01`.
    public var made: String?
    /// English words in small letters, so that they are not taken for names.
    public var dictionary: Set<String>

    public init(
      fileName: String = "", title: String = "", made: String? = nil, dictionary: Set<String> = []
    ) {
      self.fileName = fileName
      self.title = title
      self.made = made
      self.dictionary = dictionary
    }
  }

  /// The review a report's text makes; what it cannot tell is empty or asked about.
  public static func read(_ report: ReportText, context: Context = Context()) -> Review {
    ReportReader(report, context).review()
  }

  private init(_ source: ReportText, _ context: Context) {
    var report = source
    report.made = context.made
    self.report = report
    kind = ReportKind(report.passages)
    fileName = context.fileName
    outline = Outline(bodySize: report.bodySize)
    abbreviations = Abbreviations(report.passages.map(\.text) + report.notes)
    let stem = context.fileName.prefix { $0 != "." }
    particulars = ReportParticulars(report, kind: kind, libraryName: String(stem))
    addressees = AddresseeReader(
      abbreviations: abbreviations,
      partnership: particulars.csp.map { $0 + " Community Safety Partnership" })
    gate = NameGate(
      names: NameList(report, title: context.title, isStrict: kind.deniesByDefault),
      deniesByDefault: kind.deniesByDefault,
      abbreviations: abbreviations, known: ReportReader.known(report, particulars, abbreviations),
      dictionary: context.dictionary)
  }

  /// Words of bodies and of the partnership's place, which are no names of people.
  private static func known(
    _ report: ReportText, _ particulars: ReportParticulars, _ abbreviations: Abbreviations
  ) -> Set<String> {
    var known = Set((particulars.csp ?? "").split(separator: " ").map { String($0) })
    for name in abbreviations.short.values {
      known.formUnion(name.split(separator: " ").map { BodyWords.trim(String($0)) })
    }
    for name in NationalBodies.named.values {
      known.formUnion(name.split(separator: " ").map { BodyWords.trim(String($0)) })
    }
    return known
  }

  private func review() -> Review {
    var recommendations: [Review.Recommendation] = []
    var queries = particulars.queries
    let items = found()
    for item in items {
      recommendations.append(recommendation(item, &queries))
    }
    if kind == .homicideReview, particulars.csp == nil {
      queries.append(Review.Query(line: nil, question: "Which community safety partnership is it?"))
    }
    if recommendations.isEmpty {
      queries.append(
        Review.Query(line: nil, question: "No recommendation was found. Does the report make any?"))
    }
    let summary = kind == .homicideReview ? DraftSummary.of(recommendations.map(\.text)) : nil
    var review = Review(
      csp: particulars.csp ?? "", published: particulars.published ?? "",
      yearOfDeath: particulars.yearOfDeath, summary: summary, recommendations: recommendations,
      queries: queries, rejections: [])
    review.namesInFile = gate.names(in: fileName)
    review.isFromReport = true
    review.namesShown = gate.certainNames
    review.wordsWithheld = Set(items.flatMap { gate.held($0.text) + gate.held($0.stem ?? "") })
    return review
  }

  private func found() -> [FoundItem] {
    if kind == .coroner {
      let coroners = CoronersReport(report.passages, reader: addressees)
      return coroners.concerns.map { concern in
        var concern = concern
        concern.lead = nil
        return concern
      }
    }
    return ReportLists(report: report, outline: outline).merged()
  }

  private func recommendation(
    _ item: FoundItem, _ queries: inout [Review.Query]
  ) -> Review.Recommendation {
    let to = kind == .coroner ? recipients : addressees.read(item)
    let text = gate.passed(item.text)
    let stem = item.stem.map { gate.passed($0) }
    let held = text.withheld + (stem?.withheld ?? 0)
    let removed = text.removed + (stem?.removed ?? 0)
    if held > 0 {
      queries.append(
        Review.Query(
          line: item.line,
          question: "\(held == 1 ? "A word is" : "\(held) words are") withheld in recommendation "
            + "\(item.number ?? "without a number")\(item.page.map { " on page \($0)" } ?? ""): "
            + "is it a person's name?"))
    }
    var reasons = item.reasons + [to.reason]
    if removed > 0 { reasons.append("a name was replaced by the person's part in the events") }
    if held > 0 { reasons.append("a word that may be a name is withheld") }
    let bodies = to.owners + to.partners
    return Review.Recommendation(
      number: item.number, text: text.text, stem: stem?.text,
      addressedTo: bodies.map { gate.passed($0).text }, partners: to.partners,
      consulted: to.consulted.map { gate.passed($0).text }, page: item.page, box: item.box,
      alsoAt: item.alsoAt,
      confidence: item.confidence * to.confidence * (held > 0 ? 0.8 : 1), reasons: reasons,
      line: item.line)
  }

  private var recipients: Addressees {
    let names = CoronersReport(report.passages, reader: addressees).recipients
    return Addressees(
      owners: names, reason: "addressed by the list of those it was sent to",
      confidence: names.isEmpty ? 0.8 : 1)
  }
}
