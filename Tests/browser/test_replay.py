"""The stories as the command line plays them, and the tutorial that quotes them."""

import functools
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

from checks import Checks, arguments, contains, equal, lacks  # noqa: E402
from hub import Hub  # noqa: E402

KEYS = {
    "day", "rule", "recommendation", "owed_by", "due", "about", "because", "met_on",
    "fell_away_on",
}
DAY = re.compile(r"\d{4}-\d\d-\d\d$")


@functools.cache
def played(hub, *arguments):
    """What a story prints; each way of playing it is played once."""
    answer = hub.run("replay", *arguments)
    equal(answer.returncode, 0, answer.stderr)
    return answer.stdout


def contract(hub):
    """Each entry has every key; a due day is never null; causes say who and what."""
    arisen = json.loads(played(hub, "harlow", "--json"))
    equal(len(arisen) >= 50, True, "how much arose")
    for one in arisen:
        equal(set(one), KEYS, "keys")
        equal(bool(DAY.match(one["day"]) and DAY.match(one["due"])), True, "days")
        equal(bool(one["recommendation"] and one["about"] and one["because"]), True, one["rule"])
        for cause in one["because"]:
            equal(set(cause), {"sequence", "says", "agency", "occurred"}, "a cause")
        if one["met_on"]:
            equal(one["met_on"] >= one["day"], True, f"{one['rule']} met before it arose")
    equal([one["day"] for one in arisen], sorted(one["day"] for one in arisen), "the order")
    found = {number for one in arisen for number in one["recommendation"]}
    wanted = {
        "11.1.1", "11.1.2", "11.1.4", "11.1.5", "11.2.1", "11.4.4", "11.4.5", "11.4.6", "11.7.1",
        "11.7.2", "11.7.3", "11.7.4", "11.10.4", "11.10.5"}
    equal(found >= wanted, True, f"recommendations {sorted(found)}")
    return arisen


# What arises in the story under the recommendations on asking, on every kind of abuse, on children
# seen, on the front door, on checklists and on conferences: rule, who owes it, about whom, the day
# it arises, the day it is due, and the day it was met or ended, or that it is open at the end.
# Worked out by hand from each rule's clock. Of the bank holidays these lie within a count of working
# days: Good Friday 19 April 2030, Easter Monday the 22nd, the May bank holiday the 6th, the summer
# bank holiday 26 August, Christmas and Boxing Day, New Year's Day 2031. (27 May 2030 lies in none.)
DAYS = """
ask-again-when-safe st-brannock Nerys 2030-02-28 2030-03-28 open
see-each-child northmoor-csc Tegan 2030-03-06 2030-03-11 2030-03-14
see-each-child northmoor-csc Osian 2030-03-06 2030-03-11 2030-04-22
see-each-child southmere-csc Carys 2030-03-06 2030-03-11 2030-06-25
ask-after-alert mill-lane Nerys 2030-03-06 2030-04-03 2030-04-17
decide-referral northmoor-csc Tegan 2030-03-11 2030-03-12 2030-03-12
decide-referral northmoor-csc Osian 2030-03-11 2030-03-12 2030-03-12
accept-handover northmoor-csc Osian 2030-03-12 2030-03-13 2030-03-19
answer-front-door-recommendation northmoor-csc Osian 2030-03-12 2030-03-26 open
authorise-assessment northmoor-csc Tegan 2030-03-14 2030-05-16 2030-04-16
authorise-assessment northmoor-csc Osian 2030-03-14 2030-05-16 2030-04-16
see-each-child northmoor-csc Tegan 2030-03-27 2030-04-01 2030-06-13
ask-after-alert mill-lane Nerys 2030-03-27 2030-04-24 2030-04-17
co-sign-checklist northmoor-csc Nerys 2030-03-29 2030-04-01 open
complete-abuse-grid northmoor-csc Nerys 2030-03-29 2030-04-01 open
complete-abuse-grid northmoor-csc Nerys 2030-04-01 2030-04-02 open
consider-family-group-conference northmoor-csc Tegan 2030-04-16 2030-05-17 2030-06-12
consider-family-group-conference northmoor-csc Osian 2030-04-16 2030-05-17 2030-05-03
refer-after-disclosure mill-lane Nerys 2030-04-17 2030-04-18 2030-06-18
tell-childrens-services mill-lane Nerys 2030-04-17 2030-04-17 2030-06-05
hide-disclosure mill-lane Nerys 2030-04-17 2030-04-17 2030-06-20
complete-safety-screen northmoor-csc Osian 2030-05-03 2030-05-20 2030-06-25
decide-referral northmoor-csc Tegan 2030-06-05 2030-06-06 2030-06-06
decide-referral northmoor-csc Osian 2030-06-05 2030-06-06 2030-06-06
see-each-child northmoor-csc Osian 2030-06-05 2030-06-10 2030-06-10
ask-after-alert mill-lane Nerys 2030-06-05 2030-07-03 2030-06-06
consider-family-group-conference northmoor-csc Osian 2030-06-05 2030-07-03 2030-06-25
consider-family-group-conference southmere-csc Carys 2030-06-05 2030-07-03 2030-07-02
decide-referral southmere-csc Carys 2030-06-06 2030-06-07 2030-06-13
review-repeated-contacts northmoor-csc Tegan 2030-06-06 2030-06-07 2030-06-07
review-repeated-contacts northmoor-csc Osian 2030-06-06 2030-06-07 2030-06-10
tell-referrer-outcome northmoor-csc Tegan 2030-06-06 2030-06-11 2030-06-11
tell-referrer-outcome northmoor-csc Osian 2030-06-06 2030-06-11 2030-06-19
ask-again-when-safe mill-lane Nerys 2030-06-06 2030-07-04 2030-06-20
accept-handover northmoor-csc Tegan 2030-06-07 2030-06-10 2030-06-10
answer-front-door-recommendation northmoor-csc Tegan 2030-06-07 2030-06-21 2030-06-18
hold-initial-conference northmoor-csc Tegan 2030-06-10 2030-07-01 2030-06-27
hold-initial-conference northmoor-csc Osian 2030-06-10 2030-07-01 2030-06-27
review-refusal-to-see-child northmoor-csc Tegan 2030-06-11 2030-06-11 2030-06-11
co-sign-checklist northmoor-csc Nerys 2030-06-12 2030-06-13 2030-06-13
complete-safety-screen northmoor-csc Tegan 2030-06-12 2030-06-26 2030-06-25
hold-initial-conference southmere-csc Carys 2030-06-13 2030-07-04 2030-07-11
see-each-child southmere-csc Ffion 2030-06-13 2030-06-10 2030-07-02
consider-family-group-conference southmere-csc Ffion 2030-06-13 2030-07-03 2030-07-02
visit-child-placed-to-eighteen southmere-csc Ffion 2030-06-13 2030-07-03 2030-07-02
review-refusal-to-see-child southmere-csc Carys 2030-06-20 2030-06-20 2030-06-25
hide-disclosure mill-lane Nerys 2030-06-20 2030-06-20 2030-06-20
tell-childrens-services mill-lane Nerys 2030-06-20 2030-06-20 2030-06-20
refer-after-disclosure mill-lane Nerys 2030-06-20 2030-06-21 2030-06-21
complete-abuse-grid mill-lane Nerys 2030-06-21 2030-06-24 2030-06-21
hold-core-group northmoor-csc Tegan 2030-06-27 2030-07-11 2030-07-10
hold-core-group northmoor-csc Osian 2030-06-27 2030-07-11 2030-07-10
visit-child-on-protection-plan northmoor-csc Tegan 2030-06-27 2030-07-11 2030-07-09
visit-child-on-protection-plan northmoor-csc Osian 2030-06-27 2030-07-11 2030-07-09
consider-family-group-conference northmoor-csc Tegan 2030-06-27 2030-07-25 2030-07-16
consider-family-group-conference northmoor-csc Osian 2030-06-27 2030-07-25 2030-07-16
hold-first-review-conference northmoor-csc Tegan 2030-06-27 2030-09-27 2030-09-24
hold-first-review-conference northmoor-csc Osian 2030-06-27 2030-09-27 ended 2030-08-12
visit-child-placed-to-eighteen southmere-csc Ffion 2030-07-02 2030-10-02 2030-10-09
visit-child-on-protection-plan northmoor-csc Tegan 2030-07-09 2030-07-23 2030-07-23
visit-child-on-protection-plan northmoor-csc Osian 2030-07-09 2030-07-23 2030-07-23
hold-core-group southmere-csc Carys 2030-07-11 2030-07-25 2030-07-31
visit-child-on-protection-plan southmere-csc Carys 2030-07-11 2030-07-25 2030-07-24
consider-family-group-conference southmere-csc Carys 2030-07-11 2030-08-08 open
hold-first-review-conference southmere-csc Carys 2030-07-11 2030-10-11 2030-10-08
review-family-plan northmoor-csc Tegan 2030-07-16 2030-10-15 2030-10-14
review-family-plan northmoor-csc Osian 2030-07-16 2030-10-16 2030-10-23
visit-child-on-protection-plan northmoor-csc Tegan 2030-07-23 2030-08-06 2030-08-13
visit-child-on-protection-plan northmoor-csc Osian 2030-07-23 2030-08-06 2030-08-06
visit-child-on-protection-plan southmere-csc Carys 2030-07-24 2030-08-07 2030-08-21
offer-meeting-in-letter northmoor-csc Tegan 2030-07-29 2030-07-29 open
offer-meeting-in-letter northmoor-csc Osian 2030-07-29 2030-07-29 2030-07-29
visit-child-on-protection-plan northmoor-csc Osian 2030-08-06 2030-08-20 ended 2030-08-12
visit-newly-placed-child northmoor-csc Osian 2030-08-12 2030-08-19 2030-08-16
hold-first-looked-after-review northmoor-csc Osian 2030-08-12 2030-09-10 2030-09-06
visit-child-on-protection-plan northmoor-csc Tegan 2030-08-13 2030-08-28 2030-08-27
visit-child-placed-with-parent northmoor-csc Osian 2030-08-16 2030-08-23 2030-08-23
visit-child-on-protection-plan southmere-csc Carys 2030-08-21 2030-09-05 2030-09-05
visit-child-placed-with-parent northmoor-csc Osian 2030-08-23 2030-08-30 2030-09-03
visit-child-on-protection-plan northmoor-csc Tegan 2030-08-27 2030-09-10 2030-09-25
visit-child-placed-with-parent northmoor-csc Osian 2030-09-03 2030-09-10 ended 2030-09-06
visit-child-on-protection-plan southmere-csc Carys 2030-09-05 2030-09-19 2030-09-19
visit-child-with-parent-after-review northmoor-csc Osian 2030-09-06 2030-10-01 2030-10-01
hold-second-looked-after-review northmoor-csc Osian 2030-09-06 2030-12-06 2030-11-28
visit-child-on-protection-plan southmere-csc Carys 2030-09-19 2030-10-03 2030-12-05
hold-next-review-conference northmoor-csc Tegan 2030-09-24 2031-03-24 ended 2030-11-14
visit-child-on-protection-plan northmoor-csc Tegan 2030-09-25 2030-10-09 2030-10-08
visit-child-with-parent-after-review northmoor-csc Osian 2030-10-01 2030-10-29 ended 2030-10-17
visit-child-on-protection-plan northmoor-csc Tegan 2030-10-08 2030-10-22 ended 2030-11-14
hold-next-review-conference southmere-csc Carys 2030-10-08 2031-04-08 2030-12-10
visit-child-placed-to-eighteen southmere-csc Ffion 2030-10-09 2031-01-09 open
notify-serious-incident northmoor-csc Osian 2030-10-17 2030-10-24 2030-10-22
visit-newly-placed-child northmoor-csc Osian 2030-10-17 2030-10-24 2030-10-28
complete-rapid-review northmoor-csc Osian 2030-10-22 2030-11-12 2030-11-11
decide-referral southmere-csc Tegan 2030-10-28 2030-10-29 2030-10-29
hold-transfer-conference southmere-csc Tegan 2030-10-28 2030-11-18 2030-11-14
visit-placed-child northmoor-csc Osian 2030-10-28 2030-12-09 2030-12-04
tell-referrer-outcome southmere-csc Tegan 2030-10-29 2030-11-01 2030-10-29
visit-child-in-need southmere-csc Tegan 2030-11-14 2030-12-12 2030-12-10
hold-next-looked-after-review northmoor-csc Osian 2030-11-28 2031-05-28 2031-01-09
visit-placed-child northmoor-csc Osian 2030-12-04 2031-01-15 open
visit-child-on-protection-plan southmere-csc Carys 2030-12-05 2030-12-19 2030-12-19
visit-child-in-need southmere-csc Tegan 2030-12-10 2031-01-10 open
hold-next-review-conference southmere-csc Carys 2030-12-10 2031-06-10 open
visit-child-on-protection-plan southmere-csc Carys 2030-12-19 2031-01-07 open
hold-next-looked-after-review northmoor-csc Osian 2031-01-09 2031-07-09 open
""".split("\n")[1:-1]
NUMBERS = {"11.10.4", "11.10.5", "11.1.1", "11.1.2", "11.1.4", "11.1.5", "11.4.4"}

# What its first statement says, rule by rule; any of several.
SAYS = {
    "accept-handover": ["Front door handed the case"],
    "answer-front-door-recommendation": ["Front door recommended"],
    "ask-after-alert": ["Domestic abuse notice"],
    "ask-again-when-safe": ["not asked about abuse because it was not safe"],
    "authorise-assessment": ["Referral to children's services"],
    "co-sign-checklist": ["Risk checklist"],
    "complete-abuse-grid": ["Referred to Lantern", "Referred to MARAC"],
    "complete-rapid-review": ["Serious incident: notified"],
    "complete-safety-screen": ["Family group conference considered, to be offered"],
    "consider-family-group-conference": [
        "Assessment started; authorised", "Domestic abuse notice DV9003",
        "Initial child protection conference held"],
    "decide-referral": ["Referral to children's services"],
    "hide-disclosure": ["abuse disclosed"],
    "hold-core-group": ["Initial child protection conference held; led to"],
    "hold-first-looked-after-review": ["Became looked after"],
    "hold-first-review-conference": ["Initial child protection conference held; led to"],
    "hold-initial-conference": ["Section 47 enquiry started"],
    "hold-next-looked-after-review": ["Review of a looked-after child's care held"],
    "hold-next-review-conference": ["Review child protection conference held"],
    "hold-second-looked-after-review": ["Review of a looked-after child's care held"],
    "hold-transfer-conference": ["Case with a plan moving"],
    "notify-serious-incident": ["Serious incident: raised"],
    "offer-meeting-in-letter": ["in the letter before proceedings"],
    "refer-after-disclosure": ["abuse disclosed"],
    "review-family-plan": ["Family group conference held"],
    "review-refusal-to-see-child": ["not seen; reason: Her mother refused"],
    "review-repeated-contacts": ["Referral decided: no further action"],
    "see-each-child": ["Domestic abuse notice"],
    "tell-childrens-services": ["abuse disclosed"],
    "tell-referrer-outcome": ["Referral decided"],
    "visit-child-in-need": ["Child in need plan started", "Child in need visit: seen alone"],
    "visit-child-on-protection-plan": [
        "Child protection plan started", "Child protection visit: seen alone"],
    "visit-child-placed-to-eighteen": ["Visit: seen alone"],
    "visit-child-placed-with-parent": ["Visit: seen alone"],
    "visit-child-with-parent-after-review": ["Visit: seen alone"],
    "visit-newly-placed-child": ["Placed with a parent", "Placed by the council"],
    "visit-placed-child": ["Visit: seen alone"],
}


def rules_asked_about():
    """The rules of those recommendations, and what each stands on, from the manual of duties."""
    manual = (ROOT / "docs/reference/duties.md").read_text()
    rules = {}
    for section in manual.split("\n## ")[1:]:
        numbers = re.search(r"\| recommendations \| (.*) \|", section)
        if numbers and NUMBERS & set(numbers[1].split(", ")):
            rules[section.split("\n")[0]] = re.search(r"\| stands on \| (.*) \|", section)[1]
    equal(len(rules) >= 36, True, "rules in the manual")
    return rules


def asked_about(arisen):
    return [one for one in arisen if NUMBERS & set(one["recommendation"])]


def each_on_its_day(arisen):
    """Every duty of those recommendations arises on the right day, is due on the right day and
    comes to its end on the right day; and every rule of theirs is in the story."""
    found = sorted(
        " ".join([
            one["rule"], one["owed_by"], one["about"][0].split()[0], one["day"], one["due"],
            one["met_on"] or (one["fell_away_on"] and "ended " + one["fell_away_on"]) or "open"])
        for one in asked_about(arisen))
    equal(found, sorted(DAYS), "what arises, day by day")
    equal(set(rules_asked_about()), {line.split()[0] for line in DAYS}, "rules in the story")


def each_because_of_its_statement(hub, arisen):
    """Every one names the statement that started its clock, and is printed with what it stands on
    and with its statements."""
    printed = played(hub, "harlow")
    stands_on = rules_asked_about()
    for one in asked_about(arisen):
        first = one["because"][0]
        equal(
            any(words in first["says"] for words in SAYS[one["rule"]]), True,
            f"{one['rule']} because of {first['says']}")
        equal(first["occurred"] <= one["day"], True, f"{one['rule']} before its cause")
        contains(
            printed,
            f"[{', '.join(one['recommendation'])}]\n           under {stands_on[one['rule']]}; limit ",
            f"           because {first['agency']}: {first['says']}\n")


def across_councils(arisen):
    """The half-sister in the other council is found through her father."""
    owed = {
        (one["about"][0], one["owed_by"]) for one in arisen if one["rule"] == "see-each-child"}
    equal(("Carys Winrow", "southmere-csc") in owed, True, f"{owed}")


def without_a_rule(hub, arisen):
    fewer = json.loads(played(hub, "harlow", "--without", "see-each-child", "--json"))
    equal(fewer, [one for one in arisen if one["rule"] != "see-each-child"], "what is left")
    equal(hub.run("replay", "harlow", "--without", "nothing").returncode, 2, "no such rule")


# Without the co-signature: of the two checklists of the story one was signed in time.
CO_SIGNED = [
    "As of 13 January 2031, without co-sign-checklist: nobody is told by it, so what was done under "
    "it counts as not done.",
    "11.1.4 M09v: 0 of 2 duties under 11.1.4 were met by its day at Northmoor Children's Services "
    "(invented data).",
    "With it: 1 of 2 duties under 11.1.4 was met by its day at Northmoor Children's Services "
    "(invented data).",
]


def what_a_rule_is_worth(hub):
    """Played without a rule, the story ends with the measures that fall; a hub kept of it says the
    same, and of every rule of those recommendations that a measure falls without it."""
    folder, file = hub.work / "kept", hub.work / "without.html"
    told = played(
        hub, "harlow", "--without", "co-sign-checklist", "--data", folder, "--page", file)
    contains(told, *CO_SIGNED)
    contains(
        file.read_text(), 'id="worth"', "<b>11.1.4 M09v</b>", "With it: 1 of 2 duties under 11.1.4")
    equal(hub.run("verify", "--data", folder).returncode, 0, "the hub that was kept")
    ends = ["--as-of", "2031-01-13"]
    for rule in rules_asked_about():
        answer = hub.run("assure", "--data", folder, *ends, "--without", rule)
        equal(answer.returncode, 0, answer.stderr)
        lines = answer.stdout.split("\n")
        now, was = lines[2], lines[3]
        counts = [re.search(r": (\d+) of (\d+) ", line) for line in (now, was)]
        equal(all(counts), True, f"a measure of {rule}: {lines[2:4]}")
        less, more = ([int(part) for part in count.groups()] for count in counts)
        equal(less[0] < more[0] and less[1] == more[1], True, f"{rule}: {lines[2:4]}")
    equal(
        hub.run("assure", "--data", folder, *ends, "--without", "co-sign-checklist").stdout.strip()
        .split("\n")[0], CO_SIGNED[0], "in the same words")
    again = hub.run("replay", "harlow", "--data", folder)
    equal(again.returncode, 4, "a folder that is not empty")
    contains(again.stderr, "is not empty: choose a new or empty folder")


def nothing_refused(hub):
    for name in ("harlow", "quiet", "wrong-link"):
        lacks(played(hub, name), "Not taken in:")
    equal(json.loads(played(hub, "quiet", "--json")), [], "what arises for a quiet family")


def wrong_link(hub):
    """A duty of the wrong council falls away when two boys are told apart, and is the right one's."""
    seen = {
        one["owed_by"]: one for one in json.loads(played(hub, "wrong-link", "--json"))
        if one["rule"] == "see-each-child"}
    equal(seen["southmere-csc"]["fell_away_on"], "2030-04-26", "the wrong council's")
    equal(seen["northmoor-csc"]["met_on"], "2030-04-27", "the right council's")


def tutorial(hub):
    """Every line the tutorial quotes of a story is in what the story prints."""
    text = (ROOT / "docs/tutorials/watch-a-story.md").read_text()
    told = played(hub, "harlow") + played(hub, "quiet")
    told += played(hub, "harlow", "--without", "see-each-child")
    quoted = [
        line for block in re.findall(r"```\n(.*?)```", text, re.S)
        for line in block.splitlines() if line and not line.startswith("kith ")]
    equal(len(quoted) >= 10, True, "lines quoted")
    contains(told, *quoted)


def page(hub):
    html = played(hub, "harlow", "--page", "-")
    contains(html, "<!doctype html>", "Carys Winrow", "See the child alone")
    lacks(html, "<script")


def main():
    options = arguments(__doc__).parse_args()
    hub = Hub(options.kith, options.work)
    checks = Checks("Stories")
    arisen = checks.check("the contract of what arose is kept", contract, hub)
    checks.check("each duty arises on its day, and is due on its day", each_on_its_day, arisen)
    checks.check(
        "each names its statement and what it stands on", each_because_of_its_statement, hub, arisen)
    checks.check("a child of the other council is found", across_councils, arisen)
    checks.check("without a rule, what it asks for does not arise", without_a_rule, hub, arisen)
    checks.check("without a rule, its measure falls, and a hub says so", what_a_rule_is_worth, hub)
    checks.check("a told story has nothing rejected, and a quiet one no duty", nothing_refused, hub)
    checks.check("a wrong link is put right", wrong_link, hub)
    checks.check("the tutorial quotes what is printed", tutorial, hub)
    checks.check("a story is a page", page, hub)
    hub.clear()
    checks.close(options.counts)


if __name__ == "__main__":
    main()
