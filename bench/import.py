"""How fast files come in, beside Python's csv and sqlite3 writing the same rows to a table.

The yardstick reads and keeps the rows as durably (write-ahead log, full synchronous), and nothing
more: it does not check, seal, commit to, link or work out duties. The ratio says what that costs.
"""

import argparse
import csv
import json
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

FLOWS = {
    "northmoor-csc": "northmoor-csc-safeguarding",
    "southmere-csc": "southmere-csc-safeguarding",
    "northmoor-police": "northmoor-police-notices",
}


def sent_files(kith, work, environment):
    """The invented partnership's files, as a demonstration keeps them."""
    log = work / "demo.log"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    demo = subprocess.Popen(
        [kith, "demo", "--data", str(work / "demo"), "--port", str(port)], stdout=log.open("w"),
        stderr=subprocess.DEVNULL, env=environment)
    while demo.poll() is None and "Another link:" not in log.read_text():
        time.sleep(0.2)
    demo.send_signal(signal.SIGTERM)
    demo.wait()
    return {
        agency: sorted((work / "demo/sent" / flow).glob("*.csv")) for agency, flow in FLOWS.items()}


def by_kith(kith, folder, files, environment):
    """Imports into a fresh folder. Gives statements accepted and seconds, start of the process
    and views included."""
    shutil.rmtree(folder, ignore_errors=True)
    began, statements = time.monotonic(), 0
    for agency, flow in FLOWS.items():
        answer = subprocess.run(
            [kith, "import", "--data", str(folder), "--flow", flow, "--json",
             *map(str, files[agency])], capture_output=True, text=True, env=environment)
        statements += json.loads(answer.stdout)["accepted"]
    return statements, time.monotonic() - began


def by_yardstick(file, files):
    """Rows into one table of SQLite, a transaction a file. Gives rows and seconds."""
    file.unlink(missing_ok=True)
    began, rows = time.monotonic(), 0
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, source TEXT, cells TEXT)")
        for source in (one for group in files.values() for one in group):
            with source.open(encoding="utf-8", newline="") as text:
                cells = [(source.name, json.dumps(row)) for row in csv.DictReader(text)]
            database.executemany("INSERT INTO row (source, cells) VALUES (?, ?)", cells)
            database.commit()
            rows += len(cells)
    database.close()
    return rows, time.monotonic() - began


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kith", default=".build/release/kith")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="kith-bench-"))
    environment = dict(os.environ, KITH_KEYS=str(work / "keys"))
    try:
        files = sent_files(options.kith, work, environment)
        ours, theirs = [], []
        for run in range(options.runs):
            # Turn and turn about, so that a busy moment falls on both.
            statements, seconds = by_kith(options.kith, work / f"hub-{run}", files, environment)
            ours.append(seconds)
            rows, seconds = by_yardstick(work / "yardstick.sqlite", files)
            theirs.append(seconds)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    kith, yardstick = statistics.median(ours), statistics.median(theirs)
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"import of {rows} rows in {sum(map(len, files.values()))} files; median of "
          f"{options.runs} runs; {os.cpu_count()} cores, load average {load}")
    print(f"  kith import           {kith:7.2f} s  {statements / kith:8.0f} statements/s")
    print(f"  Python csv + sqlite3  {yardstick:7.2f} s  {rows / yardstick:8.0f} rows/s"
          "  (keeps rows only)")
    print(f"  ratio of the times    {kith / yardstick:7.1f}")


if __name__ == "__main__":
    sys.exit(main())
