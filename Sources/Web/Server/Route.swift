import Casework
import Vocabulary

/// The map of the site: every address there is. Addresses are read and written here alone.
enum Route: Hashable, Sendable {
  case home
  case health
  case signIn
  case redeem(token: String)
  case signOut
  case work
  case people
  /// What the hub asks about links, and one such question.
  case linkQueue
  case queuedLink(pair: String)
  case open(handle: String)
  case family(handle: String)
  case person(handle: String)
  case kin(handle: String)
  case sheet(handle: String, Sheet)
  case seal(handle: String)
  case ecomap(handle: String)
  case links(handle: String)
  case link(handle: String, pair: String)
  case chronology(handle: String)
  case chronologyFile(handle: String, ChronologyFormat)
  /// What was told of harm by one person to another, over time.
  case pattern(handle: String)
  case familyDuties(handle: String)
  case duty(handle: String, id: String)
  case statement(handle: String, sequence: Int)
  case receive
  /// What became of one submission: its flow, and the rest of its name.
  case receipt(flow: String, name: String)
  /// What the front door handed on, as both managers read it.
  case handedOn
  /// A row of a submission that waits to be mended.
  case waitingRow(flow: String, name: String, number: Int)
  case mappings
  case oneReport
  case recommendations
  /// Every published recommendation; for everybody, as are the next four.
  case library(Format)
  case publicReview(id: String, Format)
  case publicRecommendation(review: String, id: String)
  case plainReview(id: String)
  case overdue
  case reviews
  case reviewDesk(id: String)
  case settle(id: String, item: String)
  case reviewPageImage(id: String, page: Int)
  case publish(id: String)
  case recommendationWork(review: String, id: String)
  case board
  case agencyReturn(agency: String)
  case procedures
  /// A set of procedures, at its first chapter or at one named.
  case procedure(ProcedureUse.ProcedureSet, chapter: String?)
  case policies
  case training
  case ownTraining
  case lead
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
    case (1, "links"): self = .linkQueue
    case (2, "links"): self = .queuedLink(pair: parts[1])
    case (1, "receive"): self = .receive
    case (2, "receive") where parts[1] == "mappings": self = .mappings
    case (2, "receive") where parts[1] == "one-report": self = .oneReport
    case (5, "receive") where parts[3] == "rows":
      guard let number = Int(parts[4]) else { return nil }
      self = .waitingRow(flow: parts[1], name: parts[2], number: number)
    case (3, "receive"): self = .receipt(flow: parts[1], name: parts[2])
    case (1, "recommendations"): self = .recommendations
    case (1, "handed-on"): self = .handedOn
    case (1, "library"): self = .library(.html)
    case (1, "library.csv"): self = .library(.csv)
    case (1, "library.json"): self = .library(.json)
    case (1, "overdue"): self = .overdue
    case (1, "board"): self = .board
    case (3, "board") where parts[1] == "returns": self = .agencyReturn(agency: parts[2])
    case (2..., "library"), (1..., "reviews"):
      guard let route = Route(review: parts) else { return nil }
      self = route
    case (1, "procedures"): self = .procedures
    case (2...3, "procedures"):
      guard let set = ProcedureUse.ProcedureSet(rawValue: parts[1]) else { return nil }
      self = .procedure(set, chapter: parts.count == 3 ? parts[2] : nil)
    case (1, "policies"): self = .policies
    case (1, "training"): self = .training
    case (2, "training") where parts[1] == "mine": self = .ownTraining
    case (1, "lead"): self = .lead
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
    case (1, "ecomap"): self = .ecomap(handle: handle)
    case (1, "seal"): self = .seal(handle: handle)
    case (1, "records"): self = .person(handle: handle)
    case (1, "links"): self = .links(handle: handle)
    case (2, "links"): self = .link(handle: handle, pair: rest[1])
    case (1, "chronology"): self = .chronology(handle: handle)
    case (1, "pattern"): self = .pattern(handle: handle)
    case (1, "duties"): self = .familyDuties(handle: handle)
    case (2, "duties"): self = .duty(handle: handle, id: rest[1])
    case (2, "statements"):
      guard let sequence = Int(rest[1]) else { return nil }
      self = .statement(handle: handle, sequence: sequence)
    default:
      if rest.count == 1,
        let format = ChronologyFormat.takenAway.first(where: { $0.file == rest[0] })
      {
        self = .chronologyFile(handle: handle, format)
        return
      }
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
    case .linkQueue: LocalPath("links")
    case .queuedLink(let pair): LocalPath("links", pair)
    case .open(let handle): LocalPath("people", handle, "open")
    case .family(let handle): LocalPath("people", handle)
    case .kin(let handle): LocalPath("people", handle, "kin")
    case .sheet(let handle, let sheet): LocalPath(all: ["people", handle] + sheet.parts)
    case .ecomap(let handle): LocalPath("people", handle, "ecomap")
    case .seal(let handle): LocalPath("people", handle, "seal")
    case .person(let handle): LocalPath("people", handle, "records")
    case .links(let handle): LocalPath("people", handle, "links")
    case .link(let handle, let pair): LocalPath("people", handle, "links", pair)
    case .chronology(let handle): LocalPath("people", handle, "chronology")
    case .chronologyFile(let handle, let format): LocalPath("people", handle, format.file)
    case .pattern(let handle): LocalPath("people", handle, "pattern")
    case .familyDuties(let handle): LocalPath("people", handle, "duties")
    case .duty(let handle, let id): LocalPath("people", handle, "duties", id)
    case .statement(let handle, let sequence):
      LocalPath("people", handle, "statements", "\(sequence)")
    case .receive: .receive
    case .receipt(let flow, let name): LocalPath("receive", flow, name)
    case .waitingRow(let flow, let name, let number):
      LocalPath("receive", flow, name, "rows", "\(number)")
    case .mappings: LocalPath("receive", "mappings")
    case .oneReport: LocalPath("receive", "one-report")
    case .recommendations: .recommendations
    case .handedOn: .handedOn
    case .library(let format): LocalPath("library" + format.ending)
    case .publicReview(let id, let format): LocalPath("library", id + format.ending)
    case .publicRecommendation(let review, let id): LocalPath("library", review, id)
    case .plainReview(let id): LocalPath("library", id, "in", "plain-words")
    case .overdue: LocalPath("overdue")
    case .reviews: .reviews
    case .reviewDesk(let id): LocalPath("reviews", id)
    case .settle(let id, let item): LocalPath("reviews", id, "settle", item)
    case .reviewPageImage(let id, let page): LocalPath("reviews", id, "pages", "\(page)")
    case .publish(let id): LocalPath("reviews", id, "publish")
    case .recommendationWork(let review, let id):
      LocalPath("reviews", review, "recommendations", id)
    case .board: LocalPath("board")
    case .agencyReturn(let agency): LocalPath("board", "returns", agency)
    case .procedures: LocalPath("procedures")
    case .procedure(let set, let chapter):
      chapter.map { LocalPath("procedures", set.rawValue, $0) }
        ?? LocalPath("procedures", set.rawValue)
    case .policies: LocalPath("policies")
    case .training: LocalPath("training")
    case .ownTraining: LocalPath("training", "mine")
    case .lead: LocalPath("lead")
    case .fhir(let handle, let everything):
      everything
        ? LocalPath("fhir", "Patient", handle, "$everything") : LocalPath("fhir", "Patient", handle)
    case .stories: LocalPath("stories")
    case .story(let name): LocalPath("stories", name)
    case .asset(let name): LocalPath("assets", name)
    }
  }
}
