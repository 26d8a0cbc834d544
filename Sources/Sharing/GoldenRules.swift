import Vocabulary

/// How each of the seven golden rules of information sharing was answered, for the record.
///
/// DfE, Information sharing: advice for practitioners (April 2024); the rules in our own words.
/// Each says only what the decision itself knows: what a practitioner must judge is left to them.
enum GoldenRules {
  static func answers(
    _ request: SharingRequest, grants: [Permissions.Permission], kinds: [String]
  ) -> [String] {
    let reader = request.practitioner
    let bases = unique(grants.map { inWords($0.grant.basis) }).joined(separator: "; ")
    let agreements = unique(grants.map(\.id)).joined(separator: ", ")
    return [
      "1 Safety before privacy: asked for \(request.purpose.inWords).",
      "2 Being open: nobody was told by this opening; whom to tell is the practitioner's to judge.",
      "3 Consent: not what this rests on. It rests on \(bases).",
      "4 Sure of the footing: \(agreements), in force on \(request.day.inWords).",
      "5 Identities at risk: every prohibition in force was applied before anything was granted.",
      "6 Only what is needed: \(kinds.joined(separator: ", ")), to a \(reader.role.inWords) of"
        + " \(reader.agency).",
      "7 Written down: this record, made before anything was shown.",
    ]
  }

  static func unique(_ texts: [String]) -> [String] { Set(texts).sorted() }

  /// `UK GDPR 6(1)(e), 9(2)(g), Data Protection Act 2018 Schedule 1 paragraph 18, …`
  private static func inWords(_ basis: LawfulBasis) -> String {
    let parts = [
      "UK GDPR 6(1)(\(basis.article6))",
      basis.article9.map { "9(2)(\($0))" },
      basis.schedule1.map { "Data Protection Act 2018 Schedule 1 \($0)" },
      basis.power,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
