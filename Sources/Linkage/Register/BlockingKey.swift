/// What two records must share to be compared at all: one way of several.
struct BlockingKey: Sendable, Hashable {
  /// One thing shared.
  struct Part: Sendable, Hashable {
    let field: String
    let form: Form
  }

  /// The form in which it is shared.
  enum Form: String, Sendable, CaseIterable {
    /// The value itself.
    case value
    /// How a name sounds.
    case sound
    /// The name that a short form stands for, else how it sounds.
    case root
    /// The first letter.
    case initial
    /// The first four letters.
    case start
    /// Year of a date; its month and day; its year and month.
    case year, dayMonth, yearMonth
    /// A date with day and month in order of size, so that a change of places does not matter.
    case date
    /// A postcode without its last three characters.
    case district
    /// Given and family name in alphabetical order, so that a change of places does not matter.
    case bothNames
    /// The same, by their sounds.
    case bothSounds
  }

  let parts: [Part]

  /// `date_of_birth.date+family_name.sound`, as models write it.
  var text: String { parts.map { $0.field + "." + $0.form.rawValue }.joined(separator: "+") }

  init(_ parts: [Part]) { self.parts = parts }

  init?(_ text: String) {
    var parts: [Part] = []
    for word in text.split(separator: "+") {
      guard let dot = word.lastIndex(of: "."),
        let form = Form(rawValue: String(word[word.index(after: dot)...]))
      else { return nil }
      parts.append(Part(field: String(word[..<dot]), form: form))
    }
    guard !parts.isEmpty else { return nil }
    self.init(parts)
  }
}

extension BlockingKey {
  /// True when records that share this always share the other too.
  func isNarrower(than other: BlockingKey) -> Bool {
    self != other
      && other.parts.allSatisfy { wide in parts.contains { $0.isAsNarrow(as: wide) } }
  }
}

extension BlockingKey.Part {
  /// True when values that share this form always share the other.
  fileprivate func isAsNarrow(as wide: BlockingKey.Part) -> Bool {
    guard field == wide.field else { return false }
    if form == wide.form { return true }
    switch (form, wide.form) {
    case (.value, _) where wide.form != .bothNames && wide.form != .bothSounds: return true
    case (.date, .year), (.yearMonth, .year), (.start, .initial), (.bothNames, .bothSounds):
      return true
    default: return false
    }
  }
}
