/// What each column of one file is taken for.
struct ColumnPlan {
  var choices: [ColumnChoice] = []
  /// The column that holds the record's own number; nil numbers the rows.
  var recordID: Int?
  var source: Int?

  /// `told` gives the kind and the name of the field of columns the caller named, by header.
  init(file: String, profiles: [ColumnProfile], told: [String: FieldKind]) {
    var kinds = profiles.map { profile -> (FieldKind, String) in
      if let kind = told[Self.key(profile.header)] { return (kind, "told") }
      if let kind = HeaderNames.kind(of: profile.header) {
        return kind == .ignored ? (.ignored, "a key or a truth") : (kind, "by its name")
      }
      return (.ignored, "not recognised")
    }
    Self.recognise(&kinds, profiles)
    Self.settleNames(&kinds, profiles)
    Self.settleBirthDay(&kinds, profiles)
    recordID = Self.recordID(kinds.map(\.0), profiles, of: file)
    for (place, kind) in kinds.enumerated() where kind.0 == .recordID && place != recordID {
      kinds[place] = (.ignored, "a key or a truth")
    }
    if let recordID { kinds[recordID].0 = .recordID }
    source = kinds.firstIndex { $0.0 == .source }
    choices = zip(profiles, kinds).map {
      ColumnChoice(file: file, header: $0.header, kind: $1.0, because: $1.1)
    }
  }

  static func key(_ header: String) -> String {
    header.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Columns whose names say nothing, by their values; each kind at most once, and only where no
  /// column is named so.
  private static func recognise(_ kinds: inout [(FieldKind, String)], _ profiles: [ColumnProfile]) {
    for (place, profile) in profiles.enumerated() where kinds[place].1 == "not recognised" {
      guard let kind = profile.kindByValues, !kinds.contains(where: { $0.0 == kind }) else {
        continue
      }
      kinds[place] = (kind, "by its values")
    }
  }

  /// A column called `name` holds given names where another holds family names and it has single
  /// words.
  private static func settleNames(
    _ kinds: inout [(FieldKind, String)], _ profiles: [ColumnProfile]
  ) {
    let hasGiven = kinds.contains { $0.0 == .givenName }
    let hasFamily = kinds.contains { $0.0 == .familyName }
    for (place, profile) in profiles.enumerated() where kinds[place].0 == .fullName {
      guard kinds[place].1 != "told" else { continue }
      if hasFamily, !hasGiven, profile.share({ $0.contains(32) }) < 0.2 {
        kinds[place].0 = .givenName
      }
    }
  }

  /// `Birth_Day` beside a year of birth holds days of the month.
  private static func settleBirthDay(
    _ kinds: inout [(FieldKind, String)], _ profiles: [ColumnProfile]
  ) {
    guard kinds.contains(where: { $0.0 == .birthYear }) else { return }
    for (place, profile) in profiles.enumerated() where kinds[place].0 == .birthDate {
      guard kinds[place].1 != "told", profile.share({ $0.count <= 2 }) > 0.9 else { continue }
      kinds[place].0 = .birthDay
    }
  }

  /// The column named so; else an id that differs in every row, one called like the file first:
  /// of `census_id` and `person_id` in `census.csv`, the census's own.
  private static func recordID(
    _ kinds: [FieldKind], _ profiles: [ColumnProfile], of file: String
  ) -> Int? {
    if let named = kinds.firstIndex(of: .recordID) { return named }
    let possible = profiles.indices.filter {
      kinds[$0] == .ignored && HeaderNames.mayBeRecordID(profiles[$0].header)
        && profiles[$0].rows > 0 && profiles[$0].different == profiles[$0].rows
    }
    let own = HeaderNames.squeezed(file)
    let called = possible.first { place in
      let words = HeaderNames.squeezed(profiles[place].header).dropLast(2)
      return words.count > 2 && own.contains(words)
    }
    return called ?? possible.first
  }
}
