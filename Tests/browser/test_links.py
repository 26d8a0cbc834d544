"""A person decides a link in a real browser, with scripts and without: reviewed by keyboard,
confirmed, undone; the family changes each time, and who did it and why is on the page. Two people
decide one that joins somebody harmed with somebody alleged to have harmed."""

import sys

from browser import Visitor, chromium
from checks import Checks, arguments, contains, equal, lacks
from hub import Hub

# Two records of one name and one birthday, each with a mother of its own: nothing else.
PEOPLE = """pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_is_mother
{n}1,{name},Quince,M,2016-03-04,N
{n}2,{name},Quince,M,2016-03-04,N
{n}3,Agnes,Thorne,F,1990-01-22,Y
{n}4,Beryl,Marsh,F,1985-10-09,Y
"""
MOTHERS = """moth_table_id,moth_person_id,moth_childs_person_id,moth_childs_dob
M{n}1,{n}3,{n}1,2016-03-04
M{n}2,{n}4,{n}2,2016-03-04
"""

# Zelda, whom the police knew as harmed, at the home the council has; and then as alleged.
ZELDA = """pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_is_mother
P9711,Zelda,Quorn,F,1990-05-05,Y
P9712,Perran,Quorn,M,2019-06-07,N
"""
HER_SON = """moth_table_id,moth_person_id,moth_childs_person_id,moth_childs_dob
M9711,P9711,P9712,2019-06-07
"""
HOME = """addr_table_id,addr_person_id,addr_address_json,addr_address_start_date,addr_address_postcode
A9711,P9711,"{""HOUSE"": ""8"", ""STREET"": ""Fennel Row""}",2025-01-01,QX7 3PD
"""
NOTICES = """alert_ref,incident_at,received_at,sent_to,person_id,role,given_name,family_name,dob,sex,address,postcode
DV-971,2026-01-12T21:10,2026-01-13,northmoor-csc,N9711,victim,Zelda,Quorn,1990-05-05,F,8 Fennel Row,QX7 3PD
DV-972,2026-02-12T22:40,2026-02-13,northmoor-csc,N9713,victim,Bram,Thorne,1988-11-02,M,,
DV-972,,,,N9712,alleged_perpetrator,Zelda,Quorn,1990-05-05,F,,
"""


class Queue:
    """Two colleagues at the hub's questions; each step leaves off where the next goes on."""

    def __init__(self, checks, server, browser, shots):
        self.checks = checks
        self.first, self.second = (Visitor(browser, server.address, True, shots) for _ in "12")
        self.first.go(server.link("r.okoro"))
        self.second.go(server.link("m.haddad"))

    def take(self):
        for step in (
                self.looks_first, self.stands_in_the_queue, self.first_alone, self.second_joins,
                self.history, self.undone, self.by_keyboard):
            self.checks.check(step.__doc__.rstrip("."), step)
        self.first.close()
        self.second.close()

    def looks_first(self):
        """a search answers in grades with reasons, and offers to add whom it did not find."""
        self.first.go("/people?given=Zelda&family=Quorn&born=5/5/1990&address=8+Fennel+Row")
        contains(self.first.text(), "One person matches", "has lived at that address", "None of these")
        self.first.look("search-match")
        self.first.go("/people?q=Zelda+Qourn")
        contains(self.first.text(), "Possibly one of these", "one or two letters from")
        self.first.look("search-possible")

    def stands_in_the_queue(self):
        """the question stands in the queue with what its answer reaches."""
        self.first.page.get_by_role("link", name="Links to decide").click()
        contains(self.first.text(), "Should these be one?", "N9712", "1 child", "2 agencies")
        lacks(self.first.text(), "total weight")
        self.first.look("queue")
        self.first.page.locator("main").get_by_role("link", name="N9712").click()
        self.pair = self.first.path

    @staticmethod
    def answer(visitor, steps, reason):
        """By keyboard alone."""
        visitor.page.locator("input#answer").focus()
        visitor.page.keyboard.press("Space")
        for _ in range(steps):
            visitor.page.keyboard.press("ArrowDown")
        visitor.page.keyboard.press("Tab")
        visitor.page.keyboard.type(reason)
        visitor.page.keyboard.press("Tab")
        with visitor.page.expect_navigation():
            visitor.page.keyboard.press("Enter")

    def first_alone(self):
        """one person alone joins no victim's and alleged perpetrator's records."""
        contains(self.first.text(), "until a second person decides the same")
        self.answer(self.first, 0, "She was in the office")
        self.first.go(self.pair)
        contains(self.first.text(), "Waiting for a second person", "two people", "no effect yet")
        equal(self.first.page.locator("input#answer").count(), 0, "questions put to the first")
        self.first.look("link-waiting")

    def second_joins(self):
        """a colleague decides the same, and the two are one."""
        self.second.go("/links")
        contains(self.second.text(), "Waiting for a second person")
        self.second.go(self.pair)
        contains(self.second.text(), "decided by Rosa Okoro", "She was in the office")
        self.second.look("link-second")
        self.answer(self.second, 0, "I know her too")
        self.second.go(self.pair)
        contains(self.second.text(), "one person", "decided by Maya Haddad")

    def history(self):
        """her page tells who joined the records and why."""
        self.second.go("/people?q=Zelda+Quorn")
        links = self.second.page.get_by_role("link", name="Zelda Quorn")
        equal(links.count(), 1, "people found")
        links.first.click()
        self.second.page.locator("input[name=purpose]").first.check()
        self.second.page.get_by_role("button", name="Open the file").click()
        self.records = self.second.path + "/records"
        self.second.go(self.records)
        contains(
            self.second.text(), "How these records came together", "waited for a second person",
            "were joined by Maya Haddad", "I know her too")
        self.second.look("records-history")

    def undone(self):
        """taken back, it waits for a second person again, and the page tells that too."""
        self.second.go(self.pair)
        self.second.page.fill("#reason", "It was her cousin")
        self.second.page.get_by_role("button", name="Take the decision back").click()
        self.second.go(self.records)
        contains(self.second.text(), "was taken back by Maya Haddad", "It was her cousin")
        self.second.go(self.pair)
        contains(self.second.text(), "two people", "decided by Rosa Okoro")

    def by_keyboard(self):
        """after an answer the next question comes up, with a way back to the last."""
        self.second.go("/links")
        self.second.page.get_by_role("link", name="Begin with the first").focus()
        with self.second.page.expect_navigation():
            self.second.page.keyboard.press("Enter")
        before = self.second.path
        self.answer(self.second, 2, "I do not know him")
        contains(self.second.text(), "This is the next question")
        back = self.second.page.get_by_role("link", name="Look at that one again")
        equal(back.get_attribute("href"), before, "the way back")
        self.second.look("queue-next")


class Review:
    """One sitting; each step is a check, and leaves the page where the next one goes on."""

    def __init__(self, checks, server, browser, name, number, scripts, shots):
        self.checks, self.name, self.number, self.scripts = checks, name, number, scripts
        self.visitor = Visitor(browser, server.address, scripts, shots if scripts else None)
        self.page = self.visitor.page
        self.visitor.go(server.link("r.okoro"))

    def take(self):
        manner = "with scripts" if self.scripts else "without scripts"
        for step in (
                self.sends_two_records, self.sees_one_mother, self.finds_the_pair,
                self.must_answer_and_say_why, self.cannot_tell, self.confirms,
                self.sees_both_mothers, self.takes_it_back):
            self.checks.check(f"{manner}: {step.__doc__.rstrip('.')}", step)
        self.visitor.close()

    @property
    def text(self):
        return self.visitor.text()

    def go(self, path):
        """Goes to a page of the file, and says why where a file is opened for the first time."""
        self.visitor.go(path)
        if self.visitor.path.endswith("/open"):
            self.page.locator("input[name=purpose]").first.check()
            self.page.get_by_role("button", name="Open the file").click()

    def sends_two_records(self):
        """two records enter that only a name and a birthday join."""
        self.visitor.go("/receive")
        self.page.select_option("#flow", "northmoor-csc-safeguarding")
        self.page.set_input_files("#files", [
            {"name": name, "mimeType": "text/csv",
             "buffer": text.format(n=self.number, name=self.name).encode()}
            for name, text in (("ssd_person.csv", PEOPLE), ("ssd_mother.csv", MOTHERS))])
        self.page.get_by_role("button", name="Send").click()
        contains(self.text, "Receipt")

    def sees_one_mother(self):
        """each record is a child with one mother."""
        self.visitor.go(f"/people?q={self.name}+Quince")
        links = self.page.get_by_role("link", name=f"{self.name} Quince")
        equal(links.count(), 2, "people found")
        self.family = links.first.get_attribute("href").split("?")[0].removesuffix("/open")
        self.go(self.family)
        self.mothers = [one for one in ("Agnes Thorne", "Beryl Marsh") if one in self.text]
        equal(len(self.mothers), 1, "mothers")

    def finds_the_pair(self):
        """the pair stands among those to decide, and opens side by side, reasons folded."""
        self.page.locator(".k-sub").get_by_role("link", name="Records and links").click()
        self.page.get_by_role("link", name="Decide which records are one person").click()
        contains(self.text, "Should these be one?", "No decision that you may see")
        self.visitor.look("links")
        self.page.locator("main").get_by_role("link", name=f"{self.number}2").click()
        self.pair = self.visitor.path
        contains(self.text, f"{self.number}1", f"{self.number}2", "two people")
        lacks(self.text, "total weight")
        self.visitor.look("link")

    def must_answer_and_say_why(self):
        """no answer is taken without a reason."""
        self.page.get_by_role("button", name="Save").click()
        contains(self.text, "Choose an answer", "Say why")
        self.visitor.look("link-problems")

    def answer(self, steps, reason):
        """By keyboard alone: the first answer, so many further, and why."""
        self.go(self.pair)
        self.page.locator("input#answer").focus()
        self.page.keyboard.press("Space")
        for _ in range(steps):
            self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Tab")
        self.page.keyboard.type(reason)
        self.page.keyboard.press("Tab")
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def cannot_tell(self):
        """not being able to tell changes nothing, and says so."""
        self.answer(2, "I have not met him")
        contains(self.text, "Nothing was changed or written down", "two people")
        self.visitor.look("link-cannot-tell")

    def confirms(self):
        """confirmed, the decision stands with who, when and why."""
        self.answer(0, "The register was typed twice")
        self.go(self.family + "/links")
        contains(
            self.text, "The same person: decided by Rosa Okoro", "The register was typed twice",
            "No uncertain pair")

    def sees_both_mothers(self):
        """the records page and the family now hold both."""
        self.go(self.family + "/records")
        contains(self.text, f"{self.number}1", f"{self.number}2", "2 records")
        self.go(self.family)
        contains(self.text, "Agnes Thorne", "Beryl Marsh")

    def takes_it_back(self):
        """taken back with a reason, the two are two again and the question is open."""
        self.go(self.pair)
        contains(self.text, "A person decided", "total weight")
        self.visitor.look("link-decided")
        self.page.get_by_role("button", name="Take the decision back").click()
        contains(self.text, "Say why")
        self.page.fill("#reason", "Two boys after all")
        self.page.get_by_role("button", name="Take the decision back").click()
        self.go(self.family + "/links")
        contains(self.text, "No decision that you may see")
        self.go(self.family)
        equal([one for one in ("Agnes Thorne", "Beryl Marsh") if one in self.text], self.mothers)


def main():
    parser = arguments(__doc__)
    parser.add_argument("--shots", help="a folder for a picture of every page, wide and narrow")
    options = parser.parse_args()
    checks = Checks("Links decided in the browser")
    hub = Hub(options.kith, options.work)
    try:
        first = hub.work / "ssd_person.csv"
        first.write_text(PEOPLE.format(n="P94", name="Cosmo"))
        begun = hub.run(
            "import", "--data", hub.work / "links", "--flow", "northmoor-csc-safeguarding", first)
        assert begun.returncode == 0, begun.stderr
        for flow, files in (
                ("northmoor-csc-safeguarding", {"ssd_person.csv": ZELDA, "ssd_mother.csv": HER_SON,
                                                "ssd_address.csv": HOME}),
                ("northmoor-police-notices", {"notices.csv": NOTICES})):
            for name, text in files.items():
                (hub.work / name).write_text(text)
            sent = hub.run("import", "--data", hub.work / "links", "--flow", flow,
                           *(hub.work / name for name in files))
            assert sent.returncode == 0, sent.stdout + sent.stderr
        with hub.server("serve", hub.work / "links") as server, chromium() as browser:
            Review(checks, server, browser, "Wilfred", "P95", True, options.shots).take()
            Review(checks, server, browser, "Ambrose", "P96", False, options.shots).take()
            Queue(checks, server, browser, options.shots).take()
    finally:
        hub.clear()
    checks.close(options.counts)


if __name__ == "__main__":
    sys.exit(main())
