/// Single words with their places, as poppler's `pdftotext -bbox` writes them, for pages whose
/// cells stand too close together to be told apart in runs.
struct DrawnWords {
  /// Words by page, counting from the first page asked for.
  private(set) var pages: [Int: [SourceRun]] = [:]

  /// - Parameter first: the page the tool was told to begin with.
  init(_ bytes: [UInt8], first: Int) {
    var markup = Markup(bytes)
    var page = first - 1
    var word: SourceRun?
    while let token = markup.next() {
      switch token {
      case .open("page", _, _): page += 1
      case .open("word", let attributes, _):
        func length(_ key: String) -> Double { attributes[key].flatMap { Double($0) } ?? 0 }
        let (top, bottom) = (length("yMin"), length("yMax"))
        word = SourceRun(
          text: "", left: length("xMin"), top: top, right: length("xMax"), bottom: bottom,
          size: (bottom - top) * 0.87, bold: 0, italic: 0)
      case .text(let text): word?.text += Letters.plain(text)
      case .close("word"):
        if let word, !word.text.isEmpty { pages[page, default: []].append(word) }
        word = nil
      default: break
      }
    }
  }

  /// The page's lines with a cell for each column: what stands between two rivers of white that
  /// no word crosses from the plan's head to its end.
  static func lines(_ words: [SourceRun], page: Int, drawn: [TextLine]) -> [TextLine] {
    let rivers = rivers(words, below: drawn)
    guard rivers.count >= 2 else { return drawn }
    return drawn.map { line in
      let own = words.filter {
        min($0.bottom, line.bottom) - max($0.top, line.top) > 0.6 * min($0.height, line.height)
      }.sorted { $0.left < $1.left }
      guard !own.isEmpty else { return line }
      var cells: [SourceRun] = []
      for word in own {
        if let open = cells.last,
          !rivers.contains(where: { $0 > open.right - 1 && $0 < word.left + 1 })
        {
          cells[cells.count - 1].text += " " + word.text
          cells[cells.count - 1].right = word.right
        } else {
          cells.append(word)
        }
      }
      var line = line
      line.cells = cells
      return line
    }
  }

  /// Middles of the stretches of a page that no word of the plan's lines touches.
  private static func rivers(_ words: [SourceRun], below drawn: [TextLine]) -> [Double] {
    guard
      let head = drawn.firstIndex(where: {
        PlanHeader.share(of: $0.text) >= 0.8 && $0.text.count > 12
      })
    else { return [] }
    let top = drawn[head].top - 1
    let inside = words.filter { $0.top >= top }.sorted { $0.left < $1.left }
    var out: [Double] = []
    var reach = inside.first?.right ?? 0
    for word in inside {
      if word.left - reach >= 2.4 { out.append((word.left + reach) / 2) }
      reach = max(reach, word.right)
    }
    return out
  }
}
