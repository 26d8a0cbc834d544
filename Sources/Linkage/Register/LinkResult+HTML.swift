extension LinkResult {
  /// The report to read, as one file.
  public func reportHTML() -> String {
    let coverage = Coverage(model: model, comparer: comparer).expected()
    let rows = Expectation.table(links, coverage).map {
      "<tr><td>\($0.threshold)</td><td>\($0.links)</td><td>\(Decimals.of($0.precision * 100, 1)) %"
        + "</td><td>\(Decimals.of($0.recall * 100, 1)) %</td></tr>"
    }
    return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Linkage report</title>"
      + "<h1>Linkage report</h1><p>\(register.count) records, \(peopleCount) people.</p>"
      + "<table><tr><th>Link at</th><th>Pairs</th><th>Expected right</th><th>Expected found</th></tr>"
      + rows.joined() + "</table></html>\n"
  }
}
