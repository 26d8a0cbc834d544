import Tables
import Vocabulary

/// Who shares a family group, an address at the same time, or a partnership, as a submission says.
struct Households {
  private var families: [String: Set<String>] = [:]
  private var familiesOf: [String: Set<String>] = [:]
  private var residents: [String: [Stay]] = [:]
  private var partners: [String: Set<String>] = [:]

  fileprivate struct Stay {
    let person: String
    let from: Day?
    let to: Day?
  }

  init(of submission: DatasetSubmission) {
    for sheet in submission[.family] { addFamilies(sheet) }
    for sheet in submission[.address] { addStays(sheet) }
    for sheet in submission.relationships {
      for row in RelationshipsExtract.rows(sheet) where row.tie.kind.isPartnership {
        partners[row.about, default: []].insert(row.to)
        partners[row.to, default: []].insert(row.about)
      }
    }
  }

  /// Those of `candidates` who live, are grouped or are partnered with one of `covered`.
  func members(among candidates: Set<String>, with covered: Set<String>) -> Set<String> {
    var members = candidates.filter { candidate in
      let partnered = partners[candidate].map { !$0.isDisjoint(with: covered) } ?? false
      return partnered
        || (familiesOf[candidate] ?? []).contains { family in
          families[family].map { !$0.isDisjoint(with: covered) } ?? false
        }
    }
    for stays in residents.values {
      let spans = Households.joined(stays.filter { covered.contains($0.person) })
      for stay in stays where candidates.contains(stay.person) && stay.overlaps(spans) {
        members.insert(stay.person)
      }
    }
    return members
  }

  private mutating func addFamilies(_ sheet: Sheet) {
    let (group, who) = (sheet.column("fami_family_id"), sheet.column("fami_person_id"))
    for row in sheet.table.rows {
      guard let family = sheet.textAtDoor(row, group), let person = sheet.textAtDoor(row, who)
      else { continue }
      families[family, default: []].insert(person)
      familiesOf[person, default: []].insert(family)
    }
  }

  private mutating func addStays(_ sheet: Sheet) {
    let columns = Addresses.Columns(sheet)
    for row in sheet.table.rows {
      guard let person = sheet.textAtDoor(row, columns.person),
        let place = Addresses.placeAtDoor(row, columns, sheet)
      else { continue }
      let stay = Stay(
        person: person, from: Households.day(row, columns.from, sheet),
        to: Households.day(row, columns.to, sheet))
      residents[place, default: []].append(stay)
    }
  }

  private static func day(_ row: Int, _ column: Column, _ sheet: Sheet) -> Day? {
    guard let position = column.position,
      case .written(let date) = DateReading.read(sheet.table.bytes(row, position))
    else { return nil }
    return date.day
  }

  /// Stays in order, those that overlap as one.
  private static func joined(_ stays: [Stay]) -> [ClosedRange<Int>] {
    var spans: [ClosedRange<Int>] = []
    for span in stays.compactMap(\.span).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = spans.last, span.lowerBound <= last.upperBound {
        spans[spans.count - 1] = last.lowerBound...max(last.upperBound, span.upperBound)
      } else {
        spans.append(span)
      }
    }
    return spans
  }
}

extension Households.Stay {
  /// Days it may have lasted; nil when it ends before it begins. An end not recorded is open.
  fileprivate var span: ClosedRange<Int>? {
    let (first, last) = (from?.number ?? .min, to?.number ?? .max)
    return first <= last ? first...last : nil
  }

  fileprivate func overlaps(_ spans: [ClosedRange<Int>]) -> Bool {
    guard let span else { return false }
    return spans.contains { $0.overlaps(span) }
  }
}
