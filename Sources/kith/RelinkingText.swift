import Casework
import Foundation
import Vocabulary

/// What a rebuild would link otherwise, in words or as JSON; of records no more than their number.
enum RelinkingText {
  static func plain(_ found: Relinking, ids: Bool) -> String {
    guard found.moved > 0 || !found.parted.isEmpty else {
      return "\(found.peopleBefore) people, the same after a rebuild. Nothing was changed."
    }
    let sum =
      "\(found.peopleBefore) people now, \(found.peopleAfter) after: "
      + "\(found.joined.count) would be joined out of several, "
      + "\(found.parted.count) would be parted. Nothing was changed."
    guard ids else { return sum }
    return ([sum] + lines("joined", found.joined) + lines("parted", found.parted))
      .joined(separator: "\n")
  }

  private static func lines(_ word: String, _ groups: [[RecordReference]]) -> [String] {
    groups.map { word + ": " + $0.map(\.description).joined(separator: " ") }
  }

  static func json(_ found: Relinking, ids: Bool) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Written(found, ids: ids)), as: UTF8.self)
  }

  private struct Written: Encodable {
    var joined: [[String]]?
    var joinedCount: Int
    var parted: [[String]]?
    var partedCount: Int
    var peopleAfter: Int
    var peopleBefore: Int
    var recordsMoved: Int

    init(_ found: Relinking, ids: Bool) {
      func names(_ groups: [[RecordReference]]) -> [[String]]? {
        ids ? groups.map { $0.map(\.description) } : nil
      }
      joined = names(found.joined)
      parted = names(found.parted)
      (joinedCount, partedCount) = (found.joined.count, found.parted.count)
      (peopleBefore, peopleAfter) = (found.peopleBefore, found.peopleAfter)
      recordsMoved = found.moved
    }

    enum CodingKeys: String, CodingKey {
      case joined, parted
      case joinedCount = "joined_count"
      case partedCount = "parted_count"
      case peopleAfter = "people_after"
      case peopleBefore = "people_before"
      case recordsMoved = "records_moved"
    }
  }
}
