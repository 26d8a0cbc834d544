/// All places of a report that print recommendations, brought to one list.
struct ReportLists {
  let report: ReportText
  let outline: Outline

  func merged() -> [FoundItem] {
    let finder = ZoneFinder(passages: report.passages, outline: outline)
    let zones = finder.zones()
    let lists = zones.map { zone in
      (zone: zone, items: ItemReader.items(in: zone, of: report.passages, outline: outline))
    }
    let plain = lists.filter { $0.zone.kind == .plain && !$0.zone.isSummary }.map(\.items)
    let mixed = lists.filter { $0.zone.kind == .mixed && !$0.zone.isSummary }.map { sure($0.items) }
    let summaries = lists.filter { $0.zone.isSummary }.map(\.items)
    let plans = report.plans.map { PlanItems.items(of: $0) }
    let body = labelled()
    var ordered: [[FoundItem]] = []
    let marked = mixed.filter { $0.contains { $0.reasons.contains { $0.hasPrefix("marked") } } }
    let hasPlain = marked.isEmpty && plain.contains { !$0.isEmpty }
    if hasPlain { ordered += plain.filter { !$0.isEmpty }.sorted { rank($0) > rank($1) } }
    if !hasPlain { ordered += marked.isEmpty ? mixed : marked }
    let hasMain = ordered.contains { !$0.isEmpty }
    if !hasMain { ordered.append(body) }
    let isFound = ordered.contains { !$0.isEmpty }
    ordered += plans
    if isFound || !plans.isEmpty {
      return inOrder(joined(ordered, with: summaries + [body] + (hasPlain ? mixed : plain)))
    }
    return inOrder(Canonical.merged(ordered + summaries))
  }

  /// Main lists merged; copies elsewhere only say where else a recommendation stands.
  private func joined(_ main: [[FoundItem]], with copies: [[FoundItem]]) -> [FoundItem] {
    let kept = Canonical.merged(main)
    let all = Canonical.merged([kept] + copies)
    return Array(all.prefix(kept.count))
  }

  /// Of a list under a heading that promises other things too: what asks for something.
  private func sure(_ items: [FoundItem]) -> [FoundItem] {
    if items.contains(where: { $0.reasons.contains { $0.hasPrefix("marked") } }) { return items }
    if items.contains(where: { $0.label?.kind == .recommendation }) { return items }
    return items.filter { Modality.sounds($0.text) }
  }

  /// Labelled lists first, then the longest.
  private func rank(_ items: [FoundItem]) -> Int {
    let place = items[0].place == .section ? 1000 : 0
    return place + (items[0].number != nil ? 500 : 0) + min(items.count, 400)
  }

  /// Paragraphs `Recommendation n` anywhere.
  private func labelled() -> [FoundItem] {
    var items: [FoundItem] = []
    for (index, passage) in report.passages.enumerated()
    where passage.label?.kind == .recommendation {
      guard !passage.isItalic, passage.label?.isClosed == true else { continue }
      let end =
        report.passages[(index + 1)...].prefix(12).firstIndex {
          $0.label?.kind == .recommendation || outline.isHeading($0)
        } ?? min(report.passages.count, index + 12)
      let zone = Zone(
        kind: .labelled, heading: nil, range: index..<max(index + 1, end), isSummary: false)
      items += ItemReader.items(in: zone, of: report.passages, outline: outline)
    }
    return items
  }

  private func inOrder(_ items: [FoundItem]) -> [FoundItem] {
    items.enumerated().sorted { left, right in
      let first = (left.element.page ?? 0, left.element.line)
      let second = (right.element.page ?? 0, right.element.line)
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}
