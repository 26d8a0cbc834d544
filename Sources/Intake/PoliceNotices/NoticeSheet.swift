import Tables
import Vocabulary

/// One file, with its columns looked up.
struct NoticeSheet {
  let sheet: Sheet
  let layout: NoticeLayout
  /// Columns whose values are counted and left.
  let leftOut: [(position: Int, field: String)]
  private let columns: [NoticeField: Column]
  private let personColumns: [NoticePart: [NoticeField: Column]]

  init(_ sheet: Sheet) {
    self.sheet = sheet
    layout = NoticeLayout(sheet.table.header)
    var columns: [NoticeField: Column] = [:]
    var personColumns: [NoticePart: [NoticeField: Column]] = [:]
    var chosen: [Int: NoticeField] = [:]
    for place in layout.places {
      let field = NoticeLayout.name + "." + place.field.rawValue
      let column = Column(
        position: place.position, field: field, isLetIn: sheet.flow.letsIn(field))
      if let person = place.person {
        guard personColumns[person]?[place.field] == nil else { continue }
        personColumns[person, default: [:]][place.field] = column
      } else {
        guard columns[place.field] == nil else { continue }
        columns[place.field] = column
      }
      chosen[place.position] = place.field
    }
    self.columns = columns
    self.personColumns = personColumns
    leftOut = NoticeSheet.leftOut(of: sheet, chosen: chosen)
  }

  var reference: Column { column(.alert_ref) }

  /// The column of a field of the notice, or of the one person of a row.
  func column(_ field: NoticeField) -> Column {
    columns[field] ?? absent(field)
  }

  /// The column of a field of one of a row's people; nil means the row's one person.
  func column(_ field: NoticeField, of person: NoticePart?) -> Column {
    guard let person else { return column(field) }
    return personColumns[person]?[field] ?? absent(field)
  }

  private func absent(_ field: NoticeField) -> Column {
    Column(position: nil, field: NoticeLayout.name + "." + field.rawValue, isLetIn: false)
  }

  /// Not let in, not known, without a place in a statement, or a second name for one field.
  private static func leftOut(
    of sheet: Sheet, chosen: [Int: NoticeField]
  ) -> [(position: Int, field: String)] {
    sheet.table.header.indices.compactMap { position in
      guard let known = chosen[position] else {
        let header = String(Table.folded(sheet.table.header[position]).prefix(64))
        let name = header.isEmpty ? "column \(position + 1)" : header
        return (position, NoticeLayout.name + "." + name)
      }
      let field = NoticeLayout.name + "." + known.rawValue
      return known.isKept && sheet.flow.letsIn(field) ? nil : (position, field)
    }
  }
}
