/// The names that may stand in one printed addressee: posts, services and places taken off.
struct BodyReadings {
  private(set) var names: [String]

  /// The name itself, without what stands in brackets, what stands in them, its parts.
  init(_ printed: String) {
    names = [printed]
    takeBracketsApart(printed)
    takePartsApart(printed)
    for name in names { names += BodyReadings.withoutPosts(name) }
    for name in names { names += BodyReadings.byOffice(name) + BodyReadings.councils(name) }
    names.removeAll { $0.isEmpty }
  }

  private mutating func takeBracketsApart(_ printed: String) {
    guard let open = printed.firstIndex(of: "("), let close = printed.lastIndex(of: ")"),
      open < close
    else { return }
    names.append((printed[..<open] + printed[printed.index(after: close)...]).trimmed)
    names.append(String(printed[printed.index(after: open)..<close]))
  }

  private mutating func takePartsApart(_ printed: String) {
    let parts = printed.components(separatedBy: ",").map { $0.trimmed }
    if parts.count > 1 { names += parts.filter { $0.split(separator: " ").count > 1 } }
    if let dash = printed.firstRange(of: " - ") ?? printed.firstRange(of: " – ") {
      names += [String(printed[..<dash.lowerBound]), String(printed[dash.upperBound...])]
    }
    let words = printed.split(separator: " ").map { String($0) }
    for head in ["Police", "Council", "Constabulary", "Trust"] {
      if let index = words.firstIndex(of: head), index > 0, index < words.count - 1,
        words[index + 1] != "and"
      {
        names.append(words[...index].joined(separator: " "))
      }
    }
  }

  private static let posts = [
    "chief executive", "chief constable", "chief officer", "medical director", "director", "ceo",
    "head", "leader", "manager", "chair", "president", "secretary", "governor", "the governor",
    "clinical director", "chief operating officer", "chief fire officer", "the chief constable",
    "the chief executive", "chief executive officer", "managing director", "chairman",
  ]

  /// Without a post in front; a chief constable's area and a governor's prison as their bodies.
  private static func withoutPosts(_ name: String) -> [String] {
    var out: [String] = []
    let small = name.lowercased()
    for post in posts {
      for joint in [" of the ", " of ", ", ", " for ", " at "] where small.hasPrefix(post + joint) {
        let rest = String(name.dropFirst((post + joint).count))
        out.append(rest)
        if post.hasSuffix("chief constable"), !rest.contains("Police"),
          !rest.contains("Constabulary")
        {
          out.append(rest + " Police")
        }
        if post.hasSuffix("governor"), !rest.contains("HM") { out.append("HM Prison " + rest) }
      }
    }
    return out
  }

  private static let services = [
    "adult social services", "social services", "adult social care", "social care",
    "children’s services", "children's services", "childrens services", "highways department",
    "highways authority", "highways", "housing department", "housing services", "adult services",
    "public health", "local authority", "safeguarding adults board", "safeguarding board",
    "trading standards", "environmental health",
  ]

  /// A council's service as the council.
  private static func councils(_ name: String) -> [String] {
    let small = name.lowercased()
    guard !small.contains("department of health"), !small.contains("highways england"),
      let service = services.first(where: { small.contains($0) }),
      let range = small.firstRange(of: service)
    else { return [] }
    let rest =
      name.dropLast(small[range.lowerBound...].count)
      + name.suffix(small[range.upperBound...].count)
    let place = String(rest).trimmed
    return place.isEmpty ? [] : [place + (small.contains("council") ? "" : " Council")]
  }

  /// What ministers are for, the narrower before the wider, and the department of each.
  private static let matters: [(words: [String], department: String)] = [
    (
      ["disabled", "work and pensions", "employment", "pensions"],
      "Department for Work and Pensions"
    ),
    (["home department", "policing", "immigration", "security", "safeguarding"], "Home Office"),
    (
      ["building safety", "housing", "levelling up", "local government", "communities"],
      "Ministry of Housing, Communities and Local Government"
    ),
    (["prison", "justice", "courts", "victims", "probation", "chancellor"], "Ministry of Justice"),
    (["transport", "roads", "rail", "aviation", "maritime"], "Department for Transport"),
    (
      ["environment", "food", "farming", "water"],
      "Department for Environment, Food and Rural Affairs"
    ),
    (["education", "schools", "children", "skills", "universities"], "Department for Education"),
    (
      ["science", "technology", "digital", "online"],
      "Department for Science, Innovation and Technology"
    ),
    (
      ["culture", "sport", "media", "gambling", "tourism"],
      "Department for Culture, Media and Sport"
    ),
    (["defence", "armed forces", "veterans"], "Ministry of Defence"),
    (["foreign", "commonwealth", "development"], "Foreign, Commonwealth and Development Office"),
    (["business", "trade", "consumer", "industr"], "Department for Business and Trade"),
    (
      ["health", "care", "patient", "hospital", "medicine"],
      "Department of Health and Social Care"
    ),
  ]

  /// A minister, by what the ministry is for.
  private static func byOffice(_ name: String) -> [String] {
    let small = name.lowercased()
    guard
      small.contains("minister") || small.contains("secretary of state")
        || small.contains("lord chancellor") || small.hasPrefix("sec of state")
    else { return [] }
    if small.contains("prime minister") { return ["Prime Minister’s Office"] }
    return matters.first { $0.words.contains { small.contains($0) } }.map { [$0.department] } ?? []
  }
}
