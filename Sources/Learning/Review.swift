public import Vocabulary

/// A published review of a death, as a page gives it: its particulars and its recommendations.
public struct Review: Hashable, Sendable {
  /// The community safety partnership: `Harlow`.
  public var csp: String
  /// As printed: `June 2023`.
  public var published: String
  /// Nil where the page does not give one.
  public var yearOfDeath: Int?
  /// The page's summary, word for word; nil where there is none.
  public var summary: String?
  /// In the order of the page, each once, however many bodies it is addressed to.
  public var recommendations: [Recommendation]
  /// What a person must look at before this is relied on.
  ///
  /// Names are not among them: this layout is written without any, so nothing is held back and
  /// nothing asked. They become queries once whole reports are read, which do carry names.
  public var queries: [Query]
  /// Rows of the page that could not be read, and why.
  public var rejections: [Rejection]
  /// Words of the file's name, folded, that are or may be somebody's name. Never written out.
  var namesInFile: Set<String> = []
  /// True where it was put together from a report, false where a published page says all of it.
  public internal(set) var isFromReport = false
  /// Names the report shows, and words held back as possible names, as written: for the hub to
  /// keep as hashes, so that neither ever comes out. Never written out as they are.
  public internal(set) var namesShown: Set<String> = []
  public internal(set) var wordsWithheld: Set<String> = []

  /// Is somebody's name, or what may be one, in the name of a file?
  public func isNamed(in fileName: String) -> Bool {
    Letters.words(fileName).contains { word in
      namesInFile.contains(word)
        || word.hasSuffix("s") && namesInFile.contains(String(word.dropLast()))
    }
  }

  /// Rows of the published table: one for each addressee of each recommendation.
  public var addresseeRows: Int {
    recommendations.reduce(0) { $0 + max(1, $1.addressedTo.count) }
  }

  /// One recommendation as printed.
  public struct Recommendation: Hashable, Sendable {
    /// As printed: `11.1.3`; nil where unnumbered.
    public var number: String?
    /// Word for word.
    public var text: String
    /// The words of a list that the text completes; a published page never carries it.
    public var stem: String?
    /// Each body as printed, in the order of the page; empty where none is named.
    public var addressedTo: [String]
    public var partners: [String] = []
    public var consulted: [String] = []
    /// The page of the report, counting from 1; nil where the source has no pages.
    public var page: Int?
    /// Left, top, right and bottom on that page in points; nil where the source has no pages.
    public var box: [Double]?
    /// Other pages of the report that print it again.
    public var alsoAt: [Int] = []
    /// 0 to 1: how sure the reading is, 1 where nothing had to be judged.
    public var confidence: Double
    public var reasons: [String]
    /// The line of the file it was first read from, counting from 1.
    public var line: Int
  }

  /// Something about the reading that only a person can settle.
  public struct Query: Hashable, Sendable {
    /// The line it arose at, counting from 1; nil when the whole page is meant.
    public var line: Int?
    public var question: String
  }
}
