import Vocabulary

/// MARAC's cases in the year.
struct MaracCases {
  private let view: CountingView

  init(_ view: CountingView) { self.view = view }

  /// M17f: practices with somebody appointed to be MARAC's contact on the day. One that never said
  /// who leads on anything is blank. Nil where nobody ever said.
  func practicesWithContact() -> Tally? {
    guard !view[.leadAppointment].isEmpty else { return nil }
    let practices = view.input.agencies.filter {
      $0.kind == .generalPractice && ($0.invented || !view.input.isInvented)
    }
    var tally = Tally()
    for practice in practices {
      let held = view[.leadAppointment].filter {
        $0.saidBy == practice.id && $0.happened <= view.input.asOf
      }
      let isNamed = held.contains { statement in
        guard case .leadAppointment(let post) = statement.says else { return false }
        return post.role == .maracContact && (post.until.map { $0 >= view.input.asOf } ?? true)
      }
      tally.count(met: held.isEmpty ? nil : isNamed)
    }
    return tally
  }

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
