import Vocabulary

/// What Patient and RelatedPerson have alike: names, numbers, homes.
enum PersonMapping {
  static func read(_ resource: MappedResource) -> [DraftStatement] {
    names(resource) + numbers(resource) + homes(resource) + birthAndSex(resource)
  }

  private static func names(_ resource: MappedResource) -> [DraftStatement] {
    var counts: [PersonName.Kind: Int] = [:]
    return resource.all("name").compactMap { node in
      guard let name = node.name(kind(node, on: resource.door.received)) else { return nil }
      counts[name.kind, default: 0] += 1
      let number = counts[name.kind] ?? 1
      let key = "name/\(name.kind.rawValue)" + (number == 1 ? "" : "/\(number)")
      return resource.draft(
        .name(name), key, occurred: node["period"]?["start"]?.date)
    }
  }

  /// A name whose end is still to come, or may be, is one of now.
  private static func kind(_ name: JSONNode, on day: Day) -> PersonName.Kind {
    if name["period"]?.period.isOver(by: day) == true { return .former }
    return switch name["use"]?.string {
    case "old", "maiden": .former
    case "nickname", "anonymous", "temp": .alias
    default: .usual
    }
  }

  private static func numbers(_ resource: MappedResource) -> [DraftStatement] {
    resource.all("identifier").compactMap { node in
      guard let value = node["value"]?.string else { return nil }
      let system = system(node)
      let written =
        system.hasPrefix(Identifier.nhsNumber) ? NHSNumber.checked(value) ?? value : value
      return resource.draft(
        .identifier(Identifier(system: system, value: written)), "identifier/\(system)")
    }
  }

  /// An NHS number whose trace is not done stands apart: it must not join two people.
  private static func system(_ identifier: JSONNode) -> String {
    let system = identifier["system"]?.string ?? ""
    guard system == UKCoreRules.nhsNumberSystem else {
      if identifier["type"]?.hasCode(["MR"]) == true { return "local-number" }
      let words = system.split(separator: "/").last.map { $0.lowercased() }
      return words ?? "local-number"
    }
    let status = identifier.extensions(UKCoreRules.verificationStatus).first
    let isTraced =
      status?["valueCodeableConcept"]?.hasCode(["01", "number-present-and-verified"]) ?? true
    return isTraced ? Identifier.nhsNumber : Identifier.nhsNumber + "-unverified"
  }

  private static func homes(_ resource: MappedResource) -> [DraftStatement] {
    resource.all("address").enumerated().compactMap { index, node in
      var lines = (node["line"]?.parts ?? []).compactMap(\.string)
      lines += [node["city"]?.string, node["district"]?.string].compactMap { $0 }
      let address = lines.isEmpty ? node["text"]?.string : lines.joined(separator: ", ")
      let place = Place(address: address, postcode: node["postalCode"]?.string?.uppercased())
      guard place.address != nil || place.postcode != nil else { return nil }
      var period = node["period"]?.period ?? Period()
      if node["use"]?.string == "old", period.to == nil {
        period.to = UncertainDate(edtf: "../\(resource.door.received)")
      }
      let residence = Residence(place: place, period: period, kind: node["use"]?.string)
      let key = "address" + (index == 0 ? "" : "/\(index + 1)")
      return resource.draft(.lives(residence), key, occurred: period.from)
    }
  }

  private static func birthAndSex(_ resource: MappedResource) -> [DraftStatement] {
    var drafts: [DraftStatement] = []
    if let born = resource["birthDate"]?.date {
      drafts.append(resource.draft(.born(Birth(on: born)), "born", occurred: born))
    }
    if let sex = resource["gender"]?.sex {
      drafts.append(resource.draft(.sex(sex), "sex"))
    }
    return drafts
  }
}
