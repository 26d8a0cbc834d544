/// A coroner's report to prevent future deaths: its matters of concern and whom it was sent to.
struct CoronersReport {
  private(set) var concerns: [FoundItem] = []
  private(set) var recipients: [String] = []

  init(_ passages: [Passage], reader: AddresseeReader) {
    recipients = CoronersReport.recipients(passages, reader)
    if let range = CoronersReport.range(passages) { readConcerns(Array(passages[range])) }
  }

  private static func range(_ passages: [Passage]) -> Range<Int>? {
    let start =
      passages.firstIndex { passage in
        let folded = Letters.folded(passage.text)
        return folded.contains("matters of concern are") || folded.contains("matter of concern is")
          || folded == "matters of concern"
      } ?? passages.firstIndex { Letters.folded($0.text).hasPrefix("coroners concerns") }
    guard let start else { return nil }
    let end = passages[(start + 1)...].firstIndex { passage in
      let folded = Letters.folded(passage.text)
      return folded.hasPrefix("action should be taken") || folded.hasPrefix("your response")
        || folded.hasPrefix("in my opinion action should")
    }
    return (start)..<(end ?? passages.count)
  }

  private mutating func readConcerns(_ passages: [Passage]) {
    for (index, passage) in passages.enumerated() {
      var passage = passage
      if index == 0 {
        guard let rest = CoronersReport.afterLead(passage.text) else { continue }
        passage.text = rest
        passage.label = LabelReader.label(of: rest)
        if let label = passage.label { passage.text = String(rest.dropFirst(label.length)) }
      }
      take(passage)
    }
    if concerns.contains(where: { $0.label != nil && $0.label?.kind != .bullet }) {
      let first = concerns.firstIndex { $0.label != nil && $0.label?.kind != .bullet } ?? 0
      concerns = concerns[first...].filter { $0.label != nil && $0.label?.kind != .bullet }
    }
  }

  /// What follows `are as follows` in the same paragraph.
  private static func afterLead(_ text: String) -> String? {
    guard let range = text.lowercased().firstRange(of: "as follows") else { return nil }
    var rest = String(text[range.upperBound...]).trimmed
    while let first = rest.first, ".–—-:; ".contains(first) { rest = String(rest.dropFirst()) }
    return rest.isEmpty ? nil : rest
  }

  private mutating func take(_ passage: Passage) {
    guard !CoronersReport.isBlank(passage.text), !isForm(passage.text) else { return }
    var passage = passage
    if let label = passage.label, label.isEnclosed, label.printed == "I" || label.printed == "l" {
      passage.label?.kind = .enclosed
      passage.label?.printed = "1"
      passage.label?.parts = [1]
    }
    let isTop =
      passage.label.map { label in
        concerns.last(where: { $0.label != nil })?.label.map {
          $0.kind == label.kind && $0.depth == label.depth
        } ?? true
      } ?? false
    if isTop || concerns.isEmpty
      || (passage.label == nil && concerns.allSatisfy { $0.label == nil }
        && Passage.ends(concerns[concerns.count - 1].text) && passage.isApart
        && !(passage.text.first?.isLowercase ?? false))
    {
      concerns.append(
        FoundItem(
          number: passage.label?.printed, stem: nil, text: passage.text, group: nil, lead: nil,
          page: passage.page, box: passage.box, place: .section, confidence: 0.92,
          reasons: ["a matter of concern of a coroner's report"], line: passage.line,
          label: passage.label))
    } else {
      let mark =
        passage.label.map { $0.kind == .bullet ? "• " : "(" + ($0.printed ?? "") + ") " } ?? ""
      concerns[concerns.count - 1].text += " " + mark + passage.text
    }
  }

  private func isForm(_ text: String) -> Bool {
    let folded = Letters.folded(text)
    return folded.hasPrefix("during the course of the")
      || folded.contains("statutory duty to report")
      || folded.hasPrefix("coroners concerns") || folded.hasPrefix("in my opinion there is a risk")
      || folded.hasPrefix("in the circumstances it is my")
      || folded.hasPrefix("the matters of concern are")
  }

  /// Nothing stands here but what a form asks for.
  static func isBlank(_ text: String) -> Bool {
    var rest = text
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      rest.removeSubrange(open...close)
    }
    return Letters.words(rest).filter { $0.count > 1 }.count < 3
  }

  private static func recipients(_ passages: [Passage], _ reader: AddresseeReader) -> [String] {
    guard
      let start = passages.firstIndex(where: {
        Letters.folded($0.text).contains("report is being sent to")
      }),
      let end = passages[(start + 1)...].firstIndex(where: { passage in
        let folded = Letters.folded(passage.text)
        return folded == "coroner" || folded.hasPrefix("i am ") || folded.hasPrefix("coroner i am")
      })
    else { return [] }
    var out: [String] = []
    var lines = passages[(start + 1)..<end].map(\.text)
    if let colon = passages[start].text.lastIndex(of: ":") {
      lines.insert(String(passages[start].text[passages[start].text.index(after: colon)...]), at: 0)
    }
    for line in lines where !line.contains("[") {
      for part in line.components(separatedBy: ";") {
        if let body = recipient(part.trimmed, reader), !out.contains(body) { out.append(body) }
      }
    }
    return out
  }

  private static let offices = [
    "chief executive", "chief executive officer", "medical director", "managing director", "chair",
    "chief officer", "director", "practice manager", "head", "chief nurse", "ceo", "the manager",
    "registered manager", "company secretary", "clinical director", "leader",
    "chief medical officer",
    "accountable officer",
  ]

  /// The body of one entry, without the person who holds its post and without its address.
  private static func recipient(_ text: String, _ reader: AddresseeReader) -> String? {
    let pieces = text.components(separatedBy: ",").map { $0.trimmed }.filter { !$0.isEmpty }
    var office: String?
    for (index, piece) in pieces.enumerated() {
      var name = piece
      for post in offices {
        for joint in [" of the ", " of ", " at ", " for "]
        where name.lowercased().hasPrefix(post + joint) {
          name = String(name.dropFirst((post + joint).count))
        }
      }
      let folded = Letters.folded(name)
      if offices.contains(folded) || folded.isEmpty { continue }
      if folded.contains("secretary of state") || folded.hasPrefix("minister") {
        office = pieces[index...].prefix(3).joined(separator: ", ")
        continue
      }
      guard reader.isBody(name), !name.contains(where: { $0.isNumber }) else { continue }
      return reader.resolve(name)
    }
    return office
  }
}
