extension KinReason {
  /// The same, seen from the relative.
  @inline(__always)
  var turned: KinReason {
    switch self {
    case .oneParent(let shared, let mine, let theirs):
      .oneParent(shared, others: theirs, mine)
    case .readings(let all):
      .readings(all.turned)
    case .couple(let mine, let theirs, let since):
      .couple(theirs, mine, since: since)
    case .bothParents, .oneKnown, .thinRecord, .sharedByAdoption, .sharedByFostering,
      .statedStep:
      self
    }
  }
}
