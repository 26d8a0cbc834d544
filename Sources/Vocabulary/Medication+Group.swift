extension Medication.Group {
  /// The group of a medicine by the words it is ordered in; `.other` for a name not in the list.
  ///
  /// International non-proprietary names of the British National Formulary's sections on psychosis
  /// and mania; brand names are not looked up.
  public init(medicine words: String) {
    let names = words.lowercased().split { !$0.isLetter }.map(String.init)
    self =
      names.lazy.compactMap { name in
        Medication.Group.stems.first { name.hasPrefix($0.stem) }?.group
      }.first ?? .other
  }

  private static let stems: [(stem: String, group: Medication.Group)] = [
    ("clozapin", .clozapine), ("lithium", .lithium), ("valpro", .moodStabiliser),
    ("carbamazepin", .moodStabiliser), ("lamotrigin", .moodStabiliser),
    ("olanzapin", .antipsychotic), ("risperidon", .antipsychotic), ("quetiapin", .antipsychotic),
    ("aripiprazol", .antipsychotic), ("amisulprid", .antipsychotic),
    ("haloperidol", .antipsychotic), ("paliperidon", .antipsychotic),
    ("zuclopenthixol", .antipsychotic), ("flupentixol", .antipsychotic),
    ("chlorpromazin", .antipsychotic), ("lurasidon", .antipsychotic),
    ("cariprazin", .antipsychotic), ("sulpirid", .antipsychotic),
    ("trifluoperazin", .antipsychotic),
  ]
}
