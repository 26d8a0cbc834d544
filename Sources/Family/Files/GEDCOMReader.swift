/// Reads GEDCOM 5.5, 5.5.1 and 7.0 line by line, and takes all that can be read of a broken file.
struct GEDCOMReader {
  private(set) var individuals: [[UInt8]: GEDCOMDraft.Individual] = [:]
  private(set) var families: [[UInt8]: GEDCOMDraft.Family] = [:]
  /// Ids in the order of the file.
  private(set) var people: [[UInt8]] = []
  private(set) var unions: [[UInt8]] = []
  var defects: DefectList

  private var record: Record = .other
  private var id: [UInt8] = []
  /// Tags of the lines that lead to this one, from level 1 on.
  private var path: [GEDCOMTag] = []
  private var person = GEDCOMDraft.Individual()
  private var family = GEDCOMDraft.Family()
  private var isEnded = false
  private var hasHead = false
  private var unreadable = 0

  private enum Record { case individual, family, other }

  init(file: String) { defects = DefectList(file: file) }

  /// True when the first line that is not blank can be the head of a GEDCOM file.
  static func recognises(_ file: [UInt8]) -> Bool {
    let text = GEDCOMText(Array(file.prefix(512))).bytes
    let start = text.drop { $0 <= 32 }
    return start.starts(with: "0 HEAD".utf8) || start.starts(with: "0 @".utf8)
  }

  mutating func read(_ bytes: [UInt8]) {
    let text = GEDCOMText(bytes)
    if text.unknownName {
      defects.note(
        nil, "the head names a character set that is not known",
        "read as UTF-8 or Windows-1252, whichever fits")
    }
    var line = 0
    var start = 0
    let all = text.bytes
    while start < all.count {
      var end = start
      while end < all.count, all[end] != 10, all[end] != 13 { end += 1 }
      line += 1
      take(all[start..<end], line)
      if end + 1 < all.count, all[end] == 13, all[end + 1] == 10 { end += 1 }
      start = end + 1
    }
    finishRecord()
    finish(line)
  }

  private mutating func finish(_ line: Int) {
    if unreadable > 20 {
      defects.reject(nil, "\(unreadable) lines in all are not lines of GEDCOM", "left out")
    }
    if !hasHead { defects.note(1, "the file does not begin with a head", "0 HEAD") }
    if !isEnded {
      defects.note(line, "the file breaks off without a trailer", "0 TRLR: is it whole?")
    }
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, _ number: Int) {
    guard !bytes.allSatisfy({ $0 <= 32 }) else { return }
    guard let line = GEDCOMLine(bytes) else {
      unreadable += 1
      if unreadable <= 20 {
        defects.reject(number, "not a line of GEDCOM", "a level, a tag and a value; left out")
      }
      return
    }
    if line.level == 0 {
      finishRecord()
      begin(line, number)
      return
    }
    if line.level > path.count + 1 {
      defects.note(
        number, "level \(line.level) below level \(path.count)",
        "at most one deeper; taken as far as it can be")
    }
    path.removeSubrange(min(line.level - 1, path.count)...)
    path.append(line.tag)
    switch record {
    case .individual: takeIndividual(line, number)
    case .family: takeFamily(line, number)
    case .other: break
    }
  }

  private mutating func begin(_ line: GEDCOMLine, _ number: Int) {
    path = []
    record = .other
    if line.tag == .head { hasHead = true }
    if line.tag == .trailer { isEnded = true }
    guard line.tag == .individual || line.tag == .family else { return }
    guard let id = line.id, id.count <= IDTable.longest else {
      defects.reject(number, "a record without an id", "0 @id@ and the tag; left out")
      return
    }
    self.id = Array(id)
    if line.tag == .individual {
      record = .individual
      person = individuals[self.id] ?? GEDCOMDraft.Individual()
      if person.isRecord { defects.note(number, "an id used twice", "taken as one person") }
      person.isRecord = true
      person.line = number
    } else {
      record = .family
      if families[self.id] != nil { defects.note(number, "an id used twice", "taken as one") }
      family = families[self.id] ?? GEDCOMDraft.Family()
      family.line = number
    }
  }

  private mutating func finishRecord() {
    switch record {
    case .individual:
      if individuals.updateValue(person, forKey: id) == nil { people.append(id) }
    case .family:
      if families.updateValue(family, forKey: id) == nil { unions.append(id) }
    case .other: break
    }
    record = .other
  }

  // MARK: A person's lines

  private mutating func takeIndividual(_ line: GEDCOMLine, _ number: Int) {
    switch (path.count, path[0]) {
    case (1, .name):
      if person.name == nil { person.name = GEDCOMReader.plainName(line.value) }
    case (1, .sex): person.sex = GEDCOMReader.sex(line.value.first)
    case (1, .birth): if !line.saysNo { person.births.append(.init()) }
    case (1, .death): if !line.saysNo { person.deaths.append(.init()) }
    case (1, .childIn):
      if let to = pointer(line, number) { person.childIn.append(.init(to: to, line: number)) }
    case (1, .spouseIn):
      if let to = pointer(line, number) { person.spouseIn.append(.init(to: to, line: number)) }
    case (1, .adoption): person.adoptions.append(.init(line: number))
    case (2, .birth) where path[1] == .date: date(line, number, of: \.person.births)
    case (2, .death) where path[1] == .date: date(line, number, of: \.person.deaths)
    case (2, .childIn): takeLink(line, number, of: \.person.childIn)
    case (2, .adoption) where path[1] == .childIn:
      if let to = pointer(line, number), !person.adoptions.isEmpty {
        person.adoptions[person.adoptions.count - 1].family = to
      }
    case (3, .adoption) where path[1] == .childIn && path[2] == .adoption:
      if !person.adoptions.isEmpty {
        person.adoptions[person.adoptions.count - 1].by = GEDCOMReader.adopter(line.text)
      }
    default: break
    }
  }

  private mutating func takeFamily(_ line: GEDCOMLine, _ number: Int) {
    switch (path.count, path[0]) {
    case (1, .husband):
      if let to = pointer(line, number) { family.husbands.append(.init(to: to, line: number)) }
    case (1, .wife):
      if let to = pointer(line, number) { family.wives.append(.init(to: to, line: number)) }
    case (1, .child):
      if let to = pointer(line, number) { family.children.append(.init(to: to, line: number)) }
    case (1, .marriage): if !line.saysNo { family.marriages.append(.init()) }
    case (1, .divorce): if !line.saysNo { family.ends.append(.init()) }
    case (1, .annulment):
      if !line.saysNo {
        family.ends.append(.init())
        family.isAnnulled = true
      }
    case (2, .marriage) where path[1] == .date: date(line, number, of: \.family.marriages)
    case (2, .divorce) where path[1] == .date: date(line, number, of: \.family.ends)
    case (2, .annulment) where path[1] == .date: date(line, number, of: \.family.ends)
    case (1, .event): family.others.append(.init())
    case (2, .event) where path[1] == .date: date(line, number, of: \.family.others)
    case (2, .event) where path[1] == .type:
      if let last = family.others.indices.last { family.others[last].type = line.text }
    case (2, .child): takeLink(line, number, of: \.family.children)
    default: break
    }
  }

  /// What follows a child's link: how the child belongs to the family.
  private mutating func takeLink(
    _ line: GEDCOMLine, _ number: Int,
    of links: WritableKeyPath<GEDCOMReader, [GEDCOMDraft.ChildLink]>
  ) {
    guard let last = self[keyPath: links].indices.last else { return }
    let link = GEDCOMDraft.Link(line.text)
    switch line.tag {
    case .pedigree: self[keyPath: links][last].pedigree = link
    case .fatherRelation: self[keyPath: links][last].father = link
    case .motherRelation: self[keyPath: links][last].mother = link
    case .status:
      self[keyPath: links][last].isDisproven =
        line.text.uppercased() == "DISPROVEN"
    default: return
    }
    if link == GEDCOMDraft.Link.none, line.tag != .status {
      defects.note(
        number, "a way of belonging to a family from which no parent follows",
        "birth, adopted, foster or step; nobody is made a parent by it")
    }
  }

  private mutating func pointer(_ line: GEDCOMLine, _ number: Int) -> [UInt8]? {
    if line.isVoid { return nil }
    guard let to = line.pointer else {
      defects.reject(number, "a link that names no record", "an id such as @I1@; left out")
      return nil
    }
    return Array(to)
  }

  /// The first date of an event that can be read counts.
  private mutating func date(
    _ line: GEDCOMLine, _ number: Int,
    of events: WritableKeyPath<GEDCOMReader, [GEDCOMDraft.Event]>
  ) {
    guard let last = self[keyPath: events].indices.last else { return }
    switch GEDCOMDate.plainDay(line.value) ?? GEDCOMDate.read(line.text) {
    case .range(let range):
      if self[keyPath: events][last].date == nil { self[keyPath: events][last].date = range }
    case .unknown: break
    case .malformed:
      defects.note(number, "a date that cannot be read", "a date of GEDCOM; taken as not known")
    }
  }

  private static func sex(_ byte: UInt8?) -> Population.PersonSex {
    switch byte {
    case UInt8(ascii: "F"), UInt8(ascii: "f"): .female
    case UInt8(ascii: "M"), UInt8(ascii: "m"): .male
    default: .unknown
    }
  }

  private static func adopter(_ text: String) -> GEDCOMDraft.Adopter {
    switch text.uppercased() {
    case "HUSB": .husband
    case "WIFE": .wife
    default: .both
    }
  }

  /// `John Q /Public/` as `John Q Public`; some programs join words by `_`.
  private static func plainName(_ value: ArraySlice<UInt8>) -> String? {
    var name: [UInt8] = []
    name.reserveCapacity(value.count)
    var isGap = false
    for byte in value {
      guard byte != 32, byte != UInt8(ascii: "/"), byte != UInt8(ascii: "_") else {
        isGap = true
        continue
      }
      if isGap, !name.isEmpty { name.append(32) }
      isGap = false
      name.append(byte)
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}

extension GEDCOMLine {
  /// `DIV N`: the event is said not to have been.
  var saysNo: Bool { value.count == 1 && (value.first == 78 || value.first == 110) }
}
