"""Invented families, tangled on purpose, written as GEDCOM and as tables."""

import random

YEARS = (1900, 1912)


def day(rng):
    year, month, number = rng.randint(*YEARS), rng.randint(1, 12), rng.randint(1, 28)
    return year, month, number


MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()


def gedcom_date(rng):
    def simple():
        year, month, number = day(rng)
        return rng.choice([f"{number} {MONTHS[month - 1]} {year}", f"{MONTHS[month - 1]} {year}",
                           str(year), f"@#DJULIAN@ {number} {MONTHS[month - 1]} {year}"])

    kind = rng.randrange(14)
    if kind < 7:
        return simple()
    if kind == 7:
        return rng.choice(["ABT", "EST", "CAL", "BEF", "AFT", "FROM", "TO"]) + " " + simple()
    if kind == 8:
        return f"BET {simple()} AND {simple()}"
    if kind == 9:
        return f"FROM {simple()} TO {simple()}"
    if kind == 10:
        return f"INT {rng.randint(*YEARS)} (a guess)"
    if kind == 11:
        return rng.choice(["(before the war)", "@#DHEBREW@ 2 TVT 5671", "12 MAY", "soon"])
    year = rng.randint(*YEARS)
    return f"{year}/{(year + 1) % 100:02}"


def gedcom_family(rng, number):
    """A few people in a few records, with every kind of link, one-sided or not."""
    people = [f"@I{number}_{index}@" for index in range(rng.randint(4, 11))]
    unions = [f"@F{number}_{index}@" for index in range(rng.randint(2, 6))]
    lines = {one: [f"0 {one} INDI", "1 NAME An /Invention/"] for one in people}
    records = {union: [f"0 {union} FAM"] for union in unions}
    for one in people:
        lines[one] += [f"1 SEX {rng.choice('MFU')}"]
        if rng.random() < 0.7:
            lines[one] += ["1 BIRT", f"2 DATE {gedcom_date(rng)}"]
        if rng.random() < 0.35:
            lines[one] += rng.choice([["1 DEAT Y"], ["1 DEAT", f"2 DATE {gedcom_date(rng)}"]])
    for union in unions:
        record = records[union]
        adults = rng.sample(people, rng.choice([0, 1, 1, 2, 2, 2, 2, 3]))
        for adult in adults:
            tag = rng.choice(["HUSB", "WIFE"])
            side = rng.randrange(3)
            if side != 0:
                record.append(f"1 {tag} {adult}")
            if side != 1:
                lines[adult].append(f"1 FAMS {union}")
        if rng.random() < 0.6:
            record += rng.choice([["1 MARR Y"], ["1 MARR", f"2 DATE {gedcom_date(rng)}"]])
        if rng.random() < 0.35:
            record += rng.choice(
                [["1 DIV Y"], ["1 DIV N"], ["1 DIV", f"2 DATE {gedcom_date(rng)}"],
                 ["1 ANUL", f"2 DATE {gedcom_date(rng)}"]])
        for child in rng.sample(people, rng.choice([0, 1, 2, 2, 3, 3])):
            side = rng.randrange(3)
            if side != 0:
                record.append(f"1 CHIL {child}")
                if rng.random() < 0.15:
                    record.append(f"2 _FREL {rng.choice(['Natural', 'Step', 'Adopted'])}")
                if rng.random() < 0.15:
                    record.append(f"2 _MREL {rng.choice(['Natural', 'Foster', 'Unknown'])}")
            if side != 1:
                lines[child].append(f"1 FAMC {union}")
                if rng.random() < 0.3:
                    lines[child].append(
                        "2 PEDI " + rng.choice(["birth", "adopted", "foster", "sealing", "STEP"]))
            if rng.random() < 0.06:
                lines[child] += ["1 ADOP", f"2 FAMC {union}"]
                if rng.random() < 0.6:
                    lines[child].append(f"3 ADOP {rng.choice(['HUSB', 'WIFE', 'BOTH'])}")
    for union in unions:
        if rng.random() < 0.1:
            records[union].append("1 CHIL @VOID@")
        if rng.random() < 0.1:
            records[union].append("1 HUSB @I_NOWHERE@")
    return [line for one in [*lines.values(), *records.values()] for line in one]


def gedcom_world(seed, families):
    rng = random.Random(seed)
    lines = ["0 HEAD", "1 CHAR UTF-8", "1 GEDC", "2 VERS 5.5.1"]
    for number in range(families):
        lines += gedcom_family(rng, number)
    return "\n".join(lines + ["0 TRLR", ""])


def table_date(rng, chance):
    if rng.random() > chance:
        return ""
    year, month, number = day(rng)
    return rng.choice([f"{year}-{month:02}-{number:02}"] * 4 + [f"{year}-{month:02}", f"{year}"])


def table_world(seed, families):
    """The four tables as lists of rows, heads first; rows of each in no order."""
    rng = random.Random(seed)
    persons, parents, partners, households = [], [], [], []
    for number in range(families):
        people = [f"p{number * 20 + index}" for index in range(rng.randint(4, 11))]
        for one in people:
            if rng.random() < 0.95:
                persons.append((one, rng.choice(["M", "F", ""]), table_date(rng, 0.7),
                                table_date(rng, 0.3)))
            households.append((one, f"h{number}", table_date(rng, 0.9), ""))
        for _ in range(rng.randint(2, 14)):
            child, parent = rng.sample(people, 2)
            kind = rng.choice(["birth"] * 6 + ["adoptive", "foster", "foster", "step"])
            parents.append(
                (child, parent, kind, table_date(rng, 0.5), table_date(rng, 0.4)))
        for _ in range(rng.randint(0, 5)):
            one, other = rng.sample(people, 2)
            partners.append((one, other, rng.choice(["married", "cohabiting"]),
                             table_date(rng, 0.7), table_date(rng, 0.5)))
    for rows in (persons, parents, partners, households):
        rng.shuffle(rows)
    return {
        "persons": [("id", "sex", "born", "died"), *persons],
        "parents": [("child", "parent", "kind", "from", "to"), *parents],
        "partners": [("a", "b", "kind", "from", "to"), *partners],
        "households": [("person", "household", "from", "to"), *households],
    }
