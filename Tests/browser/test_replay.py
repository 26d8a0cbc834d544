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
