import Content
public import Enquiry
public import Foundation
public import Vocabulary

/// The questions a hub asks, by what they are for and, where an agency holds a licence, by agency.
///
/// Without a file of its own a partnership asks in Kith's wording, which nobody has validated.
public struct Instruments: Sendable {
  /// What a questionnaire is for, which is also its file's name.
  public enum Use: String, Sendable, CaseIterable, Codable {
    /// The routine questions about abuse.
    case enquiry
    /// The checklist of risk.
    case checklist

    fileprivate var shipped: String {
      switch self {
      case .enquiry: "kith-four.json"
      case .checklist: "kith-topics.json"
      }
    }
  }

  /// Where they stand in a partnership's folder: `enquiry.json`, or `AGENCY/enquiry.json`.
  static let folder = "questionnaires"

  private var loaded: [String: Questionnaire] = [:]

  /// What an agency asks: in its own licensed words, else the partnership's, else Kith's.
  public func questionnaire(_ use: Use, for agency: AgencyID) -> Questionnaire {
    loaded["\(agency)/\(use.rawValue)"] ?? loaded[use.rawValue] ?? Instruments.shipped(use)
  }

  static func shipped(_ use: Use) -> Questionnaire {
    let bytes = StarterPack.questionnaires.first { $0.name == use.shipped }?.bytes ?? []
    guard let found = try? JSONDecoder().decode(Questionnaire.self, from: Data(bytes)) else {
      preconditionFailure("the shipped questionnaire \(use.shipped) cannot be read")
    }
    return found
  }

  /// Everything that makes a file unfit for a use, each with the item it is about.
  public static func problems(of bytes: Data, for use: Use?) -> [String] {
    guard let read = try? JSONDecoder().decode(Questionnaire.self, from: bytes) else {
      return [
        "it is not a FHIR R4 Questionnaire as far as it is used here: resourceType, id, version, "
          + "title, status and item, each item with linkId, text and type (group, display, "
          + "boolean, choice or text)"
      ]
    }
    var problems = read.problems
    if read.status != "active" {
      problems.append("its status is not active: only then is it asked")
    }
    if (read.copyright ?? "").allSatisfy(\.isWhitespace) {
      problems.append("copyright is missing: say whose words they are and on what terms")
    }
    switch use {
    case .enquiry:
      if !read.allItems.contains(where: { $0.type == .boolean }) {
        problems.append("an enquiry needs a question of yes or no")
      }
      problems += read.enquiryProblems
    case .checklist:
      problems += read.allItems.filter { $0.type == .text }
        .map { "\($0.linkId): a checklist counts yes and no; this one asks for words" }
    case nil: break
    }
    return problems
  }

  /// Reads a folder of them, all problems at once.
  static func reading(folder: String) -> (instruments: Instruments, problems: [String]) {
    var (instruments, problems) = (Instruments(), [String]())
    let agencies = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let places = [""] + agencies.filter { !$0.contains(".") }.sorted().map { $0 + "/" }
    for place in places {
      for use in Use.allCases {
        let name = place + use.rawValue
        guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name).json") else {
          continue
        }
        let found = Instruments.problems(of: bytes, for: use)
        problems += found.map { "\(Instruments.folder)/\(name).json: \($0)" }
        instruments.loaded[name] = try? JSONDecoder().decode(Questionnaire.self, from: bytes)
      }
    }
    return (instruments, problems)
  }

  /// Puts an agency's file where the hub reads it at its next start.
  ///
  /// - Parameter agency: whose licence it is; nil where it covers the partnership.
  public static func load(
    _ bytes: Data, for use: Use, agency: AgencyID?, in folder: DataFolder
  ) throws(HubProblem) {
    let problems = problems(of: bytes, for: use)
    guard problems.isEmpty else { throw .partnership(problems) }
    let place = [folder.partnership, Instruments.folder, agency?.text].compactMap { $0 }
      .joined(separator: "/")
    do {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      try bytes.write(
        to: URL(fileURLWithPath: "\(place)/\(use.rawValue).json"), options: .atomic)
    } catch {
      throw .folder("cannot write \(place)", "check its permissions and that the disk has room")
    }
  }
}
