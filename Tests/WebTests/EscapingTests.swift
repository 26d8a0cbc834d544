import Testing

@testable import Web

@Suite struct EscapingTests {
  @Test func `text can never become a tag`() {
    #expect(p("<script>alert(1)</script>").markup == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")
    #expect(p("O'Neill & \"Co\"").markup == "<p>O&#39;Neill &amp; &quot;Co&quot;</p>")
  }

  @Test func `an attribute can never end early`() {
    let field = input(.value("\" onfocus=\"alert(1)"), .name("q"))
    #expect(field.markup == "<input value=\"&quot; onfocus=&quot;alert(1)\" name=\"q\">")
  }

  @Test func `names from right to left stay as they are`() {
    #expect(bdi("إسراء").markup == "<bdi>إسراء</bdi>")
    #expect(bdi("a\u{200F}b").markup == "<bdi>a\u{200F}b</bdi>")
  }

  @Test(arguments: ["\u{202E}", "\u{202A}", "\u{2066}", "\u{2069}", "\u{0}", "\u{8}", "\u{85}"])
  func `a mark that would turn or cut the line is shown as a replacement`(mark: String) {
    #expect(p("Mara" + mark + "x").markup == "<p>Mara\u{FFFD}x</p>")
  }

  @Test func `a flag is written bare and an omitted attribute not at all`() {
    #expect(
      input(.checked(true), .selected(false), .class(nil), .id(nil)).markup == "<input checked>")
  }

  @Test func `an address cannot leave its segment`() {
    #expect(LocalPath("family", "northmoor-csc/P1").text == "/family/northmoor-csc%2FP1")
    #expect(LocalPath("family", "../../x?y#z").text == "/family/..%2F..%2Fx%3Fy%23z")
    #expect(LocalPath("..", "a").text == "/-/a")
    #expect(LocalPath().text == "/")
    #expect(
      LocalPath("people", query: [("q", "a&b=c é"), ("page", "2")], fragment: "x y").text
        == "/people?q=a%26b%3Dc%20%C3%A9&page=2#x%20y")
    #expect(LocalPath(here: "main").text == "#main")
  }

  @Test func `lengths of drawings are written to a tenth`() {
    let mark = circle(.shape(.cx, 12.25), .shape(.cy, -0.04), .shape(.r, 5)) {}
    #expect(mark.markup == "<circle cx=\"12.3\" cy=\"0\" r=\"5\"></circle>")
  }

  @Test func `a plain drawing is let in as it stands`() throws {
    let drawing = "<svg viewBox=\"0 0 1 1\"><a href=\"/person\"><text>x &lt; y</text></a></svg>"
    #expect(try #require(TrustedSVG(drawn: drawing)).markup == drawing)
    #expect(TrustedSVG(drawn: Samples.genogram) != nil)
  }

  @Test(arguments: [
    "", "x", "<p>x</p>", "<svg></svg><svg></svg>", "<svg></svg><script></script>",
    "<svg><script>alert(1)</script></svg>", "<svg onload=\"alert(1)\"></svg>",
    "<svg ONLOAD='alert(1)'></svg>", "<svg><g style=\"fill:red\"></g></svg>",
    "<svg><a href=\"javascript:alert(1)\"></a></svg>", "<svg><a href=\"//elsewhere\"></a></svg>",
    "<svg><a xlink:href=\"javascript:x\"></a></svg>", "<svg><image href=\"/x\"/></svg>",
    "<svg><foreignObject></foreignObject></svg>", "<svg><g></svg>", "<svg></g></svg>",
    "<svg><g fill=\"url(http://elsewhere)\"></g></svg>", "<svg>< script></script></svg>",
    "<svg><g/onload=alert(1)></svg>", "<svg><!-- x --></svg>", "<svg><use href=\"#x\"/></svg>",
    "<svg></svg>after", "<svg><g a=\"1\"onload=\"x\"></g></svg>", "<svg><text", "<svg",
  ])
  func `a drawing that does more than draw is kept out`(markup: String) {
    #expect(TrustedSVG(drawn: markup) == nil)
  }
}
