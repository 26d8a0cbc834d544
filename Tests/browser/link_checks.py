"""`kith link` as a stranger uses it: clean files, poor files, and files that are none."""

import csv
import json
import random

from checks import contains, equal, lacks

DONE, REJECTED, USAGE, UNVERIFIED, COULD_NOT = range(5)
GIVEN = "amelia oscar freya hamish bronwen callum isla rhys megan duncan poppy gareth".split()
FAMILY = "pellow trask binnie cargill sproat hask wheldon tarrant mumby locke dunmore priddy".split()


def people(seed=4, count=300):
    """Two lists of about the same people under different headings."""
    draw, first, second = random.Random(seed), [], []
    for number in range(count):
        given, family = draw.choice(GIVEN), draw.choice(FAMILY) + draw.choice(("", "by", "ton", "ley"))
        born = f"{draw.randint(1950, 2010)}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}"
        postcode = f"nx{draw.randint(1, 30)} {draw.randint(1, 9)}{draw.choice('abdefg')}{draw.choice('hjlnpq')}"
        first.append([f"A{number}", given, family, born, postcode])
        if draw.random() < 0.8:
            year, month, day = born.split("-")
            slip = given[:-1] if draw.random() < 0.1 else given
            second.append([f"B{number}", f"{day}/{month}/{year}", family.upper(), slip.title(), postcode])
    return first, second


def write(path, head, rows, encoding="utf-8", separator=","):
    with path.open("w", encoding=encoding, newline="") as text:
        out = csv.writer(text, delimiter=separator)
        out.writerow(head)
        out.writerows(rows)
    return path


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def two_files(hub, ended):
    first, second = people()
    one = write(hub.work / "nursery.csv", ["ref", "Forename", "Surname", "DOB", "Post Code"], first)
    two = write(hub.work / "clinic.csv", ["id", "Born", "Last Name", "First Name", "PCODE"], second,
                "utf-16", ";")
    out = hub.work / "linked"
    page = hub.work / "linked.html"
    said = ended(hub.run("link", one, two, "--out", out, "--report", page), DONE, "people")
    contains(said.stdout, f"{len(first) + len(second)} records")
    persons = {}
    for row in rows_of(out / "clusters.csv"):
        persons.setdefault(row["person"], []).append(row["record_id"])
    equal(sum(map(len, persons.values())), len(first) + len(second), "records in clusters.csv")
    right = sum(1 for one in persons.values() if len(one) == 2 and one[0][1:] == one[1][1:])
    assert right >= 0.97 * len(second), f"{right} of {len(second)} found"
    assert sum(len(one) > 1 for one in persons.values()) - right <= 2, "wrong people"
    links = rows_of(out / "links.csv")
    equal(list(links[0]), ["left_source", "left_id", "right_source", "right_id", "match_weight",
                           "match_probability"])
    report = json.loads((out / "report.json").read_text())
    equal(report["records"], len(first) + len(second))
    for key in ("pairs_compared", "seconds", "peak_memory_bytes", "model", "expected_by_threshold"):
        assert key in report, key
    contains(page.read_text(), "<!doctype html>", "How sure", "By group of people")
    lacks(page.read_text().lower(), "<script", "http://", "https://", "pellowton", "nx1 ")


def a_model_repeats(hub, ended):
    one, two = hub.work / "nursery.csv", hub.work / "clinic.csv"
    out, again = hub.work / "linked", hub.work / "again"
    ended(hub.run("link", one, two, "--out", again, "--model", out / "model.yaml", "--workers", "1"), DONE)
    for name in ("links.csv", "clusters.csv", "model.yaml"):
        equal((again / name).read_bytes(), (out / name).read_bytes(), name)


def links_across_only(hub, ended):
    one, two = hub.work / "nursery.csv", hub.work / "clinic.csv"
    out = hub.work / "across"
    ended(hub.run("link", one, two, "--link-only", "--threshold", "0.9", "--out", out), DONE)
    for row in rows_of(out / "links.csv"):
        assert row["left_source"] != row["right_source"], row
        assert float(row["match_probability"]) >= 0.9, row


def wrong_use(hub, ended):
    one = hub.work / "nursery.csv"
    out = hub.work / "nothing"
    ended(hub.run("link", "--out", out), USAGE, "<files>")
    ended(hub.run("link", one), USAGE, "--out")
    ended(hub.run("link", one, "--out", out, "--threshold", "7", "--map", "x", "--map", "shoe=a"), USAGE,
          "0 to 1", "--map x", "--map shoe=a")
    ended(hub.run("link", one, hub.work / "none.csv", "--out", out), COULD_NOT, "none.csv")
    ended(hub.run("link", one, "--map", "sex=nowhere", "--out", out), REJECTED, "nowhere", "Forename")
    model = hub.work / "bad.yaml"
    model.write_text("threshold: seven\nspeed: 1\n")
    ended(hub.run("link", one, "--model", model, "--out", out), USAGE, "bad.yaml:1", "bad.yaml:2")
    ended(hub.run("link", one, "--model", hub.work / "linked/model.yaml", "--out", out), USAGE, "sources")
    assert not out.exists(), "wrong use wrote something"


def poor_files(hub, ended):
    """Each poor file ends as it should, with the good rows in."""
    first, _ = people(count=60)
    head = ["id", "forename", "surname", "dob", "postcode"]
    cases = {
        "ragged": (DONE, None), "empty": (REJECTED, b""), "binary": (REJECTED, b"PK\x03\x04rubbish"),
        "header": (DONE, b"id,surname\n"), "nothing": (REJECTED, b"a,b\n1,2\n"),
        "marked": (DONE, b"\xef\xbb\xbfid,surname\n1,pellow\n2,pellow\n"),
        "old": (DONE, "id;surname\n1;Brontë\n2;Brontë\n".encode("cp1252")),
        "endless": (DONE, ("id,surname\n1," + "x" * 10_000 + "\n2,pellow\n").encode()),
        "letters": (DONE, "id,surname,dob\n1,😀,1990-01-02\n2,محمد,1990-01-02\n3,,\n".encode()),
        "fillers": (DONE, ("id,forename,surname,dob,nhs_number\n" + "".join(
            f"{at},UNKNOWN,UNKNOWN,1900-01-01,0000000000\n" for at in range(20_000))).encode()),
        "twice": (DONE, b"id,surname,dob\n1,pellow,1990-01-02\n1,trask,1991-01-02\n"),
        "blank": (DONE, b"id,surname,dob,postcode\n1,,,\n2,,,\n"),
    }
    for name, (code, text) in cases.items():
        file = hub.work / f"poor-{name}.csv"
        if text is None:
            write(file, head, first + [["short", "row"]])
            code = REJECTED
        else:
            file.write_bytes(text)
        out = hub.work / f"poor-{name}"
        answer = ended(hub.run("link", file, "--out", out, limit=120), code)
        lacks(answer.stdout + answer.stderr, "pellow", "trask", "Brontë", "UNKNOWN")
        if code == REJECTED and name != "ragged":
            contains(answer.stderr, "expected")
            assert not out.exists(), f"{name} wrote something"
            continue
        records = rows_of(out / "clusters.csv")
        if name == "ragged":
            contains(answer.stderr, f"{file.name}:62", "5")
            equal(len(records), 60)
        if name == "fillers":
            equal(len({row["person"] for row in records}), 20_000, "fillers made nobody one")
        if name == "twice":
            contains(answer.stderr, "number")
            equal(len(records), 2)


def all_checks(checks, hub, ended):
    """Every check, by what it says."""
    for says, check in (
            ("two files with other headings are linked with no flags", two_files),
            ("a model given back repeats the run exactly", a_model_repeats),
            ("--link-only links across files alone", links_across_only),
            ("wrong use of link says all that is wrong, and writes nothing", wrong_use),
            ("poor files are borne: good rows enter, the rest is listed", poor_files)):
        checks.check(says, check, hub, ended)
