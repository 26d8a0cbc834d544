/// A page of HTML, built up; every text is escaped.
struct Page {
  private(set) var html = ""

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }

  mutating func heading(_ level: Int, _ text: String, id: String? = nil) {
    let name = id.map { " id=\"\($0)\"" } ?? ""
    html += "<h\(level)\(name)>\(Page.escaped(text))</h\(level)>\n"
  }

  mutating func paragraph(_ text: String) { html += "<p>\(Page.escaped(text))</p>\n" }

  /// A table; numbers, from the column said on, stand on the right.
  mutating func table(
    _ caption: String, _ head: [String], _ rows: [[String]], numbersFrom: Int = 99
  ) {
    func cell(_ text: String, _ column: Int, _ tag: String) -> String {
      let side = column >= numbersFrom ? " class=\"n\"" : ""
      return "<\(tag)\(side)>\(Page.escaped(text))</\(tag)>"
    }
    html += "<div class=\"scroll\"><table><caption>\(Page.escaped(caption))</caption><thead><tr>"
    html += head.enumerated().map { cell($1, $0, "th") }.joined() + "</tr></thead><tbody>\n"
    for row in rows {
      html += "<tr>" + row.enumerated().map { cell($1, $0, "td") }.joined() + "</tr>\n"
    }
    html += "</tbody></table></div>\n"
  }

  /// A part that opens.
  mutating func details(_ summary: String, _ body: (inout Page) -> Void) {
    html += "<details><summary>\(Page.escaped(summary))</summary>\n"
    body(&self)
    html += "</details>\n"
  }

  /// A drawing that was built of escaped parts.
  mutating func drawing(_ svg: String) { html += "<figure>\(svg)</figure>\n" }

  /// The whole document; `style` and nothing else is loaded.
  func document(title: String) -> String {
    """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>\(Page.escaped(title))</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>\(Page.style)</style></head><body><main>
    \(html)</main></body></html>

    """
  }

  private static let style = """
    body{font:1rem/1.5 system-ui,sans-serif;color:#212b32;background:#fff;margin:0}
    main{max-width:60rem;margin:0 auto;padding:1rem}
    h1{font-size:2rem}h2{margin-top:2.5rem;border-top:4px solid #005eb8;padding-top:.5rem}
    table{border-collapse:collapse;width:100%;margin:1rem 0}.scroll{overflow-x:auto}
    caption{text-align:left;font-weight:700;padding:.3rem 0}
    th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #d8dde0;vertical-align:top}
    .n{text-align:right;font-variant-numeric:tabular-nums}
    details{border:1px solid #768692;border-radius:4px;padding:.5rem .8rem;margin:.6rem 0}
    summary{cursor:pointer;font-weight:600}figure{margin:1rem 0;overflow-x:auto}
    svg{max-width:100%;height:auto}svg text{font:13px system-ui,sans-serif;fill:#212b32}
    @media print{details{break-inside:avoid}}
    """
}
