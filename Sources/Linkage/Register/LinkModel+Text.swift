import Tables

extension LinkModel {
  /// The model as YAML: read by people, and by `LinkModel.read`, which makes the same model of it.
  public func yaml() -> String {
    var lines = [
      "# What kith link went by. Give it back with --model to repeat the run exactly.",
      "version: 1",
      "# Records are linked when they are one person's with at least this probability.",
      "threshold: \(threshold)",
      "across_sources_only: \(acrossOnly)",
      "# Further records of the same person that a record has, on average.",
      "copies: \(copies)",
      "# Columns that were named by hand, and what they hold.",
      "map:",
    ]
    lines += told.keys.sorted().map { "  - \(($0 + "=" + (told[$0] ?? "")).quotedAsJSON)" }
    lines += ["# Sources in which nobody stands twice.", "duplicate_free:"]
    lines += duplicateFree.map { "  - \($0.quotedAsJSON)" }
    lines += ["# Two records are compared when they share one of these.", "keys:"]
    lines += keys.map { "  - \($0.text.quotedAsJSON)" }
    lines += [
      "# How likely any two records, of these pairs of sources, are one person's; two of one",
      "# household or kin with one date of birth; two of one household or kin.", "groups:",
    ]
    for (group, prior) in zip(groups, priors) {
      lines += ["  - name: \(group.quotedAsJSON)", "    priors: \(Self.line(prior))"]
    }
    lines += [
      "# How likely each level of likeness is, by level: where none of the fields under depends_on",
      "# agree, then where one does, then where two do. Level 0, not recorded, counts for nothing.",
      "fields:",
    ]
    return (lines + fields.flatMap(Self.lines)).joined(separator: "\n") + "\n"
  }

  private static func line(_ numbers: [Double]) -> String {
    "[" + numbers.map { "\($0)" }.joined(separator: ", ") + "]"
  }

  private static func line(_ states: [[Double]]) -> String {
    "[" + states.map(line).joined(separator: ", ") + "]"
  }

  private static func lines(_ field: Field) -> [String] {
    let levels = CompareShape(field.kind)?.levels ?? []
    return [
      "  - name: \(field.name.quotedAsJSON)",
      "    kind: \(field.kind.rawValue)",
      "    # " + levels.enumerated().map { "\($0) \($1)" }.joined(separator: "; "),
      "    depends_on: [" + field.parents.map(\.quotedAsJSON).joined(separator: ", ") + "]",
      "    same: [" + field.same.map(line).joined(separator: ", ") + "]",
      "    twin: " + line(field.twin),
      "    kin: " + line(field.kin),
      "    unrelated: " + line(field.unrelated),
    ]
  }
}
