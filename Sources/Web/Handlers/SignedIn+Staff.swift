import Casework
import HTTPTypes
import Hummingbird
import Learning
import Vocabulary

extension SignedIn {
  /// The policies of the reader's agency; and that one was read, when posted.
  func policies(_ call: Call) async throws -> Response {
    var said: String?
    if call.method == .post, let form = call.form {
      guard mayState, let subject = form.values["subject"], let version = form.values["version"]
      else { return Reply.page(ProblemPage.forbidden(frame()), status: .forbidden) }
      do {
        try await hub.acknowledge(policy: subject, version: version, as: lister)
      } catch HubProblem.refused {
        return Reply.page(ProblemPage.unreadable(frame()), status: .unprocessableContent)
      }
      said = "It is written down that you read and understood this version."
    }
    return Reply.page(
      PoliciesPage(
        frame: frame(tab: .procedures), agency: partnership.name(of: practitioner.agency),
        shelf: try await hub.policies(as: lister).value, said: said))
  }

  /// How much the reader's agency's staff have learned.
  func training() async throws -> Response {
    Reply.page(
      TrainingPage(
        frame: frame(tab: .procedures), agency: partnership.name(of: practitioner.agency),
        coverage: try await hub.trainingCoverage(as: lister).value))
  }

  /// What the reader has learned; and an answer to the golden rules' scenario, when posted.
  func ownTraining(_ call: Call) async throws -> Response {
    var problems: [FieldProblem] = []
    var answered: GoldenRulesLesson.Choice?
    if call.method == .post, let form = call.form {
      guard mayState else {
        return Reply.page(ProblemPage.forbidden(frame()), status: .forbidden)
      }
      answered = try await hub.answerGoldenRules(form.values["answer"] ?? "", as: lister)
      if answered == nil {
        problems = [FieldProblem(field: "answer", message: "Choose what the receptionist does")]
      }
    }
    return Reply.page(
      OwnTrainingPage(
        frame: frame(tab: .procedures), own: try await hub.ownTraining(as: lister).value,
        lesson: try hub.goldenRules(), answered: answered, problems: problems),
      status: problems.isEmpty ? .ok : .unprocessableContent)
  }

  /// Who leads on domestic abuse; and a question, or that one is answered, when posted.
  func lead(_ call: Call) async throws -> Response {
    var problems: [FieldProblem] = []
    if call.method == .post, let form = call.form {
      guard mayState else {
        return Reply.page(ProblemPage.forbidden(frame()), status: .forbidden)
      }
      if let query = form.values["query"].flatMap({ RecordReference($0) }) {
        do {
          try await hub.answered(query: query, as: lister)
        } catch HubProblem.refused {
          return Reply.page(ProblemPage.unreadable(frame()), status: .unprocessableContent)
        }
      } else if let topic = form.values["topic"], LeadPage.topics.contains(topic) {
        try await hub.ask(lead: topic, as: lister)
      } else {
        problems = [FieldProblem(field: "topic", message: "Choose what you ask about")]
      }
      if problems.isEmpty { return Reply.redirect(Route.lead.path) }
    }
    let rota = try await hub.leads(as: lister).value
    return Reply.page(
      LeadPage(
        frame: frame(tab: .procedures), rota: rota,
        successions: try hub.trainingRules().successions ?? [],
        agencyName: { [partnership] in partnership.name(of: $0) }, mayAsk: mayState,
        mayAnswer: mayState && rota.holders.contains { $0.agency == practitioner.agency },
        problems: problems),
      status: problems.isEmpty ? .ok : .unprocessableContent)
  }
}
