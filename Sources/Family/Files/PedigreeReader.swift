/// Reads PED and LINKAGE pedigrees: family, individual, father, mother, sex, phenotype.
///
/// Six columns or more, parted by spaces, tabs or commas; `0` is nobody. Ids that several
/// families use are written `family:individual`. A pedigree states parents and no couples.
struct PedigreeReader {
  private struct Row {
    let family, individual, father, mother: Substring
    let sex: Substring
  }

  /// True when the first lines all look like rows of a pedigree.
  static func recognises(_ file: [UInt8]) -> Bool {
    let text = String(decoding: file.prefix(4096), as: UTF8.self)
    var lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
    if file.count > 4096, lines.count > 1 { lines.removeLast() }
    let rows = lines.prefix(10).map { words($0) }
    guard let width = rows.first?.count, width >= 5 else { return false }
    let body = rows.count > 1 && isHeader(rows[0]) ? Array(rows.dropFirst()) : rows
    return body.allSatisfy {
      $0.count >= 5 && ["0", "1", "2", "M", "F", "U", "-9"].contains($0[4].uppercased())
    }
  }

  static func read(_ file: [UInt8], named name: String, into population: inout Population)
    -> DefectList
  {
    var defects = DefectList(file: name)
    var rows: [Row] = []
    for (index, line) in String(decoding: file, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
    {
      let words = words(line)
      if words.isEmpty || words[0].hasPrefix("#") || (rows.isEmpty && isHeader(words)) { continue }
      guard words.count >= 5, words[1] != "0" else {
        defects.reject(
          index + 1, "not a row of a pedigree",
          "family, individual, father, mother and sex; left out")
        continue
      }
      rows.append(
        Row(
          family: words[0], individual: words[1], father: words[2], mother: words[3],
          sex: words[4]))
    }
    add(rows, to: &population)
    return defects
  }

  private static func add(_ rows: [Row], to population: inout Population) {
    var families: [Substring: Set<Substring>] = [:]
    for row in rows { families[row.individual, default: []].insert(row.family) }
    let isShared = families.values.contains { $0.count > 1 }
    func place(_ row: Row, _ id: Substring) -> Int32 {
      let text = isShared ? "\(row.family):\(id)" : String(id)
      let place = Array(text.utf8).withUnsafeBufferPointer { population.ids.intern($0) }
      population.complete()
      return place
    }
    for row in rows {
      let child = place(row, row.individual)
      population.sexes[Int(child)] = TableWords.sex(row.sex.utf8.first)
    }
    for row in rows {
      let child = place(row, row.individual)
      for (id, sex) in [
        (row.father, Population.PersonSex.male), (row.mother, Population.PersonSex.female),
      ] where !["0", ".", "NA", "-9"].contains(id) && id != row.individual {
        let parent = place(row, id)
        if population.sexes[Int(parent)] == .unknown { population.sexes[Int(parent)] = sex }
        population.parentage.child.append(child)
        population.parentage.parent.append(parent)
        population.parentage.kind.append(.birth)
      }
    }
  }

  private static func words(_ line: Substring) -> [Substring] {
    line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "," })
  }

  private static func isHeader(_ words: [Substring]) -> Bool {
    let names = words.map { $0.lowercased() }
    return names.contains {
      ["fid", "iid", "pat", "father", "fatherid", "dadid", "sex", "famid"].contains($0)
    }
  }
}
