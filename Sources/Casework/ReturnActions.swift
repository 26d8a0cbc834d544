public import Learning
public import Vocabulary

extension Hub {
  /// One agency's open actions, for it to fill in away from the hub.
  public func agencyReturn(_ agency: AgencyID) throws -> [AgencyReturn.Row] {
    try boardReport().lines.filter { $0.standing.action.agency == agency && $0.standing.isOpen }
      .map { AgencyReturn.Row(review: $0.place.review, standing: $0.standing) }
  }

  /// Takes a return in: what can be read enters, the rest is told, all of it at once.
  public func receiveReturn(
    _ file: SentFile, of agency: AgencyID, as reader: Reader
  ) throws -> (accepted: Int, problems: [Rejection]) {
    guard mayAct(reader, for: agency) else {
      throw HubProblem.refusal("agency", "it is another agency’s return", "your own agency’s")
    }
    let open = Dictionary(grouping: try agencyReturn(agency), by: \.review)
      .mapValues { Set($0.map(\.standing.action.id)) }
    let said = AgencyReturn.read(file.bytes, named: file.shortName, open: open)
    for step in said.steps { try act(.step(step.step), on: step.review, as: reader) }
    return (said.steps.count, said.problems)
  }
}
