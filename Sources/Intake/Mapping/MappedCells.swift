import Tables
import Vocabulary

/// The cells of a mapped table, as a mapping's values ask for them.
struct MappedCells {
  let sheet: Sheet
  private let agencies: AgencyNames

  init(_ sheet: Sheet, _ agencies: AgencyNames) {
    self.sheet = sheet
    self.agencies = agencies
  }

  /// The hub's word for a cell, without telling of one that has none.
  func word(_ value: MappedValue, _ row: Int) -> String? {
    if let constant = value.constant { return constant }
    guard let column = value.column, let text = sheet.text(row, sheet.column(column)) else {
      return nil
    }
    let written = text + (value.suffix ?? "")
    guard let values = value.values else { return written }
    return values.first { $0.key.lowercased() == text.lowercased() }?.value ?? value.otherwise
  }

  /// What a value comes to; nil where its cell is blank, or was turned away.
  func node(
    _ value: MappedValue, _ row: Int, into gathered: inout Gathered
  ) -> MappedNode? {
    if let fields = value.fields {
      var parts: [String: MappedNode] = [:]
      for (name, part) in fields { parts[name] = node(part, row, into: &gathered) }
      return parts.isEmpty ? nil : .object(parts)
    }
    if let constant = value.constant { return .text(constant) }
    guard let name = value.column else { return nil }
    let column = sheet.column(name)
    guard let text = sheet.text(row, column) else { return nil }
    if value.values != nil {
      guard let word = word(value, row) else {
        sheet.reject(
          row, column, "not a word this mapping knows",
          expected: (value.values ?? [:]).keys.sorted().joined(separator: ", "), into: &gathered)
        return nil
      }
      return .text(word)
    }
    return typed(value, text, row, column, into: &gathered)
  }

  private func typed(
    _ value: MappedValue, _ text: String, _ row: Int, _ column: Column,
    into gathered: inout Gathered
  ) -> MappedNode? {
    switch value.kind ?? .text {
    case .text, .relationship: return .text(text + (value.suffix ?? ""))
    case .givenNames: return MappedCells.givenNames(of: text).map(MappedNode.text)
    case .familyName: return NoticeIdentity.parts(text).family.map(MappedNode.text)
    case .list:
      let parts = text.split(separator: ";").map { Spaced.trimmed(String($0)) }
      return .list(parts.filter { !$0.isEmpty }.map(MappedNode.text))
    case .date, .day:
      return sheet.day(row, column, into: &gathered).map { .text($0.description) }
    case .answer: return .text(sheet.answer(row, column, into: &gathered).rawValue)
    case .postcode: return sheet.postcode(row, column, into: &gathered).map(MappedNode.text)
    case .nhsNumber:
      return sheet.nhsNumber(row, column, into: &gathered).map { .text($0.value) }
    case .number:
      if let number = Int(text) { return .whole(number) }
      sheet.reject(row, column, "not a whole number", expected: "digits", into: &gathered)
      return nil
    case .record:
      return .text(
        RecordReference(sheet.flow.from, text + (value.suffix ?? "")).description)
    case .agencies, .sendings: return agencyList(value, text, row, column, into: &gathered)
    case .agency:
      if let agency = agencies.named(text) { return .text(agency.text) }
      sheet.reject(
        row, column, "names an agency this hub does not know", expected: AgencyNames.expected,
        into: &gathered)
      return nil
    }
  }

  private static func givenNames(of whole: String) -> String? {
    let name = NoticeIdentity.parts(whole)
    return name.given.map { ([$0] + [name.middle].compactMap { $0 }).joined(separator: " ") }
  }

  private func agencyList(
    _ value: MappedValue, _ text: String, _ row: Int, _ column: Column,
    into gathered: inout Gathered
  ) -> MappedNode? {
    var nodes: [MappedNode] = []
    for part in text.split(separator: ";").map({ Spaced.trimmed(String($0)) }) where !part.isEmpty {
      if value.kind == .agencies, let agency = agencies.named(part) {
        nodes.append(.text(agency.text))
      } else if value.kind == .sendings,
        case (let agency?, let on?) = sending(part)
      {
        nodes.append(.object(["to": .text(agency.text), "on": .text(on.description)]))
      } else {
        sheet.reject(
          row, column, "names an agency this hub does not know, or no day",
          expected: AgencyNames.expected + (value.kind == .sendings ? ", each with its day" : ""),
          into: &gathered)
        return nil
      }
    }
    return .list(nodes)
  }

  private func sending(_ text: String) -> (AgencyID?, Day?) {
    let none = Day(number: 0)
    let found = agencies.sending(text, usual: none)
    return (found.agency, found.on == none ? nil : found.on)
  }
}
