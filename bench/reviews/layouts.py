"""Invented review reports in the layouts that real ones have, each with what is true of it.

Everybody and every place is invented. `python layouts.py OUT` writes OUT/NAME.pdf (or .docx,
.html) and OUT/NAME.json: the recommendations as printed, whom they are addressed to, words that
must not come out (`forbidden`) and words that must (`must_keep`).
"""

import json
import pathlib
import random
import sys

from reportlab.lib import colors
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import (BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate,
                                Paragraph, Spacer, Table, TableStyle)

BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=11, leading=14, spaceAfter=7)
SANS = ParagraphStyle("sans", fontName="Helvetica", fontSize=10.5, leading=13.5, spaceAfter=7)
JUST = ParagraphStyle("just", parent=BODY, alignment=TA_JUSTIFY)
H1 = ParagraphStyle("h1", fontName="Helvetica-Bold", fontSize=16, leading=20, spaceBefore=14,
                    spaceAfter=8)
H2 = ParagraphStyle("h2", fontName="Helvetica-Bold", fontSize=12, leading=15, spaceBefore=10,
                    spaceAfter=5)
H3 = ParagraphStyle("h3", fontName="Helvetica-Bold", fontSize=11, leading=14, spaceBefore=6,
                    spaceAfter=4)
SMALL = ParagraphStyle("small", fontName="Helvetica", fontSize=8, leading=9.6)
SMALLB = ParagraphStyle("smallb", parent=SMALL, fontName="Helvetica-Bold")

VICTIM, KILLER, SISTER, MOTHER = "Maribel", "Torquil", "Odette", "Wilhelmina"


def hanging(indent=36, base=BODY):
    return ParagraphStyle(f"h{indent}", parent=base, leftIndent=indent, bulletIndent=0)


def item(label, text, indent=36, base=BODY):
    return Paragraph(text, hanging(indent, base), bulletText=label)


FILLER = [
    "The panel met on six occasions and considered reports from each of the agencies involved.",
    "Records showed that contact with services had been brief and was not followed by a further "
    "appointment.",
    "Agencies should have recognised the pattern of incidents and shared what each of them knew.",
    "The review found that the risk checklist had been completed without a conversation in "
    "private.",
    "It was noted that the practice had no written policy at the time, and that staff had not "
    "been trained.",
    "Professionals had recorded the reason for attendance and nothing about home life.",
    "The panel was told that the team had since been reorganised and that workloads had fallen.",
    "An earlier review in another area recommended that agencies should hold joint training, and "
    "the panel asked what had come of it.",
    "Neighbours had heard shouting on several evenings but did not know whom to tell.",
    "The chronology shows that eleven weeks passed between the referral and the first visit.",
]


def filler(story, rng, count, names=(), style=BODY, numbered=None):
    for index in range(count):
        text = " ".join(rng.sample(FILLER, 3))
        if names and rng.random() < 0.6:
            text = f"{rng.choice(names)} attended the surgery in the spring. " + text
        if numbered:
            story.append(item(f"{numbered}.{index + 1}", text, base=style))
        else:
            story.append(Paragraph(text, style))


class Report:
    """A PDF in the making: a story, and the truth about it."""

    def __init__(self, name, csp, published, year, header=None, footer=None, page=A4, title=None,
                 body=BODY):
        self.name, self.page, self.header, self.footer = name, page, header, footer
        self.story, self.title, self.body = [], title or "", body
        self.truth = {"csp": csp, "published": published, "year_of_death": year,
                      "recommendations": [], "forbidden": [], "must_keep": []}
        self.rng = random.Random(name)

    def rec(self, number, text, to, stem=None):
        self.truth["recommendations"].append(
            {"number": number, "text": text, "stem": stem, "addressed_to": to})

    def add(self, *flowables):
        self.story.extend(flowables)

    def write(self, folder):
        def furniture(canvas, doc):
            canvas.saveState()
            width, height = doc.pagesize if hasattr(doc, "pagesize") else self.page
            width, height = canvas._pagesize
            canvas.setFont("Helvetica", 8)
            if self.header:
                canvas.drawString(2 * cm, height - 1.3 * cm, self.header)
            canvas.drawRightString(width - 2 * cm, 1.2 * cm, f"Page {doc.page} of 99"
                                   if self.footer else str(doc.page))
            if self.footer:
                canvas.drawString(2 * cm, 1.2 * cm, self.footer)
            canvas.restoreState()

        doc = BaseDocTemplate(str(folder / f"{self.name}.pdf"), pagesize=self.page,
                              title=self.title, invariant=1)
        width, height = A4
        frame = Frame(2.2 * cm, 2 * cm, width - 4.4 * cm, height - 4.2 * cm, id="upright")
        wide = Frame(1.2 * cm, 1.6 * cm, height - 2.4 * cm, width - 3.4 * cm, id="wide")
        doc.addPageTemplates([
            PageTemplate("upright", [frame], onPage=furniture, pagesize=A4),
            PageTemplate("wide", [wide], onPage=furniture, pagesize=landscape(A4))])
        doc.build(self.story)
        save(folder, self.name, self.truth)


def save(folder, name, truth):
    (folder / f"{name}.json").write_text(json.dumps(truth, indent=1, ensure_ascii=False))


def cover(report, place, date, died, victim=VICTIM, killer=KILLER):
    report.add(Paragraph("DOMESTIC HOMICIDE REVIEW", H1), Paragraph("Overview Report", H1),
               Paragraph(f"{place} Community Safety Partnership", H2),
               Paragraph(f"Review into the death of {victim} in {died}", report.body),
               Paragraph("Independent Chair and Author: Persis Quillfeather", report.body),
               Paragraph(date, report.body), PageBreak())
    report.truth["forbidden"] += [victim, killer]


def people(report, rows=None):
    rows = rows or [(VICTIM, "Victim", "34"), (KILLER, "Perpetrator", "37"),
                    (SISTER, "Sister of the victim", "30"), (MOTHER, "Mother of the victim", "61")]
    report.add(Paragraph("Pseudonyms used in this report", H2))
    table = Table([("Pseudonym", "Relationship", "Age")] + rows, colWidths=[4 * cm, 6 * cm, 3 * cm])
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey)]))
    report.add(table, Spacer(1, 10))
    report.truth["forbidden"] += [row[0] for row in rows]


def contents(report, lines):
    report.add(Paragraph("Contents", H1))
    for text, page in lines:
        report.add(Paragraph(f"{text} {'.' * (90 - len(text))} {page}", SANS))
    report.add(PageBreak())


def three_levels():
    """`11.1.1` below numbered headings of agencies; a contents page; running head with the name."""
    r = Report("l01_three_levels", "Wendlebury", "June 2031", 2029,
               header=f"OFFICIAL SENSITIVE – DHR {VICTIM}", footer="Wendlebury CSP")
    cover(r, "Wendlebury", "June 2031", "2029")
    contents(r, [("1 Introduction", 3), ("9 Analysis", 12), ("10 Conclusions", 30),
                 ("11 Recommendations", 33), ("11.1 Wendlebury County Council", 33),
                 ("Appendix A Terms of reference", 36)])
    people(r)
    r.add(Paragraph("1 Introduction", H1))
    r.add(Paragraph("1.1 Terms of reference", H2))
    r.add(item("1.1.1", "Agencies should provide a chronology of their contact.", 44),
          item("1.1.2", "The panel should consider whether practice met policy.", 44))
    filler(r.story, r.rng, 10, (VICTIM, KILLER))
    r.add(Paragraph("10 Conclusions", H1))
    filler(r.story, r.rng, 4, (VICTIM,), numbered="10")
    r.add(Paragraph("11 Recommendations", H1))
    r.add(Paragraph("The review panel makes the following recommendations:", BODY))
    groups = [
        ("11.1", "Wendlebury County Council, Children’s Social Care",
         "Wendlebury County Council, Children’s Social Care", [
             ("There must be a system whereby children of one household can be linked to each "
              "other’s records. A chronology should also be kept of the whole family.", None),
             ("Practitioners need to ensure that children are seen alone and that their words are "
              "written down as they were said, so that the whole household is understood.", None)]),
        ("11.2", "St Osyth Hospital", "St Osyth Hospital", [
            ("To raise the value of adult safeguarding training to that of children’s, and to "
             "ensure that domestic abuse features within it.", None)]),
        ("11.4", "Kiln Lane Surgery", "Kiln Lane Surgery", [
            (f"Following {VICTIM}’s disclosure, a template of questions should be added to the "
             "record system and used at each appointment.",
             "Following the victim’s disclosure, a template of questions should be added to the "
             "record system and used at each appointment."),
            ("Police notices should be discussed at practice meetings within 7 days of their "
             "receipt.", None)]),
        ("11.10", "All Agencies", "All agencies", [
            ("All agencies should familiarise themselves with the seven golden rules.", None)]),
    ]
    for number, heading, to, texts in groups:
        r.add(Paragraph(f"{number} {heading}", H2))
        for index, (text, shown) in enumerate(texts, 1):
            r.add(item(f"{number}.{index}", text, 44))
            r.rec(f"{number}.{index}", shown or text, ["All agencies"] if "All agencies" == to else
                  [to] if "," not in to else ["Wendlebury County Council",
                                              "Children’s Social Care"])
    r.add(Paragraph("Appendix A Terms of reference", H1))
    r.add(item("1", "Agencies should secure their records."),
          item("2", "The panel should hear from family and friends."))
    return r


def named():
    """`Recommendation 3:` after each lesson, no section of its own; a wrapped cross reference."""
    r = Report("l02_named_in_body", "Thistlemoor", "March 2032", 2030, footer="Thistlemoor DHR")
    cover(r, "Thistlemoor", "March 2032", "2030")
    people(r)
    r.add(Paragraph("5 Analysis and lessons", H1))
    texts = [
        ("Thistlemoor Police should review how officers record what children say at an incident, "
         "and report the outcome to the Board.", ["Thistlemoor Police"]),
        ("The Integrated Care Board must ensure that every practice has a named lead for domestic "
         "abuse.", ["Integrated Care Board"]),
        ("Fenwick Housing Association and Thistlemoor Borough Council should agree a joint "
         "approach to tenants who cause damage to doors and locks.",
         ["Fenwick Housing Association", "Thistlemoor Borough Council"]),
        ("It is recommended that the Probation Service, working with Thistlemoor Police, develops "
         "a briefing on coercive control for all new staff.",
         ["Probation Service", "Thistlemoor Police"]),
        ("That consideration be given to a campaign for employers about the signs of abuse.", []),
    ]
    for index, (text, to) in enumerate(texts, 1):
        r.add(Paragraph(f"5.{index} Lesson {index}", H2))
        filler(r.story, r.rng, 3, (VICTIM, SISTER), numbered=f"5.{index}")
        r.add(Paragraph("Practice in this respect had already been the subject of another review in "
                        "the county, and the panel refers in this connection to Module 1, "
                        "Recommendation 4, which it does not repeat here.", BODY))
        r.add(Paragraph(f"<b>Recommendation {index}:</b> {text}", BODY))
        r.rec(str(index), text, to)
        r.add(Paragraph("Success will be measured by a yearly audit of twenty records.", BODY))
    r.add(Paragraph("6 Conclusion", H1))
    filler(r.story, r.rng, 3, (VICTIM,))
    return r


def plan(ruled):
    """An action plan alone, on landscape pages, rows broken over pages."""
    name = "l03_plan_ruled" if ruled else "l04_plan_unruled"
    r = Report(name, "Marlhithe" if ruled else "Quernford", "May 2033", 2031,
               header=f"{VICTIM} – Marlhithe – action plan" if ruled else None)
    cover(r, r.truth["csp"], "May 2033", "2031")
    people(r)
    filler(r.story, r.rng, 8, (VICTIM, KILLER))
    r.add(NextPageTemplate("wide"), PageBreak())
    r.add(Paragraph("Action plan", H1))
    head = ["No.", "Recommendation", "Scope i.e. local or regional", "Action to take",
            "Lead agency", "Key milestones achieved in enacting recommendation", "Target date",
            "Date of completion and outcome"]
    place = r.truth["csp"]
    rows = [
        ("1", "Train all frontline staff in recognising coercive control, including those who "
         "answer the telephone.", "Local", "Commission a course. Deliver it in four sessions.",
         f"{place} Borough Council", "Course chosen", "TBC", "Not yet complete"),
        ("2", "Include the addresses of both parties on the agenda of every meeting on risk.",
         "Local", f"Agree the new form with {VICTIM}’s family.", "Marsh Police",
         "Form drafted", "Sept 2032", "Complete"),
        ("3", "Review the policy on missed appointments so that a second missed appointment leads "
         "to a call from a named person, and audit its use every six months for two years.",
         "Regional", "Policy lead to redraft. Board to ratify. Audit department to report.",
         "Marsh Hospital NHS Trust", "Draft policy to board in June; audit tool piloted on two "
         "wards and amended", "31/03/2032", "Policy in force; first audit reported 2 of 40 "
         "records without a call"),
        ("4", "Seek a change in national guidance so that checklists name the pets of a household.",
         "National", "Write to the department.", "Home Office", "Letter sent", "2033", ""),
        ("5", "Make sure that leaflets are held in the six languages most spoken locally.",
         "Local", "Translate. Print. Place in waiting rooms.",
         "Integrated Care Board", "Quotes obtained", "June 2032", "Printed"),
        ("6", "Remind managers that supervision must be recorded.", "Local", "Email to managers.",
         "Probation Service", "Sent", "TBC", "Complete"),
    ]
    widths = [1.1 * cm, 6 * cm, 2.2 * cm, 4.6 * cm, 3 * cm, 4.2 * cm, 2.1 * cm, 3.4 * cm]
    cells = [[Paragraph(one, SMALLB) for one in head]]
    cells += [[Paragraph(one, SMALL) for one in row] for row in rows]
    style = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if ruled:
        style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    spread = Spacer(1, 11.6 * cm if ruled else 9 * cm)
    r.add(spread)
    table = Table(cells, colWidths=widths, repeatRows=1 if ruled else 0, splitInRow=1)
    table.setStyle(TableStyle(style))
    r.add(table)
    for row in rows:
        r.rec(row[0], row[1], [row[4]])
    return r


def repeated():
    """Executive summary, body and plan print the same list; the summary with other numbers."""
    r = Report("l05_four_copies", "Oxenwold", "January 2032", 2029)
    cover(r, "Oxenwold", "January 2032", "2029")
    texts = [
        ("R1", "Oxenwold Police should check, at each attendance, which children live at the "
         "address and where they are.", ["Oxenwold Police"]),
        ("R2", "Oxenwold Council and Oxenwold NHS Foundation Trust must hold one list of carers "
         "who have been offered an assessment.",
         ["Oxenwold Council", "Oxenwold NHS Foundation Trust"]),
        ("R3", "The Community Safety Partnership shall publish, each year, what came of every "
         "recommendation of this review.", ["Oxenwold Community Safety Partnership"]),
        ("R10", "The Home Office should say in its guidance who pays for interpreters.",
         ["Home Office"]),
    ]
    r.add(Paragraph("Executive summary", H1))
    filler(r.story, r.rng, 4, (VICTIM,))
    r.add(Paragraph("Recommendations", H2))
    for index, (_, text, _) in enumerate(texts, 1):
        r.add(item(f"{index}.", text))
    r.add(PageBreak(), Paragraph("1 Background", H1))
    people(r)
    filler(r.story, r.rng, 30, (VICTIM, KILLER, MOTHER))
    r.add(Paragraph("Conclusions", H1))
    filler(r.story, r.rng, 4, (VICTIM,))
    r.add(Paragraph("Recommendations", H1))
    for number, text, to in texts:
        r.add(item(number, text, 40))
        r.rec(number, text, to)
    r.add(Paragraph("Glossary", H1), Paragraph("MARAC meeting on high risk", BODY))
    r.add(NextPageTemplate("wide"), PageBreak(), Paragraph("Appendix B: Action plan", H1))
    head = ["Recommendation", "Action", "Lead agency", "Target date", "Outcome"]
    cells = [[Paragraph(one, SMALLB) for one in head]]
    for number, text, to in texts:
        cells.append([Paragraph(one, SMALL) for one in
                      (f"{number} {text}", "Tell all staff.", to[0], "2032", "Open")])
    table = Table(cells, colWidths=[9 * cm, 5 * cm, 4 * cm, 3 * cm, 4 * cm], repeatRows=1)
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)]))
    r.add(table)
    return r


def letters():
    """`a)` below a heading with a number, restarting below the next."""
    r = Report("l06_letters", "Harrowgill", "November 2030", 2028, body=SANS)
    cover(r, "Harrowgill", "November 2030", "2028")
    people(r)
    filler(r.story, r.rng, 12, (VICTIM, KILLER), style=SANS)
    r.add(Paragraph("9 Recommendations", H1))
    for number, body, texts in [
        ("9.1", "Harrowgill Constabulary", [
            "Should remind officers that a second report from the same address is a repeat, "
            "whoever made it.",
            "Should raise with the county the lack of places for people without recourse to "
            "public funds."]),
        ("9.2", "Harrowgill District Council", [
            "To consider how tenants can report damage without their partner’s knowledge.",
            "To review letting policy."]),
    ]:
        r.add(Paragraph(f"{number} {body}", H2))
        for letter, text in zip("abc", texts):
            r.add(item(f"{letter})", text, 26, SANS))
            r.rec(f"{number} {letter}", text, [body])
    r.add(Paragraph("10 Dissemination", H1))
    filler(r.story, r.rng, 1, style=SANS)
    return r


def bullets():
    """Bullets without numbers below names of agencies; names that are words; bodies named so."""
    r = Report("l07_bullets", "Saltmere", "August 2032", 2030, header="Will and Grace – DHR",
               title="Will and Grace – Saltmere – 2030 – DHR")
    rows = [("Grace", "Victim", "41"), ("Will", "Perpetrator", "44"), ("Hope", "Daughter of the "
            "victim", "12"), ("Chelsea", "Friend", "40")]
    cover(r, "Saltmere", "August 2032", "2030", victim="Grace", killer="Will")
    people(r, rows)
    r.truth["forbidden"] = ["Grace’s", "Grace had", "Will’s", "Hope’s", "Chelsea"]
    filler(r.story, r.rng, 8, ("Grace", "Will", "Hope"))
    r.add(Paragraph("Recommendations", H1))
    data = [
        ("Saltmere Police", [
            ("Will need to review, with partners, how grace periods for warnings are recorded.",
             None),
            ("Make sure that officers who visit Hope House Refuge do so in plain clothes.", None)]),
        ("Princess Beatrix Hospital", [
            ("Use Grace’s story, with the agreement of Chelsea and of Hope’s school, in training.",
             "Use the victim’s story, with the agreement of [name removed] and of [name "
             "removed]’s school, in training.")]),
        ("All agencies", [
            ("Hope should never be taken away: each letter is to name a service that can help.",
             "[name removed] should never be taken away: each letter is to name a service that "
             "can help."),
            ("Promote the Domestic Violence Disclosure Scheme, and Operation Lantern.", None)]),
    ]
    for body, texts in data:
        r.add(Paragraph(body, H3))
        for text, shown in texts:
            r.add(Paragraph(text, hanging(18), bulletText="•"))
            r.rec(None, shown or text, [body])
    r.truth["must_keep"] = ["grace periods", "Hope House Refuge", "Princess Beatrix Hospital",
                            "Domestic Violence Disclosure Scheme"]
    r.add(Paragraph("Glossary", H1))
    filler(r.story, r.rng, 1)
    return r


def bare():
    """Paragraphs without any mark; quoted recommendations of an inspectorate before them."""
    r = Report("l08_bare", "Elmsworth", "October 2031", 2029)
    cover(r, "Elmsworth", "October 2031", "2029")
    people(r)
    filler(r.story, r.rng, 10, (VICTIM, SISTER))
    r.add(Paragraph("Recommendations of previous reviews", H2))
    for index in range(1, 4):
        r.add(item(f"{index}.", f"All forces should, within {index * 3} months, review their "
                   "domestic abuse policy."))
    r.add(Paragraph("Conclusions", H1))
    filler(r.story, r.rng, 3, (VICTIM,))
    r.add(Paragraph("Recommendations of this review", H1))
    r.add(Paragraph("The panel makes the following recommendations.", BODY))
    for text, to in [
        ("Elmsworth Council should appoint one person to whom all departments turn with questions "
         "about domestic abuse.", ["Elmsworth Council"]),
        ("The Elmsworth and District Hospitals NHS Trust (EDHT) to ensure that every ward has a "
         "private room in which patients can be asked.",
         ["Elmsworth and District Hospitals NHS Trust"]),
        ("EDHT must also consult Elmsworth Police before it changes its alarm policy.",
         ["Elmsworth and District Hospitals NHS Trust"]),
        ("Schools should be told of an incident before the next school day begins.", ["Schools"]),
    ]:
        r.add(Paragraph(text, BODY))
        r.rec(None, text, to)
    r.add(Paragraph("Appendix 1: Terms of reference", H1))
    filler(r.story, r.rng, 2)
    return r


def restarts():
    """Plain numbers that begin again below each agency; long, with 64 pages of text before."""
    r = Report("l09_restarts_long", "Brackenfell", "April 2034", 2031,
               header="Domestic Homicide Review – Adult F", footer="Brackenfell")
    cover(r, "Brackenfell", "April 2034", "2031", victim="Adult F", killer="Mr T")
    people(r, [("Adult F", "Victim", "52"), ("Mr T", "Perpetrator", "55"),
               ("Rosalind", "Sister of the victim", "50")])
    for chapter in range(2, 10):
        r.add(Paragraph(f"{chapter} Chapter of facts", H1))
        filler(r.story, r.rng, 62, ("Adult F", "Mr T", "Rosalind"), numbered=str(chapter))
    r.add(Paragraph("10 Recommendations", H1), Paragraph("Single agency recommendations", H2))
    for body, texts in [
        ("Brackenfell Constabulary", ["Should use body-worn video at every domestic incident.",
                                      "Should ask Adult F’s family what they would change."]),
        ("Brackenfell Partnership NHS Trust", [
            "Compliance with medication must rest on evidence and not on words alone, above all "
            "where appointments have been missed.",
            "Should review risk assessments after each change of medication."]),
        ("Adult Social Care", ["To offer a carer’s assessment in writing and in person."]),
    ]:
        r.add(Paragraph(body, H3))
        for index, text in enumerate(texts, 1):
            r.add(item(f"{index}.", text, 24))
            r.rec(str(index), text.replace("Adult F’s", "the victim’s"), [body])
    r.add(Paragraph("Multi-agency recommendations", H2))
    r.add(item("1.", "All agencies should hold one meeting a year on what reviews have taught.", 24))
    r.rec("1", "All agencies should hold one meeting a year on what reviews have taught.",
          ["All agencies"])
    r.add(Paragraph("National recommendation", H2))
    r.add(item("1.", "That the law is changed so that reviews can ask banks for records.", 24))
    r.rec("1", "That the law is changed so that reviews can ask banks for records.",
          ["UK Government"])
    r.add(Paragraph("11 Glossary", H1))
    filler(r.story, r.rng, 1)
    return r


def stems():
    """A stem and its list; embedded bullets; items over two pages; an ordinal that is raised."""
    r = Report("l10_stems", "Cawthwaite", "February 2033", 2031)
    cover(r, "Cawthwaite", "February 2033", "2031")
    people(r)
    filler(r.story, r.rng, 26, (VICTIM,))
    r.add(Paragraph("8. RECOMMENDATIONS", H1))
    long = ("Cawthwaite Council should, by the 29<super>th</super> of June, do the following for "
            "each family that comes to notice more than once:")
    r.add(item("8.1", long))
    bulleted = ["plan a visit by two people;", "keep a list of who was present; and",
                "tell the school."]
    for text in bulleted:
        r.add(Paragraph(text, ParagraphStyle("b", parent=BODY, leftIndent=54, bulletIndent=40),
                        bulletText="•"))
    r.rec("8.1", long.replace("<super>th</super>", "th") + " • " + " • ".join(bulleted),
          ["Cawthwaite Council"])
    r.add(item("8.2", "Cawthwaite Police should remind officers of:"))
    for letter, text in zip("abc", [
        "The authorisation levels that are required to file a report of domestic abuse without "
        "further action;",
        "The duty to ask about children in every case, including those who live elsewhere; and",
        "The need to write down what was said in the words in which it was said."]):
        r.add(Paragraph(text, ParagraphStyle("c", parent=BODY, leftIndent=60, bulletIndent=36),
                        bulletText=f"{letter})"))
        r.rec(f"8.2 {letter}", text, ["Cawthwaite Police"],
              stem="Cawthwaite Police should remind officers of:")
    text = ("The Partnership should " + "hold a meeting of all those who attended the events and "
            "write down what each of them would do now, so that the record can be read by those "
            "who come after them and by the family; " * 4).strip("; ") + "."
    r.add(Spacer(1, 8.7 * cm), item("8.3", text))
    r.rec("8.3", text, ["Cawthwaite Community Safety Partnership"])
    r.add(item("8.4", "Consult the family."))
    r.rec("8.4", "Consult the family.", [])
    r.add(Paragraph("9. CONCLUSION", H1))
    filler(r.story, r.rng, 2, (VICTIM,))
    return r


def coroner():
    """A coroner's report: form numbers, findings a–i, concerns (1)–(3)."""
    r = Report("l11_coroner", None, None, 2030)
    r.truth["published"] = None
    r.add(Paragraph("REGULATION 28 REPORT TO PREVENT FUTURE DEATHS", H2),
          Paragraph("<b>THIS REPORT IS BEING SENT TO:</b>", BODY))
    for index, one in enumerate(["Chief Executive, Thornmere University Hospitals NHS Trust",
                                 "Mr Aldous Penhaligon, Registered Manager, Larkrise Care Home, "
                                 "14 Mill Road, Thornmere"], 1):
        r.add(item(f"{index}.", one))
    rows = [
        ("1", ["CORONER", "I am Isolde Farrant, area coroner for the coroner area of Thornmere."]),
        ("3", ["INVESTIGATION and INQUEST", "On 4 May 2031 I commenced an investigation into the "
               "death of Cressida Holloway, aged 44. Mrs Holloway died on 9 March 2030."]),
        ("4", ["CIRCUMSTANCES OF THE DEATH", "a. She fell. b. She was not seen for four hours."]),
        ("5", ["CORONER’S CONCERNS", "During the course of the inquest the evidence revealed "
               "matters giving rise to concern. In my opinion there is a risk that future deaths "
               "will occur unless action is taken. In the circumstances it is my statutory duty "
               "to report to you.", "The MATTERS OF CONCERN are as follows. –",
               "(1) There was no system by which ward staff learned that Cressida had been moved, "
               "and none by which bank staff were told.",
               "(2) The alarm in bay 4 could be silenced without anybody attending.",
               "(3) Mrs Holloway’s notes were held in three places and no clinician saw all."]),
        ("6", ["ACTION SHOULD BE TAKEN", "In my opinion action should be taken to prevent future "
               "deaths and I believe you have the power to take such action."]),
        ("7", ["YOUR RESPONSE", "You are under a duty to respond to this report within 56 days."]),
    ]
    cells = [[Paragraph(number, BODY), [Paragraph(f"<b>{texts[0]}</b>", BODY)]
              + [Paragraph(one, BODY) for one in texts[1:]]] for number, texts in rows]
    table = Table(cells, colWidths=[1 * cm, 14.5 * cm])
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                               ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    r.add(table)
    to = ["Thornmere University Hospitals NHS Trust", "Larkrise Care Home"]
    for number, text in [
        ("1", "There was no system by which ward staff learned that the victim had been moved, "
         "and none by which bank staff were told."),
        ("2", "The alarm in bay 4 could be silenced without anybody attending."),
        ("3", "the victim’s notes were held in three places and no clinician saw all.")]:
        r.rec(number, text, to)
    r.truth["forbidden"] = ["Cressida", "Holloway", "Penhaligon", "Aldous", "Farrant"]
    return r


def inquiry():
    """Recommendations as titles and paragraphs in an appendix, after boxes in the body."""
    r = Report("l12_inquiry", None, "July 2033", None, header="The Fernhollow Inquiry Report")
    r.add(Paragraph("The Fernhollow Inquiry", H1), Paragraph("Report", H1),
          Paragraph("Ordered to be printed on 8 July 2033", BODY), PageBreak())
    recs = [
        ("1", "A simpler structure for emergencies",
         ["The governments of the UK, Scotland, Wales and Northern Ireland should each reduce the "
          "number of bodies that prepare for emergencies.",
          "The core structures should be: • one committee of ministers; • one group of senior "
          "officials."],
         ["UK Government", "Scottish Government", "Welsh Government", "Northern Ireland Executive"]),
        ("2", "Cabinet Office leadership",
         ["The UK Government should abolish the lead government department model and require the "
          "Cabinet Office to lead."], ["UK Government"]),
        ("3", "A better approach to risk",
         ["The Cabinet Office (“the Office”), working with the Health and Safety Executive, "
          "should replace the present method, taking into account Module 1, Recommendation 2, and "
          "publish the result within six months."],
         ["Cabinet Office", "Health and Safety Executive"]),
    ]
    for number, title, paragraphs, _ in recs:
        r.add(Paragraph(f"Chapter {number}: Of matters", H1))
        filler(r.story, r.rng, 14, numbered=number)
        r.add(Paragraph(f"Recommendation {number}: {title}", H3))
        for text in paragraphs:
            r.add(Paragraph(text.split(" • ")[0], BODY))
        filler(r.story, r.rng, 3)
    r.add(PageBreak(), Paragraph("Appendix 2: Inquiry recommendations", H1))
    for number, title, paragraphs, to in recs:
        r.add(Paragraph(f"Recommendation {number}: {title}", H3))
        for text in paragraphs:
            first, *rest = text.split(" • ")
            r.add(Paragraph(first, BODY))
            for one in rest:
                r.add(Paragraph(one, hanging(18), bulletText="•"))
        r.rec(number, " ".join(paragraphs), to)
    return r


def leaves():
    """Three levels of one list: 4(c)(ii)."""
    r = Report("l13_leaves", None, "May 2032", None)
    r.add(Paragraph("The Alderney Road Inquiry", H1), Paragraph("May 2032", BODY), PageBreak())
    filler(r.story, r.rng, 12)
    r.add(Paragraph("Recommendations", H1))
    r.add(Paragraph("I recommend that:", BODY))
    r.add(item("1.", "A memorial should be built at public cost within two years."))
    r.rec("1", "A memorial should be built at public cost within two years.", [])
    r.add(item("2.", "NHS England should:"))
    for letter, text in (("a", "publish, every year, a count of those who were called back for a "
                               "second test, by region;"),
                         ("b", "write to every trust about consent, and ask what was done.")):
        r.add(Paragraph(text, ParagraphStyle("x", parent=BODY, leftIndent=60, bulletIndent=36),
                        bulletText=f"({letter})"))
        r.rec(f"2({letter})", text, ["NHS England"], "NHS England should:")
    r.add(item("3.", "The General Medical Council should:"))
    r.add(Paragraph("revise its guidance so that doctors:", ParagraphStyle(
        "y", parent=BODY, leftIndent=60, bulletIndent=36), bulletText="(a)"))
    for roman, text in (("i", "tell each patient of the risks before any treatment with the "
                              "product begins;"),
                        ("ii", "write down what the patient was told and what they answered.")):
        r.add(Paragraph(text, ParagraphStyle("z", parent=BODY, leftIndent=86, bulletIndent=60),
                        bulletText=f"({roman})"))
        r.rec(f"3(a)({roman})", text, ["General Medical Council"])
    r.add(Paragraph("Glossary", H1))
    filler(r.story, r.rng, 1)
    return r


LAYOUTS = [three_levels, named, lambda: plan(True), lambda: plan(False), repeated, letters, bullets,
           bare, restarts, stems, coroner, inquiry, leaves]


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    from layouts_hard import HARD
    from layouts_more import MORE
    from layouts_wide import WIDE, write
    for layout in LAYOUTS + MORE + HARD:
        layout().write(folder)
    for layout in WIDE:
        write(layout(), folder)


if __name__ == "__main__":
    sys.modules["layouts"] = sys.modules["__main__"]
    main()
