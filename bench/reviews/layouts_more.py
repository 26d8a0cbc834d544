"""More invented reports: boxes, tables of two columns, themes, IMR lists, Word, HTML, text."""

import copy

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import NextPageTemplate, PageBreak, Paragraph, Spacer, Table, TableStyle

from layouts import (BODY, FILLER, H1, H2, H3, KILLER, SANS, SISTER, SMALL, SMALLB, VICTIM, Report,
                     cover, filler, hanging, item, people, save)

GRID = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                   ("VALIGN", (0, 0), (-1, -1), "TOP")])


def boxed():
    """`Recommendation 4` alone in a line, its text below, then action, lead and measure."""
    wide = ParagraphStyle("wide", parent=SANS, leading=21, spaceAfter=12, fontSize=12)
    r = Report("m01_heading_alone", "Pennywell", "September 2031", 2028, body=wide,
               header=f"DHR {VICTIM} – Final", footer="NOT PROTECTIVELY MARKED")
    cover(r, "Pennywell", "September 2031", "2028")
    people(r)
    filler(r.story, r.rng, 10, (VICTIM, KILLER), style=wide)
    r.add(Paragraph("Section 7: Lessons learned and recommendations", H1))
    data = [
        ("The Pennywell Domestic Abuse Partnership Board to review how survivors take part in its "
         "meetings, and to pay them for their time.",
         "Pennywell Domestic Abuse Partnership Board"),
        ("Include a question on home life in the assessment of every person who comes with pain "
         "that has lasted for three months. This has now been implemented.",
         "Pennywell Primary Care Network"),
        ("A leaflet for families, in easy words, about what happens after a homicide.",
         "Pennywell Constabulary"),
        ("Learning from this review to be shared with all head teachers by means of a briefing of "
         "two pages and a meeting each term.", "Pennywell Council"),
    ]
    for index, (text, body) in enumerate(data, 1):
        filler(r.story, r.rng, 2, (VICTIM,), style=wide)
        r.add(Paragraph(f"Recommendation {index}", H3), Paragraph(text, wide),
              Paragraph(f"Lead agency: {body}", wide),
              Paragraph("Success measure: audit of records in twelve months.", wide))
        r.rec(str(index), text, [body])
    r.add(Paragraph("Section 8: Conclusion", H1))
    filler(r.story, r.rng, 3, (VICTIM,), style=wide)
    return r


def two_columns():
    """A table of two columns, number and text, below each body; heads repeated on each page."""
    r = Report("m02_table_two_columns", "Gullane", "May 2030", 2027)
    cover(r, "Gullane", "May 2030", "2027")
    people(r)
    filler(r.story, r.rng, 17, (VICTIM, SISTER))
    r.add(Paragraph("13. Recommendations", H1))
    for start, body, texts in [
        ("13.1", "Gullane Police", [
            "Should make sure that call handlers see earlier calls from the address within thirty "
            "seconds.", "Should ask officers to photograph damage."]),
        ("13.2", "Gullane Hospitals NHS Foundation Trust", [
            "Needs to have a process for patients who leave before they are seen, so that a nurse "
            "rings each of them within a day and asks whether they are safe to speak.",
            "Staff to be told whom they can ask, at any hour."]),
    ]:
        r.add(Paragraph(f"{start} {body}", H2))
        cells = [[Paragraph("Ref", SMALLB), Paragraph("Recommendation", SMALLB)]]
        for index, text in enumerate(texts, 1):
            cells.append([Paragraph(f"{start}.{index}", SANS), Paragraph(text, SANS)])
            r.rec(f"{start}.{index}", text, [body])
        table = Table(cells, colWidths=[2 * cm, 13 * cm], repeatRows=1)
        table.setStyle(GRID)
        r.add(table)
    r.add(Paragraph("14. Glossary", H1))
    filler(r.story, r.rng, 1)
    return r


def themes():
    """Themes as headings, numbers that go on, bodies inline; an introduction and a closing."""
    r = Report("m03_themes", "Rothersthorpe", "March 2033", 2030, body=SANS)
    cover(r, "Rothersthorpe", "March 2033", "2030")
    people(r)
    filler(r.story, r.rng, 9, (VICTIM,), style=SANS)
    r.add(Paragraph("Key findings", H1))
    filler(r.story, r.rng, 3, (VICTIM,), style=SANS)
    r.add(Paragraph("Recommendations", H1))
    r.add(Paragraph("The recommendations below were agreed by the panel in January. They are set "
                    "out by theme. The panel thanks all who helped.", SANS))
    count = 0
    for theme, texts in [
        ("Theme 1 – Training – county wide", [
            ("Rothersthorpe County Council and Rothersthorpe Police should train managers together "
             "once a year.", ["Rothersthorpe County Council", "Rothersthorpe Police"]),
            ("All agencies must audit the training of agency staff.", ["All agencies"])]),
        ("Theme 2 – Processes – county wide", [
            ("Create a single referral form.", []),
            ("The Safeguarding Adults Board, in consultation with Rothersthorpe Police, should "
             "rewrite its policy on people who do not want help.", ["Safeguarding Adults Board"]),
            ("The Department for Work and Pensions (DWP) should pay each of a couple on their own "
             "unless both ask otherwise.", ["Department for Work and Pensions"])]),
    ]:
        r.add(Paragraph(theme, H2))
        for text, to in texts:
            count += 1
            r.add(item(f"{count}.", text, 22, SANS))
            r.rec(str(count), text, to)
    r.add(Paragraph("Next steps", H1))
    r.add(item("1.", "The Partnership should sign off the action plan within six weeks.", 22, SANS))
    return r


def merged_plan():
    """A plan without numbers; theme rows across it; several actions to one recommendation."""
    r = Report("m04_plan_themes", "Tarrowby", "December 2031", 2029)
    cover(r, "Tarrowby", "December 2031", "2029")
    people(r)
    filler(r.story, r.rng, 6, (VICTIM, KILLER))
    r.add(NextPageTemplate("wide"), PageBreak(), Paragraph("Appendix C – Action Plan", H1))
    head = ["Recommendation", "Action", "Lead Agency", "Target Date", "RAG"]
    rows = [
        ("Theme 1: Seeing children",),
        ("That school nurses are told of each police notice within one working day, in all parts "
         "of the county.", "Agree a secure mailbox.", "Tarrowby Police", "TBC", "G"),
        ("", "Train nurses in reading the notices.", "Tarrowby Community NHS Trust", "2032", "A"),
        ("Ask each child, alone, what they would like to happen, and write it down in their own "
         "words on the first page of the plan.", "New plan template.", "Tarrowby Children’s "
         "Services", "Sept 2031", "G"),
        ("Theme 2: Housing",),
        ("Consider the offer of a sanctuary scheme to every tenant who reports an incident.",
         "Report to cabinet.", "Tarrowby Homes", "31/03/2032", "R"),
    ]
    cells, style = [[Paragraph(one, SMALLB) for one in head]], [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    for index, row in enumerate(rows, 1):
        if len(row) == 1:
            cells.append([Paragraph(row[0], SMALLB)] + [""] * 4)
            style.append(("SPAN", (0, index), (-1, index)))
        else:
            cells.append([Paragraph(one, SMALL) for one in row])
            if row[0]:
                r.rec(None, row[0], [row[2]] + (["Tarrowby Community NHS Trust"] if "nurses" in row[0] else []))
    table = Table(cells, colWidths=[8 * cm, 7 * cm, 4.5 * cm, 3 * cm, 2 * cm], repeatRows=1)
    table.setStyle(TableStyle(style))
    r.add(table)
    return r


def imr_and_overview():
    """Two lists, both from 1: those of single agencies and those of the overview."""
    r = Report("m05_imr_and_overview", "Felderby", "August 2030", 2028)
    cover(r, "Felderby", "August 2030", "2028")
    people(r)
    filler(r.story, r.rng, 12, (VICTIM,), numbered="14")
    r.add(Paragraph("15 OVERVIEW REPORT RECOMMENDATIONS", H2))
    for index, (text, to) in enumerate([
        ("The Felderby Safeguarding Children Partnership should ask each member for its training "
         "figures.", ["Felderby Safeguarding Children Partnership"]),
        ("The Police and Crime Commissioner must fund an advocate in the hospital.",
         ["Police and Crime Commissioner"])], 1):
        r.add(item(f"15.{index}", text))
        r.rec(f"15.{index}", text, to)
    r.add(Paragraph("16 INDIVIDUAL MANAGEMENT REVIEW RECOMMENDATIONS", H2))
    for number, body, texts in [
        ("16.1", "Felderby Police", ["Officers to be reminded that a third party’s report is "
                                     "evidence and is to be written down.",
                                     "Reports to be read by a supervisor before the end of the "
                                     "shift in which they are made."]),
        ("16.2", "Victim Support", ["To change the letter that is sent after a first call, so "
                                    "that it can be read by anybody in the house."])]:
        r.add(Paragraph(f"{number} {body}", H3))
        for index, text in enumerate(texts, 1):
            r.add(item(f"{number}.{index}.1", text, 50))
            r.rec(f"{number}.{index}.1", text, [body])
    r.add(Paragraph("17 CONCLUSIONS", H2))
    filler(r.story, r.rng, 3, (VICTIM,), numbered="17")
    return r


def lettered_numbers():
    """`10.2a` printed as one; a heading of an agency as a paragraph; the text justified."""
    r = Report("m06_number_letter", "Nettlecombe", "April 2032", 2030)
    cover(r, "Nettlecombe", "April 2032", "2030")
    people(r)
    filler(r.story, r.rng, 8, (VICTIM,))
    r.add(Paragraph("10. Recommendations", H1))
    for number, body, texts in [
        ("10.1", "Nettlecombe Health and Wellbeing Board",
         ["Should publish what it spends on perpetrator programmes.",
          "Should map services for men who are abused."]),
        ("10.2", "Mind in Nettlecombe Association", [
            "Should tell referrers when a place is refused, and why.",
            "Should hold a record of each call, including calls that are not taken further."])]:
        r.add(Paragraph(f"{number} {body}", H3))
        for letter, text in zip("abc", texts):
            r.add(item(f"{number}{letter}", text, 44))
            r.rec(f"{number}{letter}", text, [body])
    r.add(Paragraph("11. Distribution", H1))
    filler(r.story, r.rng, 1)
    return r


def coroner_bullets():
    """A coroner's report with numbered findings before concerns that have only marks."""
    r = Report("m07_coroner_bullets", None, None, 2031)
    for text in ("REGULATION 28 REPORT TO PREVENT FUTURE DEATHS", "THIS REPORT IS BEING SENT TO:"):
        r.add(Paragraph(text, H3))
    r.add(Paragraph("Secretary of State for Transport", BODY),
          Paragraph("Quillmere County Council", BODY), Paragraph("1 CORONER", H3),
          Paragraph("I am Leocadia Brightwell, senior coroner for Quillmere.", BODY),
          Paragraph("3 INVESTIGATION and INQUEST", H3),
          Paragraph("On 2 June 2031 I opened an inquest into the death of Barnaby Osgood, 19, who "
                    "died on 1 June 2031.", BODY),
          Paragraph("4 CIRCUMSTANCES OF THE DEATH", H3),
          item("1.", "The road was unlit."), item("2.", "The sign was hidden by a hedge."),
          Paragraph("5 CORONER’S CONCERNS", H3),
          Paragraph("During the course of the inquest the evidence revealed matters giving rise "
                    "to concern. The MATTERS OF CONCERN are as follows:", BODY))
    for text, shown in [
        ("No one checks that hedges beside junctions are cut between May and August.", None),
        ("Barnaby’s employer had no rule on driving after a night shift.",
         "The victim’s employer had no rule on driving after a night shift.")]:
        r.add(Paragraph(text, hanging(18), bulletText="•"))
        r.rec(None, shown or text, ["Secretary of State for Transport",
                                    "Quillmere County Council"])
    r.add(Paragraph("6 ACTION SHOULD BE TAKEN", H3),
          Paragraph("In my opinion action should be taken to prevent future deaths.", BODY),
          Paragraph("7 YOUR RESPONSE", H3),
          Paragraph("You are under a duty to respond within 56 days.", BODY))
    r.truth["forbidden"] = ["Barnaby", "Osgood", "Brightwell", "Leocadia"]
    return r


def committee():
    """Conclusions and recommendations in one list, told apart only at their ends; boxes before."""
    r = Report("m08_committee", None, "February 2032", None)
    r.add(Paragraph("House of Commons", H2), Paragraph("Regional Affairs Committee", H1),
          Paragraph("Care of lone parents", H1),
          Paragraph("Published on 14 February 2032 by authority of the House of Commons", SANS),
          PageBreak())
    recs = [
        (2, "We recommend that the Government publish a plan within six months, and that it name "
            "one minister for it.", 12, ["UK Government"]),
        (3, "The Department for Education should collect the number of children who live with a "
            "lone parent, and we further recommend that it do so each year.", 20,
         ["Department for Education"]),
        (5, "Ofsted must include this in its framework.", 31,
         ["Office for Standards in Education, Children’s Services and Skills"])]
    for number, text, paragraph, _ in recs:
        filler(r.story, r.rng, 4, style=SANS, numbered=str(number))
        r.add(Paragraph("recommendation", H3), Paragraph(text, SANS))
    r.add(Paragraph("Conclusions and recommendations", H1))
    listed = {number: (text, f"(Recommendation, Paragraph {paragraph})") for number, text, paragraph,
              _ in recs}
    listed[1] = ("Lone parents are badly served and should be served better.",
                 "(Conclusion, Paragraph 4)")
    listed[4] = ("The evidence that we heard in private was of great help to us, and it must be said "
                 "that it was given with courage.", "(Conclusion, Paragraph 26)")
    for number in sorted(listed):
        text, mark = listed[number]
        r.add(item(f"{number}.", f"{text} {mark}", 24, SANS))
    for number, text, _, to in recs:
        r.rec(str(number), text, to)
    r.add(Paragraph("Formal minutes", H1), item("1.", "The Committee should meet again.", 24, SANS))
    return r


# Word, HTML and text

def numbered_list(document):
    """An automatic list of three levels, `9.`, `9.1`, `a)`, whose numbers are nowhere in the text."""
    numbering = document.part.numbering_part.element
    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), "77")
    for level, (start, form, text) in enumerate([(9, "decimal", "%1."), (1, "decimal", "%1.%2"),
                                                 (1, "lowerLetter", "%3)")]):
        element = OxmlElement("w:lvl")
        element.set(qn("w:ilvl"), str(level))
        for name, value in (("w:start", start), ("w:numFmt", form), ("w:lvlText", text)):
            child = OxmlElement(name)
            child.set(qn("w:val"), str(value))
            element.append(child)
        abstract.append(element)
    numbering.insert(0, abstract)
    number = OxmlElement("w:num")
    number.set(qn("w:numId"), "77")
    link = OxmlElement("w:abstractNumId")
    link.set(qn("w:val"), "77")
    number.append(link)
    numbering.append(number)


def listed(paragraph, level):
    properties = paragraph._p.get_or_add_pPr()
    element = OxmlElement("w:numPr")
    for name, value in (("w:ilvl", level), ("w:numId", 77)):
        child = OxmlElement(name)
        child.set(qn("w:val"), str(value))
        element.append(child)
    properties.append(element)
    return paragraph


class WordReport(Report):
    def __init__(self, name, csp, published, year):
        super().__init__(name, csp, published, year)
        self.document = Document()

    def start(self, victim=VICTIM, killer=KILLER):
        d, t = self.document, self.truth
        d.core_properties.title = f"{victim} – {t['csp']} – DHR"
        d.sections[0].header.paragraphs[0].text = f"DHR {victim}"
        d.add_heading("Domestic Homicide Review", 0)
        d.add_paragraph(f"{t['csp']} Community Safety Partnership")
        d.add_paragraph(f"Review into the death of {victim} in {t['year_of_death']}")
        d.add_paragraph(t["published"])
        table = d.add_table(rows=0, cols=2)
        for row in (("Pseudonym", "Relationship"), (victim, "Victim"), (killer, "Perpetrator"),
                    (SISTER, "Sister of the victim")):
            cells = table.add_row().cells
            cells[0].text, cells[1].text = row
        d.add_heading("Facts", 1)
        for index in range(6):
            d.add_paragraph(f"{victim} moved house. " + " ".join(self.rng.sample(FILLER, 3)))
        t["forbidden"] += [victim, killer, SISTER]

    def write(self, folder):
        self.document.save(folder / f"{self.name}.docx")
        save(folder, self.name, self.truth)


def word_numbers():
    """Automatic numbers; a deleted and an inserted phrase; hidden text."""
    r = WordReport("w01_word_numbers", "Marchington", "July 2031", 2029)
    r.start()
    d = r.document
    numbered_list(d)
    heading = listed(d.add_heading("Recommendations", 1), 0)
    for number, body, texts in [
        ("9.1", "Marchington Police", ["Should test its phone system each month.",
                                       "Should give every caller a reference."]),
        ("9.2", "Marchington City Council", ["To house people who flee, whatever their rent "
                                             "arrears, and to say so on its pages."])]:
        listed(d.add_heading(body, 2), 1)
        for letter, text in zip("abc", texts):
            listed(d.add_paragraph(text), 2)
            r.rec(f"{number} {letter}", text, [body])
    last = d.paragraphs[-1]
    hidden = last.add_run(" Torquil asked for this to be left out.")
    hidden.font.hidden = True
    gone = OxmlElement("w:del")
    run = OxmlElement("w:r")
    text = OxmlElement("w:delText")
    text.text = " at once, said Odette"
    run.append(text)
    gone.append(run)
    last._p.append(gone)
    d.add_heading("Conclusion", 1)
    d.add_paragraph("Agencies should read this.")
    return r


def word_plan():
    """An action plan as a Word table, with a column of the printed number."""
    r = WordReport("w02_word_plan", "Hexcombe", "October 2032", 2030)
    r.start()
    d = r.document
    d.add_heading("Action plan", 1)
    head = ("No", "Recommendation", "Scope", "Action to take", "Lead Agency", "Target date",
            "Completed and outcome")
    table = d.add_table(rows=1, cols=len(head))
    for cell, text in zip(table.rows[0].cells, head):
        cell.text = text
    for row in [("1.1", "Hold clinics in the evening.", "Local", "Find rooms.",
                 "Hexcombe Integrated Care Board", "TBC", "Open"),
                ("1.2", f"Share the plan with {SISTER} before it is published.", "Local", "Send it.",
                 "Hexcombe Community Safety Partnership", "May 2032", "Done"),
                ("2.1", "Record the employer of both parties.", "Regional", "Change form.",
                 "Hexcombe Police", "2033", "Open")]:
        for cell, text in zip(table.add_row().cells, row):
            cell.text = text
        r.rec(row[0], row[1].replace(SISTER, "[name removed]"), [row[4]])
    return r


def web():
    """A council's page with a menu, a notice on cookies and numbers that the browser counts."""
    name, csp = "h01_web", "Lowerfield"
    truth = {"csp": csp, "published": "June 2032", "year_of_death": 2030, "recommendations": [],
             "forbidden": [VICTIM, KILLER], "must_keep": []}
    items = [("Lowerfield Police should answer 999 calls from a known address first.",
              ["Lowerfield Police"]),
             ("Lowerfield Council should keep a list of interpreters.", ["Lowerfield Council"])]
    for index, (text, to) in enumerate(items, 1):
        truth["recommendations"].append({"number": str(index), "text": text, "addressed_to": to})
    body = "".join(f"<li>{text}</li>" for text, _ in items)
    html = f"""<!doctype html><html><head><title>Domestic Homicide Review {VICTIM}</title>
    <style>p {{ color: red }}</style><script>var a = "<li>You should not read this</li>"</script>
    </head><body><nav><ul><li>You should pay council tax</li></ul></nav>
    <div class="cookie-banner"><p>You should accept cookies</p></div><main>
    <h1>Domestic Homicide Review</h1><p>{csp} Community Safety Partnership</p><p>June 2032</p>
    <p>This review looks into the death of {VICTIM} in 2030. {KILLER} was convicted.</p>
    <h2>Recommendations</h2><p>The panel made these recommendations:</p><ol>{body}</ol>
    <h2>Contact</h2><ol><li>You should write to us.</li></ol></main>
    <footer><p>All rights should be respected</p></footer></body></html>"""

    class Web:
        def write(self, folder):
            (folder / f"{name}.html").write_text(html)
            save(folder, name, truth)
    return Web()


def text():
    """Plain text, lines broken at 70 letters."""
    name = "t01_text"
    truth = {"csp": "Ashbourne Vale", "published": "May 2031", "year_of_death": 2029,
             "recommendations": [], "forbidden": [VICTIM], "must_keep": []}
    for number, words, to in [
        ("1", "Ashbourne Vale Police should review how officers decide that a report needs no "
              "further action.", ["Ashbourne Vale Police"]),
        ("2", "The Trust must write to each patient who misses two appointments.", ["Trust"])]:
        truth["recommendations"].append({"number": number, "text": words, "addressed_to": to})
    words = f"""DOMESTIC HOMICIDE REVIEW

Ashbourne Vale Community Safety Partnership

May 2031

1. Introduction

This review examines the death of {VICTIM} in 2029. Agencies should have
known more of one another.

2. Recommendations

1. Ashbourne Vale Police should review how officers decide that a
   report needs no further action.

2. The Trust must write to each patient who misses two appointments.

3. Conclusion

Nobody should have to wait as long.
"""

    class Text:
        def write(self, folder):
            (folder / f"{name}.txt").write_text(words)
            save(folder, name, truth)
    return Text()


MORE = [boxed, two_columns, themes, merged_plan, imr_and_overview, lettered_numbers,
        coroner_bullets, committee, word_numbers, word_plan, web, text]
