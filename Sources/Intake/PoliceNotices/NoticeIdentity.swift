import Vocabulary

/// Who one of a notice's people is, as statements about their record.
struct NoticeIdentity {
  let person: NoticePerson
  let reference: String
  /// The day of the incident, on which they lived where the notice says.
  let day: Day?
  let received: Day

  private var sheet: Sheet { person.row.file.sheet }
  private var row: Int { person.row.number }

  /// Adds what the notice says; answers the sex, which words for parents turn on.
  func read(into gathered: inout Gathered) -> Sex? {
    if let name = name() { says(.name(name), "name", into: &gathered) }
    let sex = sheet.sex(row, person.column(.sex), into: &gathered)
    if let sex { says(.sex(sex), "sex", into: &gathered) }
    if let born = born(into: &gathered) {
      let date = UncertainDate(born)
      says(.born(Birth(on: date)), "born", occurred: date, into: &gathered)
    }
    if let number = sheet.nhsNumber(row, person.column(.nhs_number), into: &gathered) {
      says(.identifier(number), "nhs-number", into: &gathered)
    }
    let place = Place(
      address: person.text(.address).map(Spaced.trimmed),
      postcode: sheet.postcode(row, person.column(.postcode), into: &gathered))
    if place != Place() {
      // Where somebody lives changes from notice to notice without either being wrong.
      says(
        .lives(Residence(place: place)), "lives/\(reference)",
        occurred: day.map { UncertainDate($0) }, into: &gathered)
    }
    return sex
  }

  private func born(into gathered: inout Gathered) -> Day? {
    let column = person.column(.dob)
    guard let day = sheet.day(row, column, into: &gathered) else { return nil }
    if day <= received { return day }
    sheet.reject(
      row, column, "a date of birth later than the day it was received",
      expected: "a day that has been", into: &gathered)
    return nil
  }

  /// The parts where they are given, else the whole name taken apart: `Mara Lee Ashdown` or
  /// `Ashdown, Mara Lee`.
  private func name() -> PersonName? {
    let (given, family) = (person.text(.given_name), person.text(.family_name))
    let whole = person.text(.name).map(NoticeIdentity.parts)
    guard given != nil || family != nil || whole != nil else { return nil }
    return PersonName(
      given: given ?? whole?.given, middle: given == nil ? whole?.middle : nil,
      family: family ?? whole?.family)
  }

  static func parts(_ text: String) -> PersonName {
    let halves = text.split(separator: ",", maxSplits: 1).map(Spaced.trimmed)
    var words = (halves.count == 2 ? halves[1] : text).split(whereSeparator: \.isWhitespace)
    let family: String?
    if halves.count == 2 {
      family = halves[0]
    } else {
      family = words.count > 1 ? words.popLast().map(String.init) : nil
    }
    let given = words.first.map(String.init)
    let middle = words.dropFirst().joined(separator: " ")
    return PersonName(given: given, middle: middle.isEmpty ? nil : middle, family: family)
  }

  private func says(
    _ saying: Saying, _ name: String, occurred: UncertainDate? = nil,
    into gathered: inout Gathered
  ) {
    let draft = sheet.draft(
      row, about: person.record, says: saying, occurred: occurred,
      key: "police/\(person.record.id)/\(name)")
    gathered.drafts.append(draft)
  }
}
