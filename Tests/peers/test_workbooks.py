"""Workbooks made by PyPI's openpyxl say what the same table says as CSV: imported after it, each
must add nothing."""

import csv
import datetime
import json
import pathlib
import sys
import zipfile

import openpyxl

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/browser"))

from checks import Checks, arguments, contains, equal  # noqa: E402
from hub import Hub  # noqa: E402

FLOW = "northmoor-housing-extract"
HEADER = ["Tenant Ref", "Forename", "Surname", "Date Of Birth", "Address", "Postcode",
          "Tenancy Start", "Tenancy End", "Note Date", "Note"]
DAY = datetime.date
ROWS = [
    [1001, "Wren", "Sallow", DAY(1993, 4, 5), "3 Quay Walk", "ZZ1 2AB", DAY(2025, 6, 2), None,
     DAY(2026, 1, 9), "Said “it's fine” & smiled; <no> more"],
    [1002, "Ada", "Orrell", DAY(1961, 12, 31), "9 Weir Lane\nFlat 2", "ZZ1 2AD", DAY(2024, 2, 29),
     DAY(2026, 3, 1), None, None],
    [1003, "Zoë", "Ålund", DAY(1904, 1, 1), "1 Hill Street", "ZZ1 2AE", DAY(2023, 3, 1), None, None,
     None],
]


def as_text(cell):
    return "" if cell is None else cell.isoformat() if isinstance(cell, DAY) else str(cell)


def table(folder):
    path = folder / "tenancies.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([HEADER] + [[as_text(cell) for cell in row] for row in ROWS])
    return path


class Desk:
    def __init__(self, hub, name):
        self.hub, self.data = hub, hub.work / name
        self.folder = hub.work / (name + "-files")
        self.folder.mkdir(parents=True, exist_ok=True)

    def send(self, path, *options):
        answer = self.hub.run("import", "--data", self.data, "--flow", FLOW, "--json", *options,
                              path)
        assert answer.returncode in (0, 1), answer.stderr
        return json.loads(answer.stdout)

    def book(self, name, change=None, rows=ROWS, epoch=None):
        """A workbook of the rows, changed before it is saved."""
        book = openpyxl.Workbook()
        if epoch:
            book.epoch = epoch
        sheet = book.active
        for row in [HEADER] + rows:
            sheet.append(row)
        if change:
            change(book, sheet)
        path = self.folder / name
        book.save(path)
        return path

    def says_the_same(self, path, dropped=None):
        receipt = self.send(path)
        equal(receipt["rejected"], [])
        equal(receipt["accepted"], 0)
        equal(receipt["duplicates"], self.known)
        equal(receipt["dropped"], dropped or {})


def moved_down(book, sheet):
    sheet.insert_rows(1, 3)
    sheet["A1"] = "Tenancies, extract of March"


def another_first(book, sheet):
    other = book.create_sheet("Codes", 0)
    other.sheet_state = "hidden"
    other.append(["Code", "Means"])


def notes_behind(book, sheet):
    book.create_sheet("Notes").append(["three", "cells", "here"])


def merged(book, sheet):
    sheet.append([1003, None, None, None, "1 Hill Street", None, DAY(2023, 3, 1)])
    sheet.merge_cells("A4:A5")
    sheet.merge_cells("F4:F5")


def as_formulas(book, sheet):
    sheet["B2"] = '="Wr"&"en"'


def formatted(book, sheet):
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            if isinstance(cell.value, DAY):
                cell.number_format = '[$-809]dddd, d" of "mmmm yyyy'
    sheet["A2"].number_format = "0000"
    sheet.column_dimensions["B"].width = 40


def zipped(path, source, change):
    """A copy of a workbook with its parts changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return path


def refused(desk, path, problem):
    receipt = desk.send(path)
    equal(receipt["accepted"], 0)
    equal(len(receipt["rejected"]), 1)
    contains(receipt["rejected"][0]["problem"], problem)


def main():
    options = arguments(__doc__).parse_args()
    hub = Hub(options.kith, options.work)
    checks = Checks("Workbooks beside openpyxl")
    desk = Desk(hub, "workbooks")
    first = checks.check("the table enters as CSV", lambda: desk.send(table(desk.folder)))
    desk.known = (first or {}).get("accepted", 0)
    same = [
        ("as openpyxl writes it", "plain.xlsx", None, {}, None),
        ("with days counted from 1904", "mac.xlsx", None, {"epoch": openpyxl.utils.datetime.MAC_EPOCH},
         None),
        ("under a title and two empty rows", "title.xlsx", moved_down, {},
         {"titles above the header": 1}),
        ("with a hidden sheet before it", "hidden.xlsx", another_first, {},
         {"sheet 1 of the workbook": 2}),
        ("with notes on another sheet, which are counted", "notes.xlsx", notes_behind, {},
         {"sheet 2 of the workbook": 3}),
        ("with its own formats", "formats.xlsx", formatted, {}, None),
    ]
    for words, name, change, more, dropped in same:
        checks.check("a workbook says the same " + words,
                     lambda n=name, c=change, m=more, d=dropped:
                     desk.says_the_same(desk.book(n, c, **m), d))

    def merged_says():
        receipt = desk.send(desk.book("merged.xlsx", merged))
        equal(receipt["rejected"], [])
        equal(receipt["accepted"], 0)

    checks.check("a number merged over two rows stands in both", merged_says)

    def unsaved_formula():
        receipt = desk.send(desk.book("formula.xlsx", as_formulas))
        equal([(one["line"], one.get("column")) for one in receipt["rejected"]], [(2, None)])
        contains(receipt["rejected"][0]["problem"], "column 2 holds a formula without its result")

    checks.check("a formula nobody worked out turns its row away", unsaved_formula)

    def bad_cell():
        rows = [row[:] for row in ROWS]
        rows[1][3] = "31/02/1990"
        receipt = desk.send(desk.book("bad.xlsx", rows=rows))
        equal([(one["file"], one["line"], one["column"]) for one in receipt["rejected"]],
              [("bad.xlsx", 3, 4)])

    checks.check("a bad cell is told by its row and column", bad_cell)

    def by_sheet():
        mapping = json.loads((ROOT / "Content/mappings/northmoor-housing.json").read_text())
        mapping["sheet"] = "Tenancies 2026"
        path = desk.folder / "by-sheet.json"
        path.write_text(json.dumps(mapping))

        def put_second(book, sheet):
            sheet.title = "Tenancies 2026"
            book.create_sheet("Cover", 0).append(["Contents"])

        receipt = desk.send(desk.book("second.xlsx", put_second), "--map", str(path))
        equal((receipt["accepted"], receipt["rejected"]), (0, []))
        equal(receipt["duplicates"], desk.known)
        receipt = desk.send(desk.book("none.xlsx"), "--map", str(path))
        contains(receipt["rejected"][0]["problem"], "none of the workbook's 1 sheet")

    checks.check("a mapping names the sheet it reads", by_sheet)

    plain = desk.folder / "plain.xlsx"
    entity = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'

    def declare(name, data):
        return data.replace(b"<worksheet", entity + b"<worksheet", 1) if "sheet1" in name else data

    checks.check("a workbook that declares entities is turned away", lambda: refused(
        desk, zipped(desk.folder / "entity.xlsx", plain, declare), "declares entities"))

    def blow_up(name, data):
        return data + b" " * 400_000_000 if "sheet1" in name else data

    checks.check("a workbook that unpacks to far more than its size is turned away",
                 lambda: refused(desk, zipped(desk.folder / "bomb.xlsx", plain, blow_up),
                                 "far more than its size"))

    def cut():
        path = desk.folder / "cut.xlsx"
        path.write_bytes(plain.read_bytes()[:3000])
        refused(desk, path, "damaged or cut short")

    checks.check("a workbook cut short is turned away", cut)

    def other_zip():
        path = desk.folder / "other.xlsx"
        with zipfile.ZipFile(path, "w") as file:
            file.writestr("readme.txt", "hello")
        refused(desk, path, "no workbook")

    checks.check("another ZIP file is turned away", other_zip)
    hub.clear()
    checks.close(options.counts)


if __name__ == "__main__":
    main()
