extension LinkResult {
  /// The report to read, as one file that loads nothing. It names records by their numbers and
  /// says how alike they are; it repeats no name, date or address.
  public func reportHTML() -> String {
    let coverage = Coverage(model: model, comparer: comparer).expected()
    let expectations = Expectation.table(links, coverage)
    var page = Page()
    summary(&page, expectations, coverage)
    sureness(&page, expectations)
    evidence(&page)
    examples(&page)
    finding(&page, coverage)
    groupsOfPeople(&page)
    columnsRead(&page)
    return page.document(title: "Linkage report")
  }

  private static func percent(_ share: Double) -> String { Decimals.of(share * 100, 1) + " %" }

  private func summary(_ page: inout Page, _ rows: [Expectation], _ coverage: Double) {
    let own = Expectation.table(links, coverage, at: [model.threshold])[0]
    page.heading(1, "Which records are one person’s")
    page.paragraph(
      "\(register.count) records of \(register.sources.joined(separator: ", ")) were compared. "
        + "\(linkedPairs) pairs were linked; \(peopleCount) people are behind the records.")
    page.paragraph(
      "Of every hundred pairs linked, about \(Decimals.of(own.precision * 100, 1)) are expected to be "
        + "right; of every hundred pairs that are one person’s, about "
        + "\(Decimals.of(own.recall * 100, 1)) are expected to be found. These are estimates from the "
        + "records themselves: nobody has told the machine who is who.")
    page.paragraph(
      "A link is a belief that can be taken back. Two people of one household are looked for apart, "
        + "so that a shared surname, address and telephone do not make them one. This page names "
        + "records by their numbers and repeats nothing that stands in them.")
    if !people.held.isEmpty {
      page.paragraph(
        "\(people.held.count) sure pairs were not joined, because other records of the two people "
          + "speak against it. A person should look at them: see Held for review.")
    }
  }

  private func sureness(_ page: inout Page, _ rows: [Expectation]) {
    page.heading(2, "How sure, and what another threshold would do")
    page.paragraph(
      "Records are linked when the probability that they are one person’s is at least "
        + "\(model.threshold). A higher threshold makes fewer mistakes and misses more.")
    page.drawing(Drawings.curves(rows))
    page.table(
      "By threshold", ["Link at or above", "Pairs", "Expected right", "Expected found"],
      rows.map {
        ["\($0.threshold)", "\($0.links)", Self.percent($0.precision), Self.percent($0.recall)]
      }, numbersFrom: 1)
    page.heading(3, "Pairs by weight")
    page.paragraph(
      "The weight says how many times likelier one person is than two, in doublings: 0 is even odds, "
        + "10 is a thousand to one. Most pairs should be far from 0.")
    page.drawing(Drawings.histogram(weightBins()))
  }

  private func weightBins() -> [(label: String, count: Int)] {
    let edges = [-8.0, -4, -2, 0, 2, 4, 8, 12, 20, 30]
    var counts = [Int](repeating: 0, count: edges.count)
    for link in links {
      let bits = Logarithm.bits(Double(link.odds))
      let at = edges.lastIndex { bits >= $0 } ?? 0
      counts[at] += 1
    }
    return zip(edges, counts).map { ("≥ \(Int($0))", $1) }
  }

  private func evidence(_ page: inout Page) {
    page.heading(2, "What counted, and how much")
    page.paragraph(
      "For each likeness: how often it is met between records of one person, how often between "
        + "strangers, and what it counts for (+) or against (−) one person, in doublings.")
    for field in model.fields {
      guard let shape = CompareShape(field.kind) else { continue }
      let levels = shape.levels.indices.dropFirst().filter {
        field.same[0][0][$0] > 2e-5 || field.unrelated[0][$0] > 2e-5
      }
      page.details(field.kind.inWords + " (\(field.name))") { page in
        page.drawing(
          Drawings.weights(
            levels.map {
              (
                shape.levels[$0],
                Logarithm.bits(Logarithm.of(field.same[0][0][$0] / field.unrelated[0][$0]))
              )
            }))
        page.table(
          "How often", ["Likeness", "One person", "Household or kin", "Strangers"],
          levels.map {
            [
              shape.levels[$0], Decimals.of(field.same[0][0][$0] * 100, 2) + " %",
              Decimals.of(field.kin[0][$0] * 100, 2) + " %",
              Decimals.of(field.unrelated[0][$0] * 100, 4) + " %",
            ]
          }, numbersFrom: 1)
        if !field.parents.isEmpty {
          page.paragraph(
            "Where \(field.parents.joined(separator: " or ")) agrees, this counts for less, because the "
              + "one follows from the other.")
        }
      }
    }
  }

  private func finding(_ page: inout Page, _ coverage: Double) {
    page.heading(2, "Which pairs were compared at all")
    page.paragraph(
      "Comparing every record with every other would take too long. Two records were compared when "
        + "they share one of the following. About \(Self.percent(coverage)) of the pairs that are one "
        + "person’s are expected to share at least one.")
    page.table(
      "Shared things", ["Two records share", "Pairs"],
      zip(blocking.keys, blocking.blocks).map { [$0.inWords, "\($1.pairs)"] }, numbersFrom: 1)
    let cut = blocking.blocks.reduce(0) { $0 + $1.cut }
    if cut > 0 {
      page.paragraph(
        "\(cut) groups of records that share everything were too large to compare within; they were "
          + "cut in pieces, and pairs between pieces may be missed.")
    }
    guard !blocking.leftOut.isEmpty else { return }
    page.table(
      "Weighed and left out, as costing too much", ["Two records share", "Pairs"],
      blocking.leftOut.map { [$0.key.inWords, "\($0.pairs)"] }, numbersFrom: 1)
  }

  private func columnsRead(_ page: inout Page) {
    page.heading(2, "What was read")
    page.table(
      "Columns", ["File", "Column", "Taken for", "Because"],
      register.columns.map { [$0.file, $0.header, $0.kind.inWords, $0.because] })
    for line in register.placeholders { page.paragraph(line + ".") }
    if register.rowsLeftOut > 0 {
      page.paragraph("\(register.rowsLeftOut) rows could not be read and were left out.")
    }
  }
}

extension BlockingKey {
  /// For people: `date of birth and sound of family name`.
  var inWords: String { parts.map(\.inWords).joined(separator: ", and ") }
}

extension BlockingKey.Part {
  var inWords: String {
    let name = field.split(separator: "_").joined(separator: " ")
    switch form {
    case .value: return name
    case .sound: return "the sound of " + name
    case .root: return name + " or a short form of it"
    case .initial: return "the first letter of " + name
    case .start: return "the first four letters of " + name
    case .year: return "the year of " + name
    case .dayMonth: return "day and month of " + name
    case .yearMonth: return "year and month of " + name
    case .date: return name + ", day and month in either order"
    case .district: return "the district of " + name
    case .bothNames: return "given and family name, in either order"
    case .bothSounds: return "the sounds of given and family name, in either order"
    }
  }
}
