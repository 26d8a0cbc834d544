import Vocabulary

/// What one rule says of one row.
struct MappedSaying {
  private let rule: MappingRule
  private let row: Int
  private let about: RecordReference
  private let cells: MappedCells

  init(_ rule: MappingRule, _ row: Int, _ about: RecordReference, _ cells: MappedCells) {
    self.rule = rule
    self.row = row
    self.about = about
    self.cells = cells
  }

  /// Nil where the row does not say it, or where a part it cannot be said without is missing.
  func read(into gathered: inout Gathered) -> (about: RecordReference, says: Saying)? {
    let columns = rule.fields.values.filter { $0.column != nil || $0.fields != nil }
    var parts: [String: MappedNode] = [:]
    let before = gathered.rejections.count
    for (name, value) in rule.fields.sorted(by: { $0.key < $1.key }) {
      parts[name] = cells.node(value, row, into: &gathered)
    }
    let said = rule.fields.contains { name, value in value.constant == nil && parts[name] != nil }
    guard columns.isEmpty || said else { return nil }
    if rule.says == Saying.Kind.relationship.rawValue { return relationship(parts) }
    do {
      let body: MappedNode = parts[""] ?? .object(parts)
      let whole = MappedNode.object(["kind": .text(rule.says), "is": body])
      return (about, try Saying(from: MappedDecoder(whole)))
    } catch let error as DecodingError {
      // A cell that was turned away has been told of.
      if gathered.rejections.count == before { tell(error, into: &gathered) }
    } catch {
      cells.sheet.rejectRow(
        row, "\(rule.name) could not be read", expected: "a row as the mapping describes",
        into: &gathered)
    }
    return nil
  }

  /// Words for what one is to the other; those not in the table are kept as they are stated.
  private func relationship(
    _ parts: [String: MappedNode]
  ) -> (about: RecordReference, says: Saying)? {
    guard case .text(let words)? = parts["kind"], case .text(let other)? = parts["to"],
      let to = RecordReference(other), to != about
    else { return nil }
    let tie = HL7Relationships.tie("", words) ?? (.unrecognised, false)
    let (one, two) = tie.isTurned ? (to, about) : (about, to)
    return (one, .relationship(Relationship(kind: tie.kind, to: two, asStated: words)))
  }

  private func tell(_ error: DecodingError, into gathered: inout Gathered) {
    let (path, missing): ([any CodingKey], String?) =
      switch error {
      case .keyNotFound(let key, let context): (context.codingPath, key.stringValue)
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        (context.codingPath, nil)
      @unknown default: ([], nil)
      }
    let name = missing ?? path.last?.stringValue ?? rule.says
    let column = rule.fields[name]?.column
    if let column {
      cells.sheet.reject(
        row, cells.sheet.column(column),
        missing == nil ? "not a word the hub has for \(name)" : "\(rule.name) needs it",
        expected: "what the mapping lists for it", into: &gathered)
    } else {
      cells.sheet.rejectRow(
        row, "\(rule.name) cannot be said without \(name)",
        expected: "a mapping that gives \(name)", into: &gathered)
    }
  }
}
