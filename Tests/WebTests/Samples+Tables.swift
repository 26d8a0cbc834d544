import Vocabulary

@testable import Casework
@testable import Learning
@testable import Web

/// Pages about tables of an agency's own layout, one report by hand, and the invented stories.
extension Samples {
  var mendRow: MendRowPage {
    MendRowPage(
      frame: frame(.receive), file: say("ssd_person.csv"), line: 14,
      cells: [
        MendRowPage.Cell(
          column: 4, heading: say("pers_dob"), text: say("31/02/2015"),
          problem: say("not a date of the calendar"), expected: say("a day such as 27/03/2015"),
          isLong: false),
        MendRowPage.Cell(
          column: 6, heading: say("note"), text: say("a long note"), problem: say("too long"),
          expected: say("a shorter note"), isLong: true),
      ],
      wholeRow: [(problem: say("the row repeats an id"), expected: say("each id once"))],
      entered: 2, companions: 1, keptUntil: today, action: at("row"), receipt: at("receipt"))
  }

  var mappings: MappingsPage {
    func mapping(_ id: String) -> MappingsPage.Mapping {
      MappingsPage.Mapping(
        id: say(id), version: say("2"), says: say("A clinic’s visits."),
        columns: repeated([say("Client No"), say("Seen On")]))
    }
    return MappingsPage(
      frame: frame(.receive), flows: [Choice(say("clinic-extract"), say("The clinic: a table"))],
      own: repeated([mapping("clinic")]), signed: [mapping("clinic-people")],
      saved: say("clinic, version 2"), values: FormValues(),
      problems: [FieldProblem(field: "sample", message: say("Choose a sample of the table"))])
  }

  var mapping: MappingPage {
    MappingPage(
      frame: frame(.receive), flow: Choice(say("clinic-extract"), say("The clinic: a table")),
      tableInAgreement: say("clinic"),
      columns: [
        MappingPage.Column(
          number: 0, heading: say("Client No"), examples: [say("P1042")],
          reason: say("its heading says so")),
        MappingPage.Column(
          number: 1, heading: say("Desk"), examples: [],
          reason: say("it holds nothing in this sample")),
      ],
      meanings: [
        Choice(say("nothing"), say("nothing")), Choice(say("record"), say("your own number")),
      ],
      subjects: [Choice(say("victim"), say("victims")), Choice(say("child"), say("children"))],
      sample: say("Client No\nP1042"),
      otherSheets: repeated([
        MappingPage.Sheet(name: say("Carers"), sample: say("Ref\nC9"))
      ]),
      preview: MappingPage.Preview(
        rows: repeated([(line: 2, says: [say("P1042 is Mara Ashdown")])]),
        turnedAway: [say("Row 3, Seen On: not a date of the calendar; expected a day")],
        dropped: [say("1 value of clinic.desk")], keptAsStated: [say("best friend of")]),
      values: FormValues([
        "column-0": [say("record")], "name": [say("clinic")], "says": [say("A clinic’s visits.")],
      ]), problems: [FieldProblem(field: "name", message: say("Give it a name"))])
  }

  var oneReport: OneReportPage {
    OneReportPage(
      frame: frame(.receive),
      flows: [
        Choice(say("lantern-extract"), say("Lantern: a table")),
        Choice(say("lantern-notices"), say("Lantern: notices")),
      ], subjects: [Choice(say("victim"), say("victims"))],
      values: FormValues(["number": [say("P1042")], "what": [say("She said it was quiet.")]]),
      problems: [FieldProblem(field: "day", message: say("Say on which day it happened"))])
  }

  var stories: StoriesPage {
    StoriesPage(
      frame: frame(nil),
      stories: [(title: say("A quiet family"), says: say("Nothing arises."), at: at("story"))])
  }

  var story: StoryPage {
    let agency = AgencyID(say("northmoor-csc"))
    let arisen = ArisenDuty(
      id: say("d1"), day: today, rule: say("see-each-child"), name: say("See each child"),
      citation: say("Children Act 1989 s17(4A)"), recommendations: [say("11.1.5")], owedBy: agency,
      due: today, about: [say("Mara Ashdown")],
      because: [
        ArisenDuty.Cause(
          sequence: 7, says: say("A child was there."), agency: agency, occurred: say("2031-03-12"))
      ], metOn: today, fellAwayOn: today)
    let fallen = FallenMeasure(
      number: say("11.1.1"), measure: say("M06v"), now: say("24 of 33 duties were met."),
      was: say("25 of 33 duties were met."))
    func played(_ number: Int) -> PlayedDay {
      PlayedDay(
        day: today.adding(days: number),
        sendings: [
          PlayedDay.Sending(agency: say("Northmoor Police"), format: say("form"), accepted: 4)
        ],
        arose: [arisen], met: [arisen], fellAway: [arisen], said: 9,
        knowledge: [PlayedDay.Knowledge(agency: say("Northmoor Police"), known: 3)],
        untold: [
          PlayedDay.Untold(
            sequence: 9, what: say("Moved."), agency: say("Northmoor Police"), knownOn: today)
        ])
    }
    return StoryPage(
      frame: frame(nil),
      story: PlayedStory(
        name: say("quiet"), title: say("A quiet family"), says: say("Nothing arises."),
        days: (0..<times).map(played), arisen: repeated([arisen]), rejected: [],
        worth: PlayedStory.Worth(
          rules: [say("see-each-child")], asOf: today, fallen: repeated([fallen]))),
      agencyName: { [say] in say($0.text) })
  }
}
