/// Words by which a body is known from other phrases.
enum BodyWords {
  /// Nouns that make a capitalised phrase the name of a body.
  static let heads: Set<String> = [
    "Police", "Constabulary", "Council", "Councils", "Trust", "Trusts", "Hospital", "Hospitals",
    "Infirmary", "Service", "Services", "Partnership", "Partnerships", "Board", "Boards",
    "Department", "Ministry", "Office", "Government", "Governments", "Executive", "Committee",
    "Agency", "Agencies", "Commission", "Commissioner", "Commissioners", "College", "Colleges",
    "Authority", "Authorities", "Practice", "Practices", "Surgery", "Centre", "Group", "Groups",
    "School", "Schools", "Academy", "University", "Association", "Probation", "Housing", "Society",
    "Federation", "Inspectorate", "Ombudsman", "Prison", "HMP", "Secretary", "Minister",
    "Ministers", "Limited", "Ltd", "PLC", "plc", "LLP", "Company", "Foundation", "Institute",
    "Forum", "Directorate", "Care", "Home", "Homes", "Regulator", "Parliament", "Treasury", "CCG",
    "CCGs", "ICB", "ICBs", "NHS", "CSP", "Refuge", "Aid", "Charity", "Safeguarding", "Hospice",
    "Clinic", "Union", "Bank", "Church", "Diocese", "Fund", "Register", "Collaborative",
    "Confederation", "Exchange", "GP", "GPs", "MARAC", "Panel", "Team", "Network",
    "Administrations",
    "Forces", "Force", "Providers", "Pharmacy", "Corporation", "Laboratory", "Executives",
    "Assembly", "Chief", "Coroner", "Constables", "Constable", "Advocacy", "Unit", "Alliance",
    "Organisation", "Organisations", "IDVA", "CAFCASS", "Cafcass", "Landlords", "Landlord",
  ]

  /// Bodies that are written in small letters.
  static let general: [String: String] = [
    "all agencies": "All agencies", "agencies": "All agencies", "each agency": "All agencies",
    "all partner agencies": "All agencies", "partner agencies": "All agencies",
    "all agencies involved": "All agencies", "all partners": "All agencies",
    "the agencies": "All agencies", "every agency": "All agencies",
    "all organisations": "All agencies", "all services": "All agencies",
    "all statutory agencies": "All agencies", "multi agency": "All agencies",
    "all agencies involved in this review": "All agencies", "multiple agencies": "All agencies",
    "the police": "Police", "police": "Police", "police forces": "Police forces",
    "gp practices": "GP practices", "all gp practices": "GP practices", "gps": "GP practices",
    "all gps": "GP practices", "gp surgeries": "GP practices",
    "local authorities": "Local authorities",
    "social services": "Social services", "childrens social care": "Children’s Social Care",
    "childrens services": "Children’s Services", "adult social care": "Adult Social Care",
    "adult services": "Adult Services", "probation": "Probation Service",
    "the probation service": "Probation Service", "housing providers": "Housing providers",
    "social landlords": "Social landlords",
    "registered social landlords": "Registered social landlords",
    "schools": "Schools", "primary care": "Primary care", "the coroner": "Coroner",
    "the devolved administrations": "Devolved administrations",
    "devolved administrations": "Devolved administrations",
    "the devolved governments": "Devolved governments", "health providers": "Health providers",
    "health agencies": "Health agencies", "commissioners": "Commissioners",
    "mental health services": "Mental health services",
    "community safety partnerships": "Community Safety Partnerships",
    "safeguarding boards": "Safeguarding boards", "health visitors": "Health visiting service",
  ]

  /// Is the phrase the name of a body, and nothing more?
  static func isBody(_ phrase: String) -> Bool {
    let text = bare(phrase)
    if general[Letters.folded(text)] != nil || NationalBodies.named[Letters.folded(text)] != nil {
      return true
    }
    let words = text.split(separator: " ").map { String($0) }
    guard !words.isEmpty, words.count <= 16 else { return false }
    if text.hasSuffix("Citizens Advice") || text.hasSuffix("Women’s Aid") { return true }
    let meaningful = words.map { trim($0) }.filter { !small.contains($0.lowercased()) }
    let capitals = meaningful.filter { $0.first?.isUppercase ?? false }
    guard capitals.count * 10 >= meaningful.count * 8, !capitals.isEmpty else { return false }
    guard let last = meaningful.last, !things.contains(last) else { return false }
    return meaningful.contains { heads.contains($0) }
  }

  /// Nouns whose names are of no body, whatever else they hold.
  static let things: Set<String> = [
    "Scheme", "Schemes", "Procedure", "Procedures", "Act", "Order", "Plan", "Plans", "Protocol",
    "System", "Systems", "Report", "Review", "Reviews", "Tool", "Policy", "Policies", "Guidance",
    "Strategy", "Offer", "Process", "Programme", "Record", "Records", "Training", "Meeting",
    "Meetings", "Pathway", "Framework", "Code", "Standards", "Agreement", "Assessment",
    "Assessments", "Recommendations", "Recommendation", "Campaign", "Week", "Day", "Directory",
  ]

  static let small: Set<String> = [
    "of", "for", "and", "the", "in", "&", "to", "on", "at", "upon", "with", "’s", "or", "by", "as",
  ]

  static func trim(_ word: String) -> String {
    var rest = word[...]
    while let last = rest.last, ",.;:?!()’'“”\"".contains(last) { rest = rest.dropLast() }
    if rest.hasSuffix("’s") || rest.hasSuffix("'s") { rest = rest.dropLast(2) }
    while let first = rest.first, "(“\"‘'".contains(first) { rest = rest.dropFirst() }
    return String(rest)
  }

  /// Without an article in front and marks at the ends.
  static func bare(_ phrase: String) -> String {
    var text = phrase.trimmed
    while let last = text.last, ",.;:".contains(last) { text = String(text.dropLast()).trimmed }
    for article in ["The ", "the ", "each ", "Each ", "both ", "Both "]
    where text.hasPrefix(article) {
      text = String(text.dropFirst(article.count))
    }
    return text
  }
}
