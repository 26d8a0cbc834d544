/// Reads the recommendations of one zone.
struct ItemReader {
  private let passages: [Passage]
  private let zone: Zone
  private let outline: Outline
  var items: [FoundItem] = []
  /// Above: headings of the list with their numbers, the last first.
  private var group: String?
  private var groupLabel: ListLabel?
  private var stem: Passage?
  let scheme: Scheme

  /// How the list tells its items apart.
  enum Scheme {
    /// `Recommendation 3`
    case named
    /// Numbers, letters or codes
    case labelled
    /// Marks without order
    case bullets
    /// Paragraphs
    case bare
    /// Numbered conclusions and recommendations, told apart by a mark at their end
    case marked
  }

  static func items(in zone: Zone, of passages: [Passage], outline: Outline) -> [FoundItem] {
    let own = Array(passages[zone.range])
    var reader = ItemReader(
      passages: own, zone: zone, outline: outline,
      scheme: scheme(of: own, outline: outline, zone: zone))
    reader.readAll()
    return reader.finished()
  }

  private init(passages: [Passage], zone: Zone, outline: Outline, scheme: Scheme) {
    self.passages = passages
    self.zone = zone
    self.outline = outline
    self.scheme = scheme
    if let heading = zone.heading, BodyWords.isBody(heading.text) { group = heading.text }
    groupLabel = zone.heading?.label
  }

  private static func scheme(of own: [Passage], outline: Outline, zone: Zone) -> Scheme {
    var counts: [ListLabel.Kind: Int] = [:]
    for passage in own {
      if let kind = passage.label?.kind, passage.label?.isClosed == true,
        kind == .recommendation || !outline.isHeading(passage)
      {
        counts[kind, default: 0] += 1
      }
    }
    if own.filter({ Markers.kind(of: $0.text) != nil }).count >= 2 { return .marked }
    if counts[.recommendation, default: 0] >= 1 { return .named }
    let ordered = counts.filter { $0.key != .bullet && $0.key != .recommendation }
    let total = ordered.values.reduce(0, +)
    if total >= 2 || total == 1 && counts[.bullet, default: 0] == 0 { return .labelled }
    return counts[.bullet, default: 0] >= 1 ? .bullets : .bare
  }

  private mutating func readAll() {
    for passage in passages {
      let isNamed = passage.label?.kind == .recommendation || Leads.lead(in: passage.text) != nil
      if !isNamed, outline.isHeading(passage) || isGroup(passage) {
        take(heading: passage)
      } else {
        take(passage)
      }
    }
  }

  /// A body's name alone in a line, set like the text.
  private func isGroup(_ passage: Passage) -> Bool {
    passage.label?.kind != .bullet && passage.wordCount <= 12 && !passage.text.hasSuffix(".")
      && !passage.text.hasSuffix(";") && BodyWords.isBody(passage.text)
      && !Modality.sounds(passage.text)
  }

  private mutating func take(heading: Passage) {
    if scheme == .named, let last = items.last, last.text.isEmpty, heading.label == nil {
      items[items.count - 1].stem = heading.text
      return
    }
    if PlanHeader.isHead(heading.whole) { return }
    group = heading.text
    groupLabel = heading.label
    stem = nil
  }

  private mutating func take(_ passage: Passage) {
    if let lead = Leads.lead(in: passage.text), !items.isEmpty {
      items[items.count - 1].lead = lead
      return
    }
    switch scheme {
    case .named: takeNamed(passage)
    case .labelled, .marked: takeLabelled(passage)
    case .bullets: takeBullet(passage)
    case .bare: takeBare(passage)
    }
  }

  private mutating func takeNamed(_ passage: Passage) {
    if passage.label?.kind == .recommendation {
      let isTitle =
        !passage.text.isEmpty && !passage.isEnded && passage.wordCount <= 25
        && (passage.isBold || !Modality.sounds(passage.text))
      add(passage, stem: isTitle ? passage.text : nil, text: isTitle ? "" : passage.text)
      items[items.count - 1].isStem = isTitle
      return
    }
    guard !items.isEmpty else { return }
    extend(
      with: passage, open: items[items.count - 1].isStem || items[items.count - 1].text.isEmpty)
  }

  private mutating func takeLabelled(_ passage: Passage) {
    guard let label = passage.label, label.kind != .bullet else {
      if passage.label == nil, passage.text.hasSuffix(":"), !Modality.isIntroduction(passage.text),
        items.isEmpty || Passage.ends(items[items.count - 1].text)
      {
        stem = passage
        return
      }
      if !items.isEmpty { extend(with: passage, open: false) }
      return
    }
    if Modality.isIntroduction(passage.text), label.kind == .decimal { return }
    let parent = parent(of: label, at: passage)
    let number = numbered(label, under: parent)
    add(passage, stem: nil, text: passage.text)
    items[items.count - 1].number = number
    if let parent, parent < items.count - 1 {
      items[items.count - 1].stem =
        [items[parent].stem, items[parent].text].compactMap { $0 }.joined(separator: " ")
    }
    if let parent { items[parent].isStem = true }
    if parent == nil, let stem { items[items.count - 1].stem = stem.text }
  }

  /// The item of a higher level that this one stands under; nil on the first level.
  private func parent(of label: ListLabel, at passage: Passage) -> Int? {
    for index in items.indices.reversed() {
      guard let other = items[index].label else { continue }
      if other.kind == label.kind, other.depth == label.depth { return parentOf(index) }
      if label.kind == .decimal || label.kind == .code {
        if label.depth > other.depth, label.parts.starts(with: other.parts) { return index }
        continue
      }
      if other.kind == .decimal || other.kind == .code { return index }
      if label.last == 1 { return index }
    }
    return nil
  }

  private func parentOf(_ index: Int) -> Int? {
    guard let number = items[index].number, items[index].label?.kind != .decimal else { return nil }
    return items[..<index].lastIndex {
      $0.isStem && $0.number != nil && number.hasPrefix($0.number ?? "-") && $0.number != number
    }
  }

  /// A letter takes the number it stands under: `9.1 a`, `4(c)(ii)`.
  private func numbered(_ label: ListLabel, under parent: Int?) -> String? {
    guard [.letter, .roman, .enclosed].contains(label.kind) else { return label.printed }
    let above = parent.flatMap { items[$0].number } ?? (parent == nil ? groupLabel?.printed : nil)
    guard let above, let own = label.printed else { return label.printed }
    return label.isEnclosed ? above + "(" + own + ")" : above + " " + own
  }

  private mutating func takeBullet(_ passage: Passage) {
    if passage.label?.kind == .bullet {
      let isInner =
        items.last.map { passage.left > $0.labelLeft + 9 && !$0.text.hasSuffix(".") } ?? false
      if isInner {
        append("• " + passage.text, of: passage)
      } else {
        add(passage, stem: stem?.text, text: passage.text)
        items[items.count - 1].number = nil
      }
    } else if passage.text.hasSuffix(":"), !Modality.isIntroduction(passage.text) {
      stem = passage
    } else if !items.isEmpty {
      extend(with: passage, open: false)
    }
  }

  private mutating func takeBare(_ passage: Passage) {
    guard !Modality.isIntroduction(passage.text), !Modality.isRemark(passage.text),
      passage.wordCount >= 5
    else { return }
    if let last = items.last, !Passage.ends(last.text) { return append(passage.text, of: passage) }
    guard Modality.sounds(passage.text) else { return }
    add(passage, stem: nil, text: passage.text)
    items[items.count - 1].number = nil
  }

  /// Text under an item that has no label of its own.
  private mutating func extend(with passage: Passage, open: Bool) {
    guard let last = items.last else { return }
    if Modality.isRemark(passage.text) {
      items[items.count - 1].isStem = false
      return
    }
    if passage.label?.kind == .bullet {
      return append((passage.label == nil ? "" : "• ") + passage.text, of: passage)
    }
    let isInside =
      last.textLeft > last.labelLeft + 6 && abs(passage.textLeft - last.textLeft) < 5
      && !passage.isItalic
    let isUnfinished =
      !Passage.ends(last.text) || last.text.hasSuffix(":") || last.text.hasSuffix(";")
    let isLower = passage.text.first?.isLowercase ?? false
    if open || isInside || isUnfinished || isLower {
      let label = passage.label?.printed.map { "(" + $0 + ") " } ?? ""
      append(label + passage.text, of: passage)
    }
  }

  private mutating func append(_ text: String, of passage: Passage) {
    var last = items[items.count - 1]
    last.text = last.text.isEmpty ? text : last.text + " " + text
    if passage.page == last.page, let old = last.box, let new = passage.box {
      last.box = [
        min(old[0], new[0]), min(old[1], new[1]), max(old[2], new[2]), max(old[3], new[3]),
      ]
    }
    items[items.count - 1] = last
  }

  private mutating func add(_ passage: Passage, stem: String?, text: String) {
    items.append(
      FoundItem(
        number: passage.label?.printed, stem: stem, text: text, group: group, lead: nil,
        page: passage.page, box: passage.box, place: place, confidence: 0.9, reasons: [],
        line: passage.line, textLeft: passage.textLeft, labelLeft: passage.left,
        label: passage.label))
  }

  private var place: FoundItem.Place {
    if zone.isSummary { return .summary }
    if zone.kind == .labelled { return .body }
    return zone.isAppendix ? .appendix : .section
  }
}
