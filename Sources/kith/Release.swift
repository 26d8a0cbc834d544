/// The release this binary was built as.
enum Release {
  static let version = "0.1.0"
}
