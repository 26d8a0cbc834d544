import Vocabulary

/// Every measure, run over what the hub knows.
public enum Measures {
  /// One result for each measure and agency it can be taken on, and one saying *not measured*
  /// for each that cannot: no agency of its kind, or what it needs was not given.
  ///
  /// INVARIANT: while the data is invented, no agency that is not has a figure.
  public static func results(of input: MeasureInput) -> [MeasureResult] {
    let counting = Counting(input)
    let counted = CountedMeasure.allCases.flatMap { results(of: $0, counting) }
    let tabled = TableMeasure.all.flatMap { results(of: $0, counting.view) }
    return counted + tabled + workforce(counting.view, input)
  }

  /// What every measure says, whether or not there is anything to count.
  static func definitions(_ settings: MeasureSettings) -> [Measure] {
    let day = settings.setOn
    return
      (CountedMeasure.allCases.map { $0.measure(settings, on: day) }
      + TableMeasure.all.map { $0.measure(settings, on: day) }
      + WorkforceMeasure.allCases.map { $0.measure(settings, on: day) }).sorted { $0.id < $1.id }
  }

  /// Does any of some measures, by their numbers, count duties?
  public static func needDuties(_ ids: [String]) -> Bool {
    TableMeasure.all.contains { $0.needsDuties && ids.contains($0.id) }
  }

  private static func results(of measure: CountedMeasure, _ counting: Counting) -> [MeasureResult] {
    let input = counting.input
    let definition = measure.measure(input.settings, on: input.asOf)
    let measured: [MeasureResult]
    switch measure.scope {
    case .each(let kind):
      measured = input.agencies.filter { $0.kind == kind && ($0.invented || !input.isInvented) }
        .compactMap { agency in
          counting.tally(measure, agency.id).map {
            result(
              definition, input, agency: agency,
              input.leavesOut(measure.rules) ? $0.undone : $0)
          }
        }
    case .everyAgencyTogether:
      measured = [counting.tally(measure, .hub)].compactMap { $0 }
        .map { result(definition, input, agency: nil, $0) }
    }
    return measured.isEmpty ? [notMeasured(definition, input)] : measured
  }

  private static func results(of table: TableMeasure, _ view: CountingView) -> [MeasureResult] {
    let input = view.input
    let measure = table.measure(input.settings, on: input.asOf)
    if table.kinds == TableMeasure.together {
      return [
        table.tally(view, .hub).map { result(measure, input, agency: nil, $0) }
          ?? notMeasured(measure, input)
      ]
    }
    let measured = input.agencies.filter {
      table.kinds.contains($0.kind) && ($0.invented || !input.isInvented)
    }.compactMap { agency in
      table.tally(view, agency.id).map { tally in
        result(
          measure, input, agency: agency,
          input.leavesOut(table.rules) ? tally.undone : tally)
      }
    }
    return measured.isEmpty ? [notMeasured(measure, input)] : measured
  }

  /// Measures on staff, policies, procedures and leads.
  private static func workforce(_ view: CountingView, _ input: MeasureInput) -> [MeasureResult] {
    let counting = WorkforceCounting(view)
    return WorkforceMeasure.allCases.flatMap { one -> [MeasureResult] in
      let measure = one.measure(input.settings, on: input.asOf)
      guard let counting else { return [notMeasured(measure, input)] }
      let measured: [MeasureResult]
      switch one.scope {
      case .together:
        measured =
          counting.tally(one, .hub).map { [result(measure, input, agency: nil, $0)] } ?? []
      case .everyAgency, .each:
        measured = input.agencies.filter {
          one.isTaken(on: $0) && counting.agencies.contains($0.id)
        }
        .filter { $0.invented || !input.isInvented }
        .compactMap { agency in
          counting.tally(one, agency.id).map { result(measure, input, agency: agency, $0) }
        }
      }
      return measured.isEmpty ? [notMeasured(measure, input)] : measured
    }
  }

  private static func result(
    _ measure: Measure, _ input: MeasureInput, agency: Agency?, _ tally: Tally
  ) -> MeasureResult {
    precondition(
      agency?.invented ?? true || !input.isInvented,
      "a figure measured on invented data never stands beside a real body's name")
    return MeasureResult(
      of: measure, agency: agency?.name ?? "all agencies together", kind: agency?.kind,
      isInvented: input.isInvented, count: tally.result, target: target(of: measure, input),
      asOf: input.asOf)
  }

  private static func notMeasured(_ measure: Measure, _ input: MeasureInput) -> MeasureResult {
    MeasureResult(
      of: measure, agency: nil, kind: nil, isInvented: input.isInvented, count: nil,
      target: target(of: measure, input), asOf: input.asOf)
  }

  private static func target(of measure: Measure, _ input: MeasureInput) -> LocalSetting? {
    input.settings.targets[measure.id]
      ?? measure.target.map {
        LocalSetting($0, setBy: input.settings.setBy, on: input.settings.setOn)
      }
  }
}
