/// Which part of a workbook refers to which, under what name.
struct Relations {
  private var all: [(id: String, type: String, target: String)] = []

  /// Reads a part of relations.
  ///
  /// - Parameter owner: the part whose relations they are, from whose folder targets are told.
  init(_ bytes: [UInt8], of owner: String) throws(TableProblem) {
    guard !bytes.isEmpty else { return }
    let folder = owner.split(separator: "/").dropLast().map(String.init)
    do {
      var scanner = try XMLScanner(bytes)
      while true {
        let token = try scanner.next()
        if token == .end { return }
        guard token == .open, scanner.name == "Relationship",
          try scanner.attribute("TargetMode") != "External",
          let id = try scanner.attribute("Id"), let type = try scanner.attribute("Type"),
          let target = try scanner.attribute("Target")
        else { continue }
        all.append((id, type, Relations.resolved(target, in: folder)))
      }
    } catch {
      throw error.asTableProblem
    }
  }

  /// `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`.
  static func path(of part: String) -> String {
    let steps = part.split(separator: "/").map(String.init)
    return (steps.dropLast() + ["_rels", (steps.last ?? "") + ".rels"]).joined(separator: "/")
  }

  /// Targets of a type, told by the last word of its name: both editions of the standard have
  /// addresses of their own before it.
  func targets(ofType type: String) -> [String] {
    all.filter { $0.type.hasSuffix("/" + type) }.map(\.target)
  }

  /// The part of a sheet of cells.
  func sheetTarget(_ id: String) -> String? {
    all.first { $0.id == id && $0.type.hasSuffix("/worksheet") }?.target
  }

  private static func resolved(_ target: String, in folder: [String]) -> String {
    var steps = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step == ".." {
        _ = steps.popLast()
      } else {
        steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }
}

/// How the cells of a workbook are formatted, by the number a cell names.
struct Styles {
  private(set) var formats: [CellFormat] = []

  init(_ bytes: [UInt8]) throws(TableProblem) {
    var codes: [Int: CellFormat] = [:]
    var isInCells = false
    do {
      var scanner = try XMLScanner(bytes)
      while true {
        let token = try scanner.next()
        if token == .end { return }
        if scanner.name == "cellXfs", token != .text { isInCells = token == .open }
        guard token == .open else { continue }
        if scanner.name == "numFmt", let id = try scanner.attribute("numFmtId").flatMap({ Int($0) })
        {
          codes[id] = CellFormat(code: try scanner.attribute("formatCode") ?? "")
        } else if isInCells, scanner.name == "xf" {
          let id = try scanner.attribute("numFmtId").flatMap { Int($0) } ?? 0
          formats.append(codes[id] ?? CellFormat(builtIn: id))
        }
      }
    } catch {
      throw error.asTableProblem
    }
  }
}
