extension LinkResult {
  /// Pairs shown of each sort.
  private static let shown = 6

  /// Pairs, each with how it came to its weight: sure, doubtful, not linked, held.
  func examples(_ page: inout Page) {
    let scorer = PairScorer(comparer, groups, model)
    let person = people.lowest
    let least = Logarithm.odds(natural: model.threshold)
    let linked = links.filter { isLinked($0, least, person) }
    let apart = links.filter { Double($0.odds) < least }
    page.heading(2, "Pairs, and why")
    page.paragraph(
      "Each step says how alike two records are in one thing and what that counts for. The steps add "
        + "up to the weight.")
    show("Linked, surest", linked.sorted(by: Self.surest), scorer, &page)
    show("Linked, least sure", linked.sorted { Self.surest($1, $0) }, scorer, &page)
    show("Not linked, though close", apart.sorted(by: Self.surest), scorer, &page)
    show(
      "Not linked: more likely two people of one household",
      apart.filter { $0.kin > 0.5 }.sorted { ($0.kin, $1.left) > ($1.kin, $0.left) }, scorer, &page)
    show("Held for review: other records of the two speak against it", people.held, scorer, &page)
  }

  private static func surest(_ one: PairLink, _ two: PairLink) -> Bool {
    (two.odds, one.left, one.right) < (one.odds, two.left, two.right)
  }

  private func show(
    _ title: String, _ links: [PairLink], _ scorer: PairScorer, _ page: inout Page
  ) {
    guard !links.isEmpty else { return }
    page.heading(3, title)
    for link in links.prefix(Self.shown) {
      let fall = Waterfall(link, self, scorer)
      page.details(
        "\(fall.left) and \(fall.right): \(Decimals.of(fall.probability * 100, 2)) % one person"
      ) { page in
        if fall.kin > 0.005 {
          page.paragraph(
            "\(Decimals.of(fall.kin * 100, 1)) % two people of one household or kin.")
        }
        page.drawing(Drawings.waterfall(fall))
        var sum = 0.0
        page.table(
          "Step by step", ["Looked at", "Found", "Counts", "So far"],
          fall.steps.map { step in
            sum += step.bits
            return [step.label, step.detail, Drawings.signed(step.bits), Drawings.signed(sum)]
          }, numbersFrom: 2)
      }
    }
  }

  /// Expected mistakes and misses by source, sex and other groups: those who are missed most are
  /// those whom safeguarding worries about.
  func groupsOfPeople(_ page: inout Page) {
    var rows: [[String]] = groupRows("source", register.sources) { Int(self.comparer.sourceOf[$0]) }
    for (place, field) in comparer.fields.enumerated()
    where field.kind == .sex || field.kind == .category {
      let table = comparer.tables[field.table]
      guard table.count <= 25 else { continue }
      let names = (0..<table.count).map { $0 == 0 ? "not recorded" : table.texts.text($0) }
      rows += groupRows(field.name, names) {
        Int(self.comparer.rows[$0 * self.comparer.width + place])
      }
    }
    page.heading(2, "By group of people")
    page.paragraph(
      "Mistakes do not fall on everybody alike. Expected right: of pairs linked. Expected found: of "
        + "pairs that were compared and are one person’s. In doubt: of pairs linked, those below 0.95."
    )
    page.table(
      "By group",
      ["Group", "Records", "Pairs linked", "Expected right", "Expected found", "In doubt"],
      rows, numbersFrom: 1)
  }

  private func groupRows(
    _ title: String, _ names: [String], _ group: (Int) -> Int
  ) -> [[String]] {
    var tally = [(records: Int, linked: Int, right: Double, all: Double, doubt: Int)](
      repeating: (0, 0, 0, 0, 0), count: names.count)
    for record in 0..<comparer.count { tally[group(record)].records += 1 }
    for link in links {
      for at in Set([group(Int(link.left)), group(Int(link.right))]) {
        tally[at].all += link.probability
        guard link.probability >= model.threshold else { continue }
        tally[at].linked += 1
        tally[at].right += link.probability
        if link.probability < 0.95 { tally[at].doubt += 1 }
      }
    }
    return names.indices.filter { tally[$0].records > 0 }.map { at in
      let one = tally[at]
      func share(_ part: Double, _ whole: Double) -> String {
        whole > 0 ? Decimals.of(100 * part / whole, 1) + " %" : "none"
      }
      return [
        "\(title): \(names[at])", "\(one.records)", "\(one.linked)",
        share(one.right, Double(one.linked)), share(one.right, one.all),
        share(Double(one.doubt), Double(one.linked)),
      ]
    }
  }
}
