"""Invented people for linkage benchmarks: families, and what several sources write down of them.

Nobody in here is real. Given names come from a short list of common British ones and from a long
tail built of syllables, both skewed as Zipf has it; so do family names. `partnership` makes five
sources with the error rates stated in RATES; `lifetimes` makes one source with many poor records a
person; `count` makes two sources of households counted twice. Truth is in a column whose name
begins with `truth`, which no linkage may look at.
"""

import argparse
import csv
import itertools
import math
import random

GIRLS = """Olivia Amelia Isla Ava Mia Ivy Lily Isabella Sophia Grace Willow Freya Florence Emily Ella
Charlotte Elsie Evie Poppy Rosie Daisy Sienna Alice Ruby Sarah Emma Laura Rebecca Hannah Jessica
Lauren Katherine Elizabeth Margaret Mary Susan Patricia Christine Jacqueline Julie Karen Deborah
Helen Joanne Nicola Alison Victoria Samantha Jennifer Dorothy Aisha Fatima Maryam Zainab Priya
Agnieszka Abigail Bethany Megan Chloe Natasha Penelope Eleanor Harriet Matilda""".split()
BOYS = """Oliver George Noah Arthur Harry Leo Muhammad Jack Charlie Oscar Jacob Henry Thomas Freddie
Alfie Theo William Theodore Archie Joshua Alexander James Isaac Edward Samuel Daniel Matthew Andrew
Christopher David Michael Robert Richard John Peter Paul Stephen Mark Anthony Kenneth Ronald Brian
Simon Nicholas Benjamin Jonathan Patrick Mohammed Ahmed Ali Ibrahim Yusuf Piotr Gareth Rhys Callum
Hamish Duncan Lewis Nathan Luke Adam Ryan Connor""".split()
FAMILIES = """Smith Jones Williams Brown Taylor Davies Wilson Evans Thomas Roberts Johnson Walker
Wright Robinson Thompson White Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke
Clark Turner Hill Scott Cooper Morris Ward Moore King Watson Baker Harrison Morgan Patel Young Allen
Mitchell James Anderson Phillips Lee Bell Parker Davis Bennett Khan Begum Ali Hussain Ahmed Singh
Kaur Murphy Kelly O'Brien McDonald Campbell Stewart Fraser Nowak Kowalski""".split()
SHORT = {
    "Elizabeth": "Liz Beth Lizzie Betty", "Katherine": "Kate Katie Kathy", "Margaret": "Maggie Peggy",
    "William": "Will Bill Billy Liam", "Robert": "Rob Bob Bobby", "Richard": "Rick Dick Richie",
    "Thomas": "Tom Tommy", "James": "Jim Jimmy Jamie", "Michael": "Mike Mick", "David": "Dave",
    "Christopher": "Chris", "Andrew": "Andy Drew", "Matthew": "Matt", "Daniel": "Dan Danny",
    "Samuel": "Sam Sammy", "Edward": "Ed Ted Eddie", "Alexander": "Alex Sandy", "Anthony": "Tony",
    "Joshua": "Josh", "Benjamin": "Ben", "Nicholas": "Nick", "Jonathan": "Jon", "Patrick": "Pat Paddy",
    "Rebecca": "Becky Becca", "Jessica": "Jess Jessie", "Victoria": "Vicky Tori", "Susan": "Sue",
    "Patricia": "Pat Trish", "Christine": "Chris Chrissie", "Jacqueline": "Jackie", "Deborah":
    "Debbie Deb", "Joanne": "Jo", "Nicola": "Nicky", "Samantha": "Sam", "Jennifer": "Jen Jenny",
    "Dorothy": "Dot Dolly", "Abigail": "Abby Gail", "Bethany": "Beth", "Isabella": "Bella Izzy",
    "Eleanor": "Ellie Nell", "Matilda": "Tilly", "Penelope": "Penny", "Stephen": "Steve",
    "Kenneth": "Ken", "Ronald": "Ron", "Simon": "Si", "Peter": "Pete", "Henry": "Harry",
    "Harriet": "Hattie", "Alice": "Ali", "Charlotte": "Lottie Charlie", "Theodore": "Theo Ted",
    "Nathan": "Nate", "Megan": "Meg", "Natasha": "Tash", "Muhammad": "Mo", "Mohammed": "Mo",
}
ONSETS = "b br c ch cl d dr f fl g gr h j k kr l m n p pr r s sh st t th tr v w y z".split()
VOWELS = "a e i o u ai ee ea ou".split()
CODAS = ["", "", "n", "l", "r", "s", "m", "t", "nd", "rd", "ck", "th"]
STREETS = """High Church Station Victoria Mill Park London Green Manor Kings Queens Albert Chapel
School North South West East Bridge Castle Hill Grange Oak Elm Ash Cedar Meadow Orchard Spring""".split()
KINDS = ["Street", "Road", "Lane", "Avenue", "Close", "Drive", "Gardens", "Court", "Way", "Terrace"]
SOURCES = ("gp", "hospital", "mental_health", "childrens_services", "police")
# Per cent, by source: as recordings by such services commonly err.
RATES = {
    "reach": (96, 52, 12, 16, 24), "repeat": (2, 16, 10, 18, 35),
    "nhs_missing": (1, 12, 20, 62, 98.5), "dob_missing": (0, .4, .4, 2, 10),
    "dob_swapped": (.2, .8, .8, 1.5, 2), "dob_typed": (.3, 1.2, 1.2, 2.5, 5),
    "nickname": (1.5, 3, 6, 8, 13), "typo": (.8, 2.5, 2.5, 4, 7), "former": (15, 30, 25, 35, 35),
    "swapped": (.1, .2, .3, .5, 1), "previous": (20, 35, 30, 35, 50),
    "postcode_missing": (.5, 2, 3, 6, 18), "phone_missing": (25, 30, 35, 45, 55),
}
NEAR = {a: b for line in ("qwertyuiop", "asdfghjkl", "zxcvbnm") for a, b in zip(line, line[1:] + line[-2])}


class World:
    """Draws everything from one seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.girls = self.tailed(GIRLS, 2500)
        self.boys = self.tailed(BOYS, 2500)
        self.families = self.tailed(FAMILIES, 30000)
        # Of the past: fewer names, and half of the people share a dozen of them.
        self.old = {"f": self.tailed(GIRLS[::-1], 200, 1.15), "m": self.tailed(BOYS[::-1], 250, 1.15),
                    "": self.tailed(FAMILIES[::-1], 6000, 0.8)}
        self.areas = [a + b for a in "BCDEGHLMNPRSTW" for b in "ABDEHLNRST"][:80]
        self.number = seed * 7919

    def tailed(self, common, tail, skew=0.95):
        names, seen = list(common), set(common)
        while len(names) < tail:
            word = "".join(self.random.choice(ONSETS) + self.random.choice(VOWELS)
                           + self.random.choice(CODAS) for _ in range(self.random.choice((1, 2, 2, 3))))
            if len(word) > 2 and word not in seen:
                seen.add(word)
                names.append(word.capitalize())
        weights = list(itertools.accumulate(1 / (rank + 3) ** skew for rank in range(len(names))))
        return names, weights

    def name(self, names):
        return self.random.choices(names[0], cum_weights=names[1])[0]

    def chance(self, percent):
        return self.random.random() * 100 < percent

    def nhs(self):
        while True:
            # A walk of prime step through all numbers: none twice, none like its neighbour's.
            self.number = (self.number + 367_879_441) % 600_000_000
            digits = f"{self.number + 400_000_000:09d}"
            check = 11 - sum(int(d) * (10 - i) for i, d in enumerate(digits)) % 11
            if check != 10:
                return digits + str(0 if check == 11 else check)

    def home(self):
        letters = "ABDEFGHJLNPQRSTUWXYZ"
        postcode = (f"{self.random.choice(self.areas)}{self.random.randint(1, 30)} "
                    f"{self.random.randint(1, 9)}{self.random.choice(letters)}{self.random.choice(letters)}")
        street = f"{self.random.choice(STREETS)} {self.random.choice(KINDS)}"
        return (f"{self.random.randint(1, 180)} {street}", postcode,
                f"07{self.random.randint(100_000_000, 999_999_999)}")

    def date(self, low, high):
        return (self.random.randint(low, high), self.random.randint(1, 12), self.random.randint(1, 28))

    def typo(self, text):
        if len(text) < 3:
            return text
        at, kind = self.random.randrange(1, len(text)), self.random.random()
        if kind < .3:
            return text[:at] + NEAR.get(text[at].lower(), "e") + text[at + 1:]
        if kind < .55:
            return text[:at] + text[at + 1:]
        if kind < .8:
            return text[:at] + self.random.choice("aeioulnrst") + text[at:]
        return text[:at - 1] + text[at] + text[at - 1] + text[at + 1:]

    def nickname(self, name):
        return self.random.choice(SHORT[name].split()) if name in SHORT else name


def family(world):
    """A household: one or two adults and their children; each person a dict."""
    home, adults = world.home(), []
    surname = world.name(world.families)
    for sex in ("f", "m") if world.chance(60) else (world.random.choice("fm"),):
        own = surname
        former = ""
        if sex == "f" and world.chance(45):
            former = world.name(world.families)
        elif world.chance(20):
            own = world.name(world.families)
        adults.append(dict(given=world.name(world.girls if sex == "f" else world.boys), family=own,
                           former=former, sex=sex, born=world.date(1940, 1990)))
    people = list(adults)
    children = world.random.choices((0, 1, 2, 3, 4), (30, 25, 28, 12, 5))[0]
    year = max(a["born"][0] for a in adults) + world.random.randint(19, 34)
    for nth in range(children):
        year = min(2020, year + (world.random.randint(1, 4) if nth else 0))
        last = people[-1] if nth else None
        sex = world.random.choice("fm")
        child = dict(given=world.name(world.girls if sex == "f" else world.boys), family=surname,
                     former="", sex=sex, born=world.date(year, year))
        if last and world.chance(3.5):
            child["born"] = last["born"]
            if world.chance(67):
                child["sex"] = last["sex"]
                names = world.girls if last["sex"] == "f" else world.boys
                for _ in range(40):
                    child["given"] = world.name(names)
                    if child["given"][0] == last["given"][0] and child["given"] != last["given"]:
                        break
        elif world.chance(6 if sex == "m" else 2.5):
            like = [a["given"] for a in adults if a["sex"] == sex]
            if like:
                child["given"] = like[0]
        people.append(child)
    moved = world.chance(30)
    before = world.home() if moved else home
    for person in people:
        person.update(home=home, before=before if moved or not world.chance(5) else world.home(),
                      nhs=world.nhs(), phone=home[2] if world.chance(60) else world.home()[2])
    return people


def poisson(world, mean):
    limit, count, product = math.exp(-mean), 0, world.random.random()
    while product > limit:
        count, product = count + 1, product * world.random.random()
    return count


def recorded(world, person, source):
    """What one source wrote down of a person, once."""
    def rate(name):
        return world.chance(RATES[name][source])
    given, surname = person["given"], person["family"]
    if person["former"] and rate("former"):
        surname = person["former"]
    if rate("nickname"):
        given = world.nickname(given)
    if rate("typo"):
        given = world.typo(given)
    if rate("typo"):
        surname = world.typo(surname)
    if rate("swapped"):
        given, surname = surname, given
    year, month, day = person["born"]
    if rate("dob_swapped") and day <= 12:
        month, day = day, month
    if rate("dob_typed"):
        part = world.random.random()
        if part < .4:
            day = world.random.randint(1, 28)
        elif part < .7:
            month = world.random.randint(1, 12)
        else:
            year += world.random.choice((-10, -1, 1, 10, 2))
    born = "" if rate("dob_missing") else f"{year:04d}-{month:02d}-{day:02d}"
    address, postcode, _ = person["before"] if rate("previous") else person["home"]
    if rate("postcode_missing"):
        postcode = ""
    elif world.chance(1.5):
        postcode = world.typo(postcode)
    if world.chance(2):
        address = world.typo(address)
    nhs = "" if rate("nhs_missing") else person["nhs"]
    phone = "" if rate("phone_missing") else person["phone"]
    return [given, surname, born, person["sex"].upper(), nhs, postcode, address, phone]


CHUNK = 1_000_000
PARTNERSHIP = ["source", "record_id", "forename", "surname", "date_of_birth", "sex", "nhs_number",
               "postcode", "address", "telephone", "truth_person", "truth_household"]


def partnership(records, seed):
    """Five sources in one file, about 2.2 records a person; in chunks, each in an order drawn at random."""
    world, rows, number, household, made = World(seed), [], 0, 0, 0
    while made + len(rows) < records:
        household += 1
        for person in family(world):
            number += 1
            for source in range(5):
                if not world.chance(RATES["reach"][source]):
                    continue
                for _ in range(1 + poisson(world, RATES["repeat"][source] / 100)):
                    rows.append([SOURCES[source], *recorded(world, person, source), number, household])
        if len(rows) >= CHUNK or made + len(rows) >= records:
            world.random.shuffle(rows)
            for at, row in enumerate(rows, made):
                yield [row[0], f"r{at}", *row[1:]]
            made, rows = made + len(rows), []


TRADES = """politician painter writer clergyman footballer cricketer lawyer physician composer engineer
actor poet soldier merchant judge botanist architect sculptor printer teacher""".split()


def lifetimes(records, seed):
    """Many poor records of people of the past, kin of one name among them; whole names as well as parts."""
    world, rows, number = World(seed), [], 0
    towns = [world.name(world.families).lower() + end for end in ("ton", "ham", "bury", "ford", "by")
             for _ in range(150)]
    counties = [world.name(world.families).lower() + "shire" for _ in range(40)]
    county = {town: world.random.choice(counties) for town in towns}
    while len(rows) < records:
        for person in line_of_kin(world, towns):
            number += 1
            for _ in range(min(40, 1 + poisson(world, world.random.choice((2, 7, 10, 13, 16))))):
                rows.append(lifetime(world, person, county) + [number])
    world.random.shuffle(rows)
    header = ["ref", "whole_name", "forename", "family_name", "born", "place_of_birth", "postcode",
              "gender", "occupation", "truth_person"]
    return header, [[f"h{at}", *row] for at, row in enumerate(rows)]


def line_of_kin(world, towns):
    """One person, or several of a family that keeps its given names, its house and its trade."""
    town = world.random.choices(towns, [1 / (i + 5) for i in range(len(towns))])[0]
    trade = world.random.choices(TRADES, [1 / (i + 1) for i in range(len(TRADES))])[0]
    family, home, seat = world.name(world.old[""]).lower(), world.home()[1].lower(), world.random.choice(towns)
    given, born, kin = None, world.date(1600, 1880), []
    for nth in range(world.random.choices((1, 2, 3), (93, 6, 1))[0]):
        sex = "f" if world.chance(22) else "m"
        names = world.old[sex]
        given = given if given and sex == kin[-1]["sex"] and world.chance(35) else world.name(names).lower()
        kin.append(dict(
            given=given, sex=sex, family=family, born=born,
            middle=[world.name(names).lower() for _ in range(world.random.choice((0, 0, 1, 1, 2)))],
            other=world.name(world.old[""]).lower() if world.chance(30) else "",
            title=world.random.choice(("", "", "", "sir", f"{nth + 1}st baron {seat}", f"lord {seat}")),
            town=town if world.chance(70) else world.random.choice(towns),
            trade=trade if world.chance(50) else world.random.choice(TRADES),
            home=home if world.chance(50) else home[:-2] + world.home()[1][-2:].lower()))
        born = (born[0] + world.random.randint(20, 38), *world.date(0, 0)[1:])
    return kin


def lifetime(world, person, county):
    """One record of a person; poor records are poor in many things at once."""
    bad = world.random.choices((.3, 1, 2.2), (30, 40, 30))[0]
    def chance(percent):
        return world.chance(min(80, percent * bad))
    given, surname = person["given"], person["family"]
    middle = [m for m in person["middle"] if world.chance(60)]
    title = person["title"] if world.chance(60) else ""
    if chance(14):
        given = world.nickname(given.capitalize()).lower()
    if chance(9) and person["middle"]:
        given = person["middle"][0]
    if chance(10) and person["other"]:
        surname = person["other"]
    if title and chance(14):
        surname = title.split()[-1]
    for _ in range(2):
        if chance(8):
            given = world.typo(given)
        if chance(8):
            surname = world.typo(surname)
    if chance(4):
        given = given[0]
    whole = " ".join(w for w in [given, *middle, surname] if w) + (", " + title if title else "")
    year, month, day = person["born"]
    if chance(12):
        month, day = 1, 1
    elif chance(8):
        day = world.random.randint(1, 28)
    elif chance(5):
        month = world.random.randint(1, 12)
    if chance(6):
        year += world.random.choice((-10, -2, -1, 1, 2, 10))
    postcode = person["home"]
    if chance(40):
        postcode = postcode.split()[0] + " " + world.home()[1].split()[1].lower()
    if chance(8):
        postcode = world.home()[1].lower()
    place = person["town"] if not chance(30) else county[person["town"]]
    cells = [whole, given, surname, f"{year:04d}-{month:02d}-{day:02d}", place, postcode,
             "male" if person["sex"] == "m" else "female", person["trade"]]
    for at, missing in enumerate((2, 3, 5, 22, 25, 22, 25, 30)):
        if chance(missing):
            cells[at] = ""
    if chance(2):
        cells[1], cells[2] = cells[2], cells[1]
    return cells


def count(persons, seed):
    """Households counted twice, some months apart: two files, one row a person in each."""
    world, first, second, number = World(seed), [], [], 0
    while number < persons:
        for person in family(world):
            number += 1
            if world.chance(97):
                first.append([f"C{number * 7919 % 10**7:07d}", *counted(world, person, 3), number])
            if world.chance(96):
                second.append([f"A{number * 6007 % 10**7:07d}", *counted(world, person, 8), number])
    world.random.shuffle(first)
    world.random.shuffle(second)
    header = ["Resident_ID", "First_Name", "Last_Name", "Sex", "Birth_Day", "Birth_Month",
              "Birth_Year", "House", "PostCode", "truth_person"]
    return header, first, second


def counted(world, person, moved):
    given, surname = person["given"].upper(), person["family"].upper()
    if world.chance(6):
        given = world.typo(given).upper()
    if world.chance(6):
        surname = world.typo(surname).upper()
    if world.chance(3):
        given = world.nickname(person["given"]).upper()
    if world.chance(1):
        given = given[0]
    year, month, day = person["born"]
    if world.chance(2):
        day = world.random.randint(1, 28)
    if world.chance(1.5):
        month = world.random.randint(1, 12)
    if world.chance(2):
        year += world.random.choice((-1, 1, 10, -10))
    address, postcode, _ = person["before"] if world.chance(moved) else person["home"]
    if world.chance(3):
        postcode = world.typo(postcode).upper()
    if world.chance(3):
        address = world.typo(address)
    sex = person["sex"].upper() if not world.chance(.5) else world.random.choice("FM")
    cells = [given, surname, sex, str(day), str(month), str(year), address.upper(), postcode]
    for at, missing in enumerate((1, 1, 1, 2, 2, 1.5, 1, 1)):
        if world.chance(missing):
            cells[at] = ""
    return cells


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as text:
        out = csv.writer(text, lineterminator="\n")
        out.writerow(header)
        out.writerows(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=("partnership", "lifetimes", "count"))
    parser.add_argument("size", type=int, help="records (partnership, lifetimes) or persons (count)")
    parser.add_argument("seed", type=int)
    parser.add_argument("out", nargs="+", help="one file; two for count")
    options = parser.parse_args()
    if options.kind == "count":
        header, first, second = count(options.size, options.seed)
        write(options.out[0], header, first)
        write(options.out[1], header, second)
        return
    if options.kind == "partnership":
        write(options.out[0], PARTNERSHIP, partnership(options.size, options.seed))
        return
    write(options.out[0], *lifetimes(options.size, options.seed))


if __name__ == "__main__":
    main()
