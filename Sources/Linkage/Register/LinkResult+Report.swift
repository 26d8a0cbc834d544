extension LinkResult {
  /// What was done and found, as JSON; `seconds` by stage and `peakMemory` in bytes are measured
  /// by the caller.
  public func reportJSON(seconds: [(String, Double)], peakMemory: Int) -> String {
    let coverage = Coverage(model: model, comparer: comparer).expected()
    let report: [(String, JSONValue)] = [
      ("records", .whole(register.count)),
      ("sources", .list(register.sources.map(JSONValue.text))),
      ("rows_left_out", .whole(register.rowsLeftOut)),
      ("pairs_compared", .whole(compared)),
      ("links", .whole(linkedPairs)),
      ("people", .whole(peopleCount)),
      ("threshold", .number(model.threshold)),
      ("held_for_review", .whole(people.held.count)),
      ("seconds", .object(seconds.map { ($0.0, .number(($0.1 * 1000).rounded() / 1000)) })),
      ("peak_memory_bytes", .whole(peakMemory)),
      ("columns", .list(register.columns.map(Self.column))),
      ("taken_as_not_recorded", .list(register.placeholders.map(JSONValue.text))),
      ("duplicate_free_sources", .list(model.duplicateFree.map(JSONValue.text))),
      ("blocking", blockingReport(coverage)),
      ("expected_by_threshold", .list(Expectation.table(links, coverage).map(\.json))),
      ("model", modelReport),
    ]
    return JSONValue.object(report).pretty() + "\n"
  }

  /// Pairs linked.
  public var linkedPairs: Int {
    let person = people.lowest
    let least = Logarithm.odds(natural: model.threshold)
    return links.count { isLinked($0, least, person) }
  }

  /// Groups of records, those of one record among them.
  public var peopleCount: Int { Set(people.lowest).count }

  private static func column(_ column: ColumnChoice) -> JSONValue {
    .object([
      ("file", .text(column.file)), ("column", .text(column.header)),
      ("taken_for", .text(column.kind.rawValue)), ("because", .text(column.because)),
    ])
  }

  private func blockingReport(_ coverage: Double) -> JSONValue {
    let keys = zip(blocking.keys, blocking.blocks).map { key, blocks in
      JSONValue.object([
        ("key", .text(key.text)), ("pairs", .whole(blocks.pairs)),
        ("blocks", .whole(blocks.starts.count - 1)), ("blocks_cut", .whole(blocks.cut)),
      ])
    }
    return .object([
      ("expected_recall", .number(coverage)), ("keys", .list(keys)),
      (
        "left_out",
        .list(
          blocking.leftOut.map {
            .object([("key", .text($0.key.text)), ("pairs", .whole($0.pairs))])
          })
      ),
    ])
  }

  private var modelReport: JSONValue {
    let priors = zip(model.groups, model.priors).map { name, prior in
      JSONValue.object([
        ("sources", .text(name)), ("same_person", .number(prior[0])),
        ("twin", .number(prior[1])), ("household_or_kin", .number(prior[2])),
      ])
    }
    return .object([
      ("priors", .list(priors)), ("copies", .number(model.copies)),
      ("fields", .list(model.fields.map(Self.field))),
    ])
  }

  private static func field(_ field: LinkModel.Field) -> JSONValue {
    let names = CompareShape(field.kind)?.levels ?? []
    let levels = names.indices.dropFirst().map { level -> JSONValue in
      var pairs: [(String, JSONValue)] = [
        ("level", .text(names[level])), ("m", .number(field.same[0][0][level])),
        ("u", .number(field.unrelated[0][level])), ("kin", .number(field.kin[0][level])),
        ("twin", .number(field.twin[0][level])),
      ]
      if !field.parents.isEmpty {
        pairs.append(("m_where_it_depends", .number(field.same[0][field.parents.count][level])))
        pairs.append(("u_where_it_depends", .number(field.unrelated[field.parents.count][level])))
      }
      if field.same.count > 1 {
        pairs.append(("m_by_sources", .list(field.same.map { .number($0[0][level]) })))
      }
      return .object(pairs)
    }
    return .object([
      ("field", .text(field.name)), ("kind", .text(field.kind.rawValue)),
      ("depends_on", .list(field.parents.map(JSONValue.text))), ("levels", .list(levels)),
    ])
  }
}
