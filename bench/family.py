"""Every sibling and step tie of a population, beside DuckDB on one thread.

Both load the same four tables, work out all seven kinds of relation with what the dates allow, and
write them to a file. Processor seconds and peak memory are those of each one's own process. That
both give the same rows is checked before a figure is printed.
"""

import argparse
import datetime
import os
import pathlib
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

FIRST = datetime.date(1930, 1, 1).toordinal()


def day(number):
    return datetime.date.fromordinal(number).isoformat()


class Population:
    """Invented mothers, each with the fathers of her children in turn, and what came before."""

    def __init__(self, people, seed):
        self.rng = random.Random(seed)
        self.persons, self.parents, self.partners, self.stays = [], [], [], []
        while len(self.persons) < people:
            self.family()
        for rows in (self.parents, self.partners, self.stays):
            self.rng.shuffle(rows)

    def person(self, born, sex=None, dies=0.06):
        number = len(self.persons) + 1
        died = day(born + self.rng.randrange(20000, 32000)) if self.rng.random() < dies else ""
        self.persons.append((number, sex or self.rng.choice("MF"), day(born), died))
        return number

    def child(self, born, parents):
        child = self.person(born, dies=0.02)
        kind = "adoptive" if self.rng.random() < 0.01 else "birth"
        for parent in parents:
            self.parents.append((child, parent, kind, day(born), ""))
        if self.rng.random() < 0.02:
            carer = self.person(born - 9000)
            for fostered in (child, self.person(born + 200)):
                self.parents.append((fostered, carer, "foster", day(born + 1000),
                                     day(born + 2500) if self.rng.random() < 0.7 else ""))
        for stay in range(self.rng.randrange(3, 9)):
            since = born + stay * 600
            self.stays.append((child, child // 3 * 10 + stay, day(since), day(since + 599)))
        return child

    def family(self):
        rng = self.rng
        born = FIRST + rng.randrange(0, 20000)
        mother, time = self.person(born, "F"), born + 7000
        unions = rng.choice((1, 1, 1, 2, 2, 3))
        for union in range(unions):
            father = self.person(born + rng.randrange(-3000, 3000), "M") if rng.random() < 0.9 else 0
            start = time + rng.randrange(0, 1500)
            end = start + rng.randrange(400, 5000)
            is_over = union < unions - 1 or rng.random() < 0.3
            if father and rng.random() < 0.9:
                self.partners.append((mother, father, rng.choice(("married", "cohabiting")),
                                      day(start), day(end) if is_over else ""))
            for _ in range(rng.randrange(0, 4)):
                self.child(start + rng.randrange(0, 2500), [mother, father] if father else [mother])
            if father and rng.random() < 0.35:
                self.earlier(father, born, start)
            time = end if is_over else start + 3000

    def earlier(self, father, born, start):
        wife = self.person(born + self.rng.randrange(-3000, 3000), "F")
        since = start - self.rng.randrange(500, 4000)
        self.partners.append((father, wife, "married", day(since),
                              day(since + self.rng.randrange(200, 3000))))
        for _ in range(self.rng.randrange(1, 4)):
            self.child(since + self.rng.randrange(0, 2000), [father, wife])

    def write(self, folder):
        tables = {
            "persons": ("id,sex,born,died", self.persons),
            "parents": ("child,parent,kind,from,to", self.parents),
            "partners": ("a,b,kind,from,to", self.partners),
            "households": ("person,household,from,to", self.stays),
        }
        for name, (head, rows) in tables.items():
            with (folder / f"{name}.csv").open("w") as text:
                text.write(head + "\n")
                text.writelines(",".join(map(str, row)) + "\n" for row in rows)
        return [len(rows) for _, rows in tables.values()]


TABLES = ("persons", "parents", "partners", "households")


SQL = """
SET threads = 1;
CREATE TABLE persons AS SELECT * FROM read_csv('{0}/persons.csv', header = true,
  columns = {{'id': 'INTEGER', 'sex': 'VARCHAR', 'born': 'DATE', 'died': 'DATE'}});
CREATE TABLE parents AS SELECT * FROM read_csv('{0}/parents.csv', header = true,
  columns = {{'child': 'INTEGER', 'parent': 'INTEGER', 'kind': 'VARCHAR', 'since': 'DATE',
              'until': 'DATE'}});
CREATE TABLE partners AS SELECT * FROM read_csv('{0}/partners.csv', header = true,
  columns = {{'a': 'INTEGER', 'b': 'INTEGER', 'kind': 'VARCHAR', 'since': 'DATE',
              'until': 'DATE'}});
CREATE TABLE households AS SELECT * FROM read_csv('{0}/households.csv', header = true,
  columns = {{'person': 'INTEGER', 'household': 'INTEGER', 'since': 'DATE', 'until': 'DATE'}});
CREATE TABLE b AS SELECT DISTINCT child, parent FROM parents WHERE kind = 'birth';
CREATE TABLE legal AS
  SELECT DISTINCT child, parent FROM parents WHERE kind IN ('birth', 'adoptive');
CREATE TABLE f AS SELECT DISTINCT child, parent FROM parents WHERE kind = 'foster';
CREATE TABLE known AS SELECT child, count(*) AS n FROM b GROUP BY child;
CREATE TABLE birth AS
  SELECT c, d, CASE WHEN s.n >= 2 THEN 'full' WHEN k.n = 2 AND l.n = 2 THEN 'half'
                    ELSE 'at_least_half' END AS kind
  FROM (SELECT x.child AS c, y.child AS d, count(*) AS n FROM b x JOIN b y USING (parent)
        WHERE x.child <> y.child GROUP BY 1, 2) s
  JOIN known k ON k.child = c JOIN known l ON l.child = d;
CREATE TABLE meets AS SELECT DISTINCT x.child AS c, y.child AS d
  FROM legal x JOIN legal y USING (parent) WHERE x.child <> y.child;
CREATE TABLE adoptive AS SELECT c, d FROM meets
  WHERE (c IN (SELECT child FROM parents WHERE kind = 'adoptive')
         OR d IN (SELECT child FROM parents WHERE kind = 'adoptive'))
    AND NOT EXISTS (SELECT 1 FROM birth WHERE birth.c = meets.c AND birth.d = meets.d);
CREATE TABLE everybody AS SELECT * FROM legal UNION SELECT * FROM f;
CREATE TABLE foster AS
  SELECT DISTINCT c, d FROM (
    SELECT x.child AS c, y.child AS d FROM f x JOIN everybody y USING (parent)
    UNION ALL SELECT y.child, x.child FROM f x JOIN everybody y USING (parent)) t
  WHERE c <> d AND NOT EXISTS (SELECT 1 FROM birth WHERE birth.c = t.c AND birth.d = t.d)
    AND NOT EXISTS (SELECT 1 FROM adoptive a WHERE a.c = t.c AND a.d = t.d);
CREATE TABLE couples AS
  SELECT a, b, since, least(coalesce(until, 'infinity'), coalesce(p.died, 'infinity'),
                            coalesce(q.died, 'infinity')) AS until
  FROM (SELECT a, b, since, until FROM partners UNION ALL SELECT b, a, since, until FROM partners)
  JOIN persons p ON p.id = a JOIN persons q ON q.id = b;
CREATE TABLE through AS
  SELECT l.child AS c, k.a AS p, k.b AS q, k.until < s.born
    OR k.since > coalesce(s.died, 'infinity') AS missed, k.since, k.until
  FROM legal l JOIN couples k ON k.a = l.parent JOIN persons s ON s.id = l.child;
CREATE TABLE step_parent AS
  SELECT c, q AS d, CASE WHEN bool_and(missed) THEN 'refuted' ELSE 'certain' END AS certainty
  FROM through t WHERE q <> c AND NOT EXISTS (
    SELECT 1 FROM legal WHERE legal.child = t.c AND legal.parent = t.q) GROUP BY 1, 2;
CREATE TABLE step AS
  SELECT c, l.child AS d, CASE WHEN bool_and(missed OR until < s.born
      OR since > coalesce(s.died, 'infinity')) THEN 'refuted' ELSE 'certain' END AS certainty
  FROM through t JOIN legal l ON l.parent = t.q JOIN persons s ON s.id = l.child
  WHERE c <> l.child AND NOT EXISTS (SELECT 1 FROM meets m WHERE m.c = t.c AND m.d = l.child)
  GROUP BY 1, 2;
COPY (SELECT c AS person, d AS relative, kind, 'certain' AS certainty FROM birth
  UNION ALL SELECT c, d, 'adoptive', 'certain' FROM adoptive
  UNION ALL SELECT c, d, 'foster', 'certain' FROM foster
  UNION ALL SELECT c, d, 'step', certainty FROM step
  UNION ALL SELECT c, d, 'step_parent', certainty FROM step_parent)
TO '{1}' (HEADER);
"""

BY_DUCKDB = "import duckdb, sys; duckdb.connect().execute(sys.stdin.read())"


def measured(command, **options):
    """Processor seconds and peak megabytes of one process."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       **options)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        os.write(write, f"{used.ru_utime + used.ru_stime} {used.ru_maxrss / 1024}".encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as text:
        answer = text.read().split()
    os.waitpid(child, 0)
    if not answer:
        sys.exit(f"{command[0]} failed")
    return float(answer[0]), float(answer[1])


def rows_differing(ours, theirs):
    import duckdb
    columns = "person, relative, kind, certainty"
    read = "(SELECT {} FROM read_csv('{}', header = true, all_varchar = true))"
    one, other = (read.format(columns, file) for file in (ours, theirs))
    return duckdb.connect().execute(
        f"SELECT count(*) FROM (({one} EXCEPT ALL {other}) UNION ALL ({other} EXCEPT ALL {one}))"
    ).fetchone()[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kith", default=".build/release/kith")
    parser.add_argument("--people", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--make", help="only write the tables into this folder")
    options = parser.parse_args()
    if options.make:
        print(*Population(options.people, options.seed).write(pathlib.Path(options.make)))
        return 0
    work = pathlib.Path(tempfile.mkdtemp(prefix="kith-family-"))
    ours, theirs = work / "kith.csv", work / "duckdb.csv"
    try:
        # In a process of its own: a child's peak memory begins with its parent's.
        made = subprocess.run(
            [sys.executable, __file__, "--people", str(options.people), "--seed",
             str(options.seed), "--make", str(work)], capture_output=True, text=True, check=True)
        sizes = made.stdout.split()
        files = [work / f"{name}.csv" for name in TABLES]
        figures = {"kith": [], "duckdb": []}
        for _ in range(options.runs):
            # Turn and turn about, so that a busy moment falls on both.
            figures["kith"].append(measured(
                [options.kith, "family", *map(str, files), "--siblings", str(ours)]))
            figures["duckdb"].append(measured(
                [sys.executable, "-c", BY_DUCKDB], input=SQL.format(work, theirs), text=True))
        differing = rows_differing(ours, theirs)
        with ours.open("rb") as text:
            rows = sum(chunk.count(b"\n") for chunk in iter(lambda: text.read(1 << 20), b"")) - 1
    finally:
        shutil.rmtree(work, ignore_errors=True)
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print("{} persons, {} parents, {} partners, {} stays; {} rows written, {} differ; least of {} "
          "runs; {} cores, load average {}".format(
              *sizes, rows, differing, options.runs, os.cpu_count(), load))
    least = {name: min(runs) for name, runs in figures.items()}
    for name, says in (("kith", "kith family"), ("duckdb", "DuckDB, 1 thread")):
        middle = statistics.median(run[0] for run in figures[name])
        print(f"  {says:18} {least[name][0]:6.2f} CPU s (median {middle:.2f})"
              f"  {max(run[1] for run in figures[name]):6.0f} MB")
    print(f"  ratio of the times  {least['duckdb'][0] / least['kith'][0]:5.1f}")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
