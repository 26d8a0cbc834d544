public import Vocabulary

/// Who helps, how and by when: what every disclosure ends in.
public struct PathwayDirectory: Hashable, Sendable, Codable {
  public let services: [Entry]
  /// Months for which "nothing disclosed" or "declined" stands, where an older file says it; nil for
  /// the partnership's dated number.
  public let askAgainMonths: Int?

  public init(services: [Entry], askAgainMonths: Int? = nil) {
    self.services = services
    self.askAgainMonths = askAgainMonths
  }

  /// One service, and when somebody last rang to see that it is still so.
  public struct Entry: Hashable, Sendable, Codable {
    public let id: String
    public let name: String
    public let service: ServiceReferral.Service
    public let agency: AgencyID?
    public let phone: String
    public let hours: String
    /// `women`, `men`, `under18`, `perpetrators`.
    public let accepts: [String]
    public let languages: [String]
    public let lastVerified: Day
    /// Earlier days on which it was verified, kept so that a past day can be looked at again.
    public let verifiedBefore: [Day]?

    /// Every day it is known to have been verified on.
    public var allVerified: [Day] { (verifiedBefore ?? []) + [lastVerified] }

    /// - Parameter freshUntil: the last day for which what was verified on a day holds: the
    ///   partnership's limit.
    public func isStale(on day: Day, freshUntil: (Day) -> Day) -> Bool {
      day > freshUntil(lastVerified)
    }
  }

  /// One step of the way: what, by when, and whom to ring; stale entries come last and say so.
  public struct Step: Hashable, Sendable {
    public let what: String
    public let by: Day
    public let services: [Entry]
  }

  /// What follows a disclosure, the most urgent first. Nobody tells whoever is alleged.
  ///
  /// - Parameters:
  ///   - shown: the day it is read on, by which a service was verified lately or not.
  ///   - danger: is somebody in danger now?
  ///   - hasChildren: are there children in the home or in contact?
  ///   - referBy: by when a referral is offered, by the partnership's limit.
  ///   - freshUntil: as `Entry.isStale` takes it.
  public func steps(
    after disclosure: Day, on shown: Day, danger: Answer, hasChildren: Answer, wants: String?,
    referBy: Day, freshUntil: (Day) -> Day
  ) -> [Step] {
    var steps: [Step] = []
    if danger != .no {
      steps.append(
        Step(
          what: danger == .yes
            ? "Somebody is in danger now: ring 999." : "Ask whether somebody is in danger now.",
          by: disclosure, services: []))
    }
    if hasChildren != .no {
      steps.append(
        Step(
          what: "Tell children's services of the children today.", by: disclosure,
          services: fit(.childrensSocialCare, wants: nil, on: shown, freshUntil)))
    }
    steps.append(
      Step(
        what: "Offer a referral to a specialist service; a no is written down and respected.",
        by: referBy,
        services: fit(.domesticAbuseSpecialist, wants: wants, on: shown, freshUntil)))
    steps.append(
      Step(
        what: "Fill in the risk checklist, or pass it to somebody trained to.",
        by: referBy, services: []))
    return steps
  }

  private func fit(
    _ service: ServiceReferral.Service, wants: String?, on day: Day, _ freshUntil: (Day) -> Day
  ) -> [Entry] {
    func isStale(_ entry: Entry) -> Int { entry.isStale(on: day, freshUntil: freshUntil) ? 1 : 0 }
    return
      services.filter { entry in
        entry.service == service && (wants.map { entry.accepts.contains($0) } ?? true)
      }.sorted { (isStale($0), $0.name) < (isStale($1), $1.name) }
  }
}
