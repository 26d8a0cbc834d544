/// The parts of a Word document that are read, each as the XML it is.
public struct WordParts: Sendable {
  var document: [UInt8]
  var numbering: [UInt8]?
  var styles: [UInt8]?
  var headers: [[UInt8]]
  /// Title and days of the file.
  var properties: [UInt8]?

  public init(
    document: [UInt8], numbering: [UInt8]?, styles: [UInt8]?, headers: [[UInt8]],
    properties: [UInt8]?
  ) {
    self.document = document
    self.numbering = numbering
    self.styles = styles
    self.headers = headers
    self.properties = properties
  }
}
