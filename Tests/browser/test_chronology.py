"""A chronology taken away by command: four formats that tell the same, and nothing to those who may
see nothing."""

import csv
import io
import json
import subprocess

import docx

from checks import Checks, arguments, contains, equal, lacks
from hub import Hub

MARA = ("--as", "r.okoro", "--purpose", "childProtectionEnquiry")


def record_of(folder, family_name):
    """A council's number of somebody, as the council sent it."""
    with (folder / "sent/northmoor-csc-safeguarding/ssd_person.csv").open() as lines:
        for row in csv.DictReader(lines):
            if row["pers_surname"] == family_name:
                return "northmoor-csc/" + row["pers_person_id"]
    raise AssertionError(f"nobody is called {family_name}")


def taken(hub, folder, record, form, *more):
    out = hub.work / f"taken.{form}"
    out.unlink(missing_ok=True)
    answer = hub.run(
        "chronology", "--data", folder, "--person", record, *(more or MARA), "--format", form,
        "--out", out)
    return answer, out


def size(hub, folder):
    return json.loads(hub.run("verify", "--data", folder, "--json").stdout)["size"]


def four_formats_tell_the_same(hub, folder, record):
    rows = {}
    for form in ("csv", "html", "docx", "pdf"):
        answer, out = taken(hub, folder, record, form)
        equal(answer.returncode, 0, answer.stderr)
        rows[form] = out
    table = list(csv.reader(io.StringIO(rows["csv"].read_bytes().decode(), newline="")))
    contains(table[0][0], "a child protection enquiry by r.okoro", "as known on")
    what = [row[2] for row in table[2:]]
    equal(len(what) > 10, True, "entries")
    word = docx.Document(rows["docx"])
    equal([row.cells[1].text for row in word.tables[0].rows][1:], what, "the Word file's rows")
    contains(word.paragraphs[0].text, "Chronology of Mara Ashdown")
    page = rows["html"].read_text()
    equal(page.count("<tr>"), len(what) + 1, "the page's rows")
    lacks(page, "<script")
    paper = subprocess.run(
        ["pdftotext", "-layout", rows["pdf"], "-"], capture_output=True, text=True,
        check=True).stdout
    # A row is wrapped in its cell: the statement each comes from is found all the same.
    for row in table[2:]:
        contains(" ".join(paper.split()), "statement " + row[10])


def an_earlier_day_knows_less(hub, folder, record):
    answer, out = taken(hub, folder, record, "csv")
    now = out.read_text()
    answer, out = taken(hub, folder, record, "csv", *MARA, "--as-known-on", "2000-01-01")
    equal((answer.returncode, out.exists()), (4, False), "nothing was known then")
    answer, out = taken(hub, folder, record, "csv", *MARA, "--by", "northmoor-police")
    equal(answer.returncode, 0, answer.stderr)
    equal(out.read_text().count("\n") < now.count("\n"), True, "the police knew less")


def who_may_see_nothing_is_told_nothing(hub, folder, record):
    """Whether there is such a record cannot be learnt from the answer."""
    before = size(hub, folder)
    support = ("--as", "e.vance", "--purpose", "hubSupport")
    there, out = taken(hub, folder, record, "csv", *support)
    equal(out.exists(), False, "a file")
    nobody, _ = taken(hub, folder, "northmoor-csc/NOBODY", "csv", *support)
    equal((there.returncode, there.stderr), (nobody.returncode, nobody.stderr), "the answers")
    equal(there.returncode, 4)
    equal(size(hub, folder), before + 1, "the asking is written down")


def the_decision_comes_first(hub, folder, record):
    """It is written down also where the file cannot be."""
    before = size(hub, folder)
    answer = hub.run(
        "chronology", "--data", folder, "--person", record, *MARA, "--format", "csv",
        "--out", hub.work / "nowhere" / "x.csv")
    equal(answer.returncode, 4)
    contains(answer.stderr, "cannot write")
    equal(size(hub, folder), before + 1, "the decision")


def wrong_usage(hub, folder, record):
    for form, more, says in (
            ("odt", MARA, "html, csv, docx, pdf"),
            ("csv", ("--as", "r.okoro", "--purpose", "curiosity"), "childProtectionEnquiry")):
        answer, _ = taken(hub, folder, record, form, *more)
        equal(answer.returncode, 2, answer.stderr)
        contains(answer.stderr, says)
    answer, _ = taken(hub, folder, record, "csv", "--as", "x.nobody", "--purpose", "directCare")
    equal(answer.returncode, 4)
    contains(answer.stderr, "r.okoro")
    answer, _ = taken(
        hub, folder, record, "csv", "--as", "r.okoro", "--purpose", "policeProtection")
    equal(answer.returncode, 4)
    contains(answer.stderr, "childProtectionEnquiry or childInNeed")
    answer, _ = taken(hub, folder, record, "csv", *MARA, "--by", "nobody")
    equal(answer.returncode, 4)


def served(hub, folder, record):
    with hub.server("serve", folder):
        four_formats_tell_the_same(hub, folder, record)


def main():
    options = arguments(__doc__).parse_args()
    hub = Hub(options.kith, options.work)
    checks = Checks("A chronology taken away")
    folder = hub.copy("chronology")
    place = (hub, folder, record_of(folder, "Ashdown"))
    checks.check("four formats tell the same", four_formats_tell_the_same, *place)
    checks.check("of an earlier day or one agency, only what was known", an_earlier_day_knows_less,
                 *place)
    checks.check("who may see nothing is told nothing", who_may_see_nothing_is_told_nothing, *place)
    checks.check("the decision comes before the file", the_decision_comes_first, *place)
    checks.check("wrong usage is told what is right", wrong_usage, *place)
    checks.check("while the hub is served, the same", served, *place)
    hub.clear()
    checks.close(options.counts)


if __name__ == "__main__":
    main()
