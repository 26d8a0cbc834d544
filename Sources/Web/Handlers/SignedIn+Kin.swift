import Casework
import Family
import Hummingbird
import Vocabulary

extension SignedIn {
  /// The form that states how two people belong together; and its answer, when posted.
  func kin(_ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: "family") else { return notFound() }
    let people = parts.others
    guard call.method == .post, let form = call.form else {
      return Reply.page(kinPage(parts, people, FormValues(), []))
    }
    let read = KinAnswer.read(form.values, people: people.map(\.choice), today: hub.today)
    guard let stated = read.stated else {
      return Reply.page(
        kinPage(parts, people, form.values, read.problems), status: .unprocessableContent)
    }
    let other = stated.other.flatMap { handle in people.first { $0.choice.value == handle } }
    try await hub.state(
      stated.saying, of: other?.person, to: parts.file.focus, standing: stated.standing,
      as: reader(opened))
    return Reply.redirect(Route.family(handle: opened.handle).path)
  }

  private func kinPage(
    _ parts: FileParts, _ people: [FileParts.Other], _ values: FormValues,
    _ problems: [FieldProblem]
  ) -> KinPage {
    KinPage(
      frame: parts.frame, file: parts.heading, name: parts.name(parts.file.focus),
      action: Route.kin(handle: parts.handle).path, people: people.map(\.choice),
      agency: partnership.name(of: practitioner.agency), values: values, problems: problems)
  }
}

extension FileParts {
  /// Somebody of the family beside the person in focus, as a form names them.
  struct Other: Sendable {
    let person: PersonID
    let choice: Choice
  }

  var others: [Other] {
    file.genogram.people.filter { $0 != file.focus }.map {
      Other(person: $0, choice: Choice(handleOf($0), name($0)))
    }
  }
}

extension KinAnswer.Stated {
  var saying: KinSaying {
    switch what {
    case .relationship(let kind): .relationship(kind, period)
    case .basis(let kind): .basis(kind, period, jurisdiction, seen: paperSeen)
    }
  }
}
