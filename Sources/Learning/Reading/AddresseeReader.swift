/// Reads who a recommendation is addressed to, from the best evidence there is.
///
/// A body beside it comes first, then the subject of the sentence that says what is to be done,
/// then the heading above, then the body by whom it is to be done. Where there is none of these
/// nobody is named: an invented addressee is worse than none.
struct AddresseeReader {
  let abbreviations: Abbreviations
  /// The community safety partnership of the report.
  let partnership: String?

  func read(_ item: FoundItem) -> Addressees {
    if let lead = item.lead {
      let bodies = bodies(inList: lead)
      if !bodies.isEmpty { return made(bodies, [], [], "the body beside it in the report", 1) }
    }
    let sentence = clean((AddresseeReader.opening(item.stem) ?? "") + item.text)
    let found = Subject.read(sentence, in: self)
    let group = item.group.flatMap { groupBodies($0) } ?? []
    if !found.owners.isEmpty {
      if found.owners.count == 1, group.count == 1, isShort(found.owners[0], for: group[0]) {
        return made(
          group, found.partners, found.consulted, "the heading above it, shortened in the sentence",
          0.96)
      }
      let isGeneral = found.owners.allSatisfy {
        BodyWords.general[Letters.folded($0)] != nil && !$0.first!.isUppercase
      }
      if isGeneral, group.count == 1, found.owners.count == 1 {
        return made(group, found.partners, found.consulted, "the heading above it", 0.95)
      }
      return made(
        found.owners, found.partners, found.consulted, "the subject of the sentence", 0.97)
    }
    if !group.isEmpty {
      return made(group, found.partners, found.consulted, "the heading above it", 0.95)
    }
    if let lead = item.planLead {
      let bodies = bodies(inList: lead)
      if !bodies.isEmpty {
        return made(
          bodies, found.partners, found.consulted, "the lead agency of the action plan", 0.95)
      }
    }
    if let agent = Subject.agent(sentence, in: self) {
      return made(agent, [], found.consulted, "the body by which it is to be done", 0.9)
    }
    var none = Addressees()
    none.consulted = resolved(found.consulted)
    return none
  }

  /// `The Trust` under a heading with the trust's whole name: every word of the subject stands in
  /// the heading's, which has more.
  private func isShort(_ subject: String, for heading: String) -> Bool {
    guard abbreviations.short[BodyWords.bare(subject)] == nil else { return false }
    let (short, long) = (
      Letters.words(BodyWords.bare(resolve(subject))), Letters.words(BodyWords.bare(heading))
    )
    return !short.isEmpty && short.count < long.count && short.allSatisfy { long.contains($0) }
  }

  /// A stem that begins the sentence; a title does not.
  private static func opening(_ stem: String?) -> String? {
    guard let stem, stem.hasSuffix(":") || !Passage.ends(stem) && Modality.sounds(stem) else {
      return nil
    }
    return stem.replacing(":", with: "") + " "
  }

  /// Bodies named by a heading, `Recommendations for Northmoor Police`; nil where it is a theme.
  func groupBodies(_ heading: String) -> [String]? {
    var text = heading
    for lead in [
      "Recommendations for ", "Recommendation for ", "Recommendations to ", "Recommendations from ",
      "For ", "To ", "RECOMMENDATIONS FOR ",
    ]
    where text.hasPrefix(lead) {
      text = String(text.dropFirst(lead.count))
    }
    for tail in [
      " recommendations", " Recommendations", " RECOMMENDATIONS", " Recommendation", " IMR",
      " Individual Management Review",
    ] where text.hasSuffix(tail) {
      text = String(text.dropLast(tail.count))
    }
    if let colon = text.firstIndex(of: ":"), text[text.index(after: colon)...].trimmed.isEmpty {
      text = String(text[..<colon])
    }
    let folded = Letters.folded(text)
    if ["national", "national recommendations", "national recommendation", "national level"]
      .contains(folded)
    {
      return ["UK Government"]
    }
    if ["multi agency", "multi agency recommendations", "all agencies", "overview report"].contains(
      folded), folded != "overview report"
    {
      return ["All agencies"]
    }
    let found = bodies(inList: text)
    if found.isEmpty, BodyWords.isBody(text) { return [text] }
    return found.isEmpty ? nil : found
  }

  private func made(
    _ owners: [String], _ partners: [String], _ consulted: [String], _ reason: String,
    _ sure: Double
  ) -> Addressees {
    let main = resolved(owners)
    let others = resolved(partners).filter { !main.contains($0) }
    return Addressees(
      owners: main, partners: others,
      consulted: resolved(consulted).filter { !main.contains($0) && !others.contains($0) },
      reason: "addressed by " + reason, confidence: sure)
  }

  func resolved(_ names: [String]) -> [String] {
    var out: [String] = []
    for name in names {
      let full = resolve(name)
      if !full.isEmpty, !out.contains(full) { out.append(full) }
    }
    return out
  }

  /// The body's whole name where the report or general knowledge gives one; else as printed.
  func resolve(_ printed: String) -> String {
    if ["(Northern Ireland)", "(Wales)", "(Scotland)"].contains(where: { printed.hasSuffix($0) }) {
      return BodyWords.bare(printed)
    }
    let bare = AddresseeReader.withoutBrackets(BodyWords.bare(printed))
    let folded = Letters.folded(bare)
    if let name = abbreviations.short[bare] ?? abbreviations.short[bare.replacing("’s", with: "")] {
      return NationalBodies.named[Letters.folded(name)] ?? AddresseeReader.withoutBrackets(name)
    }
    if let name = NationalBodies.named[folded] { return name }
    if let name = BodyWords.general[folded] ?? BodyWords.general[Letters.folded(printed)] {
      return name
    }
    if let name = abbreviations.terms[folded] {
      let isOffice = folded == "minister" || folded == "secretary of state"
      let full = NationalBodies.named[Letters.folded(BodyWords.bare(name))] ?? BodyWords.bare(name)
      return isOffice ? bare + " (" + AddresseeReader.department(full) + ")" : full
    }
    if ["csp", "partnership", "community safety partnership"].contains(folded), let partnership {
      return partnership
    }
    return bare
  }

  private static func department(_ name: String) -> String {
    guard let range = name.firstRange(of: "Department") else { return name }
    let part = String(name[range.lowerBound...])
    return NationalBodies.named[Letters.folded(part)] ?? part
  }

  static func withoutBrackets(_ name: String) -> String {
    guard let open = name.firstIndex(of: "("), name.hasSuffix(")") else { return name }
    let before = name[..<open].trimmed
    return before.isEmpty ? name : before
  }

  /// A body as far as this report goes: by its words, or by a short form it defines.
  func isBody(_ phrase: String) -> Bool {
    let bare = BodyWords.bare(phrase)
    if BodyWords.isBody(phrase) { return true }
    let word = bare.replacing("’s", with: "")
    if abbreviations.short[word].map({ BodyWords.isBody($0) }) == true { return true }
    return abbreviations.terms[Letters.folded(bare)] != nil
  }

  /// The bodies of a list: `Northmoor Police, the Council and the Department`.
  func bodies(inList text: String) -> [String] {
    BodyList.split(text, isBody: isBody)
  }

  private func clean(_ text: String) -> String { Letters.tidy(text) }
}
