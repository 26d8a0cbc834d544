"""Five rules of duties over one invented town, in Kith, in DuckDB's SQL and in CLIPS (clipspy).

`kith town` makes the town, works out its duties in memory and writes down the facts that the five
rules read; the peers read the same facts into memory before their clock starts. All three must
agree: how many duties each rule makes, how many were met, and the sum of their due days. Nothing
asserts a time.
"""

import argparse
import csv
import json
import pathlib
import subprocess
import tempfile
import time

import clips
import duckdb

# Rule: what starts it, working days or days it gives, what meets it.
RULES = {
    "triage-police-alert": ("alert", "working", 1, "triage", None),
    "discuss-police-alert": ("alert", "days", 31, "item", None),
    "decide-referral": ("referral", "working", 1, "decision", None),
    "accept-handover": ("handover", "working", 1, "answer", ("accepted",)),
    "answer-front-door-recommendation": ("recommendation", "working", 10, "answer", ("done",)),
}


def in_duckdb(facts, days):
    base = duckdb.connect(":memory:")
    base.execute("SET threads TO 2")
    base.execute(f"CREATE TABLE facts AS SELECT * FROM read_csv('{facts}', all_varchar = true)")
    base.execute("ALTER TABLE facts ALTER day TYPE INTEGER")
    base.execute(
        "CREATE TABLE days AS SELECT day::INTEGER AS day, working::INTEGER AS working, "
        f"sum(working::INTEGER) OVER (ORDER BY day::INTEGER) AS number FROM read_csv('{days}')")
    base.execute(
        "CREATE TABLE working AS SELECT number, min(day) AS day FROM days WHERE working = 1 "
        "GROUP BY number")
    queries = {}
    for rule, (start, unit, limit, answer, parts) in RULES.items():
        meets = f"AND part IN ({', '.join(repr(one) for one in parts)})" if parts else ""
        due = (
            f"s.day + {limit}" if unit == "days" else
            "(SELECT w.day FROM days d JOIN working w ON w.number = d.number + "
            f"{limit} WHERE d.day = s.day)")
        # The answer counts from the day the clock started.
        queries[rule] = f"""
            SELECT count(*), count(m), sum(due) FROM (
              SELECT s.key, {due} AS due, min(a.day) AS m FROM facts s
              LEFT JOIN (SELECT key, day FROM facts WHERE kind = '{answer}' {meets}) a
              ON a.key = s.key {'' if start == 'alert' else 'AND a.day >= s.day'}
              WHERE s.kind = '{start}' GROUP BY s.rowid, s.key, s.day)"""
    start = time.perf_counter()
    found = {rule: list(base.execute(query).fetchone()) for rule, query in queries.items()}
    return time.perf_counter() - start, found


def in_clips(facts, days):
    environment = clips.Environment()
    environment.build("(deftemplate fact (slot kind) (slot key) (slot part) (slot day))")
    environment.build("(deftemplate due (slot rule) (slot key) (slot start) (slot day))")
    environment.build("(deftemplate met (slot rule) (slot key) (slot start) (slot day))")
    with open(days, newline="") as lines:
        working = [int(row["day"]) for row in csv.DictReader(lines) if row["working"] == "1"]
    after = {}
    for rule, (_, unit, limit, _, _) in RULES.items():
        if unit == "working":
            place = 0
            for day in range(20_000, 21_900):
                while working[place] <= day:
                    place += 1
                after[limit, day] = working[place + limit - 1]
    environment.define_function(
        lambda limit, day: after[int(limit), int(day)], name="working-days")
    for rule, (start, unit, limit, answer, parts) in RULES.items():
        due = f"(+ ?day {limit})" if unit == "days" else f"(working-days {limit} ?day)"
        meets = f"(part {'|'.join(parts)})" if parts else ""
        since = "" if start == "alert" else "(test (>= ?then ?day))"
        environment.build(
            f'(defrule {rule}-due (fact (kind {start}) (key ?key) (day ?day)) => '
            f'(assert (due (rule {rule}) (key ?key) (start ?day) (day {due}))))')
        environment.build(
            f'(defrule {rule}-met (due (rule {rule}) (key ?key) (start ?day)) '
            f'(fact (kind {answer}) (key ?key) {meets} (day ?then)) {since} => '
            f'(assert (met (rule {rule}) (key ?key) (start ?day) (day ?then))))')
    template = environment.find_template("fact")
    with open(facts, newline="") as lines:
        rows = list(csv.DictReader(lines))
    start = time.perf_counter()
    for row in rows:
        template.assert_fact(
            kind=clips.Symbol(row["kind"]), key=clips.Symbol(row["key"]),
            part=clips.Symbol(row["part"] or "none"), day=int(row["day"]))
    environment.run()
    seconds = time.perf_counter() - start
    found = {rule: [0, set(), 0] for rule in RULES}
    for fact in environment.facts():
        if fact.template.name == "due":
            found[fact["rule"]][0] += 1
            found[fact["rule"]][2] += fact["day"]
        elif fact.template.name == "met":
            found[fact["rule"]][1].add(fact["key"])
    return seconds, {rule: [one, len(met), due] for rule, (one, met, due) in found.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kith", required=True)
    parser.add_argument("--families", type=int, default=25_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        told = json.loads(subprocess.run(
            [options.kith, "town", "--families", str(options.families), "--out", folder],
            check=True, capture_output=True, text=True).stdout)
        facts, days = pathlib.Path(folder, "facts.csv"), pathlib.Path(folder, "days.csv")
        peers = {"DuckDB": in_duckdb(facts, days), "CLIPS": in_clips(facts, days)}
    people, load = told["people"], pathlib.Path("/proc/loadavg").read_text().split()[0]
    print(f"{people} people, {told['statements']} statements, load {load}")
    print(
        f"kith, every rule      {told['all_seconds']:8.3f} s, {told['all_duties']} duties; "
        f"a million people {told['all_seconds'] / people * 1e6:.1f} s")
    print(f"kith, five rules      {told['five_seconds']:8.3f} s")
    for name, (seconds, found) in peers.items():
        same = {rule: list(map(int, one)) for rule, one in found.items()} == told["five"]
        ratio = seconds / told["five_seconds"]
        print(
            f"{name + ', five rules':21} {seconds:8.3f} s, {ratio:.2f} times kith's; "
            f"{'the same duties' if same else 'NOT the same duties'}")
        if not same:
            print(f"  kith {told['five']}\n  {name} {found}")


if __name__ == "__main__":
    main()
