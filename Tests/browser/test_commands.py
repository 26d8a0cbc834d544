"""The command line as a stranger uses it: what it says, how it ends, and what it leaves behind."""

import hashlib
import http.cookiejar
import json
import pathlib
import re
import shutil
import sqlite3
import sys
import urllib.parse
import urllib.request

from bad_input import BAD_INPUT
from checks import Checks, NotRun, arguments, contains, equal, lacks
from hub import Hub, free_port
import link_checks
from personal import Personal

COMMANDS = ("demo", "serve", "import", "link", "review", "assure", "verify", "rebuild", "sign-in")
COUNCIL_FLOW = "northmoor-csc-safeguarding"
DONE, REJECTED, USAGE, UNVERIFIED, COULD_NOT = range(5)
REVIEW = pathlib.Path(__file__).resolve().parents[3] / "shared/harlow-review.txt"


def ended(answer, code, *parts):
    """An exit code, and what the complaint must hold; never a raw error of the machine's."""
    said = answer.stdout + answer.stderr
    equal(answer.returncode, code, f"exit code of {' '.join(answer.args[1:3])}, which said {said}")
    contains(said, *parts)
    lacks(said, "Fatal error", "NSCocoaError", "SQLITE_", "SQLite error")
    return answer


def version_and_help(hub):
    contains(ended(hub.run("--version"), DONE).stdout, ".")
    contains(ended(hub.run("--help"), DONE).stdout, "USAGE: kith", *COMMANDS)
    for command in COMMANDS:
        contains(ended(hub.run(command, "--help"), DONE).stdout, "USAGE: kith " + command)


def wrong_usage(hub):
    ended(hub.run("frobnicate"), USAGE, "frobnicate")
    ended(hub.run("import"), USAGE, "--data")
    ended(hub.run("import", "--data", hub.work / "x", "a.csv"), USAGE, "--flow")
    ended(hub.run("review", "a.txt"), USAGE, "--json")
    ended(hub.run("assure", "--data", hub.work / "x", "--as-of", "31/02/2015"), USAGE, "yyyy-MM-dd")
    ended(hub.run("serve", "--data", hub.work / "x", "--port", "http"), USAGE, "--port")
    ended(hub.run("serve", "--data", hub.work / "x", "--port", "99999", limit=20), USAGE, "--port")
    assert not (hub.work / "x").exists(), "wrong usage made a folder"


def an_unknown_flow(hub, folder):
    before = digest(folder)
    answer = hub.run(
        "import", "--data", folder, "--flow", "nosuch", folder / "sent/northmoor-csc-safeguarding/ssd_mother.csv")
    assert answer.returncode in (USAGE, COULD_NOT), answer.returncode
    contains(answer.stderr, "nosuch", COUNCIL_FLOW, "northmoor-police-notices")
    equal(digest(folder), before, "the ledger")


def a_missing_file(hub, folder):
    before = digest(folder)
    here = folder / "sent/northmoor-csc-safeguarding/ssd_mother.csv"
    ended(hub.run("import", "--data", folder, "--flow", COUNCIL_FLOW, here, hub.work / "none.csv"),
          COULD_NOT, "none.csv", "cannot read")
    # A report's name may hold a person's: it is not said again.
    answer = hub.run("review", hub.work / "none.txt", "--json", "-")
    ended(answer, COULD_NOT, "cannot read the file")
    assert "none.txt" not in answer.stderr, answer.stderr
    equal(digest(folder), before, "the ledger")


def a_folder_that_holds_no_hub(hub):
    for command in (("verify",), ("assure",), ("rebuild",), ("sign-in", "--as", "r.okoro")):
        ended(hub.run(*command, "--data", hub.work / "nowhere"), COULD_NOT, "nowhere")
        assert not (hub.work / "nowhere").exists(), f"kith {command[0]} made the folder"


def a_folder_that_cannot_be_used(hub):
    file = hub.work / "a-file"
    file.write_text("not a folder\n")
    for folder in (file, file / "below", pathlib.Path("/proc/kith")):
        ended(hub.run("demo", "--data", folder, "--port", free_port(), limit=60), COULD_NOT)
    other = hub.work / "somebody-elses"
    other.mkdir(exist_ok=True)
    (other / "letter.txt").write_text("not ours\n")
    ended(hub.run("demo", "--data", other, "--port", free_port(), limit=60),
          COULD_NOT, "something that is not a hub", "--data")
    equal([file.name for file in other.iterdir()], ["letter.txt"])


def a_key_that_is_gone(hub):
    folder = hub.copy("without-key")
    environment = dict(hub.environment, KITH_KEYS=str(hub.work / "no-keys"))
    ended(hub.run("verify", "--data", folder, environment=environment), COULD_NOT, "key")


def rules_are_checked_against_the_hubs_own_limits(hub):
    """A local rule of one working day tightens three, and loosens a hub's own limit of no day."""
    folder = hub.copy("rules")
    ended(hub.run("rules", "check", "--data", folder), 0, "nothing wrong")
    settings = folder / "partnership/settings.json"
    text = settings.read_text()
    line = next(one for one in text.splitlines() if '"see-each-child"' in one)
    settings.write_text(text.replace(line, line.replace('"value": 3', '"value": 0')))
    ended(hub.run("rules", "check", "--data", folder), 1, "loosen", "see-each-child")


def a_busy_port(hub, server):
    folder = hub.copy("busy")
    ended(hub.run("serve", "--data", folder, "--port", server.port, limit=60),
          COULD_NOT, str(server.port), "--port")


def a_folder_already_served(hub, server):
    ended(hub.run("serve", "--data", server.folder, "--port", free_port(), limit=60), COULD_NOT)
    assert server.answers(), "the server that held it is gone"


def digest(folder):
    """The ledger as a number: equal when nothing was added to it."""
    with sqlite3.connect(f"file:{folder}/ledger.sqlite?mode=ro", uri=True) as database:
        return database.execute(
            "SELECT count(*), max(hex(commitment)) FROM statement").fetchone()


def flows(folder):
    """Every flow of the demonstration, and the files that came in by it."""
    for sent in sorted(path for path in (folder / "sent").iterdir() if path.is_dir()):
        yield sent.name, sorted(sent.iterdir())


def nothing_new(hub, folder):
    """Imports every demo file again: by JSON and in words."""
    before = digest(folder)
    for flow, files in flows(folder):
        answer = hub.run("import", "--data", folder, "--flow", flow, "--json", *files)
        assert answer.returncode in (DONE, REJECTED), answer.stderr
        receipt = json.loads(answer.stdout)
        equal(receipt["flow"], flow)
        equal(receipt["accepted"], 0, f"accepted of {flow}")
        assert receipt["duplicates"] > 0, flow
        equal(answer.returncode, REJECTED if receipt["rejected"] else DONE, "exit code")
        words = hub.run("import", "--data", folder, "--flow", flow, *files)
        contains(words.stdout, "Nothing changed")
    equal(digest(folder), before, "the ledger")


def nothing_new_one_by_one(hub, folder):
    """Each file by itself, as if the others had never been."""
    before, changed = digest(folder), {}
    for flow, files in flows(folder):
        for file in files:
            answer = hub.run("import", "--data", folder, "--flow", flow, "--json", file)
            accepted = json.loads(answer.stdout)["accepted"]
            if accepted:
                changed[f"{file.parent.name}/{file.name}"] = accepted
    equal(changed, {}, "files that changed something, and how many statements")
    equal(digest(folder), before, "the ledger")


def assurance(hub, folder, *more):
    return json.loads(ended(
        hub.run("assure", "--data", folder, "--json", *more), DONE).stdout)


def the_recommendations(hub, folder):
    rows = assurance(hub, folder)["rows"]
    equal([row["row"] for row in rows], list(range(1, 29)), "rows")
    for row in rows:
        equal(set(row), {"row", "number", "addressed_to", "key", "meaning", "text", "measures"})
        for measure in row["measures"]:
            equal(set(measure), {
                "id", "says", "measured_on", "numerator", "denominator", "excluded", "missing",
                "value", "target", "better", "status", "evidence"}, "a measure's fields")
    shown = [measure for row in rows for measure in row["measures"]
             if measure["status"] in ("met", "missed", "no_target")]
    for measure in shown:
        equal(measure["measured_on"]["invented"], True)
        share = measure["numerator"] / measure["denominator"]
        assert abs(measure["value"] - share) < 0.001, measure
    measured = {row["row"] for row in rows if any(one in shown for one in row["measures"])}
    assert len(measured) >= 6, f"measured: {sorted(measured)}"


def an_earlier_day(hub, folder):
    answer = assurance(hub, folder, "--as-of", "2000-01-01")
    equal(answer["as_of"], "2000-01-01")
    shown = [one for row in answer["rows"] for one in row["measures"]
             if one["status"] not in ("no_data", "not_measured")
             and one["id"].startswith(("alert", "child", "police"))]
    equal(shown, [], "measured before anything was said")


def the_published_page(hub):
    if not REVIEW.exists():
        raise NotRun("the published page is not in this clone")
    return json.loads(ended(hub.run("review", REVIEW, "--json", "-"), DONE).stdout)


def a_review_is_read(hub):
    page = the_published_page(hub)
    equal(len(page["recommendations"]), 23, "recommendations")
    equal(sum(len(one["addressed_to"]) for one in page["recommendations"]), 28, "addressees")
    equal((page["published"], page["year_of_death"]), ("June 2023", 2012))
    for one in page["recommendations"]:
        equal(set(one), {
            "number", "text", "stem", "addressed_to", "partners", "consulted", "page", "box",
            "also_at", "confidence", "reasons"}, "a recommendation's fields")
        assert one["text"], one["number"]


def a_review_is_kept(hub, folder):
    page = the_published_page(hub)
    equal({row["text"] for row in assurance(hub, folder)["rows"]}, {None}, "texts before")
    ended(hub.run("review", REVIEW, "--data", folder), DONE, "23 recommendations")
    rows = assurance(hub, folder)["rows"]
    texts = {one["number"]: one["text"] for one in page["recommendations"]}
    for row in rows:
        equal(row["text"], texts[row["number"]], f"text of row {row['row']}")
    before = digest(folder)
    ended(hub.run("review", REVIEW, "--data", folder), DONE, "nothing changed")
    equal(digest(folder), before, "the ledger")


def not_a_review(hub):
    file = hub.work / "shopping.txt"
    file.write_text("Eggs\nBread\n")
    ended(hub.run("review", file, "--json", "-"), REJECTED, "expected")


def the_ledger_verifies(hub, folder):
    answer = json.loads(ended(hub.run("verify", "--data", folder, "--json"), DONE).stdout)
    equal(answer["first_bad"], None)
    equal(answer["size"], digest(folder)[0], "size")
    assert re.fullmatch("[0-9a-f]{64}", answer["root"]), answer["root"]
    contains(ended(hub.run("verify", "--data", folder), DONE).stdout, answer["root"])
    return answer


def merkle_root(leaves):
    """The root of RFC 6962, worked out here without the hub."""
    def digest_of(text):
        return hashlib.sha256(text).digest()

    stack = []
    for place, leaf in enumerate(leaves):
        node = digest_of(b"\0" + leaf)
        while place & 1:
            node, place = digest_of(b"\1" + stack.pop() + node), place >> 1
        stack.append(node)
    while len(stack) > 1:
        node = stack.pop()
        stack.append(digest_of(b"\1" + stack.pop() + node))
    return stack[0] if stack else digest_of(b"")


def the_root_can_be_worked_out_by_anybody(hub, folder):
    root = json.loads(hub.run("verify", "--data", folder, "--json").stdout)["root"]
    with sqlite3.connect(f"file:{folder}/ledger.sqlite?mode=ro", uri=True) as database:
        commitments = [one for (one,) in database.execute(
            "SELECT commitment FROM statement ORDER BY sequence")]
    equal(root, merkle_root(commitments).hex(), "root")


def a_flipped_byte_is_found(hub):
    folder = hub.copy("flipped")
    with sqlite3.connect(folder / "ledger.sqlite") as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        pieces = {
            (what, sequence): database.execute(
                f"SELECT {column} FROM {table} WHERE sequence = ?", (sequence,)).fetchone()[0]
            for what, table, column in (
                ("content", "content", "sealed"), ("commitment", "statement", "commitment"))
            for sequence in (1, 1234)}
    database.close()
    file = folder / "ledger.sqlite"
    whole = file.read_bytes()
    for (what, sequence), piece in pieces.items():
        # The last bytes may stand on an overflow page of their own; the first stand together.
        equal(whole.count(piece[:24]), 1, "places of it")
        at = whole.index(piece[:24]) + 20
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1:])
        answer = ended(hub.run("verify", "--data", folder, "--json"), UNVERIFIED)
        equal(json.loads(answer.stdout)["first_bad"], sequence, f"first bad {what}")
        ended(hub.run("verify", "--data", folder), UNVERIFIED, f"Statement {sequence} ")


def views(folder):
    """Every table of the views, as text, whatever order rows stand in."""
    with sqlite3.connect(f"file:{folder}/views.sqlite?mode=ro", uri=True) as database:
        tables = [name for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {table: sorted(map(repr, database.execute(f"SELECT * FROM {table}")))
                for table in tables}


def the_views_are_made_anew(hub, folder):
    size = digest(folder)[0]
    before = views(folder)
    ended(hub.run("rebuild", "--data", folder), DONE, str(size))
    after = views(folder)
    equal(sorted(after), sorted(before), "tables")
    for table in before:
        changed = set(before[table]) ^ set(after[table])
        assert not changed, f"{len(changed)} rows of {table} differ, such as {sorted(changed)[:2]}"
    for name in ("views.sqlite", "views.sqlite-wal", "views.sqlite-shm"):
        (folder / name).unlink(missing_ok=True)
    the_ledger_verifies(hub, folder)
    equal(views(folder)["statement"], before["statement"], "statements after the views were lost")


def bad_input(hub, folder, case):
    """One file of bad input: what is wrong is said, the good rows enter, no value is repeated."""
    place = hub.work / "bad"
    place.mkdir(exist_ok=True)
    file = place / case.name
    file.write_bytes(case.content)
    answer = hub.run("import", "--data", folder, "--flow", case.flow, "--json", file)
    equal(answer.returncode, REJECTED if case.rejected else DONE, f"exit code ({answer.stderr})")
    receipt = json.loads(answer.stdout)
    equal(receipt["accepted"] > 0, case.enters, f"some of it enters ({receipt['accepted']})")
    found = [(one.get("line"), one.get("column"), one["problem"]) for one in receipt["rejected"]]
    equal(len(found), len(case.rejected), f"rejections {found}")
    for (line, column, problem), one in zip(case.rejected, receipt["rejected"]):
        equal((one.get("line"), one.get("column")), (line, column), "line and column")
        contains(one["problem"], problem)
        assert one["file"] == case.name and one["expected"], one
    lacks(answer.stdout + answer.stderr, *case.private)
    words = hub.run("import", "--data", folder, "--flow", case.flow, file)
    lacks(words.stdout + words.stderr, *case.private)
    equal(words.returncode, answer.returncode, "exit code the second time")


class Browsing:
    """A session over plain requests."""

    def __init__(self, server):
        self.server = server
        self.opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.read(server.link("r.okoro"))

    def read(self, path, form=None):
        data = urllib.parse.urlencode(form).encode() if form else None
        url = path if path.startswith("http") else self.server.address + path
        try:
            with self.opener.open(url, data, timeout=60) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError as refused:
            return refused.read().decode()


def nothing_personal_is_logged(hub, server):
    browsing = Browsing(server)
    page = browsing.read("/people?q=Mara+Ashdown")
    address = re.search(r'href="(/people/[0-9a-f]+)"', page).group(1)
    page = browsing.read(address)
    token = re.search(r'name="token" value="([^"]+)"', page).group(1)
    family = browsing.read(
        address + "/open", {"token": token, "purpose": "childProtectionEnquiry", "next": ""})
    contains(family, "Theo")
    for path in ("/chronology", "/duties", "/records", "/statements/1", "/chronology.csv"):
        browsing.read(address + path)
    for strange in ("/people?q=%00%ff", "/people/%F0%9F", "/people/Mara%20Ashdown", "/%2e%2e/x",
                    "/people?q=" + "Ashdown+" * 500):
        browsing.read(strange)
    browsing.read(address + "/open", {"token": "Ashdown", "purpose": "Ashdown"})
    bad = next(case for case in BAD_INPUT if case.name == "mistakes.csv")
    file = hub.work / bad.name
    file.write_bytes(bad.content)
    hub.run("import", "--data", server.folder, "--flow", bad.flow, file)
    said = server.log.read_text().split("Another link:")[1] + server.complaints.read_text()
    found = Personal(server.folder / "sent").within(said)
    assert not found, f"{len(found)} names or numbers of people in the log, such as {found[:3]}"


def it_ends_when_asked(server):
    code, seconds = server.stop()
    equal(code, 0, "exit code")
    assert seconds <= 5, f"it took {seconds:.1f} s"
    assert not (server.folder / "kith.sock").exists(), "the socket is left behind"


def it_serves_again_soon(hub, folder):
    with hub.server("demo", folder, limit=60) as server:
        assert server.seconds_to_serve <= 10, f"{server.seconds_to_serve:.1f} s"
        equal(len(server.links()), 16, "sign-in links")
        lacks(server.complaints.read_text(), "Making")


def unserved(checks, hub):
    folder = hub.copy("unserved")
    checks.check("--version and --help answer everywhere", version_and_help, hub)
    checks.check("wrong usage ends with 2 and says what was expected", wrong_usage, hub)
    checks.check("an unknown flow is told the flows there are", an_unknown_flow, hub, folder)
    checks.check("a missing file changes nothing", a_missing_file, hub, folder)
    checks.check("a folder without a hub is said to be one", a_folder_that_holds_no_hub, hub)
    checks.check("an unusable folder ends with 4", a_folder_that_cannot_be_used, hub)
    checks.check("a hub without its key is not opened", a_key_that_is_gone, hub)
    checks.check("every demo file a second time changes nothing, and that is said",
                 nothing_new, hub, folder)
    checks.check("nor does each file by itself", nothing_new_one_by_one, hub, folder)
    checks.check("28 recommendations are listed, at least 6 of them measured",
                 the_recommendations, hub, folder)
    checks.check("what is measured is asked for on an earlier day", an_earlier_day, hub, folder)
    checks.check("a review's page is read into 23 recommendations for 28 addressees",
                 a_review_is_read, hub)
    checks.check("a review that is kept gives its wording to the measures",
                 a_review_is_kept, hub, folder)
    checks.check("a page that is no review is refused", not_a_review, hub)
    for case in BAD_INPUT:
        checks.check(f"bad input: {case.says}", bad_input, hub, folder, case)
    checks.check("the ledger verifies", the_ledger_verifies, hub, folder)
    checks.check("its root is the one another program works out",
                 the_root_can_be_worked_out_by_anybody, hub, folder)
    checks.check("views made anew equal the ones kept up", the_views_are_made_anew, hub, folder)
    checks.check("local rules are checked against the hub's own limits",
                 rules_are_checked_against_the_hubs_own_limits, hub)
    checks.check("a flipped byte is found, and the first bad statement named",
                 a_flipped_byte_is_found, hub)
    shutil.rmtree(folder)


def served(checks, hub):
    folder = hub.copy("served")
    with hub.server("serve", folder) as server:
        checks.check("a busy port ends with 4 and says what to do", a_busy_port, hub, server)
        checks.check("a folder that is served is not served twice",
                     a_folder_already_served, hub, server)
        checks.check("while served, every demo file a second time changes nothing",
                     nothing_new, hub, folder)
        checks.check("while served, the recommendations are listed",
                     the_recommendations, hub, folder)
        checks.check("while served, the ledger verifies", the_ledger_verifies, hub, folder)
        checks.check("nothing personal stands in the server's log",
                     nothing_personal_is_logged, hub, server)
        checks.check("told to end, the server ends with 0 within 5 seconds",
                     it_ends_when_asked, server)
    checks.check("the ledger verifies after the server has ended", the_ledger_verifies, hub, folder)
    checks.check("a demonstration serves again within 10 seconds", it_serves_again_soon, hub, folder)


def main():
    options = arguments(__doc__).parse_args()
    checks = Checks("The command line")
    hub = Hub(options.kith, options.work)
    try:
        link_checks.all_checks(checks, hub, ended)
        unserved(checks, hub)
        served(checks, hub)
    finally:
        hub.clear()
    checks.close(options.counts)


if __name__ == "__main__":
    sys.exit(main())
