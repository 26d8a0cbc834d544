extension ReportText {
  /// A page of the web or plain text, told apart by what it begins with.
  public init(writing bytes: [UInt8]) {
    let head = String(decoding: bytes.prefix(2_000), as: UTF8.self).lowercased()
    let isWeb = ["<!doctype html", "<html", "<body", "<head"].contains { head.contains($0) }
    if isWeb {
      let reader = WebReader(bytes)
      (passages, plans) = (reader.builder.passages, reader.builder.plans)
      aside = [reader.title]
    } else {
      let reader = PlainReader(String(decoding: bytes, as: UTF8.self))
      (passages, plans) = (reader.builder.passages, reader.builder.plans)
    }
  }
}
