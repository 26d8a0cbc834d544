"""Who sees what in the browser: other agencies and other roles see less, and cannot tell."""

import re
import sys

from checks import contains, equal, lacks
from desk import Desk, sitting


def another_council_is_not_told_a_sealed_place(server, browser, shots):
    with Desk(server, browser, "l.pryce", shots) as desk:
        family = desk.open("Isla Reyes")
        contains(desk.text, "Skye Vane")
        desk.visitor.look("sight-southmere-family")
        rows = desk.page.locator("section:has(> h2#people) tbody tr").all_inner_texts()
        # Southmere itself has Colin's address; of Mara and the children it is told none.
        for row in rows:
            if not row.startswith("Colin"):
                lacks(row, "Kestrel Drive", "QX4 2LT")
        for part in ("/chronology", "/duties", "/records"):
            desk.visitor.go(family + part)
            lacks(desk.text, "Kestrel Drive", "QX4 2LT")


def the_front_desk_sees_no_alert(server, browser, shots):
    with Desk(server, browser, "t.bright", shots) as desk:
        desk.visitor.go("/work")
        lacks(desk.text, "Mara", "Overdue", "Triage this alert")
        desk.visitor.look("sight-front-desk-work")
        family = desk.open("Mara Ashdown")
        desk.visitor.look("sight-front-desk-family")
        everything = desk.everything(family)
        contains(everything, "Mara Ashdown", "1990")
        lacks(
            everything, "DV1-", "abuse", "Kestrel", "Northmoor Police", "Colin", "Theo",
            "Looks after", "Emergency", "overdue", "half-sibling", "N1042")
        export = desk.page.request.get(server.address + family + "/chronology.csv").text()
        lacks(export, "DV1-", "Colin", "Emergency")


def the_doctor_of_the_same_practice_sees_the_alert(server, browser, shots):
    with Desk(server, browser, "a.fenwick", shots) as desk:
        contains(desk.text, "Triage police alert", "Overdue")
        family = desk.open("Mara Ashdown")
        everything = desk.everything(family)
        contains(everything, "DV1-1042", "Colin Vane", "Isla")
        # What the hospital and the mental health trust noted is not for general practice.
        lacks(everything, "Antipsychotic", "Emergency department")


def a_sealed_record_leaves_no_trace(server, browser, shots):
    with Desk(server, browser, "r.okoro", shots) as desk:
        address = desk.open("Anika Desai")
        contains(desk.text, "Priya Desai", "DV1-1171")
    with Desk(server, browser, "j.whitcombe", shots) as desk:
        for words in ("Anika Desai", "P1171", "P1172", "N1171", "N1172"):
            lacks(" ".join(desk.find(words)), "Desai")
        rows = desk.find("Desai")
        for row in rows:
            lacks(row, "Anika", "Northmoor Police")
        nowhere = desk.visitor.go("/people/0123456789abcdef")
        shown = desk.text
        sealed = desk.visitor.go(address)
        if "purpose" in desk.text:
            raise AssertionError("the address of a sealed record asks for a purpose")
        equal(sealed.status, nowhere.status, "status")
        equal(desk.text, shown, "page")
        if any(row.startswith("Rohan Desai") for row in rows):
            everything = desk.everything(desk.open("Rohan Desai"))
            lacks(everything, "Priya", "Anika", "DV1-", "Police", "N1173")


def an_adoption_is_sealed_from_both_sides(server, browser, shots):
    with Desk(server, browser, "r.okoro", shots) as desk:
        after = desk.open("Ellis Hargreave")
        lacks(desk.everything(after), "Maddox", "Dena", "Tia", "P1223", "DV1-1221", "Seal an")
        desk.visitor.go(after + "/ecomap")
        contains(desk.text, "Northmoor Children's Services", "Joan", "Sunniva")
        lacks(desk.text, "Maddox", "Dena")
        desk.visitor.look("sight-ecomap")
        nowhere = desk.visitor.go(after + "/nothing-of-the-kind").status
        equal(desk.visitor.go(after + "/seal").status, nowhere, "status")
        before = desk.open("Ellis Maddox")
        everything = desk.everything(before)
        contains(everything, "Tia")
        lacks(everything, "Hargreave", "Orchard Rise", "P1225")
    with Desk(server, browser, "m.haddad", shots) as desk:
        after = desk.open("Ellis Hargreave")
        lacks(desk.everything(after), "Maddox", "Dena")
        desk.page.get_by_role("link", name="Seal an adoption, or lift a seal").click()
        contains(desk.text, "P1225", "P1223", "Adoption order of the court")
        desk.visitor.look("sight-seal")
        desk.page.get_by_role("button", name="Save").click()
        contains(desk.text, "Choose what to do", "Say why")


def another_agency_sends_by_its_own_flow_only(server, browser, shots):
    with Desk(server, browser, "p.nowak", shots) as desk:
        desk.visitor.go("/receive")
        choices = desk.page.locator("#flow option").all_inner_texts()
        assert choices and all("Northmoor Police" in words for words in choices), choices
        token = desk.page.locator("main input[name=token]").input_value()
        answer = desk.page.request.post(
            server.address + "/receive", multipart={
                "token": token, "flow": "northmoor-csc-safeguarding",
                "files": {"name": "a.csv", "mimeType": "text/csv", "buffer": b"a\n1\n"}})
        contains(answer.text(), "Choose the flow it is sent under")
    with Desk(server, browser, "c.abara", shots) as desk:
        desk.visitor.go("/receive")
        contains(desk.text, "No agreement lets your agency send anything")
        desk.visitor.look("sight-no-flow")


def a_form_sent_from_elsewhere_is_refused(server, browser, shots):
    with Desk(server, browser, "r.okoro", shots) as desk:
        answer = desk.page.request.post(
            server.address + "/receive", form={"flow": "northmoor-csc-safeguarding"})
        equal(answer.status, 403)
        answer = desk.page.request.post(
            server.address + "/sign-out", headers={"Sec-Fetch-Site": "cross-site"})
        equal(answer.status, 403)
        desk.visitor.go("/work")
        contains(desk.text, "Rosa Okoro")


def only_links_of_this_site_are_followed(server, browser, shots):
    with Desk(server, browser, "r.okoro", shots) as desk:
        desk.find("Isla Reyes")
        address = desk.page.get_by_role("link", name="Isla Reyes").get_attribute("href")
        desk.visitor.go(address + "/open?next=https://example.org/")
        desk.page.locator("input[name=purpose]").first.check()
        desk.page.get_by_role("button", name="Open the file").click()
        assert desk.page.url.startswith(server.address + "/people/"), desk.page.url


def a_page_may_load_nothing_from_elsewhere(server, browser, shots):
    with Desk(server, browser, "r.okoro", shots) as desk:
        for path in ("/work", "/people", "/receive", "/recommendations", "/nowhere"):
            headers = desk.visitor.go(path).headers
            contains(headers.get("content-security-policy", ""), "default-src 'none'")
            lacks(headers.get("content-security-policy", ""), "unsafe", "http")
            equal(headers.get("x-content-type-options"), "nosniff")
            equal(headers.get("cache-control"), "no-store", path)
        cookie = next(
            one for one in desk.visitor.context.cookies() if one["name"] == "kith_session")
        equal((cookie["httpOnly"], cookie["sameSite"]), (True, "Lax"), "cookie")


def the_keyboard_reaches_the_page(server, browser, shots):
    with Desk(server, browser, "r.okoro", shots) as desk:
        desk.page.keyboard.press("Tab")
        equal(desk.page.evaluate("document.activeElement.textContent"), "Skip to the page")
        desk.page.keyboard.press("Enter")
        equal(desk.page.evaluate("document.activeElement.id"), "main")


def the_screen_is_blanked_at_once(server, browser, shots):
    with Desk(server, browser, "r.okoro", shots) as desk:
        before = desk.page.title()
        desk.page.keyboard.press("Alt+b")
        equal(desk.page.title(), "Kith")
        assert desk.page.get_by_role("dialog").is_visible()
        lacks(re.sub(r"\s+", " ", desk.page.get_by_role("dialog").inner_text()), "Overdue")
        desk.visitor.look("sight-blanked")
        desk.page.keyboard.press("Alt+b")
        equal(desk.page.title(), before)


def a_shared_report_tells_no_small_count(server, browser, shots):
    with Desk(server, browser, "r.okoro", shots) as desk:
        def figures():
            told = desk.page.locator(".k-measure b").all_inner_texts()
            counts = (re.fullmatch(r"(\d+) of (\d+)", one) for one in told)
            return [tuple(map(int, one.groups())) for one in counts if one]

        def halves():
            """Of how many a measure in days says how long half of them took."""
            told = " ".join(desk.page.locator(".k-measure b").all_inner_texts())
            return [int(one) for one in re.findall(r"days for half of (\d+)", told)]
        desk.visitor.go("/recommendations")
        contains(desk.text, "Not for sharing outside the partnership")
        assert any(0 < met < 5 for met, _ in figures()), "the demonstration has small counts"
        desk.page.get_by_role("link", name="For a report that is shared").click()
        contains(desk.text, "suppressed: under 5", "no figure stands")
        for met, counted in figures():
            for one in (met, counted, counted - met):
                assert not 0 < one < 5, f"{met} of {counted}"
        equal([one for one in halves() if 0 < one < 5], [], "half of a few")
        desk.visitor.look("sight-shared-report")
        desk.page.get_by_role("link", name="Show every figure").click()
        equal(desk.visitor.path, "/recommendations")


CHECKS = {
    "another council is not told a place that is sealed from it":
        another_council_is_not_told_a_sealed_place,
    "the front desk of a practice sees who somebody is, and no alert":
        the_front_desk_sees_no_alert,
    "the doctor of the same practice sees the alert, and not the hospital's notes":
        the_doctor_of_the_same_practice_sees_the_alert,
    "a record sealed from an agency leaves no trace for it": a_sealed_record_leaves_no_trace,
    "an adoption is sealed from both sides, and its seal is on one page only":
        an_adoption_is_sealed_from_both_sides,
    "an agency sends by its own flows only": another_agency_sends_by_its_own_flow_only,
    "a form sent from elsewhere is refused": a_form_sent_from_elsewhere_is_refused,
    "an address of another site is not followed": only_links_of_this_site_are_followed,
    "every page forbids what is loaded from elsewhere, and is not kept":
        a_page_may_load_nothing_from_elsewhere,
    "the keyboard skips to the page": the_keyboard_reaches_the_page,
    "the screen is blanked by one key": the_screen_is_blanked_at_once,
    "a report that is shared tells no count under five": a_shared_report_tells_no_small_count,
}


def main():
    with sitting(__doc__, "Who sees what", "sight") as (checks, *seats):
        for says, body in CHECKS.items():
            checks.check(says, body, *seats)


if __name__ == "__main__":
    sys.exit(main())
