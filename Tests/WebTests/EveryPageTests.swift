import Testing

@testable import Web

/// What holds of every page, filled, overfull or empty.
@Suite struct EveryPageTests {
  private static let pages = Samples.allPages.map { ($0.0, $0.1.html) }

  private func onEveryPage(_ check: (String, HTML) -> Void) {
    for (name, page) in Self.pages { check(name, page) }
  }

  @Test func `every page has one main heading, a title, a language and a way past the header`() {
    onEveryPage { name, page in
      #expect(page.elements(named: "h1").count == 1, "\(name)")
      #expect(page.elements(named: "title").first?.content.words.hasSuffix(" – Kith") == true)
      #expect(page.elements(named: "html").first?.attributes["lang"] == "en-GB")
      let first = page.elements(named: "a").first
      #expect(first?.attributes["href"] == "#main", "\(name)")
      #expect(page.elements.contains { $0.name == "main" && $0.attributes["id"] == "main" })
    }
  }

  @Test func `every field has a label`() {
    onEveryPage { name, page in
      let labelled = Set(page.elements(named: "label").compactMap { $0.attributes["for"] })
      for element in page.elements where ["input", "select", "textarea"].contains(element.name) {
        if element.attributes["type"] == "hidden" { continue }
        #expect(
          labelled.contains(element.attributes["id"] ?? "none"),
          "\(name): \(element.attributes["name"] ?? "?")")
      }
    }
  }

  @Test func `no page carries a style or a handler, and only the layout carries a script`() {
    onEveryPage { name, page in
      for element in page.elements {
        for attribute in element.attributes {
          #expect(attribute.name != "style" && !attribute.name.hasPrefix("on"), "\(name)")
        }
      }
      let scripts = page.elements(named: "script")
      #expect(scripts.count == 1 && scripts[0].content.isEmpty, "\(name)")
      #expect(page.elements(named: "style").isEmpty, "\(name)")
    }
  }

  @Test func `every id is used once and every link within the page arrives`() {
    onEveryPage { name, page in
      let ids = page.elements.compactMap { $0.attributes["id"] }
        .filter { !$0.hasPrefix("entry-") }
      #expect(Set(ids).count == ids.count, "\(name): \(ids)")
      for link in page.elements(named: "a") {
        guard let href = link.attributes["href"], href.hasPrefix("#") else { continue }
        #expect(ids.contains(String(href.dropFirst())), "\(name): \(href)")
      }
    }
  }

  @Test func `no cell and no answer stands blank`() {
    onEveryPage { name, page in
      let mustSpeak = ["td", "th", "dd", "dt", "h1", "h2", "h3", "li"]
      for element in page.elements where mustSpeak.contains(element.name) {
        #expect(
          element.content.words.contains { !$0.isWhitespace }, "\(name): an empty \(element.name)")
      }
    }
  }

  @Test func `every link says where it goes`() {
    onEveryPage { name, page in
      for element in page.elements where ["a", "button", "summary"].contains(element.name) {
        #expect(element.content.words.contains { $0.isLetter || $0.isNumber }, "\(name)")
      }
    }
  }

  @Test func `each form that changes something carries the token, and no other does`() {
    onEveryPage { name, page in
      for form in page.elements(named: "form") {
        let hasToken = form.content.elements.contains { $0.attributes["name"] == "token" }
        #expect(hasToken == (form.attributes["method"] == "post"), "\(name)")
      }
    }
  }

  @Test func `every page of an invented partnership says so`() {
    onEveryPage { name, page in
      #expect(page.words.contains("All people and agencies here are invented."), "\(name)")
    }
  }

  @Test func `a page printed carries who printed it, when, as known when and for what`() {
    let printed = Samples.typical.familyPage.html.words
    #expect(
      printed.contains(
        "Kith · printed on 14 March 2031 by R. Okoro, social worker, Northmoor Children’s "
          + "Services, as known on 14 March 2031, for a child protection enquiry. That it was "
          + "opened is recorded."))
  }

  @Test func `no page calls anybody safe or gives a score`() {
    onEveryPage { name, page in
      let words = page.words.replacing("calls nobody safe", with: "")
        .replacing("gives nobody a score", with: "").replacing("safe contact", with: "")
        .replacing("a safe reason", with: "")
        .replacing("Safeguarding", with: "")
      #expect(!words.contains("score") && !words.contains(" safe "), "\(name)")
    }
  }

  @Test func `the style sheet and the script ask for nothing from elsewhere`() {
    let text = String(decoding: Assets.stylesheet + Assets.script, as: UTF8.self)
    #expect(text.contains(".k-body"))
    #expect(!text.contains("url(") && !text.contains("@import") && !text.contains("http"))
    #expect(!Assets.version.isEmpty)
  }
}
