import Foundation
import Hummingbird
import HTTPTypes
import NIOCore

/// One request, read as far as a handler needs it.
struct Call: Sendable {
  var method: HTTPRequest.Method
  var route: Route
  var query: FormValues
  var cookie: String?
  var session: Session?
  var form: FormBody?

  /// A body larger than this is refused before it is read: a year's extract of a large council
  /// fits many times.
  static let bodyLimit = 256 << 20

  /// The one value of a field of the address's query.
  func asked(_ field: String) -> String? {
    let value = query[field]?.trimmingCharacters(in: .whitespacesAndNewlines)
    return value?.isEmpty == true ? nil : value
  }
}

/// Answers with the headers every page carries.
enum Reply {
  static let sessionCookie = "kith_session"

  static func page(_ page: some Page, status: HTTPResponse.Status = .ok) -> Response {
    bytes(page.bytes, type: "text/html; charset=utf-8", status: status)
  }

  static func bytes(
    _ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok, keep: Bool = false
  ) -> Response {
    var headers = shared
    headers[.contentType] = type
    headers[.cacheControl] = keep ? "public, max-age=31536000, immutable" : "no-store"
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  static func redirect(_ path: LocalPath) -> Response {
    var headers = shared
    headers[.location] = path.text
    headers[.cacheControl] = "no-store"
    return Response(status: .seeOther, headers: headers)
  }

  /// What a browser is told to refuse, whatever a page says.
  private static let shared: HTTPFields = {
    var headers = HTTPFields()
    headers[.contentSecurityPolicy] =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
      + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    headers[.xContentTypeOptions] = "nosniff"
    headers[HTTPField.Name("Referrer-Policy")!] = "same-origin"
    headers[HTTPField.Name("Cross-Origin-Opener-Policy")!] = "same-origin"
    headers[HTTPField.Name("X-Frame-Options")!] = "DENY"
    return headers
  }()
}
