import Vocabulary

/// MARAC's cases in the year.
struct MaracCases {
  private let view: CountingView

  init(_ view: CountingView) { self.view = view }

  /// M17b: cases about which a general practice that holds a record of the victim was asked.
  func withPractice(asked marac: AgencyID) -> Tally {
    let practices = Set(
      view.input.agencies.filter { $0.kind == .generalPractice }.map(\.id))
    let asked = Set(
      view[.maracRequest].compactMap { statement -> String? in
        guard case .maracRequest(let request) = statement.says, practices.contains(request.of)
        else { return nil }
        return request.reference
      })
    var tally = Tally()
    for statement in view[.maracReferral] where view.inWindow(statement.happened) {
      guard case .maracReferral(let referral) = statement.says else { continue }
      tally.count(met: asked.contains(referral.reference))
    }
    return tally
  }
}
