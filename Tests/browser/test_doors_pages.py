"""What comes in as people bring it: a file dragged onto the page and its receipt, a row mended and
sent again, a mapping made with the assistant and used, one report by hand, a folder that is watched."""

import io
import json
import os
import signal
import subprocess
import sys
import time

import openpyxl

from browser import Visitor, chromium
from checks import Checks, arguments, contains, equal, lacks
from hub import Hub, free_port

FLOW = "lantern-extract"
REFERRALS = (
    "Client Ref,Referral Ref,Referred By,Forename,Surname,Date Of Birth,Referral Date,Step,"
    "Support Note\n"
    "{n}1,R{n}1,police,Wren,Sallow,31/02/1993,2025-03-03,Received,She came in.\n"
    "{n}2,R{n}2,police,Ada,Orrell,1990-01-01,2025-03-04,Received,She rang.\n")
OWN = [
    ["Who", "First names", "Last name", "Born", "Linked to", "Is", "Seen", "Log no", "What was said",
     "Desk"],
    ["{n}7", "Mo", "Reed", "02/01/1970", "{n}8", "Best mate", "03/05/2025", "77",
     "He asked for help with the door.", "4"],
    ["{n}8", "Bo", "Reed", "05/06/1975", "{n}7", "Brother", "04/05/2025", "78",
     "He said that nobody had called.", "4"],
]

DROP = """([text, name]) => {
  const place = document.querySelector('.k-drop');
  const data = new DataTransfer();
  data.items.add(new File([text], name, {type: 'text/csv'}));
  for (const kind of ['dragenter', 'dragover', 'drop'])
    place.dispatchEvent(new DragEvent(kind, {bubbles: true, cancelable: true, dataTransfer: data}));
}"""


class Sitting:
    """One sitting of the domestic abuse service's adviser; each step goes on from the last."""

    def __init__(self, checks, server, browser, scripts, shots):
        self.checks, self.server, self.scripts = checks, server, scripts
        self.number = "S" if scripts else "N"
        self.visitor = Visitor(browser, server.address, scripts, shots if scripts else None)
        self.page = self.visitor.page
        self.visitor.go(server.link("f.hollis"))
        if self.page.get_by_role("button", name="Sign in").count():
            self.page.get_by_role("button", name="Sign in").click()

    @property
    def text(self):
        return self.visitor.text()

    def take(self):
        manner = "with scripts" if self.scripts else "without scripts"
        for step in (
                self.sends_a_file, self.opens_a_row, self.mends_it_badly, self.mends_it,
                self.sees_it_mended, self.offers_other_sheets, self.shows_a_sample,
                self.puts_it_right, self.saves_it, self.sends_by_it, self.writes_a_report,
                self.forgets_a_row):
            self.checks.check(f"{manner}: {step.__doc__.rstrip('.')}", step)
        self.visitor.close()

    def choose(self, name, text):
        """Drags a file onto the page where scripts run, picks it where they do not."""
        if self.scripts:
            self.page.evaluate(DROP, [text, name])
            equal(self.page.locator("#files").evaluate("one => one.files.length"), 1, "files")
        else:
            self.page.set_input_files(
                "#files", {"name": name, "mimeType": "text/csv", "buffer": text.encode()})

    def sends_a_file(self):
        """a file is brought in, and its receipt offers the row to mend."""
        self.visitor.go("/receive")
        self.visitor.look("doors-receive")
        self.page.select_option("#flow", FLOW)
        self.choose("referrals.csv", REFERRALS.format(n=self.number))
        self.page.get_by_role("button", name="Send").click()
        contains(self.text, "Part of it entered", "Rows you can mend here", "Row 2 of referrals.csv")
        lacks(self.text, "31/02/1993", "Sallow")
        self.visitor.look("doors-receipt")

    def opens_a_row(self):
        """the row shows its cells, what is wrong and what was expected."""
        self.page.get_by_role("link", name="Row 2 of referrals.csv").click()
        self.row = self.visitor.path
        contains(self.text, "not a date of the calendar", "Expected: a day such as")
        equal(self.page.locator("#cell-4").input_value(), "Sallow")
        self.visitor.look("doors-row")

    def mends_it_badly(self):
        """a row that is still wrong comes back as it was written."""
        self.page.fill("#cell-5", "30/02/1993")
        self.page.get_by_role("button", name="Send the row again").click()
        contains(self.text, "Something is still wrong with it")
        equal(self.page.locator("#cell-5").input_value(), "30/02/1993")
        self.visitor.look("doors-row-again")

    def mends_it(self):
        """a mended row enters, and its receipt names the first."""
        self.page.fill("#cell-5", "28/02/1993")
        self.page.get_by_role("button", name="Send the row again").click()
        contains(self.text, "All of it entered", "It mends row 2 of referrals.csv")
        self.visitor.look("doors-mended")

    def sees_it_mended(self):
        """the first receipt says the row was mended, and the row waits no more."""
        self.page.get_by_role("link", name="the first receipt").click()
        contains(self.text, "Mended since", "Row 2 of referrals.csv, its receipt")
        lacks(self.text, "Rows you can mend here")
        self.visitor.look("doors-receipt-mended")
        self.visitor.go(self.row)
        contains(self.text, "Mended since")

    def show(self, rows, **others):
        """Sends a workbook as a sample: a first sheet, and others by name."""
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append([cell.format(n=self.number) for cell in row])
        for name, more in others.items():
            sheet = book.create_sheet(name)
            for row in more:
                sheet.append(row)
        held = io.BytesIO()
        book.save(held)
        self.page.select_option("#flow", FLOW)
        self.page.set_input_files("#sample", {
            "name": "own.xlsx", "buffer": held.getvalue(),
            "mimeType": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
        self.page.get_by_role("button", name="Look at the sample").click()

    def offers_other_sheets(self):
        """a workbook's other sheets are offered, and one of them is looked at instead."""
        self.visitor.go("/receive/mappings")
        self.show(OWN, Carers=[["Carer Ref", "Surname"], ["C9", "Reed"]], Empty=[])
        contains(self.text, "Other sheets of this workbook", "Look at the sheet Carers")
        lacks(self.text, "sheet Empty")
        self.visitor.look("doors-mapping-sheets")
        self.page.get_by_role("button", name="Look at the sheet Carers").click()
        contains(self.text, "sheet: Carers", "Carer Ref")
        lacks(self.text, "Other sheets of this workbook")
        equal(self.page.locator("#column-1").input_value(), "familyName")
        self.page.get_by_role("button", name="Show what the rows say").click()
        contains(self.text, "sheet: Carers", "Carer Ref")

    def shows_a_sample(self):
        """a sample's columns are proposed, with reasons, and its rows in words."""
        self.visitor.go("/receive/mappings")
        self.visitor.look("doors-mappings")
        self.page.get_by_role("button", name="Look at the sample").click()
        contains(self.text, "Choose a sample of the table")
        self.show(OWN)
        contains(self.text, "What the columns hold", "its heading says so", "values read so")
        equal(self.page.locator("#column-3").input_value(), "born")
        equal(self.page.locator("#column-0").input_value(), "fullName")
        self.visitor.look("doors-mapping")

    def puts_it_right(self):
        """a column is put right, and what the rows would say follows."""
        self.page.get_by_role("button", name="Show what the rows say").click()
        contains(self.text, "Say which column has your own number")
        self.visitor.look("doors-mapping-problems")
        for column, meaning in ((0, "record"), (4, "otherRecord"), (5, "relationship"), (6, "day"),
                                (7, "eventNumber"), (8, "note"), (9, "nothing")):
            self.page.select_option(f"#column-{column}", meaning)
        self.page.get_by_role("button", name="Show what the rows say").click()
        contains(self.text, f"{self.number}7 is Mo Reed", "kept as it is stated, “Best mate”",
                 "are kept as they are stated: Best mate", "desk")
        self.visitor.look("doors-mapping-right")

    def saves_it(self):
        """it is saved under a name, and offered."""
        self.page.get_by_role("button", name="Save the mapping").click()
        contains(self.text, "Give it a name of small letters")
        self.page.fill("#name", "drop-ins")
        self.page.fill("#says", "People who came to the door.")
        self.page.get_by_role("button", name="Save the mapping").click()
        contains(self.text, "Saved as drop-ins, version 1", "People who came to the door")
        self.visitor.look("doors-mapping-saved")

    def sends_by_it(self):
        """a table is sent by it, and everything enters."""
        self.visitor.go("/receive")
        self.page.select_option("#flow", FLOW)
        self.page.select_option("#mapping", "drop-ins")
        self.choose("own.csv", "\n".join(
            ",".join(cell.format(n=self.number) for cell in row) for row in OWN) + "\n")
        self.page.get_by_role("button", name="Send").click()
        contains(self.text, "All of it entered", "lantern.desk")

    def writes_a_report(self):
        """one report is written by hand and has its receipt."""
        self.visitor.go("/receive/one-report")
        self.page.get_by_role("button", name="Send the report").click()
        contains(self.text, "Say on which day it happened", "Say who said so")
        self.visitor.look("doors-report")
        for field, text in (("number", self.number + "9"), ("given", "Isolde"),
                            ("family", "Farrow"), ("day", "31/02/2025"),
                            ("what", "It was loud again."), ("who", "a neighbour")):
            self.page.fill("#" + field, text)
        self.page.check("input[name=subject][value=victim]")
        self.page.check("input[name=standing][value=reported]")
        self.page.get_by_role("button", name="Send the report").click()
        contains(self.text, "not a date of the calendar")
        self.page.fill("#day", "28/02/2025")
        self.page.get_by_role("button", name="Send the report").click()
        contains(self.text, "Receipt", "All of it entered")
        self.visitor.look("doors-report-receipt")

    def forgets_a_row(self):
        """a row that need not be sent is forgotten."""
        self.visitor.go("/receive")
        self.page.select_option("#flow", FLOW)
        self.choose("more.csv", REFERRALS.format(n=self.number + "Z"))
        self.page.get_by_role("button", name="Send").click()
        self.page.get_by_role("link", name="Row 2 of more.csv").click()
        path = self.visitor.path
        self.page.get_by_role("button", name="Forget this row").click()
        lacks(self.text, "Rows you can mend here")
        self.visitor.go(path)
        lacks(self.text, "Sallow")


def nobody_else_sees_a_row(server, browser):
    """The administrator sees the receipt and no cell; another agency sees neither."""
    sender = Sitting(Checks("the sender"), server, browser, False, None)
    sender.number = "Q"
    sender.sends_a_file()
    row = sender.page.get_by_role("link", name="Row 2 of referrals.csv").get_attribute("href")
    receipt = row.split("/rows/")[0]
    for who, sees_receipt in (("e.vance", True), ("p.nowak", False)):
        visitor = Visitor(browser, server.address, False)
        visitor.go(server.link(who))
        if visitor.page.get_by_role("button", name="Sign in").count():
            visitor.page.get_by_role("button", name="Sign in").click()
        visitor.go(row)
        contains(visitor.text(), "Nothing here")
        visitor.go(receipt)
        contains(visitor.text(), "Turned away" if sees_receipt else "Nothing here")
        lacks(visitor.text(), "Rows you can mend here", "Sallow")
        visitor.close()
    sender.visitor.close()


class Watched:
    """A hub that watches a folder."""

    def __init__(self, hub, folder, drops):
        self.process = subprocess.Popen(
            [hub.kith, "serve", "--data", str(folder), "--port", str(free_port()), "--watch",
             str(drops)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=hub.environment)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)


def until(what, says, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError(f"not within {seconds} s: {says}")


def receipts(place):
    return sorted((place / "received").glob("*.receipt.json"))


def a_folder_is_watched(hub):
    """Whole files are taken in and no others; each once, also when the hub stopped in between."""
    folder, drops = hub.work / "watched", hub.work / "drops"
    place = drops / FLOW
    place.mkdir(parents=True)
    (drops / "no-such-flow").mkdir()
    text = REFERRALS.format(n="W")
    with Watched(hub, folder, drops):
        with (place / "slow.csv").open("w") as slow:
            for line in text.splitlines(keepends=True):
                slow.write(line)
                slow.flush()
                os.fsync(slow.fileno())
                time.sleep(1.0)
        (place / "later.csv.part").write_text(text)
        (place / "bad.csv").write_bytes(b"\x00\x01\x02 no table")
        (drops / "no-such-flow" / "lost.csv").write_text("a,b\n1,2\n")
        until(lambda: len(receipts(place)) == 2, "two receipts")
        until(lambda: (drops / "no-such-flow" / "lost.csv.problem.txt").exists(), "a problem")
        found = {one.name.split("-", 1)[1]: json.loads(one.read_text()) for one in receipts(place)}
        slow = found["slow.csv.receipt.json"]
        equal(len(slow["rejected"]), 1)
        assert slow["accepted"] > 5, slow
        bad = found["bad.csv.receipt.json"]
        equal((bad["accepted"], len(bad["rejected"])), (0, 1))
        equal(sorted(one.name for one in place.iterdir() if one.is_file()), ["later.csv.part"])
        told = drops / "no-such-flow" / "lost.csv.problem.txt"
        contains(told.read_text(), "no flow")
        # Put right in place with as many bytes as before, it is tried again all the same.
        before = told.stat().st_mtime_ns
        (drops / "no-such-flow" / "lost.csv").write_text("a,b\n1,3\n")
        until(lambda: told.stat().st_mtime_ns > before, "another try")
    # As when the hub is stopped after it took a file in and before it moved it.
    (place / "slow.csv").write_text(text)
    for one in receipts(place):
        one.unlink()
    with Watched(hub, folder, drops):
        again = until(lambda: receipts(place), "a receipt after the restart")
        time.sleep(3)
        equal(len(again), 1)
        equal(json.loads(again[0].read_text())["accepted"], slow["accepted"])
    answer = hub.run("verify", "--data", folder, "--json")
    equal(json.loads(answer.stdout)["size"], slow["accepted"], "statements in the ledger")


def main():
    parser = arguments(__doc__)
    parser.add_argument("--shots", help="a folder to keep pictures of the pages in")
    options = parser.parse_args()
    hub = Hub(options.kith, options.work)
    checks = Checks("What comes in, as people bring it")
    folder = hub.work / "doors-pages"
    first = hub.work / "first.csv"
    first.write_text(REFERRALS.format(n="F"))
    for one in (folder, hub.work / "watched"):
        first.write_text("Client Ref,Referral Ref,Referred By\n")
        made = hub.run("import", "--data", one, "--flow", FLOW, first)
        assert made.returncode in (0, 1), made.stderr
    checks.check("a watched folder takes in each whole file once", a_folder_is_watched, hub)
    with hub.server("serve", folder) as server, chromium() as browser:
        Sitting(checks, server, browser, True, options.shots).take()
        Sitting(checks, server, browser, False, None).take()
        checks.check("nobody but its sender sees a row", nobody_else_sees_a_row, server, browser)
    hub.clear()
    checks.close(options.counts)


if __name__ == "__main__":
    main()
