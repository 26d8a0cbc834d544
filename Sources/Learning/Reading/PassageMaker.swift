/// Lines become paragraphs: by the space between them, their indents, fonts and labels.
struct PassageMaker {
  private(set) var passages: [Passage] = []
  private let pitches: [Int: Double]
  private var open: Passage?
  private var before: TextLine?
  private var edge: [Int: Double] = [:]
  private var count = 0

  init(_ lines: [TextLine]) {
    pitches = PassageMaker.pitches(lines)
    for line in lines { edge[line.page] = max(edge[line.page] ?? 0, line.right) }
    let middle = edge.values.sorted()[safe: edge.count / 2] ?? 0
    for page in edge.keys where edge[page] ?? 0 < middle { edge[page] = middle }
    for line in lines { add(line) }
    close()
  }

  /// The usual distance between the tops of two lines, by size of letter.
  private static func pitches(_ lines: [TextLine]) -> [Int: Double] {
    var counts: [Int: [Int: Int]] = [:]
    for (first, second) in zip(lines, lines.dropFirst())
    where first.page == second.page && abs(first.size - second.size) < 0.5 {
      let pitch = Int((second.bottom - first.bottom).rounded())
      if pitch > 4, pitch < 60 {
        counts[Int(second.size.rounded()), default: [:]][pitch, default: 0] += 1
      }
    }
    return counts.mapValues { pitches in
      let total = pitches.values.reduce(0, +)
      let common = pitches.filter { $0.value * 6 >= total }.keys.min()
      return Double(common ?? pitches.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 14)
    }
  }

  private mutating func add(_ line: TextLine) {
    count += 1
    let label = LabelReader.label(of: line.text).map { inSequence($0, line) }
    guard let current = open, let before else { return start(line, label, apart: true) }
    let isApart = isApart(line, from: before)
    if begins(line, label, after: before, in: current, apart: isApart) {
      close()
      start(
        line, label.flatMap { accepts($0, line, current, apart: isApart) ? $0 : nil },
        apart: isApart)
    } else {
      extend(line)
    }
  }

  /// `i` after `h` is a letter, whatever it is alone; so are `v` after `u` and `x` after `w`.
  private func inSequence(_ label: ListLabel, _ line: TextLine) -> ListLabel {
    guard label.kind == .roman, let letter = label.printed?.lowercased(), letter.count == 1,
      let value = letter.unicodeScalars.first.map({ Int($0.value) - 96 }), value > 1
    else { return label }
    let before = (passages.suffix(12) + [open].compactMap { $0 }).last {
      ($0.label?.kind == .letter || $0.label?.kind == .roman) && abs($0.left - line.left) < 7
    }
    guard before?.label?.kind == .letter, before?.label?.last == value - 1 else { return label }
    var label = label
    label.kind = .letter
    label.parts = [value]
    return label
  }

  private func isApart(_ line: TextLine, from before: TextLine) -> Bool {
    guard line.page == before.page else { return false }
    let pitch = pitches[Int(line.size.rounded())] ?? line.height * 1.2
    return line.bottom - before.bottom > pitch * 1.22 + 0.6 || line.bottom < before.top
  }

  /// Does the line begin a passage of its own?
  private func begins(
    _ line: TextLine, _ label: ListLabel?, after before: TextLine, in current: Passage, apart: Bool
  ) -> Bool {
    if apart { return true }
    if line.cells.count >= 3 || before.cells.count >= 3 { return true }
    let isEnded = Passage.ends(current.text) || current.text.isEmpty
    if let label, accepts(label, line, current, apart: false) { return true }
    if line.page != before.page {
      let isNext = line.text.first.map { $0.isUppercase || $0 == "“" } ?? false
      if isShort(before), isNext { return true }
      return (isEnded && isNext) || abs(line.size - current.size) > 0.6
        || line.isBold != current.isBold && isEnded
    }
    if abs(line.size - before.size) > 0.9 && abs(line.size - current.size) > 0.9 { return true }
    if line.isBold != current.isBold, before.isBold != line.isBold {
      return current.isBold ? !current.text.isEmpty && isShort(before) : isEnded
    }
    if isBroken(before, line) { return true }
    let startsNew = line.text.first.map { $0.isUppercase || $0 == "“" } ?? false
    if isEnded, startsNew, isShort(before) { return true }
    return isEnded && startsNew && line.left > max(before.left, current.textLeft) + 9
  }

  /// The line before ended early, though the next word would have fitted.
  private func isBroken(_ before: TextLine, _ line: TextLine) -> Bool {
    guard line.text.first?.isUppercase == true, before.page == line.page else { return false }
    let edge = edge[line.page] ?? line.right
    let word = Double(line.text.prefix { $0 != " " }.count + 1) * line.size * 0.55
    return before.right - before.left < (edge - before.left) * 0.6
      && before.right + word < edge - 20
      && line.left < before.left + 4
  }

  private func isShort(_ line: TextLine) -> Bool {
    line.right < (edge[line.page] ?? line.right) * 0.86
  }

  /// Is it a label and not the next words of a sentence that happen to look like one?
  private func accepts(
    _ label: ListLabel, _ line: TextLine, _ current: Passage, apart: Bool
  ) -> Bool {
    if label.kind == .bullet {
      return apart || label.length > 1 && !"-–—".contains(line.text.first ?? " ")
        || Passage.ends(current.text) || current.label?.kind == .bullet
    }
    let isOutdented = line.left < current.textLeft - 5
    let isEnded =
      Passage.ends(current.text) || current.isBold != line.isBold
      || abs(current.size - line.size) > 0.9
    let previous =
      passages.suffix(12).last {
        $0.label?.kind == label.kind && $0.label?.depth == label.depth
          && abs($0.left - line.left) < 7
      }?.label ?? (current.label?.kind == label.kind ? current.label : nil)
    let isNext = previous.map { label.follows($0) } ?? false
    switch label.kind {
    case .recommendation: return label.isClosed ? isEnded || apart || isOutdented : apart
    case .decimal, .code:
      if apart, label.isClosed || line.cells.count > 1 || isNext { return true }
      let isTitle = line.isBold && !current.isBold
      let isHeading = line.isBold && LabelReader.isTitled(line.text, label)
      if isHeading, apart || isOutdented || isEnded { return true }
      guard label.isClosed || isTitle || (line.cells.count > 1 && isOutdented) else { return false }
      return isOutdented || isEnded || isNext && current.isBold
    case .enclosed, .letter, .roman:
      if label.last == 1 || label.kind == .roman && label.last == 9 {
        return apart || isEnded || isOutdented
      }
      return isNext || apart && isEnded || isOutdented && isEnded
    case .bullet: return true
    }
  }

  private mutating func start(_ line: TextLine, _ label: ListLabel?, apart: Bool) {
    let text = String(line.text.dropFirst(label?.length ?? 0))
    let hanging = label != nil && line.cells.count > 1 ? line.cells[1].left : line.left
    open = Passage(
      label: label, text: text, page: line.page, box: line.box, left: line.left,
      textLeft: hanging, size: line.size, isBold: line.isBold, isItalic: line.isItalic,
      startsBold: line.startsBold, styled: nil, isApart: apart, line: count,
      cells: line.cells.map { Letters.tidy($0.text) }, lastPage: line.page)
    before = line
  }

  private mutating func extend(_ line: TextLine) {
    guard var passage = open else { return }
    passage.text = Hyphens.joined(passage.text, line.text)
    passage.isBold = passage.isBold && line.isBold
    passage.isItalic = passage.isItalic && line.isItalic
    if passage.label != nil, line.left > passage.left + 4 {
      passage.textLeft = line.left
    } else if passage.label == nil {
      passage.textLeft = min(passage.textLeft, line.left)
    }
    if line.page == passage.page, let box = passage.box {
      passage.box = [
        min(box[0], line.left), min(box[1], line.top), max(box[2], line.right),
        max(box[3], line.bottom),
      ]
    }
    passage.lastPage = line.page
    open = passage
    before = line
  }

  private mutating func close() {
    if let open, !(open.text.isEmpty && open.label?.kind == .bullet) { passages.append(open) }
    open = nil
  }
}

extension Array {
  /// The element at a place, nil where there is none.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
