"""Linkage beside Splink, in one run on one machine: accuracy, CPU seconds, wall, memory, ratios.

Both get the same files. Nobody gets a truth column or an id as evidence: Splink is told what each
column holds, Kith is told nothing. Each is judged at its own default line: Splink's 0.95 with its
clusters, Kith's default with its people. Times are of the whole process, CSV in to people out.

Then growth: Kith alone on invented partnerships of the sizes in --growth, drawn with --plot. Splink
runs on a growth size too where --splink-at says so: a million records take it minutes and gigabytes.
"""

import argparse
import collections
import csv
import json
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

import growth

HERE = pathlib.Path(__file__).resolve().parent
SHARED = HERE.parent.parent / "shared/data/linkage"
PARTNERSHIP = dict(record="record_id", given="lower(forename)", family="lower(surname)",
                   born="date_of_birth", sex="sex", nhs="nhs_number", postcode="postcode",
                   phone="telephone")
LIFETIMES = dict(record="ref", given="forename", family="family_name", born="born",
                 place="place_of_birth", postcode="postcode", occupation="occupation")
COUNT = dict(record="resident_id", given="lower(first_name)", family="lower(last_name)", sex="sex",
             born="birth_year || '-' || lpad(birth_month, 2, '0') || '-' || lpad(birth_day, 2, '0')",
             postcode="postcode", address="lower(house)")
FAKE = dict(record="unique_id", given="first_name", family="surname", born="dob", city="city",
            email="email")
FEBRL = dict(record="rec_id", given="given_name", family="surname", born="date_of_birth",
             nhs="soc_sec_id", postcode="postcode", address="address_1")


def person_of(file, row):
    """Whose a record is: a column whose name begins with truth, else the middle of its id."""
    for name, cell in row.items():
        if name.startswith("truth") or name == "cluster":
            return cell
    return re.match(r"rec-(\d+)", row["rec_id"]).group(1)


def truth_of(files, key):
    truth = {}
    for at, file in enumerate(files):
        with open(file, encoding="utf-8", newline="") as text:
            for row in csv.DictReader(text, skipinitialspace=True):
                truth[at if len(files) > 1 else 0, row[key].strip()] = person_of(file, row)
    return truth


def pairs(count):
    return count * (count - 1) // 2


def kin_of(file):
    """Each record's household where the generator says: twins and namesakes are in one."""
    with open(file, encoding="utf-8", newline="") as text:
        rows = csv.DictReader(text)
        if "truth_household" not in rows.fieldnames:
            return None
        return {(0, row["record_id"]): row["truth_household"] for row in rows}


def kin_links(people, truth, kin):
    """Pairs put together that are two people of one household."""
    groups = collections.defaultdict(list)
    for record, person in people:
        groups[person].append(record)
    wrong = 0
    for group in groups.values():
        whose = collections.Counter(truth[record] for record in group)
        homes = collections.defaultdict(list)
        for person, home in {(truth[record], kin[record]) for record in group}:
            homes[home].append(whose[person])
        wrong += sum(pairs(sum(home)) - sum(map(pairs, home)) for home in homes.values())
    return wrong


def accuracy(people, truth):
    groups = collections.defaultdict(collections.Counter)
    for record, person in people:
        groups[person][truth[record]] += 1
    right = sum(pairs(n) for group in groups.values() for n in group.values())
    said = sum(pairs(sum(group.values())) for group in groups.values())
    true = sum(pairs(n) for n in collections.Counter(truth.values()).values())
    precision, recall = right / max(1, said), right / max(1, true)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def measured(command):
    """CPU seconds, wall seconds and peak MiB of a command and its children."""
    began = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"{command[0]} ended with {child.returncode}: {said.decode()[-600:]}")
    return used.ru_utime + used.ru_stime, time.monotonic() - began, used.ru_maxrss / 1024


def by_kith(kith, files, truth, work):
    out = work / "kith"
    figures = measured([kith, "link", *map(str, files), "--out", str(out)])
    stems = {pathlib.Path(file).stem: at for at, file in enumerate(files)}
    place = (lambda name: stems[name]) if len(files) > 1 else (lambda name: 0)
    with open(out / "clusters.csv", encoding="utf-8", newline="") as text:
        people = [((place(row["source"]), row["record_id"]), row["person"]) for row in csv.DictReader(text)]
    with open(out / "links.csv", encoding="utf-8", newline="") as text:
        sure = [truth[place(row["left_source"]), row["left_id"]] == truth[place(row["right_source"]), row["right_id"]]
                for row in csv.DictReader(text) if float(row["match_probability"]) >= 0.95]
    report = json.loads((out / "report.json").read_text())
    scoring = report["seconds"]["scoring"]
    # A small process is charged with the memory of the one that started it: it knows its own.
    if report.get("peak_memory_bytes"):
        figures = (figures[0], figures[1], report["peak_memory_bytes"] / 2**20)
    stated = next(row["expected_precision"] for row in report["expected_by_threshold"]
                  if row["threshold"] == report["threshold"])
    return accuracy(people, truth), sum(sure) / max(1, len(sure)), figures, report["pairs_compared"], scoring, people, stated


def by_splink(kind, files, columns, truth, work, light):
    plan, out = work / "plan.json", work / "splink.json"
    plan.write_text(json.dumps({"files": list(map(str, files)), "columns": columns, "out": str(out)}))
    figures = measured([sys.executable, str(HERE / "splink_run.py"), kind, str(plan)]
                       + (["--light"] if light else []))
    answer = json.loads(out.read_text())
    place = lambda name: int(re.search(r"\d+$", name).group()) if name else 0
    people = [((place(source), record), person) for source, record, person in answer["people"]]
    sure = [truth[place(a), b] == truth[place(c), d] for a, b, c, d, _ in answer["pairs"]]
    return (accuracy(people, truth), sum(sure) / max(1, len(sure)), figures, answer["compared"],
            answer["scoring"], people, None)


def line(name, answer):
    (precision, recall, f1), sure, (cpu, wall, memory), compared, scoring = answer[:5]
    print(f"  {name:18} F1 {f1:.4f} (right {precision:.4f}, found {recall:.4f})  of pairs ≥ 0.95 right "
          f"{sure:.4f}  CPU {cpu:7.2f} s  wall {wall:7.2f} s  {memory:6.0f} MiB  {compared:>9} pairs, "
          f"scoring {scoring:6.2f} s", flush=True)


def sets(work, sizes, seed):
    for kind, size, columns in (("partnership", sizes[0], PARTNERSHIP), ("lifetimes", sizes[1], LIFETIMES),
                                ("count", sizes[2], COUNT)):
        files = [work / f"{kind}{at}.csv" for at in range(2 if kind == "count" else 1)]
        subprocess.run([sys.executable, str(HERE / "people.py"), kind, str(size), str(seed), *map(str, files)],
                       check=True)
        yield kind, f"invented {kind}, seed {seed}", files, columns
    for kind, name, members, columns in (
            ("febrl", "febrl3", ("febrl3.csv",), FEBRL),
            ("febrl", "febrl4", ("febrl4a.csv", "febrl4b.csv"), FEBRL),
            ("fake", "fake_1000", ("fake_1000.csv",), FAKE)):
        files = [SHARED / member for member in members]
        if all(file.exists() for file in files):
            yield kind, name, files, columns
        else:
            print(f"NOT RUN {name}: ../shared is not beside this clone")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kith", default=".build/release/kith")
    parser.add_argument("--sizes", type=int, nargs=3, default=(100_000, 50_000, 25_000),
                        help="records of the partnership and of lifetimes, persons of the count")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--growth", type=int, nargs="*", default=(100_000, 300_000, 1_000_000),
                        help="records of partnerships Kith links alone; 3000000 and 10000000 need time")
    parser.add_argument("--splink-at", type=int, nargs="*", default=(), help="growth sizes Splink runs on too")
    parser.add_argument("--only-growth", action="store_true", help="leave the comparison out")
    parser.add_argument("--plot", help="where to draw growth as SVG")
    options = parser.parse_args()
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"{os.cpu_count()} cores, load average {load}")
    with tempfile.TemporaryDirectory(prefix="kith-bench-") as folder:
        work = pathlib.Path(folder)
        if not options.only_growth:
            for kind, title, files, columns in sets(work, options.sizes, options.seed):
                compare(options.kith, kind, title, files, columns, work)
        grown = [grow(options, size, work) for size in options.growth]
    if options.plot:
        growth.draw(grown, options.plot)


def compare(kith, kind, title, files, columns, work):
    truth = truth_of(files, {"resident_id": "Resident_ID"}.get(columns["record"], columns["record"]))
    kin = kin_of(files[0])
    print(f"{title}: {len(truth)} records")
    ours = by_kith(kith, files, truth, work)
    line("kith link", ours)
    print(f"  stated of its pairs right {ours[6]:.4f}")
    for light in (False, True):
        try:
            theirs = by_splink(kind, files, columns, truth, work, light)
        except RuntimeError as problem:
            print(f"  Splink did not finish: {problem}")
            continue
        line("Splink, light" if light else "Splink", theirs)
        print(f"  ratio: CPU {theirs[2][0] / ours[2][0]:.1f}×, memory {theirs[2][2] / ours[2][2]:.1f}×, "
              f"short of perfect F1 {1 - theirs[0][2]:.4f} beside {1 - ours[0][2]:.4f}")
        if kin:
            print(f"  two of one household made one: {kin_links(theirs[5], truth, kin)} pairs beside "
                  f"{kin_links(ours[5], truth, kin)}")


def grow(options, size, work):
    """Links one partnership of a size; gives the size, CPU seconds and MiB."""
    file = work / "grown.csv"
    subprocess.run([sys.executable, str(HERE / "people.py"), "partnership", str(size), str(options.seed), str(file)],
                   check=True)
    truth = truth_of([file], "record_id") if size <= 3_000_000 else None
    print(f"growth: invented partnership, {size} records")
    if truth:
        ours = by_kith(options.kith, [file], truth, work)
        line("kith link", ours)
        figures = ours[2]
    else:
        figures = measured([options.kith, "link", str(file), "--out", str(work / "kith")])
        print(f"  kith link          CPU {figures[0]:7.2f} s  wall {figures[1]:7.2f} s  {figures[2]:6.0f} MiB")
    if truth and size in options.splink_at:
        theirs = by_splink("partnership", [file], PARTNERSHIP, truth, work, False)
        line("Splink", theirs)
        print(f"  ratio: CPU {theirs[2][0] / figures[0]:.1f}×, memory {theirs[2][2] / figures[2]:.1f}×")
    return size, figures[0], figures[2]


if __name__ == "__main__":
    sys.exit(main())
