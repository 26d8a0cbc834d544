"""Forms in a real browser: a conversation by keyboard alone, from the gate to the referral."""

import sys

from browser import Visitor, chromium
from checks import Checks, arguments, contains, equal, lacks
from hub import Hub

# Nobody types faster than this without scripts to help; what is counted is keys, never a clock.
KEYS_OF_A_MINUTE = 60


class Desk:
    """One practitioner's browser, signed in, with a count of the keys pressed."""

    def __init__(self, server, browser, practitioner, scripts=True, shots=None):
        self.server, self.keys = server, 0
        self.visitor = Visitor(browser, server.address, scripts, shots)
        self.page = self.visitor.page
        self.visitor.go(server.link(practitioner))

    @property
    def text(self):
        return self.visitor.text()

    def open(self, name):
        """Opens somebody's file for the usual purpose. Gives its address."""
        self.visitor.go("/people?q=" + name.replace(" ", "+"))
        self.page.get_by_role("link", name=name).first.click()
        if "purpose" in self.text and self.page.locator("input[name=purpose]").count():
            self.page.locator("input[name=purpose]").first.check()
            self.page.get_by_role("button", name="Open the file").click()
        return self.visitor.path

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)
            self.keys += 1

    def choose(self, **answers):
        for name, value in answers.items():
            self.page.locator(f"input[name={name}][value={value}]").check()

    def send(self, words):
        self.page.get_by_role("button", name=words, exact=True).click()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.visitor.close()


SAFE = {"alone": "yes", "interpreter": "notNeeded", "heard": "no", "private": "yes"}


def four_questions_by_keyboard(server, browser, shots):
    with Desk(server, browser, "a.fenwick", shots=shots) as desk:
        family = desk.open("Mara Ashdown")
        desk.visitor.look("enquiry-family")
        desk.visitor.go(family + "/forms")
        desk.visitor.look("enquiry-forms")
        desk.visitor.go(family + "/conversation")
        desk.visitor.look("enquiry-gate")
        equal(desk.page.title(), "Conversation – Kith", "title")
        lacks(desk.page.locator("main").inner_text().lower(), "abuse", "partner", "afraid")
        # Past the header, then the gate: the first answer of each is the one that lets go on.
        desk.press("Tab", "Enter", "Tab")
        for _ in range(4):
            desk.press("Tab", "Space")
        desk.press("Tab", "p", "Tab", "Enter")
        desk.page.get_by_role("button", name="Save").wait_for()
        contains(desk.text, "not validated")
        # The page went to its own beginning: leaving comes first, then each question. No, no,
        # yes, rather not say.
        desk.press("Tab", "Tab", "ArrowDown", "Tab", "ArrowDown", "Tab", "Space")
        desk.press("Tab", "ArrowUp", "Tab", "Enter")
        desk.page.get_by_role("heading", name="What follows").wait_for()
        contains(desk.text, "What follows for Mara Ashdown", "Are you, or is somebody else, in danger")
        assert desk.keys < KEYS_OF_A_MINUTE, f"{desk.keys} keys"
        print(f"          {desk.keys} keys")
        desk.visitor.look("enquiry-follow-up")
        return desk.visitor.path


def a_disclosure_ends_in_a_referral(server, browser, shots, follow):
    assert follow, "no disclosure was written down"
    with Desk(server, browser, "a.fenwick", shots=shots) as desk:
        family = desk.open("Mara Ashdown")
        desk.visitor.go(follow)
        contains(
            desk.text, "Not finished: no offer", "01632 960 111", "Verified on",
            "Ask whether somebody is in danger now.")
        desk.choose(q5="partner", q6="yes", q7="yes")
        desk.send("Save")
        contains(desk.text, "Somebody is in danger now: ring 999.")
        lacks(desk.text, "Who was it?")
        desk.send("We have told them")
        lacks(desk.page.content(), "We have told them")
        desk.send("Start the referral")
        contains(desk.text, "Choose a service of the list", "Say what the person said to it")
        desk.visitor.look("enquiry-refer-problems")
        desk.choose(service="lantern-advice", reply="sent")
        desk.page.locator("textarea[name=reason]").fill("Ring at work, before noon")
        desk.send("Start the referral")
        lacks(desk.text, "Not finished")
        contains(desk.text, "Referred to Lantern Domestic Abuse Service")
        desk.visitor.look("enquiry-referred")
        desk.visitor.go(family + "/chronology")
        contains(desk.text, "asked about abuse; abuse disclosed")
        # What somebody says in confidence is not on the page of another adult.
        colin = desk.open("Colin Vane")
        for part in ("", "/chronology", "/duties"):
            desk.visitor.go(colin + part)
            lacks(desk.text, "disclosed", "sked about abuse", "Referred to Lantern")


def not_alone_no_question_appears(server, browser, shots):
    for scripts in (True, False):
        with Desk(server, browser, "a.fenwick", scripts, shots) as desk:
            family = desk.open("Mara Ashdown")
            desk.visitor.go(family + "/conversation")
            desk.send("Go on")
            contains(desk.text, "Say whether you are alone", "Choose what brings you together")
            desk.choose(**dict(SAFE, interpreter="familyOrFriend"))
            desk.page.locator("select[name=context]").select_option("antenatal")
            desk.send("Go on")
            contains(desk.text, "Kept for another day: family or a friend interprets")
            lacks(desk.text, "abuse", "afraid")
            desk.visitor.look("enquiry-put-off")


def what_is_open_is_not_an_answer(server, browser, shots):
    with Desk(server, browser, "a.fenwick", shots=shots) as desk:
        family = desk.open("Mara Ashdown")
        desk.visitor.go(family + "/conversation")
        desk.choose(**SAFE)
        desk.page.locator("select[name=context]").select_option("antenatal")
        desk.send("Go on")
        desk.visitor.look("enquiry-questions")
        desk.choose(q1="no")
        desk.send("Save")
        contains(desk.text, "Answer it, or choose: rather not say")
        assert desk.page.locator("input[name=q1][value=no]").is_checked(), "what was chosen is lost"
        desk.visitor.look("enquiry-questions-problems")
        desk.choose(q2="no", q3="no", q4="no")
        desk.send("Save")
        contains(desk.text, "It is as it was told today, and no more than that.")


def one_key_leaves_no_way_back(server, browser, shots):
    with Desk(server, browser, "a.fenwick") as desk:
        family = desk.open("Mara Ashdown")
        desk.visitor.go(family + "/conversation")
        desk.page.keyboard.press("Escape")
        desk.page.wait_for_url("**/people")
        desk.page.go_back()
        assert "conversation" not in desk.page.url, desk.page.url


def who_is_not_asked_here(server, browser, shots):
    with Desk(server, browser, "t.bright") as desk:
        family = desk.open("Mara Ashdown")
        equal(desk.visitor.go(family + "/conversation").status, 403, "receptionist")
        desk.visitor.go(family + "/forms")
        contains(desk.text, "Your role fills in none")
        desk.visitor.look("enquiry-no-forms")
    with Desk(server, browser, "r.okoro") as desk:
        family = desk.open("Isla Reyes")
        equal(desk.visitor.go(family + "/conversation").status, 403, "a child")


def main():
    parser = arguments(__doc__)
    parser.add_argument("--shots", help="a folder for a picture of every page, wide and narrow")
    options = parser.parse_args()
    checks = Checks("Forms in the browser")
    hub = Hub(options.kith, options.work)
    try:
        with hub.server("serve", hub.copy("enquiry")) as server, chromium() as browser:
            arguments_ = (server, browser, options.shots)
            follow = checks.check(
                "four questions are answered by keyboard within the keys of a minute",
                four_questions_by_keyboard, *arguments_)
            checks.check(
                "a disclosure ends in a referral, and is not on another adult's page",
                a_disclosure_ends_in_a_referral, *arguments_, follow)
            checks.check(
                "with a relative interpreting no question appears, with scripts and without",
                not_alone_no_question_appears, *arguments_)
            checks.check(
                "a question left open is no answer, and nothing chosen is lost",
                what_is_open_is_not_an_answer, *arguments_)
            checks.check("one key leaves, and back does not return", one_key_leaves_no_way_back,
                         *arguments_)
            checks.check("a receptionist asks nobody, and a child is not asked",
                         who_is_not_asked_here, *arguments_)
    finally:
        hub.clear()
    checks.close(options.counts)


if __name__ == "__main__":
    sys.exit(main())
