import Casework
import Hummingbird
import Vocabulary

extension SignedIn {
  /// Flows by which the reader's own agency may send a report written by hand.
  var reportFlows: [Flow] {
    flows.map(\.flow).filter {
      ["mapped-table", "police-notice"].contains($0.format) && $0.from == practitioner.agency
        && !$0.subjects.contains(.staff)
    }
  }

  /// The form of one report; and its receipt, when posted.
  func oneReport(_ call: Call) async throws -> Response {
    guard !reportFlows.isEmpty else { return notFound() }
    guard call.method == .post, let form = call.form else {
      return Reply.page(oneReportPage(FormValues(), []))
    }
    let values = form.values
    let (report, problems) = read(values)
    guard let report, problems.isEmpty,
      let flow = reportFlows.first(where: { $0.id == values["flow"] })
    else { return Reply.page(oneReportPage(values, problems), status: .unprocessableContent) }
    let receipt = try await hub.receive(report, flow: flow.id)
    guard receipt.rejected.isEmpty else {
      return Reply.page(
        oneReportPage(values, receipt.rejected.map(SignedIn.problem)),
        status: .unprocessableContent)
    }
    return Reply.redirect(receiptPath(receipt.submission))
  }

  private func oneReportPage(
    _ values: FormValues, _ problems: [FieldProblem]
  ) -> OneReportPage {
    var seen: Set<Flow.Subject> = []
    let subjects = reportFlows.flatMap(\.subjects).filter { seen.insert($0).inserted }
    return OneReportPage(
      frame: frame(tab: .receive), flows: reportFlows.map { Choice($0.id, flowName($0)) },
      subjects: subjects.map { Choice($0.rawValue, $0.inWords) }, values: values,
      problems: problems)
  }

  private func read(_ values: FormValues) -> (OneReport?, [FieldProblem]) {
    func text(_ field: String) -> String {
      (values[field] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
    }
    var problems: [FieldProblem] = []
    let flow = reportFlows.first { $0.id == values["flow"] }
    let subject = values["subject"].flatMap(Flow.Subject.init)
    if flow == nil {
      problems.append(FieldProblem(field: "flow", message: "Choose the flow it is sent under"))
    }
    if subject == nil || flow.map({ !$0.subjects.contains(subject ?? .wholePopulation) }) == true {
      problems.append(FieldProblem(field: "subject", message: "Say who the report is about"))
    }
    for (field, message) in [
      ("number", "Give your number for the person"), ("day", "Say on which day it happened"),
      ("what", "Say what happened"), ("who", "Say who said so"),
    ] where text(field).isEmpty {
      problems.append(FieldProblem(field: field, message: message))
    }
    let standing = values["standing"].flatMap(Standing.init)
    if standing == nil || standing.map(OneReport.standings.contains) == false {
      problems.append(FieldProblem(field: "standing", message: "Say how you know"))
    }
    guard let subject else { return (nil, problems) }
    var report = OneReport(subject: subject)
    if problems.allSatisfy({ $0.field != "subject" }),
      let hindrance = flow.flatMap(report.hindrance)
    {
      problems.append(FieldProblem(field: "subject", message: hindrance))
    }
    (report.number, report.givenName, report.familyName) =
      (text("number"), text("given"), text("family"))
    (report.born, report.nhsNumber, report.postcode) =
      (text("born"), text("nhs"), text("postcode"))
    (report.day, report.whatHappened, report.whoSaidSo) = (text("day"), text("what"), text("who"))
    report.standing = standing ?? .reported
    return (report, problems)
  }

  /// A rejection beside the answer it is of.
  private static func problem(_ rejection: Rejection) -> FieldProblem {
    let part = (rejection.field ?? "").split(separator: ".").last.map(String.init) ?? ""
    let fields = [
      "Number": "number", "alert_ref": "number", "Born": "born", "dob": "born",
      "NHS number": "nhs", "nhs_number": "nhs", "Postcode": "postcode", "postcode": "postcode",
      "Day": "day", "incident_date": "day",
    ]
    return FieldProblem(
      field: fields[part] ?? "subject",
      message: "\(rejection.problem); expected \(rejection.expected)")
  }
}
