/// A whole page: plain values in, markup out, nothing looked up on the way.
protocol Page: Sendable {
  var frame: Frame { get }
  /// Names the page in the browser's tab; the heading says the same or more.
  var title: String { get }
  /// All that stands between the header and the footer, with the page's one `h1`.
  var content: HTML { get }
}

extension Page {
  /// The page as it goes out: UTF-8, from the doctype on.
  var bytes: [UInt8] {
    var bytes = Array("<!doctype html>".utf8)
    html.write(into: &bytes)
    return bytes
  }

  var html: HTML { Layout(frame: frame, title: title).html(content) }
}
