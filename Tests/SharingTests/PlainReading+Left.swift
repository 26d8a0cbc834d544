import Vocabulary

/// What prohibitions leave of a statement, read straight off.
extension PlainReading {
  func plain(_ text: String) -> String { text.uppercased().filter { $0.isLetter || $0.isNumber } }
  func words(_ place: Place) -> [String] {
    let lines = (place.address ?? "").split(separator: ",").map { plain(String($0)) }
    return [place.postcode, place.uprn].compactMap { $0.map(plain) }.filter { $0.count >= 5 }
      + lines.filter { $0.count >= 7 && $0.contains(where: \.isNumber) }
  }
  func findShelteredWords() -> [String] {
    all.flatMap { s -> [String] in
      guard case .lives(let home) = s.says, shelters(s.about) else { return [] }
      if let end = home.period.to?.latest, end < day { return [] }
      return words(home.place)
    }
  }
  func betrays(_ text: String?) -> Bool {
    shelteredWords.contains { plain(text ?? "").contains($0) }
  }
  /// What no prohibition takes away; nil when all of it is taken.
  func left(_ s: Statement) -> Saying? {
    if hides(s.about) { return nil }
    switch s.says {
    case .restriction(let r) where names(r, by: s.saidBy): return nil
    case .lives(let home):
      let places = [home.place.address, home.place.postcode, home.place.uprn]
      if shelters(s.about) || places.contains(where: betrays) { return nil }
    case .grouped: if shelters(s.about) { return nil }
    case .relationship(let r): if hides(r.to) || betrays(r.asStated) { return nil }
    case .linkDecision(let l): if hides(l.other) { return nil }
    case .carerSignal(let c): if c.caresFor.map(hides) == true || betrays(c.words) { return nil }
    case .note(let text): if betrays(text) { return nil }
    case .alertTriage(let t): if unheard(t.alert) { return nil }
    case .meetingItem(let m): if m.alert.map(unheard) == true { return nil }
    case .policeAlert(var alert):
      let (everybody, home) = (alert.involved, alert.place)
      let someoneGone = everybody.contains { hides($0.record) }
      alert.involved.removeAll { hides($0.record) }
      if someoneGone || betrays(alert.circumstances) { alert.circumstances = nil }
      if someoneGone || betrays(alert.safeContact) { alert.safeContact = nil }
      if someoneGone { for i in alert.involved.indices { alert.involved[i].whereabouts = nil } }
      let spots = [home?.address, home?.postcode, home?.uprn]
      if s.told.concerns.contains(where: shelters) || spots.contains(where: betrays) {
        (alert.place, alert.safeContact) = (nil, nil)
        for i in alert.involved.indices { alert.involved[i].whereabouts = nil }
      }
      return .policeAlert(alert)
    default: break
    }
    return s.says
  }
  /// An alert the reader must not hear of, in any statement.
  func unheard(_ reference: String) -> Bool {
    let named = all.filter {
      if case .policeAlert(let alert) = $0.says { alert.reference == reference } else { false }
    }
    return !named.isEmpty && named.allSatisfy { hides($0.about) && $0.saidBy != who.agency }
  }
}
