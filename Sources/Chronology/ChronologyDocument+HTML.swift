extension ChronologyDocument {
  /// A page of HTML that stands alone and prints on landscape A4, its header on every sheet.
  public var page: String {
    let heads = ChronologyDocument.columns.map { #"<th scope="col">\#($0)</th>"# }.joined()
    return """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(MarkupText.escaped(title))</title>
      <style>
      @page { size: A4 landscape; margin: 15mm; \
      @bottom-right { content: "Sheet " counter(page) " of " counter(pages); font: 8pt sans-serif } }
      body { font: 11pt/1.4 sans-serif; margin: 1rem }
      h1 { font-size: 1.5em }
      table { border-collapse: collapse; table-layout: fixed; width: 100% }
      th, td { border-bottom: 1px solid #6b7280; padding: .3em; text-align: left }
      th, td { vertical-align: top; overflow-wrap: break-word }
      th { width: 14% } th:nth-child(2) { width: 33% } th:first-child { width: 10% }
      tr { break-inside: avoid }
      @media print { body { font-size: 9pt; margin: 0 } }
      </style>
      </head>
      <body>
      <main>
      <h1>\(MarkupText.escaped(title))</h1>
      \(made.map { "<p>\(MarkupText.escaped($0))</p>" }.joined(separator: "\n"))
      <table>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows.map(ChronologyDocument.html).joined(separator: "\n"))
      </tbody>
      </table>
      </main>
      </body>
      </html>

      """
  }

  private static func html(_ row: Row) -> String {
    "<tr>" + row.cells.map { "<td>\(MarkupText.escaped($0))</td>" }.joined() + "</tr>"
  }
}
