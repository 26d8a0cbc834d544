/// One resource that holds, and where it stands.
struct BundleEntry: Sendable {
  let type: String
  let node: JSONNode
  let fullURL: String?
  /// `Bundle.entry[3].resource`
  let path: String

  var id: String? { node["id"]?.string }
}
