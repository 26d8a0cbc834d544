import Vocabulary

/// Parts of an alert taken out before it is shown to somebody a prohibition names.
extension PoliceAlert {
  /// Without the people of some records, and without the free text, which may speak of them.
  func without(_ hidden: Set<RecordReference>) -> PoliceAlert {
    guard involved.contains(where: { hidden.contains($0.record) }) else { return self }
    var copy = withoutText { _ in true }
    copy.involved.removeAll { hidden.contains($0.record) }
    return copy
  }

  /// Without where it was, how to reach the victim, and where each person was.
  var withoutPlace: PoliceAlert {
    var copy = self
    copy.place = nil
    copy.safeContact = nil
    for index in copy.involved.indices { copy.involved[index].whereabouts = nil }
    return copy
  }

  /// Without those of its free texts that a test picks out.
  func withoutText(_ isPicked: (String) -> Bool) -> PoliceAlert {
    func kept(_ text: String?) -> String? { text.flatMap { isPicked($0) ? nil : $0 } }
    var copy = self
    copy.incident = kept(incident)
    copy.injuries = kept(injuries)
    copy.outcome = kept(outcome)
    copy.orders = kept(orders)
    copy.victimView = kept(victimView)
    copy.safeContact = kept(safeContact)
    copy.circumstances = kept(circumstances)
    copy.sharingBasis = kept(sharingBasis)
    for index in copy.involved.indices {
      copy.involved[index].whereabouts = kept(involved[index].whereabouts)
      copy.involved[index].childsWords = kept(involved[index].childsWords)
    }
    return copy
  }
}
