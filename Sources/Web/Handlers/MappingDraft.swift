import Casework
import Vocabulary

/// A mapping as it is being made on a page: a sample, and what somebody chose so far.
struct MappingDraft: Sendable {
  let sample: TableSample
  let flow: Flow
  private(set) var values: FormValues
  private(set) var choice: MappingChoice
  /// What the choice makes of the sample; nil before it was tried.
  var reading: SampleReading?

  /// - Parameter isNew: nothing was chosen yet, and what is proposed stands.
  init(sample: TableSample, flow: Flow, values: FormValues, isNew: Bool) {
    self.sample = sample
    self.flow = flow
    var values = values
    if isNew {
      for proposal in sample.proposals {
        values.fields["column-\(proposal.column)"] = [proposal.meaning.rawValue]
      }
    }
    if values["subject"] == nil, flow.subjects.count == 1 {
      values.fields["subject"] = flow.subjects.map(\.rawValue)
    }
    let chosen = values
    let meanings = sample.proposals.map { proposal in
      chosen["column-\(proposal.column)"].flatMap(ColumnMeaning.init) ?? .nothing
    }
    let subject = chosen["subject"].flatMap(Flow.Subject.init)
    let name = (chosen["name"] ?? "").filter { !$0.isWhitespace }
    self.values = chosen
    choice = MappingChoice(
      id: name, version: "1", says: chosen["says"] ?? "",
      table: MappingDraft.table(named: name, in: flow),
      sheet: (chosen["sheet"] ?? "").isEmpty ? nil : chosen["sheet"],
      subject: subject ?? flow.subjects.first ?? .householdMember,
      headings: sample.proposals.map(\.heading), meanings: meanings)
  }

  /// The table of the agreement whose fields it brings: its own name where the flow lets that in,
  /// else the first the flow names.
  private static func table(named name: String, in flow: Flow) -> String? {
    if !name.isEmpty, flow.letsIn(name + ".") { return nil }
    return flow.items.first.flatMap { $0.split(separator: ".").first.map(String.init) }
  }

  var problems: [FieldProblem] {
    var problems = choice.problems.map { FieldProblem(field: "column-0", message: $0) }
    if values["subject"].flatMap(Flow.Subject.init).map(flow.subjects.contains) != true {
      problems.append(
        FieldProblem(field: "subject", message: "Say who the people of this table are"))
    }
    guard values["do"] == "save" else { return problems }
    let isName =
      !choice.id.isEmpty && choice.id.utf8.count <= 60
      && choice.id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    if !isName {
      problems.append(
        FieldProblem(field: "name", message: "Give it a name of small letters, digits and hyphens"))
    }
    if choice.says.allSatisfy(\.isWhitespace) {
      problems.append(FieldProblem(field: "says", message: "Say in a sentence what the table is"))
    }
    return problems
  }

  func page(_ frame: Frame, flow choice: Choice, problems: [FieldProblem]) -> MappingPage {
    MappingPage(
      frame: frame, flow: choice, tableInAgreement: self.choice.table ?? self.choice.id,
      columns: sample.proposals.map { proposal in
        MappingPage.Column(
          number: proposal.column, heading: proposal.heading, examples: proposal.examples,
          reason: proposal.reason)
      }, meanings: ColumnMeaning.allCases.map { Choice($0.rawValue, $0.inWords) },
      subjects: flow.subjects.map { Choice($0.rawValue, $0.inWords) }, sample: sample.text,
      otherSheets: sample.otherSheets.map { MappingPage.Sheet(name: $0.name, sample: $0.text) },
      preview: preview, values: values, problems: problems)
  }

  private static let shownRows = 8

  private var preview: MappingPage.Preview {
    MappingPage.Preview(
      rows: Array((reading?.rows ?? []).prefix(MappingDraft.shownRows)),
      turnedAway: (reading?.rejections ?? []).prefix(20).map { rejection in
        let line = rejection.line.map { "Row \($0)" } ?? "The table"
        let column = rejection.column.flatMap { number in
          sample.proposals.first { $0.column == number - 1 }.map { ", \($0.heading)" }
        }
        return "\(line)\(column ?? ""): \(rejection.problem); expected \(rejection.expected)"
      },
      dropped: (reading?.dropped ?? [:]).sorted { $0.key < $1.key }.map { field, count in
        counted(count, "value", "values") + " of \(field)"
      }, keptAsStated: reading?.keptAsStated ?? [])
  }
}
