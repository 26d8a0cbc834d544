import Tables

/// Reads one CSV table of a family into a population, piece by piece as the file is read.
///
/// The header says which table it is. A row that cannot be read is left out and told; the rows
/// after it are read. Quoted cells may not hold line breaks.
struct FamilyTable {
  private(set) var defects: DefectList
  private(set) var kind: FamilyTableKind?
  private(set) var rows = 0

  private var carry: [UInt8] = []
  private var line = 0
  private var delimiter = UInt8(ascii: ",")
  /// For each column of the file, which of the table's it is; -1 for one that is not read.
  private var roles: [Int8] = []
  private var cells = Cells()
  /// Does the row hold a quotation mark? Most do not, and nothing of theirs needs to be looked at
  /// twice.
  private var isQuoted = false
  private let keepsStays: Bool
  private let mark: [UInt8]

  /// Without `keepsStays`, stays in households are counted and not kept.
  init(file: String, keepsStays: Bool, mark: [UInt8] = []) {
    defects = DefectList(file: file)
    self.keepsStays = keepsStays
    self.mark = mark
  }

  /// False once the file turned out not to be one of the four tables.
  var isReadable: Bool { defects.rejected == 0 || kind != nil }

  mutating func take(
    _ piece: UnsafeBufferPointer<UInt8>, into population: inout Population
  ) {
    var at = 0
    if !carry.isEmpty {
      let end = piece.firstIndex(of: 10) ?? piece.count
      carry.append(contentsOf: piece[..<end])
      if end == piece.count { return }
      takeCarried(&population)
      at = end + 1
    }
    while at < piece.count, kind == nil {
      guard let end = piece[at...].firstIndex(of: 10) else { break }
      takeLine(UnsafeBufferPointer(rebasing: piece[at..<end]), &population)
      at = end + 1
    }
    if kind == .households, !keepsStays, at < piece.count {
      at = countLines(piece, from: at, &population)
    } else if kind != nil {
      at = takeRows(piece, from: at, &population)
    }
    carry.append(contentsOf: piece[at...])
  }

  private mutating func takeCarried(_ population: inout Population) {
    let whole = carry
    carry.removeAll(keepingCapacity: true)
    whole.withUnsafeBufferPointer { takeLine($0, &population) }
  }

  /// Counts whole lines; gives the place after the last.
  private mutating func countLines(
    _ piece: UnsafeBufferPointer<UInt8>, from start: Int, _ population: inout Population
  ) -> Int {
    guard let last = piece[start...].lastIndex(of: 10) else { return start }
    let count = LineCount.count(UnsafeBufferPointer(rebasing: piece[start...last]))
    line += count
    rows += count
    population.countedStays += count
    return last + 1
  }

  /// At the end of the file.
  mutating func finish(into population: inout Population) {
    if !carry.isEmpty { takeCarried(&population) }
    if kind == nil, defects.rejected == 0 {
      defects.reject(nil, "the file is empty", "a header row and the rows below it")
    }
  }

  /// Reads whole rows in one pass; gives the place where the first unfinished one begins.
  private mutating func takeRows(
    _ piece: UnsafeBufferPointer<UInt8>, from start: Int, _ population: inout Population
  ) -> Int {
    let (count, delimiter, width) = (piece.count, delimiter, roles.count)
    var (first, cell, column, at) = (start, start, 0, start)
    var isPlain = true
    while at < count {
      let byte = piece[at]
      if byte == delimiter {
        if column < width { cells.set(roles[column], cell, at) }
        column &+= 1
        cell = at &+ 1
      } else if byte == 10 {
        if isPlain, column &+ 1 == width {
          line &+= 1
          let end = at > cell && piece[at &- 1] == 13 ? at &- 1 : at
          cells.set(roles[column], cell, end)
          takeRow(piece, &population)
        } else {
          takeLine(UnsafeBufferPointer(rebasing: piece[first..<at]), &population)
        }
        (first, cell, column, isPlain) = (at &+ 1, at &+ 1, 0, true)
      } else if byte == 34 {
        isPlain = false
      }
      at &+= 1
    }
    return first
  }

  private mutating func takeLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ population: inout Population
  ) {
    line += 1
    let row = bytes.last == 13 ? UnsafeBufferPointer(rebasing: bytes.dropLast()) : bytes
    isQuoted = row.contains(34)
    defer { isQuoted = false }
    if row.allSatisfy({ $0 <= 32 }) { return }
    guard let kind else { return takeHeader(Array(row)) }
    if kind == .households, !keepsStays {
      rows += 1
      population.countedStays += 1
    } else if cut(row) {
      takeRow(row, &population)
    }
  }

  @inline(__always)
  private mutating func takeRow(
    _ row: UnsafeBufferPointer<UInt8>, _ population: inout Population
  ) {
    rows &+= 1
    switch kind {
    case .persons: takePerson(row, &population)
    case .parents: takeParent(row, &population)
    case .partners: takePartners(row, &population)
    case .households: takeStay(row, &population)
    case nil: break
    }
  }

  private mutating func takeHeader(_ bytes: [UInt8]) {
    var header = bytes
    if header.starts(with: [0xEF, 0xBB, 0xBF]) { header.removeFirst(3) }
    let counts = [44, 59, 9, 124].map { mark in (mark, header.count { $0 == UInt8(mark) }) }
    delimiter = UInt8(counts.max { $0.1 < $1.1 }?.0 ?? 44)
    let names = String(decoding: header, as: UTF8.self)
      .split(separator: Character(Unicode.Scalar(delimiter)), omittingEmptySubsequences: false)
      .map { $0.filter { $0 != "\"" } }
    guard let (kind, places) = FamilyTableKind.recognise(names) else {
      if defects.rejected == 0 {
        defects.reject(
          line, "the header is none that is known",
          "id, sex, born, died; child, parent, kind, from, to; a, b, kind, from, to; or person, "
            + "household, from, to")
      }
      return
    }
    self.kind = kind
    roles = Array(repeating: -1, count: names.count)
    for (column, place) in places.enumerated() where place >= 0 { roles[place] = Int8(column) }
  }

  // MARK: Cells

  /// Where the wanted cells of the row begin and end.
  private struct Cells {
    var starts: (Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0)
    var ends: (Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0)

    @inline(__always)
    mutating func set(_ role: Int8, _ start: Int, _ end: Int) {
      switch role {
      case 0: (starts.0, ends.0) = (start, end)
      case 1: (starts.1, ends.1) = (start, end)
      case 2: (starts.2, ends.2) = (start, end)
      case 3: (starts.3, ends.3) = (start, end)
      case 4: (starts.4, ends.4) = (start, end)
      default: break
      }
    }
  }

  /// False when the row has another number of cells than the header.
  private mutating func cut(_ row: UnsafeBufferPointer<UInt8>) -> Bool {
    cells.starts = (0, 0, 0, 0, 0)
    cells.ends = (0, 0, 0, 0, 0)
    var (column, start, at) = (0, 0, 0)
    let count = row.count
    while at <= count {
      if at == count || row[at] == delimiter {
        if column < roles.count { cells.set(roles[column], start, at) }
        column += 1
        start = at + 1
      } else if row[at] == 34, at == start {
        var end = at + 1
        while end < count, row[end] != 34 || (end + 1 < count && row[end + 1] == 34) {
          end += row[end] == 34 ? 2 : 1
        }
        guard end < count else {
          defects.reject(line, "a quotation mark is not closed on its line", "left out")
          return false
        }
        at = end
      }
      at += 1
    }
    guard column == roles.count else {
      defects.reject(
        line, "the row has \(column) cells where the header has \(roles.count)", "left out")
      return false
    }
    return true
  }

  @inline(__always)
  private func cell(_ row: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int)
    -> UnsafeBufferPointer<UInt8>
  {
    var (start, end) = (start, end)
    while start < end, row[start] <= 32 { start += 1 }
    while end > start, row[end - 1] <= 32 { end -= 1 }
    if end - start >= 2, row[start] == 34, row[end - 1] == 34 {
      start += 1
      end -= 1
    }
    return UnsafeBufferPointer(rebasing: row[start..<end])
  }

  @inline(__always)
  private func intern(_ cell: UnsafeBufferPointer<UInt8>, _ population: inout Population)
    -> Int32
  {
    let place = intern(cell, after: mark, &population.ids)
    population.complete()
    return place
  }

  @inline(__always)
  private func intern(
    _ cell: UnsafeBufferPointer<UInt8>, after mark: [UInt8], _ names: inout IDTable
  ) -> Int32 {
    if mark.isEmpty, !isQuoted { return names.intern(cell) }
    let plain = isQuoted ? QuotedCell.plain(cell) : Array(cell)
    return (mark + plain).withUnsafeBufferPointer { names.intern($0) }
  }

  /// Nil for an empty cell.
  @inline(__always)
  private mutating func date(_ cell: UnsafeBufferPointer<UInt8>) -> DayRange? {
    if cell.isEmpty { return nil }
    if let day = TableDate.day(cell) { return day }
    guard let range = TableDate.range(String(decoding: cell, as: UTF8.self)) else {
      defects.note(line, "a date that cannot be read", "yyyy-MM-dd or EDTF; taken as not known")
      return .unknown
    }
    return range
  }

  // MARK: Rows

  private mutating func takePerson(
    _ row: UnsafeBufferPointer<UInt8>, _ population: inout Population
  ) {
    let id = cell(row, cells.starts.0, cells.ends.0)
    guard isID(id) else { return noID() }
    let place = Int(intern(id, &population))
    population.sexes[place] = TableWords.sex(cell(row, cells.starts.1, cells.ends.1).first)
    population.born[place] = date(cell(row, cells.starts.2, cells.ends.2)) ?? .unknown
    population.died[place] = date(cell(row, cells.starts.3, cells.ends.3)) ?? .never
    let name = cell(row, cells.starts.4, cells.ends.4)
    if !name.isEmpty {
      while population.names.count < population.count { population.names.append("") }
      population.names[place] =
        isQuoted
        ? String(decoding: QuotedCell.plain(name), as: UTF8.self)
        : String(decoding: name, as: UTF8.self)
    }
  }

  private mutating func takeParent(
    _ row: UnsafeBufferPointer<UInt8>, _ population: inout Population
  ) {
    let (childID, parentID) = (
      cell(row, cells.starts.0, cells.ends.0), cell(row, cells.starts.1, cells.ends.1)
    )
    guard isID(childID), isID(parentID) else { return noID() }
    guard let kind = TableWords.parent(cell(row, cells.starts.2, cells.ends.2)) else {
      return defects.reject(
        line, "a kind of parent that is not known", "birth, adoptive, foster or step; left out")
    }
    let (child, parent) = (intern(childID, &population), intern(parentID, &population))
    guard child != parent else {
      return defects.reject(line, "a person who is their own parent", "left out")
    }
    // Nobody stops being a child by birth or adoption; only the other two have times.
    if kind == .foster || kind == .step {
      let from = date(cell(row, cells.starts.3, cells.ends.3))
      let to = date(cell(row, cells.starts.4, cells.ends.4))
      population.parentage.periods[population.parentage.child.count] = (from, to ?? .never)
    }
    population.parentage.child.append(child)
    population.parentage.parent.append(parent)
    population.parentage.kind.append(kind)
  }

  private mutating func takePartners(
    _ row: UnsafeBufferPointer<UInt8>, _ population: inout Population
  ) {
    let (oneID, otherID) = (
      cell(row, cells.starts.0, cells.ends.0), cell(row, cells.starts.1, cells.ends.1)
    )
    guard isID(oneID), isID(otherID) else { return noID() }
    let (one, other) = (intern(oneID, &population), intern(otherID, &population))
    guard one != other else {
      return defects.reject(line, "a person who is their own partner", "left out")
    }
    let (kind, isOver) = TableWords.couple(cell(row, cells.starts.2, cells.ends.2))
    let from = date(cell(row, cells.starts.3, cells.ends.3))
    let to = date(cell(row, cells.starts.4, cells.ends.4))
    population.couples.one.append(one)
    population.couples.other.append(other)
    population.couples.start.append(from ?? .unknown)
    population.couples.end.append(to ?? (isOver ? .unknown : .never))
    population.couples.kind.append(kind)
  }

  private mutating func takeStay(
    _ row: UnsafeBufferPointer<UInt8>, _ population: inout Population
  ) {
    let (person, household) = (
      cell(row, cells.starts.0, cells.ends.0), cell(row, cells.starts.1, cells.ends.1)
    )
    guard isID(person), isID(household) else { return noID() }
    population.countedStays += 1
    population.stays.person.append(intern(person, &population))
    population.stays.household.append(intern(household, after: [], &population.stays.names))
    population.stays.from.append(
      date(cell(row, cells.starts.2, cells.ends.2)) ?? .unknown)
    population.stays.to.append(date(cell(row, cells.starts.3, cells.ends.3)) ?? .never)
  }

  @inline(__always)
  private func isID(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    !cell.isEmpty && cell.count <= IDTable.longest
  }

  private mutating func noID() {
    defects.reject(
      line, "a row that names nobody",
      "an id of at most \(IDTable.longest) letters in each column of ids; left out")
  }
}
