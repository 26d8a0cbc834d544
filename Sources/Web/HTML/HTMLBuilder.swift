/// Lets a page be written as it reads: one part below the other, with `if` and `for` between.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ part: HTML) -> HTML { part }
  static func buildExpression(_ text: String) -> HTML { .text(text) }
  static func buildExpression(_ parts: [HTML]) -> HTML { .fragment(parts) }
  static func buildBlock(_ parts: HTML...) -> HTML {
    parts.count == 1 ? parts[0] : .fragment(parts)
  }
  static func buildOptional(_ part: HTML?) -> HTML { part ?? .nothing }
  static func buildEither(first part: HTML) -> HTML { part }
  static func buildEither(second part: HTML) -> HTML { part }
  static func buildArray(_ parts: [HTML]) -> HTML { .fragment(parts) }
}

extension HTML {
  /// Parts one after the other, without an element around them.
  init(@HTMLBuilder _ content: () -> HTML) { self = content() }
}
