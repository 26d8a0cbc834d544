"""Killed in the middle of an import, again and again: nothing acknowledged is lost."""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

from checks import Checks, arguments, equal
from hub import Hub

FLOW = "southmere-csc-safeguarding"
SEED = 20310314


class Crash:
    """An import into a fresh folder, uninterrupted once, and then killed at moments of chance."""

    def __init__(self, hub, rounds):
        self.hub, self.rounds = hub, rounds
        sent = sorted((hub.loaded / "sent" / "southmere-csc-safeguarding").glob("*.csv"))
        self.first = [file for file in sent if file.name == "ssd_person.csv"]
        self.all = sent
        self.chance = random.Random(SEED)

    def fresh(self, name):
        folder = self.hub.work / name
        shutil.rmtree(folder, ignore_errors=True)
        return folder

    def bring(self, folder, files):
        """An import that is acknowledged: its receipt."""
        answer = self.hub.run("import", "--data", folder, "--flow", FLOW, "--json", *files)
        assert answer.returncode in (0, 1), answer.stderr
        return json.loads(answer.stdout)

    def uninterrupted(self):
        folder = self.fresh("uninterrupted")
        self.acknowledged = self.bring(folder, self.first)["accepted"]
        began = time.monotonic()
        self.bring(folder, self.all)
        self.seconds = time.monotonic() - began
        self.expected = statements(folder)
        assert self.acknowledged > 500, self.acknowledged
        assert len(self.expected) > self.acknowledged + 1000, len(self.expected)

    def killed(self):
        """Each round goes on from where the last was killed, until all is there; then afresh."""
        folder, least = self.begun("killed")
        for _ in range(self.rounds):
            process = subprocess.Popen(
                [self.hub.kith, "import", "--data", str(folder), "--flow", FLOW,
                 *map(str, self.all)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                env=self.hub.environment)
            try:
                process.wait(self.chance.uniform(0.02, 0.98) * self.seconds)
            except subprocess.TimeoutExpired:
                os.kill(process.pid, signal.SIGKILL)
                process.wait()
            least = self.holds(folder, least)
            if process.returncode in (0, 1):
                self.finished(folder)
                folder, least = self.begun("killed")
        self.finished(folder)

    def begun(self, name):
        """A folder with a first import acknowledged, and how many statements that was."""
        folder = self.fresh(name)
        return folder, self.bring(folder, self.first)["accepted"]

    def finished(self, folder):
        """Brought to its end, it is as if nothing had interrupted it, and brings no more."""
        self.bring(folder, self.all)
        self.same(folder)
        equal(self.bring(folder, self.all)["accepted"], 0, "accepted once more")

    def killed_while_serving(self):
        folder, least = self.begun("killed-server")
        with self.hub.server("serve", folder) as server:
            asking = subprocess.Popen(
                [self.hub.kith, "import", "--data", str(folder), "--flow", FLOW,
                 *map(str, self.all)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                env=self.hub.environment)
            time.sleep(self.seconds / 2)
            server.process.kill()
            server.process.wait()
            _, complaint = asking.communicate(timeout=60)
        if asking.returncode not in (0, 1):
            equal(asking.returncode, 4, f"exit code ({complaint})")
        self.holds(folder, least)
        self.finished(folder)

    def holds(self, folder, least):
        """The ledger verifies, and holds at least so many statements. Gives how many."""
        answer = self.hub.run("verify", "--data", folder, "--json")
        equal(answer.returncode, 0, f"exit code of verify ({answer.stderr})")
        size = json.loads(answer.stdout)["size"]
        assert size >= least, f"{least} statements were acknowledged, {size} are left"
        return size

    def same(self, folder):
        found = statements(folder)
        equal(len(found), len(self.expected), "statements")
        different = [one for one, other in zip(found, self.expected) if one != other]
        assert not different, f"{len(different)} statements differ, first: {different[0][:3]}"


def statements(folder):
    """What was said, in order, and of whom each record is believed to be, without when it came."""
    with sqlite3.connect(f"file:{folder}/views.sqlite?mode=ro", uri=True) as database:
        told = [
            (sequence, about, kind, json.loads(text)) for sequence, about, kind, text
            in database.execute(
                "SELECT sequence, about, kind, json FROM statement ORDER BY sequence")]
        members = list(database.execute("SELECT record, person FROM member ORDER BY record"))
        duties = sorted(map(repr, database.execute("SELECT * FROM duty")))
    return told + members + duties


def main():
    options = arguments(__doc__).parse_args()
    checks = Checks("Killed during an import")
    rounds = 60 if os.environ.get("KITH_SLOW_TESTS") else 6
    hub = Hub(options.kith, options.work)
    try:
        crash = Crash(hub, rounds)
        checks.check("an import that nothing interrupts", crash.uninterrupted)
        checks.check(f"killed {rounds} times, it loses nothing and ends the same", crash.killed)
        checks.check("nor when the server that does it is killed", crash.killed_while_serving)
    finally:
        hub.clear()
    checks.close(options.counts)


if __name__ == "__main__":
    sys.exit(main())
