extension ChronologyEntry {
  /// Entries in order, those that say the same of several people in one.
  ///
  /// A council opens a plan for each of three children on one day in the same words: that is three
  /// statements and one thing to read. Only neighbours that differ in nothing but whom they are
  /// about go together; one that was put right or taken back, or that others told as well, stands
  /// alone.
  public static func together(_ entries: [ChronologyEntry]) -> [[ChronologyEntry]] {
    var groups: [[ChronologyEntry]] = []
    for entry in entries {
      if let last = groups.indices.last, groups[last][0].tellsTheSame(as: entry) {
        groups[last].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups
  }

  private func tellsTheSame(as other: ChronologyEntry) -> Bool {
    isPlain && other.isPlain && date != nil && date == other.date && part == other.part
      && kind == other.kind && what == other.what && saidBy == other.saidBy
      && standing == other.standing && noted == other.noted
      && Set(people).isDisjoint(with: other.people)
  }

  private var isPlain: Bool { marks.isEmpty && alsoSaid.isEmpty && people.count == 1 }
}
