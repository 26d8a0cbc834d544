import Tables
import Vocabulary

/// `ssd_address`: where somebody lives or lived.
enum Addresses {
  struct Columns {
    let id, person, kind, from, to, postcode, parts: Column

    init(_ sheet: Sheet) {
      id = sheet.column("addr_table_id")
      person = sheet.column("addr_person_id")
      kind = sheet.column("addr_address_type")
      from = sheet.column("addr_address_start_date")
      to = sheet.column("addr_address_end_date")
      postcode = sheet.column("addr_address_postcode")
      parts = sheet.column("addr_address_json")
    }

    var all: [Column] { [id, person, kind, from, to, postcode, parts] }
  }

  static func read(
    _ submission: DatasetSubmission, cohort: Cohort, into gathered: inout Gathered
  ) {
    var lines = RowNumbers()
    for sheet in submission[.address] {
      sheet.rejectUnreadableRows(into: &gathered)
      let columns = Columns(sheet)
      guard sheet.has([columns.id, columns.person], into: &gathered) else { continue }
      guard columns.postcode.readable != nil || columns.parts.readable != nil else {
        // The flow lets in no place: the rows are counted, and nothing of them is kept.
        sheet.eachRow(using: [], into: &gathered) { _, _ in true }
        continue
      }
      sheet.eachRow(using: columns.all, into: &gathered) { row, gathered in
        guard let id = sheet.requiredText(row, columns.id, into: &gathered),
          let person = sheet.requiredText(row, columns.person, into: &gathered),
          let record = cohort.record(person, row, sheet, &gathered),
          lines.isFirst([id], row, sheet, &gathered)
        else { return false }
        let residence = residence(row, columns, sheet, &gathered)
        guard residence.place != Place() else {
          sheet.rejectRow(
            row, "the row names no place", expected: "an address or a postcode", into: &gathered)
          return false
        }
        gathered.drafts.append(
          sheet.draft(
            row, about: record, says: .lives(residence), occurred: residence.period.from,
            key: "ssd_address/\(id)"))
        return true
      }
    }
  }

  private static func residence(
    _ row: Int, _ columns: Columns, _ sheet: Sheet, _ gathered: inout Gathered
  ) -> Residence {
    var place = Place(postcode: sheet.postcode(row, columns.postcode, into: &gathered))
    if let text = sheet.text(row, columns.parts) {
      if let parts = FlatJSON(text) {
        place.address = AddressLine.line(of: parts)
        place.uprn = uprn(of: parts, row, columns, sheet, &gathered)
        for key in AddressLine.unused(of: parts) {
          gathered.drop(columns.parts.field + "." + key)
        }
      } else {
        sheet.reject(
          row, columns.parts, "not readable as the parts of an address",
          expected: "a JSON object with HOUSE, STREET, TOWN and the rest", into: &gathered)
      }
    }
    let from = sheet.day(row, columns.from, into: &gathered).map { UncertainDate($0) }
    var to = sheet.day(row, columns.to, into: &gathered).map { UncertainDate($0) }
    if let first = from?.earliest, let last = to?.latest, last < first {
      sheet.reject(
        row, columns.to, "the end is before the start", expected: "an end on or after the start",
        into: &gathered)
      to = nil
    }
    let kind = sheet.text(row, columns.kind)
    return Residence(place: place, period: Period(from: from, to: to), kind: kind)
  }

  private static func uprn(
    of parts: FlatJSON, _ row: Int, _ columns: Columns, _ sheet: Sheet, _ gathered: inout Gathered
  ) -> String? {
    guard let written = parts.value("UPRN") else { return nil }
    if let number = NumberChecks.uniquePropertyReference(written) { return number }
    sheet.reject(
      row, columns.parts, "its UPRN is not a property reference number",
      expected: "up to twelve digits", into: &gathered)
    return nil
  }

  /// What tells one place from another, whatever the flow lets in; nil when too little is there.
  static func placeAtDoor(_ row: Int, _ columns: Columns, _ sheet: Sheet) -> String? {
    guard let parts = sheet.textAtDoor(row, columns.parts).flatMap(FlatJSON.init) else {
      return nil
    }
    if let uprn = parts.value("UPRN") { return uprn }
    guard let line = AddressLine.line(of: parts) else { return nil }
    let postcode = sheet.textAtDoor(row, columns.postcode).flatMap(PostcodeReading.read)
    return line.lowercased() + "|" + (postcode ?? "")
  }
}
