/// The map of the site: every address there is. Addresses are read and written here alone.
enum Route: Hashable, Sendable {
  case home
  case health
  case signIn
  case redeem(token: String)
  case signOut
  case work
  case people
  case open(handle: String)
  case family(handle: String)
  case person(handle: String)
  case kin(handle: String)
  case sheet(handle: String, Sheet)
  case seal(handle: String)
  case links(handle: String)
  case link(handle: String, pair: String)
  case chronology(handle: String)
  case chronologyTable(handle: String)
  case familyDuties(handle: String)
  case duty(handle: String, id: String)
  case statement(handle: String, sequence: Int)
  case receive
  /// What became of one submission: its flow, and the rest of its name.
  case receipt(flow: String, name: String)
  /// What the front door handed on, as both managers read it.
  case handedOn
  case recommendations
  case fhir(handle: String, everything: Bool)
  case stories
  case story(name: String)
  case asset(name: String)

  /// Nil for an address that is not of this site. Takes a path without its query, as sent.
  init?(path: String) {
    let parts = path.split(separator: "/").map { String($0).removingPercentEncoding ?? "" }
    switch (parts.count, parts.first) {
    case (0, _): self = .home
    case (1, "health"): self = .health
    case (1, "sign-in"): self = .signIn
    case (2, "sign-in"): self = .redeem(token: parts[1])
    case (1, "sign-out"): self = .signOut
    case (1, "work"): self = .work
    case (1, "people"): self = .people
    case (1, "receive"): self = .receive
    case (3, "receive"): self = .receipt(flow: parts[1], name: parts[2])
    case (1, "recommendations"): self = .recommendations
    case (1, "handed-on"): self = .handedOn
    case (3, "fhir") where parts[1] == "Patient":
      self = .fhir(handle: parts[2], everything: false)
    case (4, "fhir") where parts[1] == "Patient" && parts[3] == "$everything":
      self = .fhir(handle: parts[2], everything: true)
    case (1, "stories"): self = .stories
    case (2, "stories"): self = .story(name: parts[1])
    case (2, "assets"): self = .asset(name: parts[1])
    case (2..., "people"):
      guard let route = Route(person: parts[1], rest: Array(parts.dropFirst(2))) else {
        return nil
      }
      self = route
    default: return nil
    }
  }

  private init?(person handle: String, rest: [String]) {
    switch (rest.count, rest.first) {
    case (0, _): self = .family(handle: handle)
    case (1, "open"): self = .open(handle: handle)
    case (1, "kin"): self = .kin(handle: handle)
    case (1, "seal"): self = .seal(handle: handle)
    case (1, "records"): self = .person(handle: handle)
    case (1, "links"): self = .links(handle: handle)
    case (2, "links"): self = .link(handle: handle, pair: rest[1])
    case (1, "chronology"): self = .chronology(handle: handle)
    case (1, "chronology.csv"): self = .chronologyTable(handle: handle)
    case (1, "duties"): self = .familyDuties(handle: handle)
    case (2, "duties"): self = .duty(handle: handle, id: rest[1])
    case (2, "statements"):
      guard let sequence = Int(rest[1]) else { return nil }
      self = .statement(handle: handle, sequence: sequence)
    default:
      guard let sheet = Sheet(parts: rest) else { return nil }
      self = .sheet(handle: handle, sheet)
    }
  }

  var path: LocalPath {
    switch self {
    case .home: LocalPath()
    case .health: LocalPath("health")
    case .signIn: .signIn
    case .redeem(let token): LocalPath("sign-in", token)
    case .signOut: .signOut
    case .work: .work
    case .people: .people
    case .open(let handle): LocalPath("people", handle, "open")
    case .family(let handle): LocalPath("people", handle)
    case .kin(let handle): LocalPath("people", handle, "kin")
    case .sheet(let handle, let sheet): LocalPath(all: ["people", handle] + sheet.parts)
    case .seal(let handle): LocalPath("people", handle, "seal")
    case .person(let handle): LocalPath("people", handle, "records")
    case .links(let handle): LocalPath("people", handle, "links")
    case .link(let handle, let pair): LocalPath("people", handle, "links", pair)
    case .chronology(let handle): LocalPath("people", handle, "chronology")
    case .chronologyTable(let handle): LocalPath("people", handle, "chronology.csv")
    case .familyDuties(let handle): LocalPath("people", handle, "duties")
    case .duty(let handle, let id): LocalPath("people", handle, "duties", id)
    case .statement(let handle, let sequence):
      LocalPath("people", handle, "statements", "\(sequence)")
    case .receive: .receive
    case .receipt(let flow, let name): LocalPath("receive", flow, name)
    case .recommendations: .recommendations
    case .handedOn: .handedOn
    case .fhir(let handle, let everything):
      everything
        ? LocalPath("fhir", "Patient", handle, "$everything") : LocalPath("fhir", "Patient", handle)
    case .stories: LocalPath("stories")
    case .story(let name): LocalPath("stories", name)
    case .asset(let name): LocalPath("assets", name)
    }
  }
}
