/// One recommendation of a published review, as printed.
public struct PublishedRecommendation: Hashable, Codable, Sendable {
  /// As printed: `11.1.3`; nil when unnumbered.
  public var number: String?
  public var text: String
  /// The words of a list that the text completes, where it is not a sentence alone.
  public var stem: String?
  public var addressedTo: [String]

  public init(number: String?, text: String, stem: String? = nil, addressedTo: [String]) {
    self.number = number
    self.text = text
    self.stem = stem
    self.addressedTo = addressedTo
  }
}
