"""A small invented report of a review as PDF: a name the report shows, a word that may be one, and
rows that are read with doubt. Everybody and every place in it is invented."""

import io

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=11, leading=14, spaceAfter=7)
ITEM = ParagraphStyle("item", parent=BODY, leftIndent=40)
HEAD = ParagraphStyle("head", fontName="Helvetica-Bold", fontSize=15, leading=19, spaceAfter=8)
SMALL = ParagraphStyle("small", fontName="Helvetica-Bold", fontSize=12, leading=15, spaceAfter=5)

# The victim, the perpetrator, and a word nobody can tell: none may come out.
NAMES = ("Maribel", "Torquil")
UNKNOWN = "Ilsabet"

RECOMMENDATIONS = [
    ("1", "Southmere Children’s Services should decide on every referral about a child within one "
          "working day, and tell whoever referred what was decided."),
    ("2", "Northmoor Police should share every domestic abuse alert with the practice of the child, "
          f"as was not done after Maribel told a neighbour."),
    ("3", "Mill Lane Surgery should give every patient who discloses abuse the leaflet that "
          f"Ilsabet wrote, and record that it was given."),
    ("4", "Eastvale Mental Health should offer a carer’s assessment to everybody who looks after "
          "a patient, away from the patient."),
]


def report():
    """The bytes of the PDF."""
    story = [
        Paragraph("DOMESTIC HOMICIDE REVIEW", HEAD), Paragraph("Overview Report", HEAD),
        Paragraph("Southmere Community Safety Partnership", SMALL),
        Paragraph("Review into the death of Maribel in 2028", BODY),
        Paragraph("June 2030", BODY), PageBreak(),
        Paragraph("Pseudonyms used in this report", SMALL),
        Table([("Pseudonym", "Relationship"), ("Maribel", "Victim"), ("Torquil", "Perpetrator")]),
        Spacer(1, 12), Paragraph("Introduction", SMALL)]
    for _ in range(3):
        story.append(Paragraph(
            "The panel met on six occasions. Maribel had told a neighbour that Torquil followed "
            "her. Agencies should have shared what each of them knew.", BODY))
    story += [PageBreak(), Paragraph("Recommendations", HEAD)]
    story += [Paragraph(text, ITEM, bulletText=f"{number}.") for number, text in RECOMMENDATIONS]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, title="Maribel overview report", invariant=1).build(story)
    return out.getvalue()
