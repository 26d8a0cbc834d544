/// An element with content, called with its attributes and what stands in it.
struct Element: Sendable {
  let name: String
  init(_ name: StaticString) { self.name = name.description }

  func callAsFunction(
    _ attributes: Attribute..., @HTMLBuilder content: () -> HTML
  ) -> HTML {
    .element(name, attributes, content())
  }

  func callAsFunction(_ text: String, _ attributes: Attribute...) -> HTML {
    .element(name, attributes, .text(text))
  }

  func callAsFunction(_ content: HTML, _ attributes: Attribute...) -> HTML {
    .element(name, attributes, content)
  }
}

/// An element that can have no content.
struct VoidElement: Sendable {
  let name: String
  init(_ name: StaticString) { self.name = name.description }

  func callAsFunction(_ attributes: Attribute...) -> HTML { .void(name, attributes) }
}
