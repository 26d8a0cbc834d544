public import Vocabulary

/// One file as an invented agency sends it to the hub.
public struct DemoFile: Hashable, Sendable {
  /// Its name, with its agency as the folder: `northmoor-csc/ssd_person.csv`.
  public let name: String
  public let agency: AgencyID
  /// The flow of the starter agreement it comes in by: `northmoor-csc-safeguarding`.
  public let flow: String
  /// Comma-separated text in UTF-8; the first line names the columns.
  public let text: String

  public init(name: String, agency: AgencyID, flow: String, text: String) {
    self.name = name
    self.agency = agency
    self.flow = flow
    self.text = text
  }
}
