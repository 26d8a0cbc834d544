/// Lines that name who is to act: `Lead agency: Northmoor Police`.
enum Leads {
  private static let names = [
    "lead agency", "lead organisation", "lead", "owner", "responsible agency", "agency",
    "addressed to", "responsible body", "responsibility", "organisation", "lead body",
    "action owner",
    "agencies",
  ]

  static func lead(in text: String) -> String? {
    guard let colon = text.firstIndex(of: ":"), text.distance(from: text.startIndex, to: colon) < 30
    else { return nil }
    let name = Letters.folded(String(text[..<colon]))
    guard names.contains(name) else { return nil }
    let lead = text[text.index(after: colon)...].trimmed
    return lead.isEmpty || lead.split(separator: " ").count > 14 ? nil : lead
  }
}
