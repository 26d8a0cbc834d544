/// A table with real headers. A narrow screen shows each row as a small card, so the roles are
/// said outright: some browsers forget a table's meaning once its display changes.
struct DataTable: Sendable {
  var caption: String
  /// False when a heading just above says the same.
  var showsCaption = false
  var columns: [String]
  var rows: [Row]
  /// True when the first cell of each row names the row.
  var firstIsHeader = false
  var className: String?

  struct Row: Sendable {
    var id: String?
    var className: String?
    /// As many as there are columns.
    var cells: [HTML]
    /// A line across the whole table instead of cells.
    var across: HTML?

    init(id: String? = nil, className: String? = nil, _ cells: [HTML]) {
      self.id = id
      self.className = className
      self.cells = cells
    }

    init(across: HTML, className: String?) {
      cells = []
      self.across = across
      self.className = className
    }
  }

  var html: HTML {
    table(.class("k-table", className), .role("table")) {
      Web.caption(caption, .class(showsCaption ? "k-caption" : "k-unseen"))
      thead(.role("rowgroup")) {
        tr(.role("row")) {
          for column in columns { th(column, .scope("col"), .role("columnheader")) }
        }
      }
      tbody(.role("rowgroup")) { for row in rows { html(row) } }
    }
  }

  private func html(_ row: Row) -> HTML {
    precondition(
      row.across != nil || row.cells.count == columns.count,
      "a row of \"\(caption)\" must have one cell for each column")
    return tr(.id(row.id), .class(row.className), .role("row")) {
      if let across = row.across {
        td(across, .role("cell"), .colspan(columns.count), .class("k-across"))
      } else {
        for (index, cell) in row.cells.enumerated() { self.cell(cell, index) }
      }
    }
  }

  private func cell(_ content: HTML, _ index: Int) -> HTML {
    let shown = content.isEmpty ? unknown() : content
    let inner = div(shown, .class("k-cell"))
    let heading = Attribute.columnLabel(columns[index])
    if index == 0, firstIsHeader {
      return th(inner, .scope("row"), .role("rowheader"), heading)
    }
    return td(inner, .role("cell"), heading)
  }
}
