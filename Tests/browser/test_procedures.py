"""Procedures, policies, training and the lead in the browser, as the people use them who must."""

import sys

from checks import contains, equal, lacks
from desk import Desk, sitting


def procedures_are_one_click_from_every_page(server, browser, shots):
    with Desk(server, browser, "t.bright", shots) as desk:
        for path in ("/work", "/people", "/receive", "/recommendations", "/training/mine"):
            desk.visitor.go(path)
            desk.page.locator("header").get_by_role("link", name="Procedures").click()
            equal(desk.visitor.path, "/procedures", f"from {path}")
        contains(desk.text, "Adults", "Children", "Action cards", "Not verified for 180 days")
        widths = [box.bounding_box()["width"] for box in
                  desk.page.locator("section.k-card").all()[:2]]
        equal(widths[0], widths[1], "width of both sets")
        desk.visitor.look("procedures")


def what_is_searched_is_found_in_both_sets(server, browser, shots):
    with Desk(server, browser, "t.bright", shots) as desk:
        desk.visitor.go("/procedures")
        desk.page.get_by_label("Search both sets").fill("hide record online")
        desk.page.get_by_role("button", name="Search").click()
        contains(desk.text, "What was found")
        equal(desk.page.locator("section:has(> h2:text('What was found')) li").count(), 1)
        desk.visitor.look("procedures-found")
        desk.page.locator("section:has(> h2:text('What was found')) a").first.click()
        equal(desk.visitor.path, "/procedures/adult/domestic-abuse")
        contains(desk.text, "The other set on this: Children")
        desk.visitor.look("procedures-chapter")
        desk.visitor.go("/procedures?q=zebra")
        contains(desk.text, "No chapter holds")


def an_opening_is_counted_once_a_day(server, browser, shots):
    with Desk(server, browser, "k.mensah", shots) as desk:
        def openings():
            desk.visitor.go("/procedures")
            words = desk.page.locator("section.k-card").first.inner_text()
            return int(words.split("its source on")[1].split(". ")[1].split()[0])
        before = openings()
        for chapter in ("who-this-is-for", "carers", "sharing"):
            desk.visitor.go("/procedures/adult/" + chapter)
        equal(openings(), before + 1, "openings")
        equal(desk.visitor.go("/procedures/adult/none").status, 404)
        equal(desk.visitor.go("/procedures/nobody").status, 404)


def procedures_stand_when_the_source_is_down(server, browser, shots):
    with Desk(server, browser, "t.bright", shots) as desk:
        desk.visitor.go("/procedures")
        lacks(desk.text, "the copy the hub kept")
        source = server.folder / "partnership" / "procedures" / "adult.json"
        whole = source.read_text()
        try:
            source.write_text("{")
            desk.visitor.go("/procedures")
            contains(desk.text, "the copy the hub kept", "When you are worried about an adult")
            desk.visitor.look("procedures-copy")
            source.unlink()
            desk.visitor.go("/procedures/adult/carers")
            contains(desk.text, "the copy the hub kept", "carer's assessment")
        finally:
            source.write_text(whole)


def a_policy_is_read_and_its_clock_is_seen(server, browser, shots):
    with Desk(server, browser, "s.lindqvist", shots) as desk:
        desk.visitor.go("/policies")
        contains(desk.text, "Before its committee for", "tell the executive lead", "Not in force")
        desk.visitor.look("policies")
        buttons = desk.page.get_by_role("button", name="I have read and understood it")
        count = buttons.count()
        if count == 0:
            raise AssertionError("no policy can be read")
        buttons.first.click()
        contains(desk.text, "It is written down", "You said on")
        equal(desk.page.get_by_role("button", name="I have read").count(), count - 1)


def the_golden_rules_are_acknowledged_by_their_scenario(server, browser, shots):
    with Desk(server, browser, "t.bright", shots) as desk:
        desk.visitor.go("/training/mine")
        contains(desk.text, "What is asked of you", "edition of April 2024")
        desk.page.get_by_role("button", name="Answer").click()
        contains(desk.text, "Choose what the receptionist does")
        desk.visitor.look("own-training-problem")
        desk.page.locator("input[value=wait]").check()
        desk.page.get_by_role("button", name="Answer").click()
        contains(desk.text, "Not that.")
        desk.page.locator("input[value=today]").check()
        desk.page.get_by_role("button", name="Answer").click()
        contains(desk.text, "That is right.", "Acknowledged")
        desk.visitor.look("own-training")


def coverage_shows_the_worst_group_and_the_gap(server, browser, shots):
    with Desk(server, browser, "m.haddad", shots) as desk:
        desk.visitor.go("/training")
        contains(
            desk.text, "The group furthest behind", "Adults and children side by side",
            "They differ by", "By group and team", "may write one alone")
        lacks(desk.text, "POST-")
        desk.visitor.look("training")
        desk.visitor.go("/training/mine")
        contains(desk.text, "You may write a risk checklist alone until")
    with Desk(server, browser, "r.okoro", shots) as desk:
        desk.visitor.go("/training/mine")
        contains(desk.text, "You may draft a risk checklist; somebody in date signs it too")
    with Desk(server, browser, "f.hollis", shots) as desk:
        desk.visitor.go("/training")
        contains(desk.text, "No list of posts of your agency is in the hub")
        desk.visitor.look("training-none")


def the_lead_is_asked_and_answers(server, browser, shots):
    with Desk(server, browser, "a.fenwick", shots) as desk:
        desk.visitor.go("/lead")
        contains(desk.text, "Northmoor Children's Services", "In the last year somebody led on")
        desk.page.get_by_role("button", name="Ask").click()
        contains(desk.text, "Choose what you ask about")
        desk.page.get_by_label("Ask the lead").select_option("economic abuse")
        desk.page.get_by_role("button", name="Ask").click()
        contains(desk.text, "Economic abuse", "Mill Lane Surgery", "Due by")
        equal(desk.page.get_by_role("button", name="It is answered").count(), 0)
        desk.visitor.look("lead")
    with Desk(server, browser, "m.haddad", shots) as desk:
        desk.visitor.go("/lead")
        row = desk.page.locator("tr", has_text="Mill Lane Surgery")
        row.get_by_role("button", name="It is answered").click()
        row = desk.page.locator("tr", has_text="Mill Lane Surgery")
        contains(" ".join(row.inner_text().split()), "answered on")
        desk.visitor.look("lead-answered")


CHECKS = {
    "procedures are one click from every page, both sets as large": (
        procedures_are_one_click_from_every_page),
    "a search goes through both sets": what_is_searched_is_found_in_both_sets,
    "that procedures were opened is counted, once a day": an_opening_is_counted_once_a_day,
    "procedures stand when their source is down": procedures_stand_when_the_source_is_down,
    "a policy shows its clock and is read and understood": a_policy_is_read_and_its_clock_is_seen,
    "the golden rules are acknowledged by their scenario": (
        the_golden_rules_are_acknowledged_by_their_scenario),
    "training shows the worst group and the gap": coverage_shows_the_worst_group_and_the_gap,
    "the lead is asked, and answers": the_lead_is_asked_and_answers,
}


def main():
    with sitting(__doc__, "Procedures and staff", "procedures") as (checks, *seats):
        for says, body in CHECKS.items():
            checks.check(says, body, *seats)


if __name__ == "__main__":
    sys.exit(main())
