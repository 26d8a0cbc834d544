import Vocabulary

/// An assessment to be authorised: every child by themselves, seen, alone, in their own words, or
/// why not.
struct AuthorisePage: Page {
  var frame: Frame
  var file: FileHeading
  var name: String
  var action: LocalPath
  /// Since when visits count.
  var start: Day
  var children: [Child]
  var isManager: Bool
  var values: FormValues
  var problems: [FieldProblem]
  var draft: DraftLine

  struct Child: Sendable {
    /// The field in which it is said why not.
    var field: String
    var name: String
    var seen: Answer
    var seenAlone: Answer
    var ownWords: Answer
    /// As a visit gave it.
    var reason: String?
    var at: LocalPath
    var isAccountedFor: Bool
  }

  var title: String { problems.title("Authorise the assessment") }

  private var fields: Fields { Fields(values, problems: problems) }

  var content: HTML {
    FileForm(
      frame: frame, file: file, action: action, problems: problems, draft: draft
    ).html(
      heading: HTML { "Authorise the assessment" },
      above: HTML {
        p(.class("k-muted")) {
          "Of "
          bdi(name)
          ", begun on \(start.inWordsWithWeekday). Each child of the home and each linked sibling "
          "is accounted for by themselves, from the council’s own visits since then."
        }
      }
    ) {
      table
      for child in children where !child.isAccountedFor {
        fields.line(
          child.field, "\(child.name): if not seen, why not?",
          hint: "Record a visit where there was one; a reason is not a visit.")
      }
      if isManager {
        fields.area(
          "manager-reason", "Manager’s reason, if a child stays unaccounted for", rows: 2)
      }
      draft.buttons(isManager ? "Authorise" : "Send to a manager")
    }
  }

  private var table: HTML {
    DataTable(
      caption: "How each child was seen since the assessment began",
      columns: ["Child", "Seen", "Alone", "Own words", "Why not"],
      rows: children.map { child in
        DataTable.Row([
          a(bdi(child.name), .href(child.at)), AuthorisePage.word(child.seen),
          AuthorisePage.word(child.seenAlone), AuthorisePage.word(child.ownWords),
          child.seen == .yes && child.reason == nil
            ? span("seen", .class("k-muted")) : sentence(child.reason, else: "no reason recorded"),
        ])
      }, firstIsHeader: true
    ).html
  }

  private static func word(_ answer: Answer) -> HTML {
    switch answer {
    case .yes: span("Yes")
    case .no: b("No")
    case .notRecorded: unknown("not recorded")
    }
  }
}
