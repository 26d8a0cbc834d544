"""How soon a duty stands after a statement came, and how soon a team's worklist is drawn.

A hub of invented families, in a fresh folder, on disk, with real views. The clock runs outside the
hub: one reader signed in over loopback HTTP. A report that a school writes by hand is answered when
what it says is on disk and its duties are worked out; each answer is checked by reading the duty
from the hub's views. A team's worklist is the whole page of a council that owes so many duties.
Beside both stands what any page costs: one that asks nothing of anybody. Nothing asserts a time.
"""

import argparse
import csv
import datetime
import http.cookiejar
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

GIVEN = ["Wren", "Ada", "Mo", "Bo", "Isla", "Theo", "Robin", "Skye", "Noor", "Iris", "Kai", "Una"]
ROOTS = ["Sal", "Or", "Fen", "Har", "Mal", "Wint", "Birk", "Tarn", "Cald", "Stan", "Pell", "Roth"]
ENDS = ["low", "rell", "wick", "dale", "by", "ford", "ley", "combe", "thorpe", "mere"]
TEAM = 30
COUNCIL, SCHOOL = "northmoor-csc", "oakfield-school"


def day(before):
    return (datetime.date.today() - datetime.timedelta(days=before)).isoformat()


def town(families, owed, lots):
    """A council's tables: a mother and two children a family; `owed` referrals are undecided."""
    tables = {name: [] for name in (
        "ssd_person", "ssd_mother", "ssd_address", "ssd_family", "ssd_contacts",
        "ssd_cin_episodes", "ssd_cin_visits")}
    children = []
    for number in range(families):
        surname = lots.choice(ROOTS) + lots.choice(ENDS)
        mother = f"M{number}"
        members = [(mother, 30 * 365)] + [(f"C{number}{part}", 365 * (4 + part * 3)) for part in (0, 1)]
        for index, (person, age) in enumerate(members):
            born = day(age + lots.randrange(2_000))
            given = lots.choice(GIVEN)
            tables["ssd_person"].append({
                "pers_person_id": person, "pers_forename": given, "pers_surname": surname,
                "pers_sex": lots.choice("MF") if index else "F", "pers_dob": born,
                "pers_common_child_id": nhs(number * 3 + index),
                "pers_is_mother": "N" if index else "Y"})
            tables["ssd_address"].append({
                "addr_table_id": f"A{person}", "addr_person_id": person,
                "addr_address_start_date": day(1_500),
                "addr_address_json": json.dumps({"LINE1": f"{number} Quay Walk"}),
                "addr_address_postcode": f"QX{number % 90 + 1} {number % 9 + 1}AB"})
            tables["ssd_family"].append({
                "fami_table_id": f"F{person}", "fami_family_id": f"F{number}",
                "fami_person_id": person})
            if index:
                children.append((person, given, surname, born))
                child(tables, number, person, born, mother, len(children) <= owed, lots)
    return tables, children


def child(tables, number, person, born, mother, is_owed, lots):
    tables["ssd_mother"].append({
        "moth_table_id": f"T{person}", "moth_person_id": mother,
        "moth_childs_person_id": person, "moth_childs_dob": born})
    began = lots.randrange(200, 1_000)
    for part in range(3):
        tables["ssd_contacts"].append({
            "cont_contact_id": f"K{person}{part}", "cont_person_id": person,
            "cont_contact_date": day(began - part), "cont_contact_source_code": "2A"})
    tables["ssd_cin_episodes"].append({
        "cine_referral_id": f"R{person}", "cine_person_id": person,
        "cine_referral_date": day(lots.randrange(1, 60) if is_owed else began),
        "cine_cin_primary_need_code": "N1", "cine_referral_source_code": "2A",
        "cine_referral_nfa": "" if is_owed else "Y",
        "cine_close_date": "" if is_owed else day(began - 20)})
    for part in range(8):
        tables["ssd_cin_visits"].append({
            "cinv_cin_visit_id": f"V{person}{part}", "cinv_person_id": person,
            "cinv_cin_visit_date": day(began - 10 * part), "cinv_cin_visit_seen": "Y",
            "cinv_cin_visit_seen_alone": "Y"})


def nhs(number):
    """An NHS number out of the range that is never given out, with its check digit."""
    while True:
        digits = f"999{number:06d}"
        check = 11 - sum((10 - place) * int(digit) for place, digit in enumerate(digits)) % 11
        if check != 10:
            return digits + str(check % 11)
        number += 500_000


def written(folder, tables):
    folder.mkdir()
    for name, rows in tables.items():
        with (folder / f"{name}.csv").open("w", newline="") as out:
            table = csv.DictWriter(out, list(rows[0]))
            table.writeheader()
            table.writerows(rows)
    return sorted(folder.glob("*.csv"))


class Hub:
    """A served folder and somebody signed in to it."""

    def __init__(self, kith, folder, environment):
        self.kith, self.folder, self.environment = kith, folder, environment
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [kith, "serve", "--data", str(folder), "--port", str(port)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
        for _ in range(600):
            assert self.process.poll() is None, "the hub ended"
            try:
                urllib.request.urlopen(self.address + "/health", timeout=2).read()
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit("the hub does not answer")

    def signed_in(self, practitioner):
        opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()), Still())
        link = subprocess.run(
            [self.kith, "sign-in", "--data", str(self.folder), "--as", practitioner], check=True,
            capture_output=True, text=True, env=self.environment).stdout.strip()
        page = opener.open(link, timeout=60).read().decode()
        if 'name="token"' in page and "/work" not in opener.open(self.address + "/work").url:
            token = re.search(r'name="token" value="([^"]+)"', page).group(1)
            opener.open(link, urllib.parse.urlencode({"token": token}).encode()).read()
        return opener

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)


class Still(urllib.request.HTTPRedirectHandler):
    """Follows redirects of pages asked for and not of forms sent."""

    def redirect_request(self, request, *rest):
        return None if request.data else super().redirect_request(request, *rest)


def timed(action):
    began = time.perf_counter()
    value = action()
    return (time.perf_counter() - began) * 1_000, value


def told(name, times):
    print(
        f"{name:34} p50 {statistics.median(times):8.2f} ms, "
        f"p99 {statistics.quantiles(times, n=100)[98]:8.2f} ms, {len(times)} times")


def reports(hub, children, count):
    """Milliseconds until each of some reports, every one about another child, is answered."""
    opener = hub.signed_in("j.whitcombe")
    form = opener.open(hub.address + "/receive/one-report").read().decode()
    token = re.search(r'name="token" value="([^"]+)"', form).group(1)
    views = sqlite3.connect(f"file:{hub.folder}/views.sqlite?mode=ro", uri=True)

    def owed():
        return views.execute(
            "SELECT count(*) FROM duty WHERE id LIKE 'follow-up-mention-of-carer%'").fetchone()[0]

    times = []
    for index, (person, _, _, born) in enumerate(children[:count]):
        values = {
            "token": token, "flow": "oakfield-school-extract", "subject": "child",
            "number": "S" + person, "born": born, "day": day(index % 20),
            "what": "His carer rang.", "who": "Teacher", "standing": "reported"}
        before = owed()
        data = urllib.parse.urlencode(values).encode()

        def send():
            try:
                return opener.open(hub.address + "/receive/one-report", data).status
            except urllib.error.HTTPError as answer:
                return answer.code
        milliseconds, status = timed(send)
        assert status == 303, f"answered {status}"
        assert owed() == before + 1, "the duty does not stand when the answer comes"
        times.append(milliseconds)
    return times


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kith", default=".build/release/kith")
    parser.add_argument("--families", type=int, default=5_000)
    parser.add_argument("--owed", type=int, default=2_000)
    parser.add_argument("--reports", type=int, default=300)
    parser.add_argument("--keep", help="a folder to keep the hub in, used again where it is there")
    options = parser.parse_args()
    kith = str(pathlib.Path(options.kith).resolve())
    work = pathlib.Path(options.keep or tempfile.mkdtemp(prefix="kith-worklist-"))
    environment = dict(os.environ, KITH_KEYS=str(work / "keys"))
    tables, children = town(options.families, options.owed, random.Random(5))
    if not (work / "hub").exists():
        begun(kith, work, tables, children, options, environment)
    load = pathlib.Path("/proc/loadavg").read_text().split()[0]
    hub = Hub(kith, work / "hub", environment)
    try:
        measured(hub, children, options, load)
    finally:
        hub.stop()
        if not options.keep:
            shutil.rmtree(work, ignore_errors=True)


def begun(kith, work, tables, children, options, environment):
    """A folder with the council's tables and the school's pupils, and thirty in the team."""
    work.mkdir(exist_ok=True)
    pupils = [
        {"Pupil Ref": "S" + person, "Forename": given, "Surname": surname, "Date Of Birth": born,
         "UPN": "", "Concern Ref": f"N{person}", "Concern Date": day(400), "Concern": "Late."}
        for person, given, surname, born in children[:options.reports]]
    files = written(work / "council", tables) + written(work / "school", {"pupils": pupils})
    for flow, some in (
            ("northmoor-csc-safeguarding", files[:-1]), ("oakfield-school-extract", files[-1:])):
        milliseconds, answer = timed(lambda: subprocess.run(
            [kith, "import", "--data", str(work / "hub"), "--flow", flow, "--json",
             *map(str, some)], capture_output=True, text=True, env=environment))
        receipt = json.loads(answer.stdout)
        accepted = receipt["accepted"]
        print(f"imported {accepted} statements in {milliseconds / 1000:.1f} s")
        assert not receipt["rejected"], receipt["rejected"][:3]
    partnership = work / "hub/partnership/partnership.json"
    people = json.loads(partnership.read_text())
    people["practitioners"] += [
        {"id": f"t.{number}", "name": f"Worker {number}", "agency": COUNCIL,
         "role": "socialWorker"} for number in range(TEAM)]
    partnership.write_text(json.dumps(people))


def measured(hub, children, options, load):
    views = sqlite3.connect(f"file:{hub.folder}/views.sqlite?mode=ro", uri=True)
    statements = views.execute("SELECT max(sequence) FROM statement").fetchone()[0]
    owed = views.execute(
        "SELECT count(*) FROM duty WHERE owedBy = ? AND metOn IS NULL", (COUNCIL,)).fetchone()[0]
    print(
        f"{3 * options.families} people, {statements} statements, {owed} open duties of the "
        f"council, load {load}")
    team = [hub.signed_in(f"t.{number}") for number in range(TEAM)]
    first, page = timed(lambda: team[0].open(hub.address + "/work").read())
    print(f"{'worklist, the first of a process':34}     {first:8.2f} ms, {len(page)} bytes")
    told("worklist of a team of 30", [
        timed(lambda: one.open(hub.address + "/work").read())[0] for one in team * 2])
    told("a page that asks nothing", [
        timed(lambda: one.open(hub.address + "/receive").read())[0] for one in team * 2])
    told("a report until its duty stands", reports(hub, children, options.reports))


if __name__ == "__main__":
    main()
