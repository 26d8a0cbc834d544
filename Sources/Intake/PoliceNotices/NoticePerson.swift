import Vocabulary

/// One of a notice's people, where they stand in the file.
struct NoticePerson {
  let row: NoticeSource.Row
  /// Which group of columns; nil where the row is about one person.
  let columns: NoticePart?
  let role: NoticePart.Role
  let record: RecordReference
  var sex: Sex?

  func text(_ field: NoticeField) -> String? {
    row.file.sheet.text(row.number, column(field))
  }

  func column(_ field: NoticeField) -> Column { row.file.column(field, of: columns) }

  func answer(_ field: NoticeField, into gathered: inout Gathered) -> Answer {
    row.file.sheet.answer(row.number, column(field), into: &gathered)
  }

  /// What they are called in one text, for telling whether two rows name the same person.
  var nameAndBirth: String {
    [NoticeField.name, .given_name, .family_name, .dob].map { text($0) ?? "" }
      .joined(separator: "|")
  }

  /// Fields of a person that a statement has a place for.
  static let kept = NoticeField.allCases.filter { $0.isOfPerson && $0.isKept }

  /// As an alert states their part.
  func involved(into gathered: inout Gathered) -> PoliceAlert.Involved {
    let toPerpetrator = text(.relationship_to_perpetrator).map { $0 + " (of alleged perpetrator)" }
    return PoliceAlert.Involved(
      record: record, role: role.ofAlert, relationship: text(.relationship) ?? toPerpetrator,
      present: answer(.present, into: &gathered), whereabouts: text(.whereabouts),
      spokenTo: answer(.spoken_to, into: &gathered),
      seenAlone: answer(.seen_alone, into: &gathered), childsWords: text(.child_words))
  }
}

extension NoticePart.Role {
  var ofAlert: PoliceAlert.Role {
    switch self {
    case .victim: .victim
    case .allegedPerpetrator: .allegedPerpetrator
    case .child: .child
    case .witness, .other: .other
    }
  }

  /// The flow's word for such a person; nil where there is none.
  var subject: Flow.Subject? {
    switch self {
    case .victim: .victim
    case .allegedPerpetrator: .allegedPerpetrator
    case .child: .child
    case .witness, .other: nil
    }
  }

  /// As record ids without a number of their own are made: `victim`.
  var word: String {
    switch self {
    case .victim: "victim"
    case .allegedPerpetrator: "alleged-perpetrator"
    case .child: "child"
    case .witness: "witness"
    case .other: "other"
    }
  }

  static let expected = "victim, alleged_perpetrator, suspect, child, witness or other"

  /// Nil for a word that is none of the parts.
  init?(_ text: String) {
    switch text.lowercased().split(whereSeparator: { !$0.isLetter }).joined(separator: " ") {
    case "victim", "survivor": self = .victim
    case "alleged perpetrator", "perpetrator", "suspect": self = .allegedPerpetrator
    case "child": self = .child
    case "witness": self = .witness
    case "other": self = .other
    default: return nil
    }
  }
}
