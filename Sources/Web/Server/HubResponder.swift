import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Vocabulary

/// Answers every request: reads it, finds who asks, checks that it may be asked, and hands it to
/// the handler of its route.
struct HubResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  let site: Site

  func respond(to request: Request, context: Context) async throws -> Response {
    do {
      return try await answer(request, logger: context.logger)
    } catch {
      // The error's own words may quote a statement: only its kind is logged.
      context.logger.error("a request failed", metadata: ["kind": "\(type(of: error))"])
      return Reply.page(
        ProblemPage.failed(site.frame(session: nil), reference: nil), status: .internalServerError)
    }
  }

  private func answer(_ request: Request, logger: Logger) async throws -> Response {
    let path = request.uri.path
    let cookie = request.cookies[Reply.sessionCookie]?.value
    let session = await site.desk.session(cookie)
    guard let route = Route(path: path) else {
      return Reply.page(NotFoundPage(frame: site.frame(session: session)), status: .notFound)
    }
    var call = Call(
      method: request.method, route: route,
      query: FormBody.decode(request.uri.query ?? "") ?? FormValues(), cookie: cookie,
      session: session)
    if request.method == .post {
      if let refusal = try await readForm(of: request, into: &call) { return refusal }
    } else if request.method != .get, request.method != .head {
      return Reply.bytes([], type: "text/plain", status: .methodNotAllowed)
    }
    return try await site.answer(call)
  }

  /// Reads a posted form, or refuses it: too large, unreadable, or not from a page of this site.
  private func readForm(of request: Request, into call: inout Call) async throws -> Response? {
    let frame = site.frame(session: call.session)
    let sites = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
    guard sites == nil || sites == "same-origin" || sites == "none" else {
      return Reply.page(ProblemPage.forbidden(frame), status: .forbidden)
    }
    let buffer: ByteBuffer
    do {
      buffer = try await request.body.collect(upTo: Call.bodyLimit)
    } catch {
      return Reply.page(
        ProblemPage.tooLarge(frame, megabytes: Call.bodyLimit >> 20),
        status: .contentTooLarge)
    }
    let bytes = Array(buffer.readableBytesView)
    call.form = FormBody(contentType: request.headers[.contentType] ?? "", bytes: bytes)
    guard let form = call.form else {
      return Reply.page(ProblemPage.unreadable(frame), status: .badRequest)
    }
    guard call.session == nil || form.values["token"] == call.session?.formToken else {
      return Reply.page(ProblemPage.forbidden(frame), status: .forbidden)
    }
    return nil
  }
}

extension ProblemPage {
  static func forbidden(_ frame: Frame) -> ProblemPage {
    ProblemPage(
      frame: frame, heading: "This form was not sent from here",
      what: "The hub takes a form only from its own page, opened in this session.",
      whatToDo: "Open the page again and send the form from there. Nothing was changed.",
      reference: nil)
  }

  static func tooLarge(_ frame: Frame, megabytes: Int) -> ProblemPage {
    ProblemPage(
      frame: frame, heading: "Too large to receive at once",
      what: "What was sent is larger than \(megabytes) MB. Nothing was changed.",
      whatToDo: "Send the files a few at a time; what was sent before is recognised.",
      reference: nil)
  }

  static func unreadable(_ frame: Frame) -> ProblemPage {
    ProblemPage(
      frame: frame, heading: "This form could not be read",
      what: "What was sent is not a form of this hub. Nothing was changed.",
      whatToDo: "Open the page again and send the form from there.", reference: nil)
  }
}
