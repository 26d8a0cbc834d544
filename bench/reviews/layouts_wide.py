"""More invented reports: long ones, small capitals, turned pages, and names that hide as words."""

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import (BaseDocTemplate, Frame, NextPageTemplate, PageBreak,
                                PageTemplate, Paragraph, Spacer, Table, TableStyle)

from layouts import (BODY, H1, H2, H3, JUST, SANS, SMALL, SMALLB, Report, contents, cover, filler,
                     item, people)
from layouts_more import WordReport

AGENCIES = [
    ("Northgate Police", [
        "Northgate Police should brief every control room supervisor on how threats to a former "
        "partner are graded, and dip-sample twenty such calls each quarter.",
        "Northgate Police must make sure that an officer who attends a home where there are children "
        "sees each child and records what was seen.",
        "Northgate Police to publish what became of each referral made under Clare’s Law."]),
    ("Northgate County Council Adult Social Care", [
        "Adult Social Care should ask about unpaid care at first contact and offer an assessment in "
        "the carer’s own right.",
        "Adult Social Care will, with its partners, agree one plan for people whose needs fall "
        "between two teams."]),
    ("The Smith Practice", [
        "The Smith Practice should code domestic abuse in the records of victims and of children, "
        "hidden from online access.",
        "To display in its waiting rooms and on its screens how help can be found in private."]),
    ("Northgate and Vale NHS Foundation Trust", [
        "The Trust should review its threshold for discharge after two missed appointments where "
        "somebody else’s safety depends on treatment.",
        "That the Trust adopts the grace period of 14 days before a case is closed.",
        "The Trust will tell the patient’s general practitioner on the day medicine is stopped."]),
]
TO = {"Northgate Police": "Northgate Police",
      "Northgate County Council Adult Social Care": "Northgate County Council Adult Social Care",
      "The Smith Practice": "The Smith Practice",
      "Northgate and Vale NHS Foundation Trust": "Northgate and Vale NHS Foundation Trust"}
WORD_NAMES = [("Rose", "Victim", "41"), ("Will", "Perpetrator", "44"),
              ("Grace", "Daughter of the victim", "12"), ("Mark", "Brother of the victim", "39"),
              ("April", "Friend of the victim", "40")]


def sixty_pages():
    """Over sixty pages; every list there can be, and names that are words."""
    r = Report("v01_sixty_pages", "Northgate", "May 2035", 2033, header="DHR Rose – OFFICIAL-SENSITIVE",
               footer="Northgate Community Safety Partnership", title="Rose DHR overview")
    cover(r, "Northgate", "May 2035", "2033", victim="Rose", killer="Will")
    people(r, WORD_NAMES)
    contents(r, [("1 Executive summary", 4), ("10 Lessons", 41), ("11 Recommendations", 55),
                 ("Appendix A Action plan", 60)])
    r.add(Paragraph("1 Executive summary", H1))
    filler(r.story, r.rng, 6, ("Rose", "Mark"), numbered="1")
    r.add(Paragraph("Summary of recommendations", H2))
    number = 0
    for agency, texts in AGENCIES:
        for text in texts:
            number += 1
            r.add(item(f"{number}.", text))
    for chapter in range(2, 10):
        r.add(Paragraph(f"{chapter} The facts, part {chapter - 1}", H1))
        filler(r.story, r.rng, 38, ("Rose", "Will", "Grace"), numbered=str(chapter))
        r.add(Paragraph(f"Finding {chapter}: Agencies should have spoken with Grace alone, and did "
                        "not.", BODY))
    r.add(Paragraph("10 Lessons", H1))
    for index in range(1, 7):
        r.add(Paragraph(f"Learning point {index}: Professionals should be curious about what is not "
                        "said, and should ask again when Rose was alone.", BODY))
    r.add(Paragraph("10.7 The review of 2029 in this county recommended:", BODY))
    for index, text in enumerate(["All agencies should train their staff together each year.",
                                  "The Partnership should publish its action plans."], 1):
        r.add(item(f"{index}.", text))
    r.add(PageBreak(), Paragraph("11 Recommendations", H1))
    for group, (agency, texts) in enumerate(AGENCIES, 1):
        r.add(Paragraph(f"11.{group} {agency}", H2))
        for index, text in enumerate(texts, 1):
            r.add(item(f"11.{group}.{index}", text, indent=44))
            r.rec(f"11.{group}.{index}", text, [TO[agency]])
    r.add(PageBreak(), Paragraph("12 Conclusion", H1))
    filler(r.story, r.rng, 6, ("Rose", "April"), numbered="12")
    r.add(NextPageTemplate("wide"), PageBreak(), Paragraph("Appendix A Action plan", H1))
    rows = [[Paragraph(f"<b>{head}</b>", SMALLB) for head in
             ("Recommendation", "Scope", "Action to take", "Lead agency", "Key milestones",
              "Target date", "Date of completion and outcome")]]
    for group, (agency, texts) in enumerate(AGENCIES, 1):
        for index, text in enumerate(texts, 1):
            rows.append([Paragraph(one, SMALL) for one in (
                f"11.{group}.{index} {text}", "Local", "Agree with Rose’s family how it is told.",
                agency, "Draft by July", "31/12/2035", "")])
    table = Table(rows, colWidths=[7.5 * cm, 1.6 * cm, 5 * cm, 3.6 * cm, 3 * cm, 2.2 * cm, 3 * cm],
                  repeatRows=1)
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
                               ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    r.add(table)
    r.truth["forbidden"] = ["Rose", "Grace", "Mark", "April", "Quillfeather"]
    r.truth["must_keep"] = ["The Smith Practice", "Clare’s Law", "grace period", "will tell"]
    return r


def roman():
    """Roman numerals in small capitals, justified text that breaks words at the line's end."""
    r = Report("v02_roman", "Ashvale", "June 2034", 2032, footer="Ashvale DHR")
    cover(r, "Ashvale", "June 2034", "2032")
    people(r)
    filler(r.story, r.rng, 20, ("Maribel",), style=JUST, numbered="4")
    r.add(Paragraph("R<font size='9'>ECOMMENDATIONS</font>", H1))
    texts = [
        ("Ashvale Constabulary should set out in one policy how counter-allegations are judged.",
         ["Ashvale Constabulary"]),
        ("The Ashvale Safeguarding Adults Board should seek assurance from its members that self-"
         "neglect is not taken for choice.", ["Ashvale Safeguarding Adults Board"]),
        ("NHS England should fund advocate-educators in every integrated care system.",
         ["NHS England"]),
        ("It is recommended that the Home Office and the Ministry of Justice publish, each year, "
         "how many notices were served and how many were breached.",
         ["Home Office", "Ministry of Justice"]),
        ("That thought be given to how families are told of a review before it is published.", []),
        ("Victim Support should tell the family of the review’s progress every three months.",
         ["Victim Support"]),
    ]
    for label, (text, to) in zip(("i.", "ii.", "iii.", "iv.", "v.", "vi."), texts):
        r.add(item(label, text, base=JUST))
        r.rec(label.rstrip("."), text, to)
    r.add(PageBreak(), Paragraph("Appendix 1: Terms of reference", H1))
    for label, text in (("i.", "Each agency should provide a chronology of its contact."),
                        ("ii.", "The panel should consider whether risk was recognised.")):
        r.add(item(label, text))
    return r


def turned():
    """The plan on pages that are turned by the viewer, with the only copy of each item."""
    r = Report("v03_turned_pages", "Larkfield", "July 2034", 2031)
    cover(r, "Larkfield", "July 2034", "2031")
    people(r)
    filler(r.story, r.rng, 14, ("Maribel", "Odette"), numbered="3")
    r.add(NextPageTemplate("wide"), PageBreak(), Paragraph("Recommendations and action plan", H1))
    rows = [[Paragraph(f"<b>{head}</b>", SMALLB) for head in
             ("No", "Recommendation", "Action to take", "Lead agency", "Target date", "Outcome")]]
    items = [
        ("Housing officers to be trained to notice repeated repairs to doors.", "Larkfield Homes"),
        ("Review how welfare calls are made when a partner answers the telephone.",
         "Larkfield Police"),
        ("Include questions on abuse in each review of long-term medicine.",
         "Larkfield Integrated Care Board"),
        ("A single route by which schools are told of incidents before nine in the morning.",
         "Larkfield Police"),
        ("Information on economic abuse to stand on the council’s website.",
         "Larkfield Borough Council"),
    ]
    for index, (text, lead) in enumerate(items, 1):
        rows.append([Paragraph(one, SMALL) for one in (
            str(index), text, "Team leaders to draft and sign off.", lead, "March 2035", "")])
        r.rec(str(index), text, [lead])
    table = Table(rows, colWidths=[1.2 * cm, 8 * cm, 6 * cm, 4 * cm, 2.6 * cm, 3 * cm], repeatRows=1)
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
                               ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    r.add(table)
    r.turn = True
    return r


def alphabet():
    """Letters a) to p), one over a page's end, between headings of agencies."""
    r = Report("v04_alphabet", "Penmoor", "August 2033", 2030, header="Penmoor DHR",
               footer="Official")
    cover(r, "Penmoor", "August 2033", "2030")
    people(r)
    filler(r.story, r.rng, 12, ("Maribel",), numbered="7")
    r.add(Paragraph("8. Recommendations", H1))
    letters = iter("abcdefghijklmnop")
    subjects = ["review its policy on letters to shared homes", "train its reception staff",
                "audit thirty records of missed appointments", "name a lead for domestic abuse"]
    for agency in ("Penmoor Police", "Penmoor Council", "Penmoor Hospitals NHS Trust",
                   "Penmoor Women’s Aid"):
        r.add(Paragraph(agency, H2))
        for subject in subjects:
            letter = next(letters)
            text = (f"{agency} should {subject} by the end of the year, tell the Partnership what "
                    f"was found for {agency} and say what will change because of it.")
            r.add(item(f"{letter})", text))
            r.rec(letter, text, [agency])
    r.add(Paragraph("9. Conclusions", H1))
    filler(r.story, r.rng, 4, ("Maribel",), numbered="9")
    return r


def columns():
    """Two columns a page, items that run from one column into the next."""
    r = Report("v05_column_flow", "Tarnside", "September 2034", 2032)
    cover(r, "Tarnside", "September 2034", "2032")
    people(r)
    filler(r.story, r.rng, 18, ("Maribel",))
    r.add(NextPageTemplate("columns"), PageBreak(), Paragraph("Recommendations", H1))
    names = ["Tarnside Police", "Tarnside Council", "Tarnside Probation Service",
             "Tarnside Integrated Care Board", "Tarnside Housing"]
    for number in range(1, 21):
        agency = names[number % len(names)]
        text = (f"{agency} should look again at item {number} of its own review, say by when it will "
                "be done and by whom, and bring to the Partnership what has changed for those who "
                "use its services, with figures for the two years before.")
        r.add(item(f"{number}.", text, indent=24))
        r.rec(str(number), text, [agency])
    r.columns = True
    return r


def names_of_many():
    """Names of many places, titles, initials and possessives; bodies and laws that keep theirs."""
    r = Report("v06_names", "Wyreford", "October 2034", 2032, header="DHR into the death of Oluwaseun",
               title="Oluwaseun Adeyemi-Smith review", footer="Author: Dr Llinos Gruffydd")
    cover(r, "Wyreford", "October 2034", "2032", victim="Oluwaseun Adeyemi-Smith",
          killer="Krzysztof Wójcik")
    people(r, [("Oluwaseun", "Victim", "33"), ("Krzysztof", "Perpetrator", "36"),
               ("Fatima al-Zahra", "Friend of the victim", "30"),
               ("Harpreet", "Colleague of the victim", "45"), ("Siân", "Sister of the victim", "29")])
    filler(r.story, r.rng, 10, ("Oluwaseun", "Mr Wójcik", "Siân", "PC 1234 Rhydderch", "Dr Nwosu"),
           numbered="2")
    r.add(Paragraph("Recommendations", H1))
    texts = [
        ("Following Oluwaseun’s disclosure, Wyreford Police should record what is said to a call "
         "handler word for word.",
         "Following the victim’s disclosure, Wyreford Police should record what is said to a call "
         "handler word for word.", ["Wyreford Police"]),
        ("The Smith Practice should tell the Board how it acted on the letter about Clare’s Law.",
         None, ["The Smith Practice"]),
        ("St Thomas’ Hospital and the Princess Diana Centre should agree who rings a patient who "
         "left before being seen.", None, ["St Thomas’ Hospital", "Princess Diana Centre"]),
        ("Wyreford Council should publish by April 2035 what Sarah’s Law and Martyn’s Law ask of its "
         "venues.", None, ["Wyreford Council"]),
        ("The Home Office should consider whether Jade’s Law is known to family courts.", None,
         ["Home Office"]),
        ("Wyreford Council should mark each year with a day of learning, and will grace it with "
         "those who lived through abuse.", None, ["Wyreford Council"]),
    ]
    for index, (text, out, to) in enumerate(texts, 1):
        r.add(item(f"{index}.", text))
        r.rec(str(index), out or text, to)
    r.truth["forbidden"] = ["Oluwaseun", "Adeyemi", "Krzysztof", "Wójcik", "Fatima", "Zahra",
                            "Harpreet", "Siân", "Rhydderch", "Nwosu", "Gruffydd", "Llinos"]
    r.truth["must_keep"] = ["The Smith Practice", "Clare’s Law", "Sarah’s Law", "Martyn’s Law",
                            "Jade’s Law", "St Thomas’ Hospital", "April 2035"]
    return r


def hidden_names():
    """Pseudonyms that are words, and families, titles and capitals around names."""
    r = Report("v09_hidden_names", "Dunford", "May 2034", 2031, header="DHR Hope", footer="Official",
               title="Hope – DHR")
    cover(r, "Dunford", "May 2034", "2031", victim="Hope", killer="Chase")
    people(r, [("Hope", "Victim", "40"), ("Chase", "Perpetrator", "41"),
               ("Zofia Nowak-Lewandowska", "Mother of the victim", "70"),
               ("Nkechi", "Manager of the victim", "50"), ("Sunny", "Son of the victim", "9")])
    filler(r.story, r.rng, 6, ("Hope", "Chase", "Nkechi", "Tafida Raqeeb-Jones"), numbered="3")
    r.add(Paragraph("Recommendations", H1))
    texts = [
        ("Following Hope’s death, Dunford Police should review how Chase’s calls were graded.",
         "Following the victim’s death, Dunford Police should review how the perpetrator’s calls "
         "were graded.", ["Dunford Police"]),
        ("Dunford Council should chase unanswered letters and hope that others learn, as it did for "
         "Sunny.", "Dunford Council should chase unanswered letters and hope that others learn, as "
         "it did for [name removed].", ["Dunford Council"]),
        ("Dunford Police should consider what Nkechi and HOPE had told it in good faith.",
         "Dunford Police should consider what [name removed] and the victim had told it in good "
         "faith.", ["Dunford Police"]),
        ("Dunford Council should offer help to the Lewandowska family.",
         "Dunford Council should offer help to the [word withheld] family.",
         ["Dunford Council"]),
    ]
    for index, (text, out, to) in enumerate(texts, 1):
        r.add(item(f"{index}.", text))
        r.rec(str(index), out, to)
    r.truth["forbidden"] = ["Hope", "HOPE", "Sunny", "Zofia", "Nowak", "Lewandowska", "Nkechi",
                            "Raqeeb", "Tafida"]
    r.truth["must_keep"] = ["chase unanswered", "hope that", "good faith"]
    return r


def boxes():
    """One box for each: a bar with the number, the text below, the addressee under a rule."""
    r = Report("v07_boxes", "Stonebeck", "November 2034", 2031, body=SANS)
    cover(r, "Stonebeck", "November 2034", "2031")
    people(r)
    texts = [
        ("Make sure that every referral has a reply within three working days.",
         "Stonebeck Children’s Services"),
        ("Agree one form for referrals across the county.", "Stonebeck Safeguarding Partnership"),
        ("Ask each person alone at booking, at 28 weeks and after the birth.",
         "Stonebeck Maternity Services"),
        ("Keep a list of whoever may see a hidden record, and look at it each month.",
         "Stonebeck Integrated Care Board"),
        ("Ring the referrer when a case is closed.", "Stonebeck Children’s Services"),
        ("Set up a group of those who use services to advise on letters.",
         "Stonebeck Borough Council"),
        ("Report yearly on refusals of emergency accommodation.", "Stonebeck Borough Council"),
    ]
    filler(r.story, r.rng, 6, ("Maribel",), style=SANS)
    for index, (text, to) in enumerate(texts, 1):
        filler(r.story, r.rng, 5, ("Maribel", "Odette"), style=SANS)
        table = Table([[Paragraph(f"<b>Recommendation {index}</b>", SANS)], [Paragraph(text, SANS)],
                       [Paragraph(f"Lead agency: {to}", SANS)]], colWidths=[15 * cm])
        table.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), 1, colors.black),
                                   ("BACKGROUND", (0, 0), (0, 0), colors.lightgrey)]))
        r.add(table, Spacer(1, 8))
        r.rec(str(index), text, [to])
    return r


def bulleted():
    """Unnumbered bullets by agency, after findings and learning that read like them."""
    r = Report("v08_agency_bullets", "Marlpit", "December 2034", 2032)
    cover(r, "Marlpit", "December 2034", "2032")
    people(r)
    r.add(Paragraph("6 Key findings", H1))
    for index in range(1, 6):
        r.add(item(f"{index}.", "Agencies should have met sooner; none of them called a meeting, and "
                   f"the panel found this on {index} occasions."))
    r.add(Paragraph("7 Learning", H1))
    for _ in range(4):
        r.add(item("•", "Professionals should always ask who else lives in the home."))
    r.add(Paragraph("8 Single agency recommendations", H1))
    groups = [
        ("Marlpit Police", ["Check the flags on an address each time a crew is sent.",
                            "Tell the school before its doors open."]),
        ("Marlpit Ambulance Service NHS Trust", ["Record who was present at the scene.",
                                                 "Share a concern even when nobody is conveyed."]),
        ("Marlpit and District Citizens Advice", ["Train volunteers to notice economic abuse."]),
    ]
    for agency, texts in groups:
        r.add(Paragraph(agency, H3))
        for text in texts:
            r.add(item("•", text))
            r.rec(None, text, [agency])
    r.add(Paragraph("9 Multi-agency recommendations", H1))
    for text in ("All agencies should name somebody whom others can ring.",
                 "All agencies should look together at repeat cases each quarter."):
        r.add(item("•", text))
        r.rec(None, text, ["All agencies"])
    r.add(Paragraph("Appendix", H1))
    filler(r.story, r.rng, 2)
    return r


def styled_word():
    """Word: headings and items numbered through their styles, a list that starts again."""
    r = WordReport("w03_styled_numbers", "Fellside", "January 2035", 2033)
    document = r.document = Document()
    number_styles(document)
    document.add_heading("Domestic Homicide Review", 0)
    document.add_paragraph("Fellside Community Safety Partnership")
    document.add_paragraph("Review into the death of Maribel in 2033")
    document.add_paragraph("January 2035")
    for title in ("Introduction", "The facts", "Lessons"):
        document.add_paragraph(title, style="Heading 1")
        for _ in range(3):
            document.add_paragraph("The panel met and considered reports about Maribel.",
                                   style="Heading 2")
    document.add_paragraph("Recommendations", style="Heading 1")
    groups = [
        ("Fellside Police", ["Fellside Police should review how it grades calls from a third person.",
                             "Fellside Police should train its call handlers each year."]),
        ("Fellside Council", ["Fellside Council should house those who flee within a day.",
                              "Fellside Council should tell its tenants whom to ring.",
                              "Fellside Council should report on this to its scrutiny committee."]),
    ]
    for group, (agency, texts) in enumerate(groups, 1):
        document.add_paragraph(agency, style="Heading 2")
        for index, text in enumerate(texts, 1):
            document.add_paragraph(text, style="Heading 3")
            r.rec(f"4.{group}.{index}", text, [agency])
    r.truth["forbidden"] = ["Maribel"]
    return r


def number_styles(document):
    """Numbers 1, 1.1 and 1.1.1 that belong to the heading styles and stand in no paragraph."""
    numbering = document.part.numbering_part.element
    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), "77")
    for level, text in enumerate(("%1", "%1.%2", "%1.%2.%3")):
        lvl = OxmlElement("w:lvl")
        lvl.set(qn("w:ilvl"), str(level))
        for tag, value in (("start", "1"), ("numFmt", "decimal"), ("pStyle", f"Heading{level + 1}"),
                           ("lvlText", text)):
            one = OxmlElement(f"w:{tag}")
            one.set(qn("w:val"), value)
            lvl.append(one)
        abstract.append(lvl)
    numbering.insert(0, abstract)
    num = OxmlElement("w:num")
    num.set(qn("w:numId"), "77")
    link = OxmlElement("w:abstractNumId")
    link.set(qn("w:val"), "77")
    num.append(link)
    numbering.append(num)
    for level in range(3):
        style = document.styles[f"Heading {level + 1}"].element
        properties = style.get_or_add_pPr()
        numbered = OxmlElement("w:numPr")
        for tag, value in (("ilvl", str(level)), ("numId", "77")):
            one = OxmlElement(f"w:{tag}")
            one.set(qn("w:val"), value)
            numbered.append(one)
        properties.append(numbered)


def write(report, folder):
    """As `Report.write`, with two columns or turned pages where the layout asks for them."""
    if getattr(report, "columns", False):
        write_columns(report, folder)
    else:
        report.write(folder)
    if getattr(report, "turn", False):
        import pikepdf

        file = folder / f"{report.name}.pdf"
        with pikepdf.open(file, allow_overwriting_input=True) as pdf:
            for page in pdf.pages:
                box = page.mediabox
                if float(box[2]) > float(box[3]):
                    turn(pdf, page, float(box[2]), float(box[3]))
            pdf.save(file)


def turn(pdf, page, width, height):
    """Draws a wide page on an upright sheet and tells the viewer to turn it back."""
    page.contents_add(pdf.make_stream(f"q 0 1 -1 0 {height} 0 cm\n".encode()), prepend=True)
    page.contents_add(pdf.make_stream(b"\nQ"))
    page.mediabox = [0, 0, height, width]
    page.Rotate = 90


def write_columns(report, folder):
    from layouts import save

    doc = BaseDocTemplate(str(folder / f"{report.name}.pdf"), pagesize=A4, invariant=1)
    width, height = A4
    whole = Frame(2.2 * cm, 2 * cm, width - 4.4 * cm, height - 4.2 * cm, id="whole")
    half = (width - 4.9 * cm) / 2
    left = Frame(2 * cm, 2 * cm, half, height - 4.2 * cm, id="left")
    right = Frame(2.9 * cm + half, 2 * cm, half, height - 4.2 * cm, id="right")
    doc.addPageTemplates([PageTemplate("upright", [whole]),
                          PageTemplate("columns", [left, right])])
    doc.build(report.story)
    save(folder, report.name, report.truth)


WIDE = [sixty_pages, roman, turned, alphabet, columns, names_of_many, hidden_names, boxes, bulleted, styled_word]
