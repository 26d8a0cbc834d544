"""Invented reports with what goes wrong in print: footnotes in lists, narrow plans, nested leaves."""

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import NextPageTemplate, PageBreak, Paragraph, Spacer, Table, TableStyle

from layouts import (BODY, H1, H2, H3, KILLER, MOTHER, SANS, SISTER, SMALL, SMALLB, VICTIM, Report,
                     contents, cover, filler, hanging, item, people)


def modules():
    """An inquiry: boxes in the body, an appendix, references that begin a line."""
    r = Report("n01_modules", None, "November 2034", None, header="The Calder Inquiry – Module 2")
    r.add(Paragraph("The Calder Inquiry", H1), Paragraph("Module 2 report", H1),
          Paragraph("Presented to Parliament. Ordered by the House of Commons to be printed on 20 "
                    "November 2034", BODY), PageBreak())
    contents(r, [("Introduction", 3), ("Recommendations", 9), ("Appendix 3: Recommendations", 30),
                 ("Chapter 2: Advice", 12), ("Chapter 3: Rules", 19)])
    recs = [
        ("Advisers", ["The governments of the UK, Scotland and Wales should each keep open registers "
                      "of advisers, and publish how advice was used.",
                      "Each should report on this every year to its legislature."],
         ["UK Government", "Scottish Government", "Welsh Government"]),
        ("Minutes", ["The Cabinet Office should publish minutes of expert groups within two weeks of "
                     "each meeting, unless national security forbids it."], ["Cabinet Office"]),
        ("Groups at risk", ["The Northern Ireland Executive and the Department of Health (Northern "
                            "Ireland) should set out how those who are ill already are to be "
                            "protected. This should include:", "• a list that is kept;",
                            "• a way to reach those on it; and", "• help with food."],
         ["Northern Ireland Executive", "Department of Health (Northern Ireland)"]),
        ("Laws", ["All laws made in an emergency should be looked at by a committee."], []),
    ]
    for number, (title, texts, _) in enumerate(recs, 1):
        r.add(Paragraph(f"Chapter {number}: Of matters", H1))
        filler(r.story, r.rng, 16, numbered=str(number))
        r.add(Paragraph("The Inquiry repeats here what it has said at length about the lists of those "
                        "at risk, in its first report, and in particular in Module 1, "
                        "Recommendation 2. It does not make that recommendation again.", BODY))
        r.add(Paragraph(f"Recommendation {number}: {title}", H3))
        for text in texts:
            r.add(Paragraph(text.lstrip("• "), hanging(18), bulletText="•") if text[0] == "•"
                  else Paragraph(text, BODY))
        filler(r.story, r.rng, 4, numbered=f"{number}9")
    r.add(PageBreak(), Paragraph("Appendix 3: Recommendations", H1))
    for number, (title, texts, to) in enumerate(recs, 1):
        r.add(Paragraph(f"Recommendation {number}: {title}", H3))
        for text in texts:
            r.add(Paragraph(text.lstrip("• "), hanging(18), bulletText="•") if text[0] == "•"
                  else Paragraph(text, BODY))
        r.rec(str(number), " ".join(texts), to)
    r.add(PageBreak(), Paragraph("Appendix 4: Glossary", H1))
    filler(r.story, r.rng, 2)
    return r


def nested():
    """Leaves below titles, over pages: `4(c)(ii)`; a title is no leaf."""
    r = Report("n02_nested", None, "May 2033", None)
    r.add(Paragraph("The Tansley Inquiry", H1), Paragraph("May 2033", BODY), PageBreak())
    filler(r.story, r.rng, 14)
    r.add(Paragraph("Recommendations", H1))
    levels = [ParagraphStyle(f"n{i}", parent=BODY, leftIndent=36 + 26 * i, bulletIndent=10 + 26 * i)
              for i in range(3)]

    def put(level, label, text):
        r.add(Paragraph(text, levels[level], bulletText=label))

    put(0, "1.", "<b>A scheme for compensation</b>")
    put(1, "(a)", "I recommend that a compensation scheme is set up now.")
    put(1, "(b)", "The Government should report to Parliament within twelve months on what it has "
                  "done about this and each other recommendation.")
    r.rec("1(a)", "I recommend that a compensation scheme is set up now.", [])
    r.rec("1(b)", "The Government should report to Parliament within twelve months on what it has "
          "done about this and each other recommendation.", ["UK Government"])
    put(0, "2.", "<b>Safety of patients</b>")
    put(1, "(a)", "NHS England should, before the end of the year:")
    for roman, text in (("i", "name one person in each trust to whom worries can be told without "
                              "fear of what follows;"),
                        ("ii", "publish what was told and what came of it; and"),
                        ("iii", "ask those who spoke whether they would do so again.")):
        put(2, f"({roman})", text)
        r.rec(f"2(a)({roman})", text, ["NHS England"],
              "NHS England should, before the end of the year:")
    put(1, "(b)", "That the Care Quality Commission looks at this in each inspection.")
    r.rec("2(b)", "That the Care Quality Commission looks at this in each inspection.",
          ["Care Quality Commission"])
    r.add(Spacer(1, 6 * cm))
    put(0, "3.", "<b>Records</b>")
    for letter, text in zip("abcde", ["Each patient should be able to read what is written of them.",
                                      "Records of transfusions should be kept for as long as the "
                                      "patient lives, and thirty years more.",
                                      "Every hospital should be able to count, within a day, whom it "
                                      "gave a product to.",
                                      "The Department of Health and Social Care should pay for this.",
                                      "A register should be kept."]):
        put(1, f"({letter})", text)
        r.rec(f"3({letter})", text, ["Department of Health and Social Care"]
              if letter == "d" else [])
    r.add(Paragraph("Glossary", H1))
    filler(r.story, r.rng, 1)
    return r


def footnotes():
    """Footnotes inside the list, ligatures, words parted at line ends, a bullet of a symbol font."""
    pdfmetrics.registerFont(TTFont("DejaVu", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
    font = ParagraphStyle("dv", parent=BODY, fontName="DejaVu", fontSize=10, leading=14)
    r = Report("n03_footnotes", "Scarfell", "May 2032", 2030, footer="DHR Scarfell v9 FINAL",
               body=font)
    cover(r, "Scarfell", "May 2032", "2030")
    people(r)
    filler(r.story, r.rng, 9, (VICTIM, MOTHER), style=font)
    r.add(Paragraph("7.0 Recommendations", H1))
    texts = [
        ("7.1", "Scarfell Police should re\ufb01ne its o\ufb03cers’ lea\ufb02et<super>4</super> on "
                "coercive control so that it is of use to a person who cannot read English.",
         ["Scarfell Police"]),
        ("7.2", "Scarfell Council’s housing department should write a well-being and follow-up plan "
                "with each tenant within twenty-eight days of a report, and should look at it again "
                "on each later report whoever makes it.", ["Scarfell Council"]),
    ]
    for number, text, to in texts:
        r.add(item(number, text, 36, font))
        shown = text.replace("<super>4</super>", "")
        for letters, plain in (("\ufb01", "fi"), ("\ufb02", "fl"), ("\ufb03", "ffi")):
            shown = shown.replace(letters, plain)
        r.rec(number, shown, to)
    r.add(Spacer(1, 9 * cm))
    r.add(Paragraph("4 The leaflet of 2029 was withdrawn in part and should be read with care.",
                    ParagraphStyle("fn", parent=font, fontSize=7, leading=9)))
    r.add(PageBreak(), item("7.3", "All agencies should follow the advice on names.", 36, font))
    r.rec("7.3", "All agencies should follow the advice on names.", ["All agencies"])
    r.add(Paragraph("8.0 Conclusions", H1))
    filler(r.story, r.rng, 2, (VICTIM,), style=font)
    r.add(Paragraph("8.1 It should be said that this review was sad.", font))
    return r


def narrow_plan():
    """Eight narrow columns without rules and almost without gaps; numbers as `Rec 1`."""
    r = Report("n04_narrow_plan", "Ulverthorpe", "July 2033", 2031)
    cover(r, "Ulverthorpe", "July 2033", "2031")
    people(r)
    filler(r.story, r.rng, 5, (VICTIM,))
    r.add(NextPageTemplate("wide"), PageBreak(), Paragraph("Domestic Homicide Review Action Plan", H2))
    head = ["Ref", "Recommendation", "Scope of recommendation", "Action to take", "Lead Agency",
            "Key milestones in enacting the recommendation", "Target Date",
            "Date of Completion and Outcome"]
    rows = [("1", "Make sure that every referral form asks who else lives in the household and who "
             "has a key to it.", "Local", "Change the form and tell all who use it of the change",
             "Ulverthorpe County Council", "Form agreed in March and printed in April",
             "30/04/2033", "Completed April 2033"),
            ("2", "Hold joint supervision for complex cases in which three or more agencies are "
             "working with one family.", "Local", "Write a protocol and choose those who lead it",
             "Ulverthorpe Partnership Trust", "Protocol drafted", "TBC", ""),
            ("3", "Ask the Home Office to fund interpreters in refuges.", "National",
             "Letter from the chair of the board", "Community Safety Partnership", "Letter sent",
             "Sept 2033", "Reply awaited")]
    cells = [[Paragraph(one, SMALLB) for one in head]]
    cells += [[Paragraph(one, SMALL) for one in row] for row in rows]
    table = Table(cells, colWidths=[1 * cm, 5.2 * cm, 2.4 * cm, 4 * cm, 3 * cm, 4 * cm, 2.2 * cm,
                                    3.6 * cm], repeatRows=1)
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 2),
                               ("RIGHTPADDING", (0, 0), (-1, -1), 2)]))
    r.add(table)
    for row in rows:
        to = row[4] if row[4] != "Community Safety Partnership" else (
            "Ulverthorpe Community Safety Partnership")
        r.rec(row[0], row[1], [to])
    return r


def three_columns():
    """A table without a plan's header: number, text, body. A colon after the body in another list."""
    r = Report("n05_number_text_body", "Wragby", "March 2034", 2032)
    cover(r, "Wragby", "March 2034", "2032")
    people(r)
    filler(r.story, r.rng, 9, (VICTIM, SISTER))
    r.add(Paragraph("12 Recommendations", H1))
    head = ["No.", "Recommendation", "Agency"]
    rows = [("12.1", "Review how repeat callers are told of their options, and ask them which they "
             "would use.", "Wragby Police"),
            ("12.2", "Give every health visitor time to ask about home life when mothers are alone, "
             "at two visits in the first year.", "Wragby Community NHS Trust"),
            ("12.3", "Publish this review in a form that children can read.",
             "Wragby Community Safety Partnership")]
    cells = [[Paragraph(one, SMALLB) for one in head]]
    cells += [[Paragraph(one, SANS) for one in row] for row in rows]
    table = Table(cells, colWidths=[1.6 * cm, 10 * cm, 4 * cm], repeatRows=1)
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                               ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    r.add(table)
    for row in rows:
        r.rec(row[0], row[1], [row[2]])
    r.add(Paragraph("13 Glossary", H1))
    filler(r.story, r.rng, 1)
    return r


def two_lists():
    """A bulleted summary in other words; the list proper; bodies before a colon; a remark after."""
    r = Report("n06_inline_bodies", "Haverbrook", "April 2031", 2028)
    cover(r, "Haverbrook", "April 2031", "2028")
    r.add(Paragraph("EXECUTIVE SUMMARY", H1), Paragraph("Summary of recommendations", H2))
    for text in ("Police training on stalking to be improved", "A single point of contact in schools"):
        r.add(Paragraph(text, hanging(18), bulletText="•"))
    r.add(PageBreak(), Paragraph("OVERVIEW REPORT", H1))
    people(r)
    filler(r.story, r.rng, 22, (VICTIM, KILLER, SISTER))
    r.add(Paragraph("Lessons Identified", H2))
    for index in range(1, 4):
        r.add(item(f"{index}.", "Agencies should have asked what the family wanted, and must do so "
                   "in the future if this is to change."))
    r.add(Paragraph("Recommendations", H2))
    for number, text, to in [
        ("Recommendation 1", "Haverbrook Police should train all its detectives in stalking, and ask "
         "survivors to take part in that training.", ["Haverbrook Police"]),
        ("Recommendation 2", "Each school in Haverbrook to name a single point of contact for "
         "agencies, and to tell them of any change. This has now been done.", []),
        ("Recommendation 3", "That the Haverbrook Safeguarding Children Partnership seeks assurance "
         "from Haverbrook Council that children are seen.",
         ["Haverbrook Safeguarding Children Partnership"])]:
        r.add(Paragraph(f"<b>{number} –</b> {text}", BODY))
        r.rec(number.split()[1], text, to)
        filler(r.story, r.rng, 1)
    r.add(Paragraph("Appendix A", H1), Paragraph("Terms of reference", H2))
    r.add(item("1.", "Agencies should secure their records."))
    return r


HARD = [modules, nested, footnotes, narrow_plan, three_columns, two_lists]
