extension Samples {
  /// A mother, a father and their daughter.
  static let genogram = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 160" role="img" \
    aria-label="Genogram; the same is given as a list" font-size="13">\
    <g fill="none" stroke="#15222c" stroke-width="2"><rect x="40" y="20" width="36" height="36"/>\
    <circle cx="220" cy="38" r="18"/><path d="M58 56 V80 H220 V56 M140 80 V104"/>\
    <circle cx="140" cy="122" r="18"/></g><text x="58" y="14" text-anchor="middle">Daniel</text>\
    <text x="220" y="14" text-anchor="middle">Mara</text>\
    <text x="140" y="156" text-anchor="middle">Isla</text></svg>
    """
}
