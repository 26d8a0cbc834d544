import Vocabulary

/// A form a practitioner fills in, as the statement it becomes.
struct Form {
  let agency: AgencyID
  let practitioner: String
  /// What it is called: `alert triage`.
  let title: String

  /// - Parameter key: names the answer among all of this form's: the alert, the person.
  func draft(
    about record: RecordReference, _ says: Saying, _ standing: Standing, on day: Day,
    occurred: UncertainDate? = nil, key: String
  ) -> DraftStatement {
    let name = title.split(separator: " ").joined(separator: "-")
    return DraftStatement(
      about: record, says: says, standing: standing, occurred: occurred ?? UncertainDate(day),
      noted: day, saidBy: agency, practitioner: practitioner,
      source: SourcePlace(document: "form: " + title), key: "form/\(name)/\(agency)/\(key)")
  }

  static let gp = ["mill-lane": "a.fenwick", "harbour-road": "k.mensah"]

  /// A practice's form, filled in by its general practitioner.
  static func practice(_ agency: AgencyID, _ title: String) -> Form {
    Form(agency: agency, practitioner: gp[agency.text] ?? "", title: title)
  }

  static func mentalHealth(_ title: String) -> Form {
    Form(agency: "eastvale-mh", practitioner: "b.tierney", title: title)
  }

  static func council(_ council: Council, _ title: String) -> Form {
    Form(agency: council.id, practitioner: council.socialWorker, title: title)
  }

  static let schoolNote = Form(
    agency: "oakfield-school", practitioner: "j.whitcombe", title: "significant event")
  static let hospitalNote = Form(
    agency: "st-brannock", practitioner: "s.lindqvist", title: "significant event")
}
