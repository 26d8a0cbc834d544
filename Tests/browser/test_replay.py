"""The stories as the command line plays them, and the tutorial that quotes them."""

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


def played(hub, *arguments):
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
# it arises, the day it is due. Worked out by hand: Good Friday is 19 April 2030, Easter Monday the
# 22nd, the May bank holiday the 6th.
DAYS = """
ask-again-when-safe st-brannock Nerys 2030-02-28 2030-03-28
see-each-child northmoor-csc Tegan 2030-03-06 2030-03-11
see-each-child northmoor-csc Osian 2030-03-06 2030-03-11
see-each-child southmere-csc Carys 2030-03-06 2030-03-11
ask-after-alert mill-lane Nerys 2030-03-06 2030-04-03
decide-referral northmoor-csc Tegan 2030-03-11 2030-03-12
decide-referral northmoor-csc Osian 2030-03-11 2030-03-12
accept-handover northmoor-csc Osian 2030-03-12 2030-03-13
answer-front-door-recommendation northmoor-csc Osian 2030-03-12 2030-03-26
authorise-assessment northmoor-csc Tegan 2030-03-14 2030-05-16
authorise-assessment northmoor-csc Osian 2030-03-14 2030-05-16
see-each-child northmoor-csc Tegan 2030-03-27 2030-04-01
ask-after-alert mill-lane Nerys 2030-03-27 2030-04-24
co-sign-checklist northmoor-csc Nerys 2030-03-29 2030-04-01
complete-abuse-grid northmoor-csc Nerys 2030-03-29 2030-04-01
complete-abuse-grid northmoor-csc Nerys 2030-04-01 2030-04-02
consider-family-group-conference northmoor-csc Tegan 2030-04-16 2030-05-17
consider-family-group-conference northmoor-csc Osian 2030-04-16 2030-05-17
refer-after-disclosure mill-lane Nerys 2030-04-17 2030-04-18
tell-childrens-services mill-lane Nerys 2030-04-17 2030-04-17
hide-disclosure mill-lane Nerys 2030-04-17 2030-04-17
complete-safety-screen northmoor-csc Osian 2030-05-03 2030-05-20
""".split("\n")[1:-1]
NUMBERS = {"11.10.4", "11.10.5", "11.1.1", "11.1.2", "11.1.4", "11.1.5", "11.4.4"}
# Nobody in the story is on a plan, looked after, the subject of proceedings or of a review; the
# referrer's outcome and a refused visit are not in it either.
NOT_IN_THE_STORY = """
hold-initial-conference hold-core-group hold-first-review-conference hold-next-review-conference
hold-transfer-conference visit-child-on-protection-plan visit-child-in-need
visit-newly-placed-child visit-placed-child visit-child-placed-with-parent
visit-child-placed-to-eighteen hold-first-looked-after-review hold-second-looked-after-review
hold-next-looked-after-review tell-referrer-outcome review-repeated-contacts
review-refusal-to-see-child review-family-plan offer-meeting-in-letter notify-serious-incident
complete-rapid-review
""".split()


def each_on_its_day(arisen):
    """Every duty of those recommendations arises on the right day, is due on the right day, and
    cites its statements; the rules the story does not come to are these and no more."""
    found = sorted(
        " ".join([one["rule"], one["owed_by"], one["about"][0].split()[0], one["day"], one["due"]])
        for one in arisen if NUMBERS & set(one["recommendation"]))
    equal(found, sorted(DAYS), "what arises, day by day")
    manual = (ROOT / "docs/reference/duties.md").read_text()
    rules = set()
    for section in manual.split("\n## ")[1:]:
        numbers = re.search(r"\| recommendations \| (.*) \|", section)
        if numbers and NUMBERS & set(numbers[1].split(", ")):
            rules.add(section.split("\n")[0])
    equal(rules - {line.split()[0] for line in DAYS}, set(NOT_IN_THE_STORY), "rules not in it")


def across_councils(arisen):
    """The half-sister in the other council is found through her father."""
    owed = {
        (one["about"][0], one["owed_by"]) for one in arisen if one["rule"] == "see-each-child"}
    equal(("Carys Winrow", "southmere-csc") in owed, True, f"{owed}")


def without_a_rule(hub, arisen):
    fewer = json.loads(played(hub, "harlow", "--without", "see-each-child", "--json"))
    gone = [one for one in arisen if one["rule"] == "see-each-child"]
    equal(len(fewer), len(arisen) - len(gone), "what is left")
    equal(hub.run("replay", "harlow", "--without", "nothing").returncode, 2, "no such rule")


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
    checks.check("a child of the other council is found", across_councils, arisen)
    checks.check("without a rule, what it asks for does not arise", without_a_rule, hub, arisen)
    checks.check("a told story has nothing rejected, and a quiet one no duty", nothing_refused, hub)
    checks.check("a wrong link is put right", wrong_link, hub)
    checks.check("the tutorial quotes what is printed", tutorial, hub)
    checks.check("a story is a page", page, hub)
    hub.clear()
    checks.close(options.counts)


if __name__ == "__main__":
    main()
