/// One recommendation of a review, as printed.
public struct PublishedRecommendation: Hashable, Codable, Sendable {
  /// As printed: `11.1.3`; nil when unnumbered.
  public var number: String?
  public var text: String
  /// The words of a list that the text completes, where it is not a sentence alone.
  public var stem: String?
  public var addressedTo: [String]
  /// What the recommendation is called within its review: its number, or what tells it apart.
  public var id: String?
  /// Bodies it names beside those it is addressed to.
  public var partners: [String]?
  public var consulted: [String]?
  /// Where it was read and how sure that is; nil once a person has settled its words.
  public var reading: Reading?

  /// How a recommendation was read from a report.
  public struct Reading: Hashable, Codable, Sendable {
    /// The page, counting from 1; nil where the source has none.
    public var page: Int?
    /// Left, top, right and bottom on that page in points.
    public var box: [Double]?
    /// Other pages that print it again.
    public var alsoAt: [Int]
    /// 0 to 1.
    public var confidence: Double
    public var reasons: [String]

    public init(
      page: Int?, box: [Double]?, alsoAt: [Int], confidence: Double, reasons: [String]
    ) {
      self.page = page
      self.box = box
      self.alsoAt = alsoAt
      self.confidence = confidence
      self.reasons = reasons
    }
  }

  public init(
    number: String?, text: String, stem: String? = nil, addressedTo: [String], id: String? = nil,
    partners: [String]? = nil, consulted: [String]? = nil, reading: Reading? = nil
  ) {
    self.number = number
    self.text = text
    self.stem = stem
    self.addressedTo = addressedTo
    self.id = id
    self.partners = partners
    self.consulted = consulted
    self.reading = reading
  }
}
