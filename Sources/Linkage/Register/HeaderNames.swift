/// What columns are called, by the kind of what they hold.
///
/// Synonyms met in exports of UK health, council and police systems, in census files and in public
/// test sets. Compared without case, spaces and punctuation. Checked 2026-11-26.
enum HeaderNames {
  /// The kind a column's name says it has; nil for a name that says nothing.
  static func kind(of header: String) -> FieldKind? {
    let plain = squeezed(header)
    if let kind = kinds[plain] { return kind }
    let words = spaced(header)
    if words.contains("cluster") || words.contains("label") || words.first == "truth" {
      return .ignored
    }
    if let stripped = withoutAffix(words), let kind = kinds[stripped] { return kind }
    let isKey = words.last == "id" || words.first == "id" || endings.contains(plain)
    return isKey ? .ignored : nil
  }

  private static let endings: Set<String> = ["puid", "pid", "uid", "hhid", "guid", "uuid"]

  /// True for a name that may be the record's own number, though it is never evidence.
  static func mayBeRecordID(_ header: String) -> Bool {
    let words = spaced(header)
    return words.last == "id" || words.last == "key" || kinds[squeezed(header)] == .recordID
  }

  /// Lower case letters and digits alone.
  static func squeezed(_ header: String) -> String {
    String(header.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) })
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 48 && scalar.value <= 57
  }

  private static func spaced(_ header: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previousIsLower = false
    for scalar in header.unicodeScalars {
      let isUpper = scalar.properties.isUppercase
      if !(scalar.properties.isAlphabetic || isDigit(scalar)) || (isUpper && previousIsLower) {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if scalar.properties.isAlphabetic || isDigit(scalar) {
        word += scalar.properties.lowercaseMapping
      }
      previousIsLower = scalar.properties.isLowercase
    }
    return word.isEmpty ? words : words + [word]
  }

  private static let affixes: Set<String> = [
    "person", "patient", "client", "pupil", "child", "subject", "resident", "member", "per",
    "current", "home", "primary", "main", "usual", "legal", "l", "r", "cis", "census", "txt",
    "old", "new", "cen", "ccs", "pes", "mob", "std", "clean", "raw", "value", "text", "code", "nm",
    "enum", "fake", "full", "recorded",
    "reported", "known", "customer", "applicant", "1",
  ]

  /// The name without words before or after that say whose, not what.
  private static func withoutAffix(_ words: [String]) -> String? {
    var words = words[...]
    while words.count >= 2 {
      if affixes.contains(words[words.startIndex]) {
        words = words.dropFirst()
      } else if affixes.contains(words[words.endIndex - 1]) {
        words = words.dropLast()
      } else {
        return nil
      }
      let rest = words.joined()
      if let kind = kinds[rest] { return kind == .recordID ? nil : rest }
    }
    return nil
  }

  private static let kinds: [String: FieldKind] = {
    var kinds: [String: FieldKind] = [:]
    for (kind, names) in table {
      for name in names.split(separator: " ") { kinds[String(name)] = kind }
    }
    return kinds
  }()

  private static let table: [(FieldKind, String)] = [
    (
      .recordID,
      """
      recordid recid uniqueid id rowid recordno recordnumber recordkey key uid recordref ref \
      localid localref
      """
    ),
    (.source, "source sourcedataset dataset sourcesystem system agency datasource sourcename"),
    (
      .givenName,
      """
      givenname given givennames firstname first forename forenames forename1 firstnames fname \
      christianname pername1 name1 personname1 knownas preferredname gname
      """
    ),
    (
      .middleName,
      """
      middlename middlenames middle secondname othernames othername forename2 middleinitial \
      middlei mname othergivennames
      """
    ),
    (
      .familyName,
      """
      familyname family surname lastname last lname sname pername2 name2 personname2 secondsurname \
      surname1 familyn
      """
    ),
    (
      .formerName,
      """
      formername formersurname maidenname previoussurname birthsurname formerfamilyname \
      previousname previousfamilyname nee birthname othersurname alias
      """
    ),
    (.fullName, "fullname name personname patientname wholename completename namefull fullnm"),
    (
      .birthDate,
      """
      dateofbirth dob birthdate birthdt datebirth dobdate borndate born dateborn bday birthday \
      pdob birth
      """
    ),
    (.birthDay, "dobday dayofbirth birthdy dobd bd dayborn dobdd"),
    (.birthMonth, "dobmon dobmonth birthmonth monthofbirth dobm bm birthmon monthborn dobmm"),
    (.birthYear, "dobyear birthyear yearofbirth yob dobyr doby by birthyr yearborn dobyyyy"),
    (.sex, "sex gender sexcode gendercode sexatbirth administrativesex"),
    (.nhsNumber, "nhsnumber nhsno nhs nhsnum newnhsno newnhsnumber nhsn"),
    (
      .identifier,
      """
      identifier socsecid ssn socialsecuritynumber nino nationalinsurancenumber \
      nationalinsurance upn uln chinumber chi hospitalnumber passport passportnumber mrn \
      pncid cronumber nationalid driverlicence drivinglicence lasid
      """
    ),
    (
      .postcode,
      "postcode postalcode zip zipcode pcode pc enumpc pcd pcds postcd postcodefake homepostcode"
    ),
    (.streetNumber, "streetnumber housenumber houseno streetno buildingnumber number1 hseno"),
    (
      .address,
      """
      address address1 address2 address3 addressline1 addressline2 addressline3 street streetname \
      addr addr1 addr2 addr3 homeaddress residentialaddress road enumcap capadd strnam \
      addressline addressfull houseandstreet firstlineofaddress line1 line2 addressln1 \
      house premises
      """
    ),
    (
      .locality,
      """
      locality city town suburb village birthplace placeofbirth district posttown place \
      addresstown countyofbirth townofbirth parish
      """
    ),
    (
      .phone,
      """
      phone telephone phonenumber tel mobile telephonenumber mobilephone homephone mobilenumber \
      phoneno telno telephoneno contactnumber cell mobileno landline
      """
    ),
    (.email, "email emailaddress mail emailaddr"),
    (.occupation, "occupation job profession jobtitle occ employment"),
    (
      .category,
      """
      ethnicity ethnicgroup state county region country nationality religion language \
      maritalstatus marstat ethnic firstlanguage uprn
      """
    ),
  ]
}
