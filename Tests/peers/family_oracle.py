"""A second reading of the definitions of `kith family`, slow and straight from the text.

Shares nothing with the engine: other language, other parser, sets instead of columns, and every
pair of people tried. It exists to disagree.
"""

import collections
import csv
import itertools
import pathlib
import re

FAR = 10**9
MONTHS = dict(zip("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(), range(1, 13)))
UNKNOWN, NEVER = (-FAR, FAR), (FAR + 1, FAR + 1)


def julian_day(year, month, day, julian):
    """The Julian day number, by the counting of Fliegel and Van Flandern's kind of sums."""
    a = (14 - month) // 12
    y, m = year + 4800 - a, month + 12 * a - 3
    base = day + (153 * m + 2) // 5 + 365 * y + y // 4
    return base - 32083 if julian else base - y // 100 + y // 400 - 32045


def month_length(year, month, julian):
    if month == 2:
        leap = year % 4 == 0 and (julian or year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    return 30 if month in (4, 6, 9, 11) else 31


def plain_date(text, shift=0):
    """First and last day of one date, `shift` years off; None when it says no day."""
    julian = False
    words = text.split()
    if words and words[0].startswith("@#D"):
        calendar = re.match(r"@#D([^@]*)@\s*(.*)", text)
        if not calendar or calendar[1] not in ("GREGORIAN", "JULIAN"):
            return None
        julian, words = calendar[1] == "JULIAN", calendar[2].split()
    elif words and words[0] in ("JULIAN", "GREGORIAN"):
        julian, words = words[0] == "JULIAN", words[1:]
    before = bool(words) and words[-1] in ("BCE", "BC", "B.C.")
    if before:
        words = words[:-1]
    if not 1 <= len(words) <= 3 or not re.fullmatch(r"\d{1,4}(/\d{1,4})?", words[-1]):
        return None
    years = [int(one) for one in words[-1].split("/")]
    if "/" in words[-1] and len(words[-1].split("/")[1]) < len(words[-1].split("/")[0]):
        years[1] = years[0] + 1
    years = sorted(1 - year if before else year for year in years)
    first, last = years[0] + shift, years[-1] + shift
    if len(words) == 1:
        return julian_day(first, 1, 1, julian), julian_day(last, 12, 31, julian)
    month = MONTHS.get(words[-2])
    if not month:
        return None
    if len(words) == 2:
        return (julian_day(first, month, 1, julian),
                julian_day(last, month, month_length(last, month, julian), julian))
    if not words[0].isdigit() or not 1 <= int(words[0]) <= month_length(years[0], month, julian):
        return None
    return tuple(
        julian_day(year, month, min(int(words[0]), month_length(year, month, julian)), julian)
        for year in (first, last))


def around(text):
    low, high = plain_date(text, -2), plain_date(text, 2)
    return low and high and (low[0], high[1])


def gedcom_date(value):
    """Days it can mean; None when it says none."""
    text = " ".join(value.upper().split())
    if text.startswith("("):
        return None
    text = text.split(" (")[0]
    word, _, rest = text.partition(" ")
    if word in ("ABT", "EST", "CAL", "INT"):
        return around(rest)
    if word in ("BEF", "TO"):
        days = plain_date(rest)
        return days and (-FAR, days[1])
    if word == "AFT":
        days = plain_date(rest)
        return days and (days[0], FAR)
    if word in ("BET", "FROM"):
        one, middle, other = rest.partition(" AND " if word == "BET" else " TO ")
        if not middle:
            days = plain_date(rest) if word == "FROM" else None
            return days and (days[0], FAR)
        ends = [around(part[4:]) if part[:4] in ("ABT ", "EST ", "CAL ") else plain_date(part)
                for part in (one, other)]
        if None in ends:
            return None
        if ends[0][0] <= ends[1][1]:
            return ends[0][0], ends[1][1]
        return ends[1][0], ends[0][1]  # the ends were written the wrong way round
    return plain_date(text)


class Family:
    """What a file states, as sets."""

    def __init__(self):
        self.people = []
        self.sex = {}
        self.born = collections.defaultdict(lambda: UNKNOWN)
        self.died = collections.defaultdict(lambda: NEVER)
        self.parents = {kind: collections.defaultdict(set) for kind in "BAFS"}
        self.couples = []  # two people, start or None, end
        self.thin = []  # children by birth of records with fewer than two parents
        self.readings = collections.defaultdict(list)  # birth parents by record
        self.step_times = {}
        self.foster_ends = {}


def gedcom(path):
    nodes = []
    for line in path.read_text(encoding="utf-8-sig", errors="replace").splitlines():
        match = re.match(r"\s*(\d+)\s+(?:(@[^@]+@)\s+)?(\S+)\s*(.*?)\s*$", line)
        if match:
            nodes.append((int(match[1]), match[2], match[3], match[4]))
    records, trail = [], []
    for level, xref, tag, value in nodes:
        node = {"x": xref, "t": tag, "v": value, "c": []}
        if level == 0:
            records.append(node)
            trail = [node]
        else:
            del trail[level:]
            trail[-1]["c"].append(node)
            trail.append(node)

    def below(node, *tags):
        return [child for child in node["c"] if child["t"] in tags]

    def event(node, *tags):
        """None when there is none; UNKNOWN without a day."""
        found = [one for one in below(node, *tags) if one["v"].upper() != "N"]
        days = [gedcom_date(date["v"]) for one in found for date in below(one, "DATE")]
        days = [one for one in days if one]
        return days[0] if days else UNKNOWN if found else None

    persons = {node["x"]: node for node in records if node["t"] == "INDI" and node["x"]}
    unions = {node["x"]: node for node in records if node["t"] == "FAM" and node["x"]}
    family = Family()
    family.people = list(persons)
    for xref, node in persons.items():
        family.sex[xref] = (below(node, "SEX") or [{"v": "U"}])[-1]["v"][:1].upper()
        family.born[xref] = event(node, "BIRT") or UNKNOWN
        family.died[xref] = event(node, "DEAT") or NEVER
    words = {"birth": "B", "natural": "B", "biological": "B", "adopted": "A", "foster": "F",
             "step": "S"}
    for union, node in unions.items():
        sides = {}
        for tag in ("HUSB", "WIFE"):
            for one in below(node, tag):
                if one["v"] in persons:
                    sides.setdefault(one["v"], tag)
        for xref, person in persons.items():
            if any(one["v"] == union for one in below(person, "FAMS")):
                sides.setdefault(xref, {"M": "HUSB", "F": "WIFE"}.get(family.sex[xref], ""))
        children = {}
        for one in below(node, "CHIL"):
            if one["v"] in persons:
                children.setdefault(one["v"], []).append(one)
        for xref, person in persons.items():
            for one in below(person, "FAMC"):
                if one["v"] == union:
                    children.setdefault(xref, []).append(one)
        adopted = collections.defaultdict(set)
        for xref, person in persons.items():
            for adoption in below(person, "ADOP"):
                for one in below(adoption, "FAMC"):
                    if one["v"] == union:
                        by = (below(one, "ADOP") or [{"v": "BOTH"}])[0]["v"].upper()
                        adopted[xref] |= {by} if by in ("HUSB", "WIFE") else {"HUSB", "WIFE", ""}
        by_birth = []
        for child in dict.fromkeys([*children, *adopted]):
            links = children.get(child, [])
            if any(s["v"].upper() == "DISPROVEN" for one in links for s in below(one, "STAT")):
                continue
            said = {}
            for tag in ("PEDI", "_FREL", "_MREL"):
                values = [one["v"].lower() for link in links for one in below(link, tag)]
                values = [value for value in values if value]
                said[tag] = {words.get(value, "-") for value in values}
            mine = set()
            for parent, side in sides.items():
                if parent == child:
                    continue
                own = said.get({"HUSB": "_FREL", "WIFE": "_MREL"}.get(side, ""), set())
                if side in adopted[child] or (adopted[child] >= {"HUSB", "WIFE"}):
                    kinds = {"A"}
                elif not links:
                    kinds = set()
                else:
                    kinds = own or said["PEDI"] or {"B"}
                for kind in kinds - {"-"}:
                    family.parents[kind][child].add(parent)
                if "B" in kinds:
                    mine.add(parent)
            if mine:
                family.readings[child].append(mine)
            alone = not sides and links and not adopted[child] and said["PEDI"] <= {"B"}
            if mine or alone:
                by_birth.append(child)
        if len(sides) < 2:
            family.thin.append(set(by_birth))
        start = event(node, "MARR")
        ends = [e for e in (event(node, "DIV"), event(node, "ANUL")) if e]
        end = min(ends) if len(ends) < 2 and ends else NEVER
        if len(ends) > 1:
            known = [e for e in ends if e != UNKNOWN]
            end = min(known, key=lambda e: (e[1], e[0])) if known else UNKNOWN
        for one, other in itertools.combinations(sides, 2):
            family.couples.append((one, other, start if start != UNKNOWN else None, end))
    return family


def table_date(text):
    if not text:
        return None
    parts = [int(part) for part in text.split("-")]
    first = julian_day(*(parts + [1, 1])[:3], False)
    if len(parts) == 3:
        return first, first
    month = parts[1] if len(parts) == 2 else 12
    return first, julian_day(parts[0], month, month_length(parts[0], month, False), False)


def tables(folder):
    def rows(name):
        with (pathlib.Path(folder) / f"{name}.csv").open(newline="") as text:
            return list(csv.DictReader(text))

    family = Family()
    people = {}
    for row in rows("persons"):
        people[row["id"]] = True
        family.sex[row["id"]] = row["sex"][:1].upper()
        family.born[row["id"]] = table_date(row["born"]) or UNKNOWN
        family.died[row["id"]] = table_date(row["died"]) or NEVER
    for row in rows("parents"):
        kind = {"birth": "B", "adoptive": "A", "foster": "F", "step": "S"}[row["kind"]]
        people.update({row["child"]: True, row["parent"]: True})
        family.parents[kind][row["child"]].add(row["parent"])
        key = row["child"], row["parent"]
        if kind == "S":
            family.step_times.setdefault(key, []).append(
                (table_date(row["from"]), table_date(row["to"]) or NEVER))
        if kind == "F":
            family.foster_ends.setdefault(key, []).append(table_date(row["to"]) or NEVER)
    for row in rows("partners"):
        people.update({row["a"]: True, row["b"]: True})
        family.couples.append(
            (row["a"], row["b"], table_date(row["from"]), table_date(row["to"]) or NEVER))
    family.people = list(people)
    return family


def readings(family, child):
    stated = family.parents["B"][child]
    if len(stated) <= 2:
        return [stated]
    groups = family.readings[child]
    if set().union(*groups) != stated if groups else True:
        groups = [stated]
    found = []
    for group in groups:
        if len(group) <= 2:
            found.append(group)
            continue
        pairs = [{one, other} for one, other in itertools.combinations(sorted(group), 2)
                 if not (family.sex.get(one) == family.sex.get(other)
                         and family.sex.get(one) in ("M", "F"))]
        found += pairs + [{one} for one in group if not any(one in pair for pair in pairs)]
    return found


def birth_kind(one, other, thin):
    shared = len(one & other)
    if shared >= 2:
        return "full"
    if shared == 1 and len(one) == 2 and len(other) == 2:
        return "half"
    if thin:
        return "one_parent_record"
    return "at_least_half" if shared else None


def verdict(family, one, other, start, end, *lives):
    """A couple's time against lives: refuted if it misses any, certain if it surely meets all."""
    if start is None:
        start = max(family.born[one][0], family.born[other][0]), FAR
    ends = [end, family.died[one], family.died[other]]
    return span_verdict(
        family, start, (min(e[0] for e in ends), min(e[1] for e in ends)), *lives)


def span_verdict(family, start, end, *lives):
    sure = True
    for life in lives:
        born, died = family.born[life], family.died[life]
        if end[1] < born[0] or start[0] > died[1]:
            return "refuted", end
        sure &= start[1] < FAR and start[1] <= died[0] and end[0] >= born[1]
    return "certain" if sure else "possible", end


def best(verdicts):
    """The strongest, with its end: lasting before ended, later before earlier."""
    for wanted in ("certain", "possible", "refuted"):
        ends = [end for word, end in verdicts if word == wanted]
        if ends:
            return wanted, max(ends, key=lambda e: (e[1], e[0]))[1] <= FAR
    return None


def relations(family):
    """Every row as (person, relative, kind, certainty, has ended)."""
    found = set()
    B, A, F, S = (family.parents[kind] for kind in "BAFS")
    partners = collections.defaultdict(list)
    for one, other, start, end in family.couples:
        if one != other:
            partners[one].append((other, start, end))
            partners[other].append((one, start, end))
    for one in family.people:
        legal = B[one] | A[one]
        verdicts = collections.defaultdict(list)
        for parent in legal:
            for partner, start, end in partners[parent]:
                if partner not in legal and partner != one:
                    verdicts[partner].append(verdict(family, parent, partner, start, end, one))
        for stated in S[one]:
            for start, end in family.step_times.get((one, stated), [(None, NEVER)]):
                word, over = span_verdict(family, start or UNKNOWN, end, one)
                verdicts[stated].append(("refuted" if word == "refuted" else "certain", over))
        for adult, seen in verdicts.items():
            found.add((one, adult, "step_parent", *best(seen)))
    touching = {one: {one} | {group for group, people in enumerate(family.thin) if one in people}
                | B[one] | A[one] | F[one]
                | {q for p in B[one] | A[one] for q, _, _ in partners[p]}
                for one in candidates(family)}
    for one, other in itertools.combinations(candidates(family), 2):
        if touching[one].isdisjoint(touching[other]):
            continue  # nobody and nothing in common
        for kind, certainty, ended in siblings(family, partners, one, other):
            found |= {(one, other, kind, certainty, ended), (other, one, kind, certainty, ended)}
    return found


def candidates(family):
    parents = set().union(*(set(kind) for kind in family.parents.values()))
    return sorted(parents | set().union(*family.thin) if family.thin else parents)


def siblings(family, partners, one, other):
    B, A, F = (family.parents[kind] for kind in "BAF")
    thin = any(one in group and other in group for group in family.thin)
    mine, theirs = B[one] | A[one], B[other] | A[other]
    if B[one] & B[other] or thin:
        kinds = {birth_kind(x, y, thin)
                 for x in readings(family, one) for y in readings(family, other)}
        if len(kinds) > 1:
            return [("conflict", "certain", False)]
        if kinds != {None}:
            return [(kinds.pop(), "certain", False)]
    if mine & theirs and (A[one] or A[other]):
        return [("adoptive", "certain", False)]
    found = []
    shared = (F[one] & (theirs | F[other])) | (F[other] & (mine | F[one]))
    if shared:
        lasting = False
        for parent in shared:
            ends = [max(family.foster_ends.get((child, parent), [NEVER]),
                        key=lambda e: (e[1], e[0]))
                    for child in (one, other)
                    if parent in F[child] and parent not in B[child] | A[child]]
            lasting |= all(end[1] > FAR for end in ends)
        found.append(("foster", "certain", not lasting))
    if not mine & theirs:
        seen = [verdict(family, parent, partner, start, end, one, other)
                for parent in mine for partner, start, end in partners[parent]
                if partner in theirs and partner != parent]
        if seen:
            found.append(("step", *best(seen)))
    return found
