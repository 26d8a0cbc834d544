import Tables
public import Vocabulary

/// The door for files: what an agency sent becomes statements, or reasons why not.
public enum Reception {
  /// Reads the files of one submission together, under one flow.
  ///
  /// Each file is recognised by the columns it has, never by its name. What the flow does not let
  /// in is counted and left; whom it does not cover is turned away by row; everything that could
  /// not be read is told with its place and what was expected, all at once.
  ///
  /// - Parameters:
  ///   - agencies: those a police notice may name in `sent_to` and `restrictions`.
  ///   - known: records of the sending agency that were let in before.
  ///   - received: the day the submission came; ages are counted on it.
  ///   - mappings: how tables of agencies' own layouts are read; the first that knows a table's
  ///     columns reads it.
  ///   - admitted: whom the hub holds already, for flows that cover `heldAlready`.
  public static func read(
    _ files: [SubmittedFile], flow: Flow, agencies: [Agency], known: Set<RecordReference>,
    received: Day, mappings: [TableMapping] = [], admitted: Admitted = .nobody
  ) -> Reading {
    guard !flow.subjects.contains(.wholePopulation) else {
      return Reading(rejections: [refusal(of: flow, files)], format: "unrecognised")
    }
    var gathered = Gathered()
    var submission = DatasetSubmission(flow: flow, known: known, received: received)
    var notices: [Sheet] = []
    var hasMapped = false
    var mendable = MendableRows()
    for table in tables(of: files, by: mappings, into: &gathered) {
      switch Recognition.recognise(table, flow: flow) {
      case .dataset(let kind, let sheet):
        submission.add(sheet, as: kind)
        mendable.add(sheet, mapping: nil)
      case .relationships(let sheet):
        submission.addRelationships(sheet)
        mendable.add(sheet, mapping: nil)
      case .policeNotices(let sheet):
        notices.append(sheet)
        mendable.add(notices: sheet)
      case .mapped(let mapping, let sheet):
        hasMapped = true
        mendable.add(sheet, mapping: mapping)
        MappedTable(
          mapping, sheet, agencies: agencies, known: known, admitted: admitted, received: received
        ).read(into: &gathered)
      case .refused(let rejection): gathered.rejections.append(rejection)
      }
    }
    submission.read(into: &gathered)
    PoliceNotices(flow: flow, agencies: agencies, known: known, received: received)
      .read(notices, into: &gathered)
    let format =
      !submission.isEmpty
      ? Recognition.dataset
      : !notices.isEmpty
        ? Recognition.policeNotice : hasMapped ? Recognition.mappedTable : "unrecognised"
    var reading = Reading(
      drafts: gathered.drafts, rejections: inOrder(gathered.rejections, of: files),
      dropped: gathered.dropped, format: format)
    reading.mendable = mendable.rows(in: gathered)
    return reading
  }

  /// Every table of the files; what of them is not read is told or counted.
  private static func tables(
    of files: [SubmittedFile], by mappings: [TableMapping], into gathered: inout Gathered
  ) -> [SentTable] {
    let sent = files.map { SentTables($0, mappings: mappings) }
    for part in sent {
      gathered.rejections += part.refusals
      for (place, count) in part.unread { gathered.drop(place, count) }
    }
    return sent.flatMap(\.tables)
  }

  /// A flow of everybody is refused whoever agreed it: the hub is no index of a population.
  private static func refusal(of flow: Flow, _ files: [SubmittedFile]) -> Rejection {
    Rejection(
      file: files.first?.shortName ?? "",
      problem: "the flow \(flow.id) names a whole population, and nothing was read",
      expected: "a flow of people in safeguarding contact: children, care leavers, parents or"
        + " carers, household members, victims, alleged perpetrators")
  }

  private static func inOrder(
    _ rejections: [Rejection], of files: [SubmittedFile]
  ) -> [Rejection] {
    let names = Dictionary(
      zip(files.map(\.shortName), files.indices), uniquingKeysWith: min)
    // A sheet is named after its file: `visits.xlsx, sheet 2`.
    func place(_ name: String) -> Int {
      names[name] ?? name.ranges(of: ", sheet ").last.flatMap {
        names[String(name[..<$0.lowerBound])]
      } ?? 0
    }
    return rejections.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      let one = (
        place(first.file), first.line ?? 0, first.column ?? 0, left.offset
      )
      let other = (
        place(second.file), second.line ?? 0, second.column ?? 0, right.offset
      )
      return one < other
    }.map(\.element)
  }
}
