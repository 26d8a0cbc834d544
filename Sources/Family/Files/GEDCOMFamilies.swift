/// Follows the pointers of a GEDCOM file: who belongs to which family, and how.
///
/// A link counts when either side states it. A link to a record that is not in the file is told
/// and left out.
struct GEDCOMFamilies {
  private var reader: GEDCOMReader
  private var population: Population
  private let mark: [UInt8]
  private var places: [[UInt8]: Int32] = [:]

  /// `mark` is put before each id, to keep several files apart.
  static func add(_ reader: GEDCOMReader, to population: inout Population, mark: [UInt8])
    -> DefectList
  {
    var families = GEDCOMFamilies(reader: reader, population: population, mark: mark)
    families.addPeople()
    families.addFamilies()
    population = families.population
    return families.reader.defects
  }

  private init(reader: GEDCOMReader, population: Population, mark: [UInt8]) {
    self.reader = reader
    self.population = population
    self.mark = mark
  }

  private mutating func addPeople() {
    for id in reader.people {
      guard let draft = reader.individuals[id] else { continue }
      let place = (mark + id).withUnsafeBufferPointer { population.ids.intern($0) }
      population.complete()
      places[id] = place
      let at = Int(place)
      population.born[at] = draft.births.lazy.compactMap(\.date).first ?? .unknown
      if !draft.deaths.isEmpty {
        population.died[at] = draft.deaths.lazy.compactMap(\.date).first ?? .unknown
      }
      population.sexes[at] = draft.sex
      while population.names.count < population.count { population.names.append("") }
      population.names[at] = draft.name ?? ""
    }
  }

  private mutating func addFamilies() {
    let links = childLinks()
    let spouses = spouseLinks()
    for id in reader.unions {
      guard let family = reader.families[id] else { continue }
      let parents = parents(family, spouses[id] ?? [])
      addChildren(id, parents, links[id] ?? [])
      addCouples(family, parents.map(\.place))
    }
  }

  // MARK: Links, from both sides

  private struct Parent {
    let place: Int32
    let isFather: Bool
    let isMother: Bool
  }

  private mutating func parents(_ family: GEDCOMDraft.Family, _ spouses: [Int32]) -> [Parent] {
    var found: [Parent] = []
    func add(_ parent: Parent) {
      if !found.contains(where: { $0.place == parent.place }) { found.append(parent) }
    }
    for (pointers, isFather) in [(family.husbands, true), (family.wives, false)] {
      for pointer in pointers {
        guard let place = person(pointer) else { continue }
        add(Parent(place: place, isFather: isFather, isMother: !isFather))
      }
    }
    for place in spouses {
      let sex = population.sexes[Int(place)]
      add(Parent(place: place, isFather: sex == .male, isMother: sex == .female))
    }
    return found
  }

  private mutating func person(_ pointer: GEDCOMDraft.Pointer) -> Int32? {
    if let place = places[pointer.to] { return place }
    reader.defects.note(
      pointer.line, "a link to a person who is not in the file", "left out")
    return nil
  }

  private mutating func spouseLinks() -> [[UInt8]: [Int32]] {
    var found: [[UInt8]: [Int32]] = [:]
    for id in reader.people {
      for pointer in reader.individuals[id]?.spouseIn ?? [] {
        guard let place = places[id], isFamily(pointer.to, pointer.line) else { continue }
        found[pointer.to, default: []].append(place)
      }
    }
    return found
  }

  private mutating func isFamily(_ id: [UInt8], _ line: Int) -> Bool {
    if reader.families[id] != nil { return true }
    reader.defects.note(line, "a link to a family that is not in the file", "left out")
    return false
  }

  private struct ChildLinks {
    let child: Int32
    var pedigrees: [GEDCOMDraft.Link] = []
    var father: GEDCOMDraft.Link?
    var mother: GEDCOMDraft.Link?
    var adopters: [GEDCOMDraft.Adopter] = []
    /// False when only an adoption names the family.
    var isChild = false
    var isDisproven = false

    mutating func take(_ link: GEDCOMDraft.ChildLink) {
      isChild = true
      if let pedigree = link.pedigree, !pedigrees.contains(pedigree) { pedigrees.append(pedigree) }
      father = link.father ?? father
      mother = link.mother ?? mother
      if link.isDisproven { isDisproven = true }
    }
  }

  /// Children of each family in the order of its record, then of the people.
  private mutating func childLinks() -> [[UInt8]: [ChildLinks]] {
    var found: [[UInt8]: [ChildLinks]] = [:]
    func change(_ family: [UInt8], _ child: Int32, _ change: (inout ChildLinks) -> Void) {
      let at = found[family]?.firstIndex { $0.child == child }
      if let at {
        change(&found[family]![at])
      } else {
        var links = ChildLinks(child: child)
        change(&links)
        found[family, default: []].append(links)
      }
    }
    for id in reader.unions {
      for link in reader.families[id]?.children ?? [] {
        guard let child = person(.init(to: link.to, line: link.line)) else { continue }
        change(id, child) { $0.take(link) }
      }
    }
    for id in reader.people {
      guard let child = places[id], let draft = reader.individuals[id] else { continue }
      for link in draft.childIn where isFamily(link.to, link.line) {
        change(link.to, child) { $0.take(link) }
      }
      for adoption in draft.adoptions {
        guard let family = adoption.family, isFamily(family, adoption.line) else { continue }
        change(family, child) { $0.adopters.append(adoption.by) }
      }
    }
    return found
  }

  // MARK: What follows from them

  private mutating func addChildren(
    _ id: [UInt8], _ parents: [Parent], _ children: [ChildLinks]
  ) {
    var byBirth: [(child: Int32, parents: [Int32])] = []
    for links in children where !links.isDisproven {
      var own: [Int32] = []
      for parent in parents {
        guard parent.place != links.child else {
          reader.defects.note(
            reader.families[id]?.line, "a person who is their own parent", "left out")
          continue
        }
        for kind in GEDCOMFamilies.kinds(links, parent) {
          population.parentage.child.append(links.child)
          population.parentage.parent.append(parent.place)
          population.parentage.kind.append(kind)
          if kind == .birth { own.append(parent.place) }
        }
      }
      let isByBirth = links.pedigrees.isEmpty || links.pedigrees.contains(.kin(.birth))
      if !own.isEmpty || (parents.isEmpty && links.isChild && isByBirth && links.adopters.isEmpty) {
        byBirth.append((links.child, own))
      }
    }
    population.records.append(
      .init(
        id: String(decoding: id, as: UTF8.self), parents: parents.map(\.place),
        children: byBirth))
  }

  /// An adoption outranks a word for one parent, that a word for the family, and that the
  /// assumption that a child was born to its family.
  private static func kinds(_ links: ChildLinks, _ parent: Parent) -> [Population.ParentKind] {
    let isAdopted = links.adopters.contains {
      switch $0 {
      case .both: true
      case .husband: parent.isFather
      case .wife: parent.isMother
      }
    }
    if isAdopted { return [.adoptive] }
    guard links.isChild else { return [] }
    if let own = parent.isFather ? links.father : parent.isMother ? links.mother : nil {
      return kin(own)
    }
    return links.pedigrees.isEmpty ? [.birth] : links.pedigrees.flatMap(kin)
  }

  private static func kin(_ link: GEDCOMDraft.Link) -> [Population.ParentKind] {
    if case .kin(let kind) = link { [kind] } else { [] }
  }

  private mutating func addCouples(_ family: GEDCOMDraft.Family, _ parents: [Int32]) {
    let times = GEDCOMTimes(family).times
    for (index, one) in parents.enumerated() {
      for other in parents[(index + 1)...] {
        for time in times {
          population.couples.one.append(one)
          population.couples.other.append(other)
          population.couples.start.append(time.start)
          population.couples.end.append(time.end)
          population.couples.kind.append(time.kind)
        }
      }
    }
  }
}
