"""`kith family` against a second reading of its definitions that shares nothing with it."""

import csv
import itertools
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/browser"))

import family_oracle  # noqa: E402
import family_worlds  # noqa: E402
from checks import Checks, NotRun, arguments  # noqa: E402

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
    checks.close(options.counts)


if __name__ == "__main__":
    sys.exit(main())
