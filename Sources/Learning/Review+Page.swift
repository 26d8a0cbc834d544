extension Review {
  /// A page of HTML that stands alone: the particulars, the summary and the table.
  ///
  /// In document order each recommendation is one row with a list of addressees. In the order
  /// of the public index it has a row for each addressee, as the index prints it.
  public func page(order: ReviewOrder = .document) -> String {
    let title = Review.escaped(csp + " review")
    return """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      body { font: 1.1rem/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
      table { border-collapse: collapse }
      th, td { border-bottom: 1px solid #6b7280; padding: .5rem; text-align: left }
      th, td { vertical-align: top }
      .stem { color: #4b5563 }
      </style>
      </head>
      <body>
      <main>
      <p>Source · Domestic Homicide Review</p>
      <h1>\(title)</h1>
      <ul>
      \(particulars(order: order))
      </ul>
      \(summary.map { "<h2>Summary</h2>\n<p>\(Review.escaped($0))</p>\n" } ?? "")\
      <h2>Extracted recommendations</h2>
      <table>
      <thead><tr><th scope="col">#</th><th scope="col">Recommendation</th>\
      <th scope="col">Addressed to</th></tr></thead>
      <tbody>
      \(order.sorted(recommendations).flatMap { $0.rows(order: order) }.joined(separator: "\n"))
      </tbody>
      </table>
      </main>
      </body>
      </html>

      """
  }

  private func particulars(order: ReviewOrder) -> String {
    let extracted =
      switch order {
      case .document:
        "\(recommendations.count) recommendations, \(addresseeRows) addressee rows"
      case .index: "\(addresseeRows) recs"
      }
    var items = ["CSP: " + csp, "Published: " + published]
    if let yearOfDeath { items.append("Year of death: \(yearOfDeath)") }
    items.append("Extracted: " + extracted)
    return items.map { "<li>\(Review.escaped($0))</li>" }.joined(separator: "\n")
  }

  static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.append(character)
      }
    }
    return out
  }
}

extension Review.Recommendation {
  fileprivate func rows(order: ReviewOrder) -> [String] {
    switch order {
    case .document: [row(addressees: addressedTo)]
    case .index:
      addressedTo.isEmpty ? [row(addressees: [])] : addressedTo.map { row(addressees: [$0]) }
    }
  }

  private func row(addressees: [String]) -> String {
    let stem = stem.map { "<span class=\"stem\">\(Review.escaped($0))</span> " } ?? ""
    let bodies =
      addressees.isEmpty
      ? "not stated" : addressees.map { Review.escaped($0) }.joined(separator: "<br>")
    return "<tr><th scope=\"row\">\(Review.escaped(number ?? "–"))</th>"
      + "<td>\(stem)\(Review.escaped(text))</td><td>\(bodies)</td></tr>"
  }
}
