import Testing

@testable import Learning

@Suite struct AddresseeReaderTests {
  let reader = AddresseeReader(
    abbreviations: Abbreviations([
      "Kentmere Mental Health Trust (KMT) took part.",
      "The Department for Business and Trade (“the Department”) wrote.",
    ]), partnership: "Northmoor Community Safety Partnership")

  private func read(_ text: String, group: String? = nil, lead: String? = nil) -> Addressees {
    reader.read(
      FoundItem(
        number: "1", stem: nil, text: text, group: group, lead: lead, page: 1, box: nil,
        place: .section, confidence: 0.9, reasons: [], line: 1))
  }

  @Test(arguments: [
    ("KMT should ask.", ["Kentmere Mental Health Trust"]),
    (
      "Northmoor Police and the Department shall write.",
      ["Northmoor Police", "Department for Business and Trade"]
    ),
    ("We recommend that the CPS publish its protocol.", ["Crown Prosecution Service"]),
    (
      "By 31 October 2033, the Department, Glasson Limited and Northmoor Council shall report.",
      ["Department for Business and Trade", "Glasson Limited", "Northmoor Council"]
    ),
    ("The CSP should publish this.", ["Northmoor Community Safety Partnership"]),
    ("Legal advice shall be funded by the Department.", ["Department for Business and Trade"]),
    ("Marsh Police to remind officers.", ["Marsh Police"]),
    (
      "The governments of the UK and Wales should each act.",
      ["UK Government", "Welsh Government"]
    ),
  ])
  func `who is to act is the subject of the sentence`(text: String, bodies: [String]) {
    #expect(read(text).owners == bodies)
  }

  @Test(arguments: [
    "The appointed person shall be given powers.", "No claims shall be heard after midnight.",
    "The scheme documents governing appeals should be amended.", "A leaflet for families.",
    "If it is necessary, it should consult with the Advisory Board.",
  ])
  func `where nobody is named nobody is invented`(text: String) {
    #expect(read(text).owners.isEmpty)
  }

  @Test func `a body beside it outranks the sentence, and the sentence the heading`() {
    #expect(
      read("Marsh Police should act.", lead: "Northmoor Council").owners == ["Northmoor Council"])
    #expect(read("Marsh Police should act.", group: "Northmoor Council").owners == ["Marsh Police"])
    #expect(read("To act at once.", group: "Northmoor Council").owners == ["Northmoor Council"])
    #expect(read("To act at once.", group: "Theme 2 – Processes").owners.isEmpty)
  }

  @Test func `with whom it works is a partner, and whom it asks is consulted`() {
    let with = read("Northmoor Council, working with Marsh Police, should train staff.")
    #expect(with.owners == ["Northmoor Council"])
    #expect(with.partners == ["Marsh Police"])
    let asked = read("Northmoor Council must consult Marsh Police.")
    #expect(asked.owners == ["Northmoor Council"])
    #expect(asked.consulted == ["Marsh Police"])
  }
}
