import Content
public import Duties
public import Enquiry
import Foundation
public import Intake
public import Learning
public import Vocabulary

/// What a partnership signed: agencies, practitioners, agreements, settings, bank holidays.
public struct LocalPartnership: Sendable {
  public let agencies: [Agency]
  public let practitioners: [Practitioner]
  public let agreements: [Agreement]
  public let settings: DutySettings
  /// The limits its measures count with.
  public let measures: MeasureSettings
  public let workingDays: WorkingDays
  /// Numbers about families that the partnership sets.
  public let family: FamilySettings
  /// The partnership's own rules of duties, from the YAML files of its `rules` folder.
  public let localRules: [LocalRule]
  /// How tables of agencies' own layouts are read.
  public let mappings: [TableMapping]
  /// What is asked about abuse and about risk, and in whose words.
  public let instruments: Instruments
  /// Who helps after a disclosure.
  public let pathways: PathwayDirectory
  /// Words that hint at a kind of abuse a form leaves out.
  public let abuseTerms: AbuseTerms

  /// Mappings whose tables a flow may bring.
  public func mappings(for flow: Flow) -> [TableMapping] {
    mappings.filter { $0.becomes.map { $0 == flow.format } ?? (flow.format == "mapped-table") }
  }

  public func agency(_ id: AgencyID) -> Agency? { agencies.first { $0.id == id } }

  /// Does an agreement of a day let an agency state anything by a form of this hub?
  public func sendsForms(_ agency: AgencyID, on day: Day) -> Bool {
    agreements.contains {
      $0.holds(on: day) && $0.flows.contains { $0.id == agency.text + "-forms" }
    }
  }

  /// An agency's name, or its short name when the partnership does not list it.
  public func name(of id: AgencyID) -> String { agency(id)?.name ?? id.text }

  /// What to call a practitioner; their short name when the partnership does not list them.
  public func name(ofPractitioner id: String) -> String { practitioner(id)?.name ?? id }

  /// The last day on which an entry of the pathway directory verified on a day is not yet stale.
  public func directoryHolds(from verified: Day) -> Day {
    measures.limit(.directoryVerified, on: verified).end(after: verified, workingDays)
  }

  /// The day by which a referral is offered after a disclosure: the limit of the duty to refer.
  public func referBy(after disclosure: Day) -> Day {
    settings[.referAfterDisclosure].value(on: disclosure).map {
      DueDate($0, from: disclosure, workingDays: workingDays).due
    } ?? workingDays.day(1, after: disclosure)
  }

  /// For how many months "nothing disclosed" and "declined" stand, on a day. The directory's own
  /// file had the number before it was dated.
  public func answerStandsMonths(on day: Day) -> Int {
    pathways.askAgainMonths ?? settings.thresholds.value(.answerStandsMonths, on: day)
  }

  public func practitioner(_ id: String) -> Practitioner? { practitioners.first { $0.id == id } }
}

extension LocalPartnership {
  /// True when every agency that could be measured is invented, as pages must then say.
  public var allInvented: Bool {
    agencies.filter { $0.kind != .hub && $0.kind != .reviews }.allSatisfy(\.invented)
  }
}
