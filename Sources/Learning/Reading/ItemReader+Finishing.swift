extension ItemReader {
  /// The items without stems that only introduce others, narrative and conclusions.
  func finished() -> [FoundItem] {
    var out: [FoundItem] = []
    for (index, item) in items.enumerated() {
      if let kept = kept(item, at: index, in: items) { out.append(kept) }
    }
    return out
  }

  private func kept(_ item: FoundItem, at index: Int, in all: [FoundItem]) -> FoundItem? {
    var item = item
    if item.text.isEmpty {
      guard let stem = item.stem else { return nil }
      item.text = stem
      item.stem = nil
    }
    if scheme == .marked {
      let kind = Markers.kind(of: item.text)
      if kind?.hasPrefix("conclusion") == true { return nil }
      if kind != "recommendations", kind != "recommendation", !Modality.sounds(item.text) {
        return nil
      }
      guard kind != nil else { return nil }
      item.text = Markers.without(item.text)
      item.reasons.append("marked as a recommendation at its end")
    } else if item.label?.kind != .recommendation {
      if item.isStem, isOnlyStem(item, at: index, in: all) { return nil }
      if Modality.isNarrative(item.text), item.stem == nil { return nil }
      if Modality.isIntroduction(item.text) || item.text.split(separator: " ").count < 3 {
        return nil
      }
    }
    item.text = Letters.tidy(item.text)
    return item
  }

  private func isOnlyStem(_ item: FoundItem, at index: Int, in all: [FoundItem]) -> Bool {
    all[(index + 1)...].contains { $0.stem?.hasSuffix(item.text) ?? false }
  }
}
