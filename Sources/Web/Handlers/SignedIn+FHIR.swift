import Casework
import HTTPTypes
import Hummingbird
import Vocabulary

extension SignedIn {
  private static let fhirType = "application/fhir+json; charset=utf-8"

  /// A person as FHIR: alone, or with their family, flags and tasks.
  ///
  /// Asks what a page asks: a purpose stated when the file was opened, and the same decision.
  func fhir(_ handle: String, everything: Bool) async throws -> Response {
    guard let person = try await hub.person(handle: handle) else { return fhirNothing() }
    guard let purpose = session.purposes[person] else {
      return outcome(
        "forbidden", "state why at \(Route.open(handle: handle).path.text) first", .forbidden)
    }
    let telling = try await hub.tellInFHIR(
      person, as: Reader(practitioner: practitioner, purpose: purpose))
    guard let telling = telling?.value else { return fhirNothing() }
    return Reply.bytes(
      Array((everything ? telling.everything : telling.patient).utf8), type: SignedIn.fhirType)
  }

  private func fhirNothing() -> Response {
    outcome("not-found", "there is nothing here that may be told", .notFound)
  }

  private func outcome(
    _ code: String, _ words: String, _ status: HTTPResponse.Status
  ) -> Response {
    Reply.bytes(
      Array(Hub.fhirOutcome(code, words).utf8), type: SignedIn.fhirType, status: status)
  }
}
