/// What somebody typed or chose, kept exactly so that a form that comes back loses nothing.
struct FormValues: Hashable, Sendable {
  var fields: [String: [String]]

  init(_ fields: [String: [String]] = [:]) { self.fields = fields }

  /// The one value of a field; nil when it was not sent.
  subscript(_ field: String) -> String? { fields[field]?.first }
}
