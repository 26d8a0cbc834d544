import Testing

@testable import Web

@Suite struct FamilyGoldenTests {
  @Test func `the family page reads, line by line, as it always did`() {
    let lines = Samples.typical.familyPage.content.outline
    #expect(lines.joined(separator: "\n") == Self.golden)
  }

  private static let golden = """
    h1: Ashdown and Reyes family
    p: 2 households · 7 people · known to 6 agencies · all people here are invented
    li: 2 duties overdue
    li: Place protected
    li: Missing: father of Theo not recorded
    li: Family
    li: Chronology (61)
    li: Duties (5)
    li: Records and links (19)
    li: Forms
    h2: Who is who
    p: As known on 14 March 2031 by everyone together.
    label: As known on
    label: by
    button: Show
    p: ‹ Day before by this agency only: 3 people fewer
    summary: How to read the drawing
    p: Squares are male, circles female, diamonds not recorded. A line between two people \
    joins partners or parents, two strokes across it an end. A doubled outline marks the \
    person this page is about. A dotted line goes round a household or to a step-parent. Red \
    is something alleged or observed between two people.
    li: Isla and Robin are half-siblings: same mother, Mara Ashdown (birth certificates); \
    fathers differ (Daniel Reyes, certificate; Colin Vane, health visitor 2028). Why: Isla \
    and Robin are half-siblings
    li: Isla and Theo are at least half-siblings: same mother; Theo’s father is not recorded. \
    Why: Isla and Theo are at least half-siblings
    li: Isla and Skye are step-sisters: since June 2027 Mara and Colin live as partners. Why: \
    Isla and Skye are step-sisters
    h2: What must be done
    h3: See each child alone
    p: Overdue 6 days Northmoor Children’s Services
    p: It was due on Saturday 8 March 2031.
    p: Isla and Theo
    p: Not seen since the 2 March call; Robin was seen on 5 March.
    p: Working Together to Safeguard Children; Harlow 11.1.1; local setting
    p: Record a visit: See each child alone, Isla and Theo Why must this be done: See each \
    child alone, Isla and Theo
    h3: Discuss police alert at practice meeting
    p: Overdue 1 day Mill Lane Surgery
    p: It was due on Thursday 13 March 2031.
    p: Mara Ashdown
    p: Alert of 2 March, no outcome recorded.
    p: Partnership’s local setting; Harlow 11.4.6; local setting
    p: Why must this be done: Discuss police alert at practice meeting, Mara Ashdown
    h3: Offer Mara a carer’s assessment, alone
    p: Due Monday 17 March 2031 Eastvale Mental Health
    p: Mara Ashdown
    p: She said that she looks after Colin.
    p: Care Act 2014 s10; Harlow 11.7.3
    p: Offer an assessment: Offer Mara a carer’s assessment, alone, Mara Ashdown Why must \
    this be done: Offer Mara a carer’s assessment, alone, Mara Ashdown
    h3: Triage a police alert
    p: Due Wednesday 2 April 2031 Harbour Road Practice
    p: Colin Vane
    p: Alert of 12 March reached the practice.
    p: Partnership’s local setting; Harlow 11.4.6; local setting
    p: Why must this be done: Triage a police alert, Colin Vane
    p: All duties of this family
    h2: Missing
    li: Theo’s father is not recorded
    p: Ask Mara; the birth certificate would say.
    li: No GP practice is connected for Colin
    p: Ask his trust.
    p: All that is missing, as a table
    h2: Parental responsibility
    dt: Isla
    li: Mara
    li: Daniel (certificate 2018, seen)
    dt: Theo
    li: Mara
    li: father not recorded
    p: Colin has none for Isla or Theo that anybody stated. Derived, not legal advice.
    p: State a relationship or what gives parental responsibility
    h2: What happened lately
    caption: What happened lately, newest first
    row
    th: Date
    th: What
    th: Who said so
    th: Standing
    row
    td: 12 March 2031
    td: Colin’s appointments changed from every week to every month.
    p: The next one is on 9 April.
    li: Robin 3
    li: Theo 9
    li: Isla 12
    li: opened: risk review
    td: Eastvale Mental Health record by Eastvale Mental Health
    td: observed
    row
    td: 2 March 2031 at 21:14
    td: Police called by neighbour. Mara had a cut lip; said she “looks after Colin”. Isla \
    upstairs, not spoken to.
    li: alert sent to Mill Lane Surgery
    li: same happening: A&E 3 Mar (2 differences)
    td: Northmoor Police notice by Northmoor Police
    td: reported
    row
    td: about February 2031
    td: Theo missed two dental visits.
    td: Oakfield School note by Oakfield School
    td: observed
    p: Whole chronology · No child of this household has been seen alone for 74 days.
    h2: Everybody, as a list
    caption: The people of this family
    row
    th: Name
    th: Born
    th: Who they are
    th: Lives
    th: Known to
    row
    th: Isla Ashdown
    p: this page was opened on them
    td: 4 May 2018
    p: age 12
    td: the child
    td: Northmoor (place protected)
    td: Northmoor Children’s Services, Mill Lane Surgery and Northmoor Police
    row
    th: Theo Ashdown
    td: about 2021
    p: age 9
    td: at least half-brother
    td: Northmoor (place protected)
    td: Northmoor Children’s Services and Oakfield School
    row
    th: Robin Vane
    td: 1 November 2027
    p: age 3
    td: half-brother
    td: Northmoor (place protected)
    td: Mill Lane Surgery
    row
    th: Mara Ashdown
    td: 9 July 1994
    p: age 36
    td: mother
    td: Northmoor (place protected)
    td: Mill Lane Surgery and Northmoor Police
    row
    th: Colin Vane
    td: 20 January 1987
    p: age 44
    td: mother’s partner
    td: Northmoor (place protected)
    td: Eastvale Mental Health and Northmoor Police
    row
    th: Daniel Reyes
    td: 3 March 1990
    p: age 41
    td: father
    td: lives elsewhere
    td: Southmere Children’s Services
    h2: All ties and reasons
    caption: Every tie, and the statements it rests on
    row
    th: People
    th: Tie
    th: How sure
    th: Rests on
    row
    th: Isla and Robin
    td: half-siblings
    p: ended 2030-12
    td: certain
    li: Mara is Isla’s birth mother – Northmoor Children’s Services record by Northmoor \
    Children’s Services observed; Oakfield School register by Oakfield School reported
    li: Colin is Robin’s birth father – Mill Lane Surgery record by Mill Lane Surgery reported
    summary: What the standings mean
    dt: observed
    dd: Seen or heard by the one who says it.
    dt: reported
    dd: Told to the one who says it by somebody else.
    dt: alleged
    dd: Said of somebody, and not established.
    dt: opinion
    dd: A professional’s judgement.
    dt: decision
    dd: Decided by somebody with the power to.
    h2: All that is missing
    caption: What nobody has told, and what to do next
    row
    th: About
    th: What is not known
    th: What to do next
    row
    th: Theo
    td: Theo’s father is not recorded
    td: Ask Mara; the birth certificate would say.
    row
    th: Colin
    td: No GP practice is connected for Colin
    td: Ask his trust.
    """
}
