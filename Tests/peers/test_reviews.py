"""Invented reports through `kith review`: every recommendation, no name, and bad input refused."""

import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

import openpyxl

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "Tests/browser"), str(ROOT / "bench/reviews")]

from checks import Checks, arguments, equal  # noqa: E402
from score import Score  # noqa: E402


def review(kith, *words):
    return subprocess.run([kith, "review", *map(str, words)], capture_output=True, text=True,
                          timeout=120)


def everything_is_found(kith, files):
    score = Score()
    for file in files:
        answer = review(kith, file, "--json", "-")
        equal(answer.returncode, 0, f"exit code for {file.name}: {answer.stderr}")
        score.add(file.stem, json.loads(file.with_suffix(".json").read_text()),
                  json.loads(answer.stdout))
    equal(score.notes, [], "differences")


def no_name_in_any_output(kith, files, work):
    for file in files:
        truth = json.loads(file.with_suffix(".json").read_text())
        copy = work / f"{(truth['forbidden'] or ['Report'])[0]} – DHR{file.suffix}"
        copy.write_bytes(file.read_bytes())
        folder = work / f"out-{file.stem}"
        folder.mkdir()
        answer = review(kith, copy, "--json", folder, "--csv", folder, "--page", folder)
        said = answer.stdout + answer.stderr
        for one in folder.iterdir():
            said += one.name + one.read_text()
        for word in truth["forbidden"]:
            if word in ("Grace had",):
                continue
            equal(word in said, False, f"a name of {file.stem} in what was written")


def the_same_bytes_twice(kith, files):
    for file in files[:6]:
        equal(review(kith, file, "--json", "-").stdout, review(kith, file, "--json", "-").stdout,
              file.name)


def refused(kith, file, code, word):
    answer = review(kith, file, "--json", "-")
    equal((answer.returncode, answer.stdout), (code, ""), f"{file.name}: {answer.stderr}")
    equal(word in answer.stderr, True, f"{file.name} said: {answer.stderr}")
    equal("Maribel" in answer.stderr, False, "a name in a complaint")


def bad_input(kith, work, whole):
    import pikepdf
    from reportlab.pdfgen.canvas import Canvas

    locked = work / "Maribel locked.pdf"
    with pikepdf.open(whole) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))
    refused(kith, locked, 1, "encrypted")
    cut = work / "Maribel cut.pdf"
    cut.write_bytes(whole.read_bytes()[:-4000])
    refused(kith, cut, 1, "cut short")
    pictures = work / "Maribel pictures.pdf"
    canvas = Canvas(str(pictures))
    for _ in range(3):
        canvas.rect(50, 50, 200, 200, fill=1)
        canvas.showPage()
    canvas.save()
    refused(kith, pictures, 1, "OCR")
    long = work / "Maribel long.pdf"
    canvas = Canvas(str(long))
    for _ in range(5000):
        canvas.drawString(50, 50, "A page should be read.")
        canvas.showPage()
    canvas.save()
    refused(kith, long, 1, "5000 pages")
    bomb = work / "Maribel bomb.docx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b"<w:p>" + b"0" * 300_000_000)
    refused(kith, bomb, 1, "unpacks")
    entities = work / "Maribel entities.docx"
    with zipfile.ZipFile(entities, "w") as packed:
        packed.writestr("word/document.xml",
                        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:p>&x;</w:p>')
    refused(kith, entities, 1, "entities")
    noise = work / "Maribel.pdf"
    noise.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 40)
    refused(kith, noise, 1, "damaged")
    refused(kith, work / "Maribel none.pdf", 4, "cannot read")


PLAN = [
    ["Ref", "Recommendation", "Scope", "Action to take", "Lead agency", "Target date"],
    ["1.1", "Brief all supervisors on how calls are graded.", "Local", "Write it", "Thornby Police",
     "31/03/2035"],
    ["2.1", "Publish figures on refusals each year.", "Local", "", "Thornby Borough Council", "2035"],
]


def plans_in_spreadsheets(kith, work):
    table = work / "plan.csv"
    with table.open("w", newline="") as out:
        csv.writer(out).writerows(PLAN)
    book = openpyxl.Workbook()
    book.active.append(["Thornby action plan"])
    for row in PLAN:
        book.active.append(row)
    book.save(work / "plan.xlsx")
    for file in (table, work / "plan.xlsx"):
        answer = review(kith, file, "--json", "-")
        equal(answer.returncode, 0, answer.stderr)
        found = [(one["number"], one["text"], one["addressed_to"])
                 for one in json.loads(answer.stdout)["recommendations"]]
        equal(found, [(row[0], row[1], [row[4]]) for row in PLAN[1:]], file.suffix)
    other = work / "other.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Name", "Age"])
    book.save(other)
    refused(kith, other, 1, "without an action plan")


def letters_in_pictures(kith, layouts, work):
    """Two pages of a report as pictures: read where a program for it is there, never as sure."""
    from PIL import Image

    source = layouts / "l08_bare.pdf"
    for page in ("1", "3"):
        subprocess.run(["pdftoppm", "-r", "150", "-gray", "-png", "-f", page, "-l", page,
                        str(source), str(work / "scan")], check=True)
    images = [Image.open(file).convert("L") for file in sorted(work.glob("scan*.png"))]
    scan = work / "scanned.pdf"
    images[0].save(scan, save_all=True, append_images=images[1:], resolution=150)
    if shutil.which("tesseract") is None:
        return refused(kith, scan, 1, "OCR")
    answer = review(kith, scan, "--json", "-")
    equal(answer.returncode, 0, answer.stderr)
    found = json.loads(answer.stdout)["recommendations"]
    true = json.loads(source.with_suffix(".json").read_text())["recommendations"][-1]
    equal(found[-1]["text"], true["text"], "the last recommendation")
    for one in found:
        equal(one["confidence"] < 0.9, True, "confidence")
        equal(any("OCR" in reason for reason in one["reasons"]), True, "reasons")


def main():
    options = arguments(__doc__).parse_args()
    checks = Checks("Reviews")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        layouts = work / "layouts"
        subprocess.run([sys.executable, str(ROOT / "bench/reviews/layouts.py"), str(layouts)],
                       check=True)
        files = sorted(one for one in layouts.iterdir() if one.suffix != ".json")
        checks.check(f"every recommendation of {len(files)} invented reports is found, as printed",
                     everything_is_found, options.kith, files)
        checks.check("no name is in any output, file names and complaints included",
                     no_name_in_any_output, options.kith, files, work)
        checks.check("the same bytes give the same bytes", the_same_bytes_twice, options.kith, files)
        checks.check("an action plan in a spreadsheet is read", plans_in_spreadsheets, options.kith,
                     work)
        checks.check("letters in pictures are read with doubt", letters_in_pictures, options.kith,
                     layouts, work)
        checks.check("what cannot be read is refused, and says why", bad_input, options.kith, work,
                     layouts / "l02_named_in_body.pdf")
    checks.close(options.counts)


if __name__ == "__main__":
    sys.exit(main())
