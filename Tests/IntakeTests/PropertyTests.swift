import Foundation
import Intake
import Seeded
import Testing
import Vocabulary

/// Rows of one file, each cell a word found nowhere else, some left empty.
private struct Words {
  let header: [String]
  var rows: [[String]]

  init(_ header: [String], ids: Int, days: Set<Int>, random: inout SplitMix64, tag: String) {
    self.header = header
    rows = (0..<30).map { row in
      header.indices.map { column in
        if column == ids { return "P\(Int.random(in: 0..<40, using: &random))" }
        if days.contains(column) {
          return Bool.random(using: &random) ? "2024-03-1\(row % 10)" : "31/02/2024"
        }
        return Int.random(in: 0..<4, using: &random) == 0 ? "" : "zq\(tag)\(row)x\(column)qz"
      }
    }
  }

  var text: String {
    ([header] + rows).map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
  }
}

private let personHeader = [
  "pers_person_id", "pers_forename", "pers_surname", "pers_legacy_id", "pers_ethnicity",
  "pers_dob", "pers_nationality", "pers_sex",
]
private let contactHeader = [
  "cont_contact_id", "cont_person_id", "cont_contact_date", "cont_contact_source_desc",
  "cont_extra",
]

@Test(arguments: 0..<40)
func `every word sent is in a statement, in a rejection or counted, and in no rejection's text`(
  _ seed: Int
) throws {
  var random = SplitMix64(seed: UInt64(seed))
  let people = Words(personHeader, ids: 0, days: [5], random: &random, tag: "a")
  let contacts = Words(contactHeader, ids: 1, days: [2], random: &random, tag: "b")
  let reading = read([("p.csv", people.text), ("c.csv", contacts.text)], flow: councilFlow())
  let said = String(decoding: try JSONEncoder().encode(reading.drafts), as: UTF8.self)
  let rejected = String(decoding: try JSONEncoder().encode(reading.rejections), as: UTF8.self)
  #expect(!rejected.contains("zq"), "seed \(seed)")
  var left: [String: Int] = [:]
  for (file, name, words) in [("p.csv", "ssd_person", people), ("c.csv", "ssd_contacts", contacts)]
  {
    for (row, cells) in words.rows.enumerated() {
      let here = reading.rejections.filter { $0.file == file && $0.line == row + 2 }
      let isRowRejected = here.contains {
        $0.column == nil || $0.problem.contains("cannot be read")
      }
      for (column, cell) in cells.enumerated() where cell.hasPrefix("zq") && !isRowRejected {
        if said.contains(cell) || here.contains(where: { $0.column == column + 1 }) { continue }
        left[name + "." + words.header[column], default: 0] += 1
      }
    }
  }
  #expect(left == reading.dropped, "seed \(seed)")
}

@Test(arguments: 0..<20)
func `the order of columns changes nothing`(_ seed: Int) {
  var random = SplitMix64(seed: UInt64(seed))
  let people = Words(personHeader, ids: 0, days: [5], random: &random, tag: "a")
  let order = people.header.indices.shuffled(using: &random)
  let shuffled = ([people.header] + people.rows).map { row in
    order.map { row[$0] }.joined(separator: ";")
  }
  let plain = read([("p.csv", people.text)], flow: councilFlow())
  let turned = read([("p.csv", shuffled.joined(separator: "\r\n"))], flow: councilFlow())
  #expect(plain.drafts == turned.drafts, "seed \(seed)")
  #expect(plain.dropped == turned.dropped, "seed \(seed)")
}

@Test func `the same file in UTF-8, UTF-16 and Windows-1252 gives the same drafts`() {
  let text =
    "pers_person_id,pers_forename,pers_surname,pers_dob\nP1,Zoë,O’Quill,2024-09-12\n"
  let utf8 = Array(text.utf8)
  let units: [[UInt8]] = text.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  let utf16: [UInt8] = [0xFF, 0xFE] + units.joined()
  let windows: [UInt8] = text.unicodeScalars.map { scalar in
    scalar == "’" ? 0x92 : UInt8(truncatingIfNeeded: scalar.value)
  }
  let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + utf8
  let readings = [utf8, marked, utf16, windows].map {
    Reception.read(
      [SubmittedFile(name: "p.csv", bytes: $0)], flow: councilFlow(), agencies: agencies,
      known: [], received: receivedDay)
  }
  #expect(readings[0].drafts.count == 2)
  #expect(
    readings[0].drafts[0].says == .name(PersonName(given: "Zoë", family: "O’Quill")))
  for reading in readings.dropFirst() { #expect(reading == readings[0]) }
}

@Test func `no bytes make the door fail in any way but by rejection`() {
  var random = SplitMix64(seed: 7)
  let headers = [
    personHeader.joined(separator: ","), contactHeader.joined(separator: ","),
    "addr_table_id,addr_person_id,addr_address_json,addr_address_start_date",
    "person_id,related_person_id,relationship_type,start_date",
    "cinf_assessment_id,cinf_assessment_factors_json",
    "alert_ref,role,name,dob,sent_to,incident_at",
    "police reference,child's name,victim_name,restrictions,date of incident,time",
  ]
  let council = councilFlow(subjects: Flow.Subject.safe)
  let letters = Array("P1,,,;\"\"\n\n{}[]:Y/-2031victimchild É".utf8)
  for _ in 0..<3000 {
    let header = headers.randomElement(using: &random) ?? ""
    var bytes = Array(header.utf8) + [10]
    for _ in 0..<Int.random(in: 0...90, using: &random) {
      bytes.append(
        Int.random(in: 0..<8, using: &random) == 0
          ? UInt8.random(in: 0...255, using: &random) : letters.randomElement(using: &random) ?? 0)
    }
    let file = SubmittedFile(name: "x", bytes: bytes)
    let isNotice = header.contains("name") && !header.hasPrefix("pers")
    _ = Reception.read(
      [file, file], flow: isNotice ? policeFlow : council, agencies: agencies, known: [],
      received: receivedDay)
  }
}

extension Flow.Subject {
  fileprivate static let safe = allCases.filter { $0 != .wholePopulation }
}
