/// Reads families from FHIR R4 in JSON: Patient, RelatedPerson and FamilyMemberHistory, alone, in
/// a list or in a Bundle.
///
/// A RelatedPerson is what its codes say to its patient. Where a Patient or a Person links it to
/// a Patient, the two are one. Codes are HL7 v3 RoleCode; those that make nobody a parent or a
/// partner are counted and left.
struct FHIRFamilyReader {
  private var population: Population
  private var defects: DefectList
  /// Which Patient a RelatedPerson is, by reference.
  private var samePerson: [String: String] = [:]
  /// What a Patient is called in the file it was written from, by its id here.
  private var ownNames: [String: String] = [:]

  static func read(_ file: [UInt8], named name: String, into population: inout Population)
    -> DefectList
  {
    var reader = FHIRFamilyReader(population: population, defects: DefectList(file: name))
    guard let value = JSONValue(file) else {
      reader.defects.reject(nil, "the file is not whole JSON", "a FHIR Bundle in JSON")
      return reader.defects
    }
    let resources = FHIRFamilyReader.resources(value)
    if resources.isEmpty {
      reader.defects.reject(
        nil, "no FHIR resource is in the file", "Patient, RelatedPerson or FamilyMemberHistory")
    }
    for resource in resources { reader.takeLinks(resource) }
    for resource in resources { reader.take(resource) }
    population = reader.population
    return reader.defects
  }

  private static func resources(_ value: JSONValue) -> [JSONValue] {
    if case .array(let items) = value { return items.flatMap(resources) }
    guard let type = value["resourceType"]?.string else { return [] }
    guard type == "Bundle" else { return [value] }
    return (value["entry"]?.items ?? []).compactMap { $0["resource"] }.flatMap(resources)
  }

  private mutating func takeLinks(_ resource: JSONValue) {
    guard let id = resource["id"]?.string, let type = resource["resourceType"]?.string else {
      return
    }
    let links = resource["link"]?.items ?? []
    if type == "Patient" {
      let own = (resource["identifier"]?.items ?? []).first {
        $0["system"]?.string == "urn:kith:family"
      }
      if let own = own?["value"]?.string { ownNames[id] = own }
      for link in links {
        guard let other = link["other"]?["reference"]?.string,
          other.hasPrefix("RelatedPerson/")
        else { continue }
        samePerson[other] = "Patient/" + id
      }
    } else if type == "Person" {
      let targets = links.compactMap { $0["target"]?["reference"]?.string }
      guard let patient = targets.first(where: { $0.hasPrefix("Patient/") }) else { return }
      for target in targets where target.hasPrefix("RelatedPerson/") {
        samePerson[target] = patient
      }
    }
  }

  private mutating func take(_ resource: JSONValue) {
    switch resource["resourceType"]?.string {
    case "Patient":
      guard let id = resource["id"]?.string else { return noID() }
      describe(place("Patient/" + id), resource)
    case "RelatedPerson":
      guard let id = resource["id"]?.string,
        let patient = resource["patient"]?["reference"]?.string
      else { return noID() }
      let relative = place("RelatedPerson/" + id)
      describe(relative, resource)
      relate(relative, place(patient), resource, resource["relationship"]?.items ?? [])
    case "FamilyMemberHistory":
      guard let id = resource["id"]?.string,
        let patient = resource["patient"]?["reference"]?.string
      else { return noID() }
      // One that Kith wrote tells again of a parent whom a RelatedPerson names already.
      guard FHIRFamilyReader.extended("person", resource) == nil else { return }
      let relative = place("FamilyMemberHistory/" + id)
      describe(relative, resource)
      relate(relative, place(patient), resource, [resource["relationship"]].compactMap { $0 })
    default: break
    }
  }

  private mutating func noID() {
    defects.reject(
      nil, "a resource without an id or a patient", "both, so that it can be related; left out")
  }

  /// Patients go by their id alone, others by their type and id.
  private mutating func place(_ reference: String) -> Int32 {
    let own = samePerson[reference] ?? reference
    let here = own.hasPrefix("Patient/") ? String(own.dropFirst(8)) : own
    let id = ownNames[here] ?? here
    let place = Array(id.utf8.prefix(IDTable.longest)).withUnsafeBufferPointer {
      population.ids.intern($0)
    }
    population.complete()
    return place
  }

  private mutating func describe(_ place: Int32, _ resource: JSONValue) {
    let at = Int(place)
    switch resource["gender"]?.string ?? resource["sex"]?["coding"]?.items.first?["code"]?.string {
    case "female": population.sexes[at] = .female
    case "male": population.sexes[at] = .male
    default: break
    }
    let birth = (resource["birthDate"] ?? resource["bornDate"])?.string
    if let born = FHIRFamilyReader.extended("born", resource) ?? birth {
      population.born[at] = date(born) ?? population.born[at]
    }
    let death = (resource["deceasedDateTime"] ?? resource["deceasedDate"])?.string
    if let died = FHIRFamilyReader.extended("died", resource) ?? death {
      population.died[at] = date(died) ?? .unknown
    } else if case .yes? = resource["deceasedBoolean"] {
      population.died[at] = .unknown
    }
    let name = resource["name"]?.string ?? FHIRFamilyReader.name(resource["name"]?.items.first)
    while population.names.count < population.count { population.names.append("") }
    if let name { population.names[at] = name }
  }

  /// What an extension that Kith writes says, where FHIR itself has no element for it.
  private static func extended(_ name: String, _ resource: JSONValue) -> String? {
    (resource["extension"]?.items ?? []).first { $0["url"]?.string == "urn:kith:" + name }?[
      "valueString"]?.string
  }

  private static func name(_ name: JSONValue?) -> String? {
    if let text = name?["text"]?.string { return text }
    let given = (name?["given"]?.items ?? []).compactMap(\.string).prefix(1)
    let words = given + [name?["family"]?.string].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private mutating func date(_ text: String) -> DayRange? {
    let day = text.prefix { $0 != "T" }
    if let range = TableDate.range(String(day)) { return range }
    defects.note(nil, "a date that cannot be read", "a FHIR date; taken as not known")
    return nil
  }

  private mutating func relate(
    _ relative: Int32, _ patient: Int32, _ resource: JSONValue, _ concepts: [JSONValue]
  ) {
    guard relative != patient else {
      return defects.note(nil, "a person related to themselves", "left out")
    }
    let codes = concepts.flatMap { $0["coding"]?.items ?? [] }.compactMap { $0["code"]?.string }
    let start = FHIRFamilyReader.extended("from", resource) ?? resource["period"]?["start"]?.string
    let end = FHIRFamilyReader.extended("to", resource) ?? resource["period"]?["end"]?.string
    let from = start.flatMap { date($0) }
    let to = end.flatMap { date($0) }
    for code in Set(codes).sorted() {
      switch RoleCode(code) {
      case .parent(let kind, let sex):
        if population.sexes[Int(relative)] == .unknown { population.sexes[Int(relative)] = sex }
        addParent(relative, of: patient, kind, from, to)
      case .child(let kind): addParent(patient, of: relative, kind, from, to)
      case .partner(let kind, let isOver):
        population.couples.one.append(relative)
        population.couples.other.append(patient)
        population.couples.start.append(from ?? .unknown)
        population.couples.end.append(to ?? (isOver ? .unknown : .never))
        population.couples.kind.append(kind)
      case nil: break
      }
    }
  }

  private mutating func addParent(
    _ parent: Int32, of child: Int32, _ kind: Population.ParentKind, _ from: DayRange?,
    _ to: DayRange?
  ) {
    if kind == .foster || kind == .step {
      population.parentage.periods[population.parentage.child.count] = (from, to ?? .never)
    }
    population.parentage.child.append(child)
    population.parentage.parent.append(parent)
    population.parentage.kind.append(kind)
  }
}
