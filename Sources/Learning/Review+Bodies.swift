extension Review {
  /// The review with each addressee called as a register calls it, where that is sure.
  ///
  /// What the report printed is kept among the reasons; a name that is not sure stays as it was.
  public func named(by register: BodyRegister) -> Review {
    var out = self
    for index in out.recommendations.indices {
      var names: [String] = []
      for printed in out.recommendations[index].addressedTo {
        let match = register.match(printed)
        guard let match, match.confidence >= 0.9, match.name != printed else {
          names.append(printed)
          continue
        }
        if !names.contains(match.name) { names.append(match.name) }
        out.recommendations[index].reasons.append(
          "“\(printed)” is \(match.name): \(match.because)")
      }
      out.recommendations[index].addressedTo = names
    }
    return out
  }
}
