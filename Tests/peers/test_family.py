"""`kith family` against a second reading of its definitions that shares nothing with it."""

import csv
import itertools
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/browser"))

import family_oracle  # noqa: E402
import family_worlds  # noqa: E402
from checks import Checks, NotRun, arguments, equal  # noqa: E402

FAMILIES = ROOT.parent / "shared/data/families"


def rows_of(kith, files, out):
    """What the command writes, as the oracle says it."""
    ended = subprocess.run(
        [kith, "family", *map(str, files), "--siblings", str(out)], capture_output=True,
        text=True)
    assert ended.returncode in (0, 1), f"exit code {ended.returncode}: {ended.stderr[-300:]}"
    with out.open(newline="") as text:
        rows = [(row["person"], row["relative"], row["kind"], row["certainty"],
                 bool(row["ended"])) for row in csv.DictReader(text)]
    assert len(rows) == len(set(rows)), "a row is written twice"
    return set(rows)


def agree(ours, theirs):
    assert ours == theirs, (
        f"{len(ours)} rows, {len(theirs)} expected; too many: {sorted(ours - theirs)[:4]}; "
        f"missing: {sorted(theirs - ours)[:4]}")


def a_file(kith, file, out):
    agree(rows_of(kith, [file], out), family_oracle.relations(family_oracle.gedcom(file)))


def no_families():
    raise NotRun("../shared/data/families is not on this machine")


def invented_records(kith, work, seed):
    file = work / f"world-{seed}.ged"
    file.write_text(family_worlds.gedcom_world(seed, 250))
    a_file(kith, file, work / "rows.csv")


def invented_tables(kith, work, seed):
    world = family_worlds.table_world(seed, 250)
    for name, rows in world.items():
        with (work / f"{name}.csv").open("w", newline="") as text:
            csv.writer(text).writerows(rows)
    theirs = family_oracle.relations(family_oracle.tables(work))
    orders = list(itertools.permutations(world))
    for order in (orders[seed % 24], orders[(seed * 7 + 11) % 24]):
        agree(rows_of(kith, [work / f"{name}.csv" for name in order], work / "rows.csv"), theirs)


def written_again(kith, work, seed):
    """Tables, GEDCOM and FHIR that the command writes give the kin they were written from."""
    from fhir.resources.R4B.bundle import Bundle

    world = family_worlds.table_world(seed, 60)
    for name, rows in world.items():
        with (work / f"{name}.csv").open("w", newline="") as text:
            csv.writer(text).writerows(rows)
    files = [work / f"{name}.csv" for name in world]
    bundle, folder = work / "family.json", work / "tables"
    ended = subprocess.run(
        [kith, "family", *map(str, files), "--fhir", bundle, "--csv", folder],
        capture_output=True, text=True)
    assert ended.returncode in (0, 1), ended.stderr[-300:]
    taken = Bundle.model_validate_json(bundle.read_text())
    kinds = {entry.resource.get_resource_type() for entry in taken.entry}
    assert kinds == {"Patient", "RelatedPerson", "FamilyMemberHistory"}, kinds
    before = rows_of(kith, files, work / "rows.csv")
    agree(rows_of(kith, [bundle], work / "rows.csv"), before)
    agree(rows_of(kith, sorted(folder.glob("*.csv")), work / "rows.csv"), before)


def couples_elsewhere(kith, work):
    """Another reader of GEDCOM finds no marriage where there was none, and each in their place."""
    from gedcom.element.family import FamilyElement
    from gedcom.parser import Parser

    (work / "persons.csv").write_text("id,sex\na,F\nb,M\nc,F\nd,F\n")
    (work / "partners.csv").write_text(
        "a,b,kind,from,to\na,b,cohabiting,1995-02-01,2000\na,b,partner,2001,2003\n"
        "c,d,civil partnership,2010-05-01,\nc,b,married,2012-01-02,2013-01-01\n")
    out = work / "family.ged"
    ended = subprocess.run(
        [kith, "family", work / "persons.csv", work / "partners.csv", "--gedcom", out],
        capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr[-300:]
    parser = Parser()
    parser.parse_file(str(out), strict=True)
    found = []
    for family in parser.get_root_child_elements():
        if isinstance(family, FamilyElement):
            lines = {line.get_tag(): line.get_value() for line in family.get_child_elements()}
            found.append((lines["HUSB"], lines["WIFE"], sorted(set(lines) - {"HUSB", "WIFE"})))
    equal(found, [
        ("@I2@", "@I1@", ["EVEN"]), ("@I2@", "@I1@", ["EVEN"]), ("@I3@", "@I4@", ["EVEN"]),
        ("@I2@", "@I3@", ["DIV", "MARR"]),
    ], "families")


def however_it_is_written(kith, work, seed):
    """One file in every encoding and line ending gives the same kin."""
    plain = family_worlds.gedcom_world(seed, 40)
    expected = family_oracle.relations(plain_file(work / "plain.ged", plain.encode()))
    variants = {
        "CR": plain.replace("\n", "\r").encode(),
        "CRLF": plain.replace("\n", "\r\n").encode(),
        "byte order mark": b"\xef\xbb\xbf" + plain.encode(),
        "UTF-16, little end first": b"\xff\xfe" + plain.encode("utf-16-le"),
        "UTF-16, big end first": b"\xfe\xff" + plain.encode("utf-16-be"),
        "ANSEL": plain.replace("CHAR UTF-8", "CHAR ANSEL").encode(),
        "code page 437": plain.replace("CHAR UTF-8", "CHAR IBMPC").encode(),
        "indented": plain.replace("\n2 ", "\n    2 ").replace("\n1 ", "\n  1 ").encode(),
        "notes between": plain.replace(
            "\n1 SEX", "\n1 NOTE " + "word " * 4000 + "\n2 CONT more\n2 CONC over\n1 SEX").encode(),
        "empty lines": plain.replace("\n0 @", "\n\n \n0 @").encode(),
    }
    for name, content in variants.items():
        file = work / "variant.ged"
        file.write_bytes(content)
        try:
            agree(rows_of(kith, [file], work / "rows.csv"), expected)
        except AssertionError as problem:
            raise AssertionError(f"{name}: {problem}") from problem


def plain_file(file, content):
    file.write_bytes(content)
    return family_oracle.gedcom(file)


def whatever_comes(kith, work, seed):
    """Files cut, turned and broken end in a list of defects, never in a crash."""
    rng = random.Random(seed)
    plain = family_worlds.gedcom_world(seed, 20).encode()
    for number in range(24):
        content = bytearray(plain)
        for _ in range(rng.choice([1, 5, 200])):
            at = rng.randrange(len(content))
            if rng.random() < 0.3:
                del content[at:at + rng.randrange(1, 60)]
            elif rng.random() < 0.5:
                content[at:at] = rng.choice(
                    [b"\x00", b"\xff\xfe", b"\n9 ", b"\n2 FAMC @F0_0@", b"0" * 9, b"\r", b"@" * 5])
            else:
                content[at] = rng.randrange(256)
        file = work / "broken.ged"
        file.write_bytes(bytes(content[:rng.randrange(len(content))] if number % 3 == 0 else content))
        ended = subprocess.run(
            [kith, "family", file, "--siblings", "-"], capture_output=True)
        assert ended.returncode in (0, 1), f"exit code {ended.returncode} for number {number}"


def main():
    options = arguments(__doc__).parse_args()
    checks = Checks("Peers of the family")
    work = pathlib.Path(options.work or tempfile.mkdtemp(prefix="kith-families-"))
    work.mkdir(parents=True, exist_ok=True)
    for file in sorted(FAMILIES.glob("*.ged")):
        checks.check(
            f"{file.name} has the kin that a second reading finds", a_file, options.kith, file,
            work / "rows.csv")
    if not FAMILIES.is_dir():
        checks.check("real families have the kin that a second reading finds", no_families)
    for seed in range(1, 7):
        checks.check(
            f"250 tangled records of seed {seed} have the kin that a second reading finds",
            invented_records, options.kith, work, seed)
        checks.check(
            f"250 tangled families in tables of seed {seed} have the kin of a second reading",
            invented_tables, options.kith, work, seed)
    for seed in range(21, 24):
        checks.check(
            f"what is written of seed {seed} is valid FHIR and gives the same kin", written_again,
            options.kith, work, seed)
        checks.check(
            f"records of seed {seed} give the same kin however they are written",
            however_it_is_written, options.kith, work, seed)
        checks.check(
            f"records of seed {seed} cut and broken never end in a crash", whatever_comes,
            options.kith, work, seed)
    checks.check(
        "couples written as GEDCOM are to python-gedcom what they are", couples_elsewhere,
        options.kith, work)
    checks.close(options.counts)


if __name__ == "__main__":
    sys.exit(main())
