import ArgumentParser

/// The command `kith`.
struct Kith: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kith",
    abstract: "A safeguarding hub: what agencies said, joined, with what must be done about it.",
    discussion: """
      Agencies keep their own systems and send the hub what a sharing agreement lets them send. \
      Kith keeps it as statements that are never changed, and works out from them who is who, \
      who is whose, what must be done by whom and by when, and what may be told to whom.

      To look at it with invented people: kith demo --data ./data

      Exit codes: 0 done · 1 some input was rejected (listed) · 2 wrong usage · 3 the ledger does \
      not verify · 4 could not (busy, permission, disk, missing tool), nothing was changed.
      """,
    version: Release.version,
    subcommands: [
      DemoCommand.self, ServeCommand.self, ImportCommand.self, ReviewCommand.self,
      FamilyCommand.self, LinkCommand.self, AssureCommand.self, ReplayCommand.self,
      ChronologyCommand.self,
      RulesCommand.self, QuestionnaireCommand.self, DocsCommand.self, TownCommand.self,
      VerifyCommand.self,
      RebuildCommand.self,
      SignInCommand.self,
    ])
}
