"""A person decides a link in a real browser, with scripts and without: reviewed by keyboard,
confirmed, undone; the family changes each time, and who did it and why is on the page."""

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
        with hub.server("serve", hub.work / "links") as server, chromium() as browser:
            Review(checks, server, browser, "Wilfred", "P95", True, options.shots).take()
            Review(checks, server, browser, "Ambrose", "P96", False, options.shots).take()
    finally:
        hub.clear()
    checks.close(options.counts)


if __name__ == "__main__":
    sys.exit(main())
