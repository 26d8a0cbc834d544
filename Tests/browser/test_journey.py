"""The main job in a real browser, as a social worker does it: with scripts, and again without."""

import datetime
import pathlib
import re
import sys

from browser import Visitor, chromium
from checks import Checks, arguments, contains, equal, lacks
from hub import Hub

COUNCIL = "Northmoor Children's Services"
OTHER_COUNCIL = "Southmere Children's Services"
POLICE = "Northmoor Police"


class Journey:
    """One sitting of a social worker. Each step is a check, and leaves the page where the next
    one goes on."""

    def __init__(self, checks, server, browser, child, scripts, shots):
        self.checks, self.server, self.browser = checks, server, browser
        self.child, self.scripts = child, scripts
        # The same pages without scripts look the same; one set of pictures is enough.
        self.visitor = Visitor(browser, server.address, scripts, shots if scripts else None)
        self.page = self.visitor.page

    def take(self):
        manner = "with scripts" if self.scripts else "without scripts"
        for step in (
                self.is_asked_to_sign_in, self.signs_in_by_a_link, self.cannot_use_a_link_twice,
                self.sees_what_is_owed, self.filters_by_a_rule, self.finds_a_mother,
                self.must_say_why, self.sees_the_family, self.sees_who_said_what,
                self.sees_what_was_known_on_an_earlier_day, self.sees_what_one_agency_knew,
                self.reads_the_chronology, self.filters_the_chronology,
                self.takes_the_chronology_away, self.sees_every_duty, self.sees_why_a_duty_is_owed,
                self.is_told_what_is_wrong_with_an_answer, self.answers_a_duty,
                self.sees_the_records_side_by_side, self.opens_a_statement,
                self.must_choose_a_flow_and_a_file, self.sends_what_is_known_already,
                self.sends_a_file_with_mistakes, self.sends_a_file_of_no_known_kind,
                self.reads_the_recommendations, self.finds_nobody_by_a_strange_name,
                self.comes_to_an_address_that_is_not_there, self.signs_out):
            self.checks.check(f"{manner}: {step.__doc__.rstrip('.')}", step)
        self.visitor.close()

    def look(self, name):
        self.visitor.look(name)

    @property
    def text(self):
        return self.visitor.text()

    def is_asked_to_sign_in(self):
        """somebody not signed in is asked to sign in, and shown nothing."""
        self.visitor.go("/work")
        equal(self.visitor.path, "/sign-in")
        lacks(self.text, "Overdue")
        self.look("sign-in")

    def signs_in_by_a_link(self):
        """a one-time link signs in."""
        self.link = self.server.link("r.okoro")
        self.visitor.go(self.link)
        equal(self.visitor.path, "/work")
        contains(self.text, "Rosa Okoro", COUNCIL)

    def cannot_use_a_link_twice(self):
        """a link that was used says so."""
        other = Visitor(self.browser, self.server.address, self.scripts, self.visitor.shots)
        other.go(self.link)
        contains(other.text(), "This link has been used already")
        lacks(other.text(), "Rosa Okoro")
        other.look("link-used")
        other.close()

    def sees_what_is_owed(self):
        """the worklist shows what the agency owes, overdue first, each with its source."""
        contains(self.text, "What must be done", "Because", "Harlow", "Overdue")
        first = self.page.locator("main h2").first.inner_text()
        assert first.startswith("Overdue"), f"the first heading is {first!r}"
        self.look("worklist")

    def filters_by_a_rule(self):
        """the worklist is filtered by a rule."""
        menu = self.page.locator("select#rule")
        menu.select_option(index=1)
        rule = menu.input_value()
        self.page.locator("main").get_by_role("button", name="Show").click()
        equal(self.page.locator("select#rule").input_value(), rule, "rule")
        names = set(self.page.locator(".k-table-duties tbody td:first-child a").all_inner_texts())
        equal(len(names), 1, "names of duties")

    def finds_a_mother(self):
        """a search for part of a name finds the mother, and near names apart."""
        self.page.get_by_role("link", name="People").click()
        self.look("search-empty")
        self.page.fill("#q", "Mara")
        self.page.get_by_role("button", name="Search").click()
        contains(self.text, "The same name", "Mara Ashdown", "Why this matched")
        self.look("search")

    def must_say_why(self):
        """a file opens only once a purpose is stated."""
        self.page.get_by_role("link", name="Mara Ashdown").first.click()
        contains(self.text, "Why are you opening this file?", "is recorded")
        self.page.get_by_role("button", name="Open the file").click()
        contains(self.text, "Say why you open this file")
        self.look("purpose")
        self.page.get_by_label("a child protection enquiry").check()
        self.page.fill("#because", "I am in the case team")
        self.page.get_by_role("button", name="Open the file").click()
        contains(self.text, "You opened this file for a child protection enquiry")

    def sees_the_family(self):
        """the family is drawn and listed, with half- and step-siblings."""
        self.family = self.visitor.path
        assert self.page.locator(".k-drawing svg").count() == 1, "there is no drawing"
        listed = self.page.locator("section:has(> h2#people) tbody th").all_inner_texts()
        names = sorted(words.split("\n")[0] for words in listed)
        equal(names, sorted([
            "Mara Ashdown", "Daniel Reyes", "Colin Vane", "Isla Reyes", "Theo Ashdown",
            "Robin Vane", "Skye Vane"]), "people")
        ties = " ".join(self.page.locator(".k-ties").inner_text().split())
        contains(
            ties, "Isla and Theo are at least half-siblings", "Isla and Robin are half-siblings",
            "same mother, Mara Ashdown", "Isla and Skye are step-sisters",
            "Robin and Skye are at least half-siblings", "That alone gives no parental")
        contains(self.text, "Theo's father is not recorded", "Parental responsibility")
        self.look("family")

    def sees_who_said_what(self):
        """both councils and the police stand as sources of one family."""
        known_to = self.page.locator("section:has(> h2#people)").inner_text()
        contains(known_to, COUNCIL, OTHER_COUNCIL, POLICE)
        ties = self.page.locator(".k-ties").inner_text()
        contains(ties, COUNCIL, OTHER_COUNCIL)
        duties = self.page.locator("aside").inner_text()
        contains(duties, "Overdue", "Harlow", "Mill Lane Surgery")

    def sees_what_was_known_on_an_earlier_day(self):
        """the family is asked for as known on an earlier day."""
        day = datetime.date.fromisoformat(self.page.input_value("#as-known-on"))
        earlier = day - datetime.timedelta(days=20)
        contains(self.text, "Antipsychotic")
        self.page.fill("#as-known-on", earlier.isoformat())
        self.page.locator(".k-asknown").get_by_role("button", name="Show").click()
        contains(self.text, "not what is known now", "DV1-1040")
        lacks(self.text, "DV1-1042", "Antipsychotic")
        self.look("family-earlier")
        self.page.get_by_role("link", name="Show what is known today").click()
        contains(self.text, "Antipsychotic")

    def sees_what_one_agency_knew(self):
        """the family is asked for as one agency alone knew it."""
        self.page.select_option("#by", "agency")
        self.page.locator(".k-asknown").get_by_role("button", name="Show").click()
        lacks(self.text, "Skye", "Antipsychotic")
        contains(self.text, "Isla and Robin are half-siblings")
        self.look("family-one-agency")
        self.visitor.go(self.family)

    def reads_the_chronology(self):
        """every row of the chronology names its agency, its source and its standing."""
        self.sub("Chronology")
        rows = self.page.locator("tr[id^=entry-]")
        assert rows.count() > 15, f"there are {rows.count()} rows"
        for row in rows.all():
            said = row.locator("td").nth(2)
            assert said.get_by_role("link").count() >= 1, row.inner_text()
            assert said.inner_text().split("\n")[0].strip(), row.inner_text()
            assert row.locator(".k-standing").inner_text().strip(), row.inner_text()
        # Every entry has the link to its own record, whatever stands together in one row.
        entries = int(re.search(r"(\d+) of \d+", self.text).group(1))
        equal(rows.locator("td:nth-child(3)").get_by_role("link").count(), entries)
        assert entries > rows.count()
        agencies = " ".join(rows.locator("td:nth-child(3)").all_inner_texts())
        contains(agencies, COUNCIL, POLICE, "Eastvale Mental Health", "St Brannock Hospital")
        self.look("chronology")

    def filters_the_chronology(self):
        """the chronology is filtered by agency, and the filter taken off again."""
        self.page.get_by_text("Filter the chronology").click()
        self.page.select_option("#filter-agency", "northmoor-police")
        self.page.get_by_role("button", name="Filter").click()
        said = self.page.locator("tr[id^=entry-] td:nth-child(3)").all_inner_texts()
        assert said and all(POLICE in words for words in said), said
        self.look("chronology-filtered")
        self.page.locator(".k-chips[aria-label] a").first.click()
        assert self.page.locator("tr[id^=entry-]").count() > len(said)

    def takes_the_chronology_away(self):
        """the chronology is taken away as a table, a Word file or a PDF."""
        def taken(words, kind, start):
            address = self.page.get_by_role("link", name=words)
            answer = self.page.request.get(self.server.address + address.get_attribute("href"))
            equal(answer.status, 200)
            contains(answer.headers["content-type"], kind)
            equal(answer.body()[:len(start)], start, words)
            return answer
        told = taken("a table (CSV)", "text/csv", b"").text()
        contains(told, "DV1-1042", "r.okoro", "a child protection enquiry")
        taken("a Word file", "wordprocessingml", b"PK")
        taken("a PDF", "application/pdf", b"%PDF")

    def sees_every_duty(self):
        """all duties of the family are listed by state."""
        self.sub("Duties")
        contains(self.text, "Overdue", "See the child alone", "Not yours to answer")
        self.look("duties")

    def sees_why_a_duty_is_owed(self):
        """a duty shows its arithmetic, its source and the statements it rests on."""
        row = self.page.locator("tr.k-row-overdue, tr.k-row-open, tr.k-row-dueSoon").filter(
            has_text=self.child).filter(has_text="See the child alone").filter(
                has=self.page.get_by_text("Record a visit"))
        row.get_by_role("link", name="Record a visit").first.click()
        self.duty = self.visitor.path
        contains(
            self.text, "How the day was counted", "working days counted", "Because of",
            "Children Act 1989", "Domestic abuse notice DV1-1040", "Owed by", COUNCIL)
        assert self.page.locator(".k-calendar td").count() >= 7, "no calendar is drawn"
        self.look("duty")

    def is_told_what_is_wrong_with_an_answer(self):
        """an answer with mistakes comes back with all of them, and is kept as a draft."""
        answer = self.page.locator("#answer")
        answer.get_by_label("No", exact=True).first.check()
        answer.get_by_role("button", name="Save").click()
        contains(self.text, "Give the day", "Choose what kind of visit", "Say why the child was")
        assert self.page.locator("input[name=seen]:checked").input_value() == "no"
        contains(self.text, "Kept by ")
        self.look("duty-problems")
        self.visitor.go(self.duty)
        assert self.page.locator("input[name=seen]:checked").input_value() == "no", "not kept"

    def answers_a_duty(self):
        """recording a visit meets the duty."""
        answer = self.page.locator("#answer")
        today = self.page.locator("input#day").get_attribute("max")
        self.page.fill("input#day", today)
        self.page.check("input[name=kind][value=child_in_need], input#kind")
        answer.locator("input[name=seen][value=yes]").check()
        answer.locator("input[name=seen-alone][value=yes]").check()
        answer.locator("input[name=bedroom-seen][value=yes]").check()
        self.page.fill("#childs-words", "I like it when it is quiet.")
        self.page.fill("#reason-not-seen", "")
        answer.get_by_role("button", name="Save").click()
        equal(self.visitor.path, self.duty)
        contains(self.text, "Met late", "It was met", "It has been met")
        self.look("duty-met")
        self.visitor.go(self.family + "/chronology")
        contains(self.text, "seen alone")

    def sees_the_records_side_by_side(self):
        """the records of one person stand side by side, with why they are linked."""
        self.sub("Records and links")
        contains(self.text, "P1042", "N1042", "What each record says", "total weight")
        self.look("records")

    def opens_a_statement(self):
        """a statement shows who said it, when it was so, when it was told, and where."""
        self.page.locator("table a").first.click()
        contains(self.text, "Who said so, and when", "Received by the hub", "Source", "P1042")
        assert re.fullmatch(r"/people/\w+/statements/\d+", self.visitor.path), self.visitor.path
        self.look("statement")

    def must_choose_a_flow_and_a_file(self):
        """sending nothing says what is missing."""
        self.page.get_by_role("link", name="Receive").click()
        contains(self.text, "Which flow?", "What each flow lets in")
        for one in self.page.locator("aside details summary").all():
            one.click()
        self.look("receive")
        self.page.get_by_role("button", name="Send").click()
        contains(self.text, "Choose at least one file")
        self.look("receive-problems")

    def send(self, *files):
        self.visitor.go("/receive")
        self.page.select_option("#flow", "northmoor-csc-safeguarding")
        self.page.set_input_files("#files", list(files))
        self.page.get_by_role("button", name="Send").click()
        contains(self.text, "Receipt", "submission")

    def figures(self):
        """The four numbers of a receipt: accepted, already known, dropped, turned away."""
        return [int(n) for n in self.page.locator(".k-figures .k-figure").all_inner_texts()]

    def sends_what_is_known_already(self):
        """a file the agency sent before changes nothing, and the receipt says so."""
        self.send(self.server.folder / "sent/northmoor-csc-safeguarding/ssd_mother.csv")
        contains(self.text, "Nothing changed: all of it was already known")
        accepted, known, _, rejected = self.figures()
        equal((accepted, rejected), (0, 0), "accepted and rejected")
        assert known > 100, f"{known} known"
        self.look("receipt-known")

    def sends_a_file_with_mistakes(self):
        """good rows of a file enter, and each bad place is named with what was expected."""
        number = "9001" if self.scripts else "9002"
        self.send({
            "name": "ssd_person.csv", "mimeType": "text/csv", "buffer": (
                "pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_common_child_id\n"
                f"P{number},Wilfred,Quince,M,2016-03-04,\n"
                f"P{number}1,Agnes,Quince,F,31/02/2015,9990000027\n").encode()})
        contains(self.text, "Part of it entered", "not a date of the calendar", "check digit")
        rows = [row.locator("td").all_inner_texts()
                for row in self.page.locator("main table tbody tr").all()]
        equal([(row[1].strip(), row[2].strip()) for row in rows[:2]], [("3", "5"), ("3", "6")])
        lacks(self.text, "Agnes", "31/02/2015", "9990000027")
        self.look("receipt-mistakes")

    def sends_a_file_of_no_known_kind(self):
        """a wrong file is turned away whole, with what is read here."""
        self.send({
            "name": "rota.csv", "mimeType": "text/csv", "buffer": b"Staff,Desk\nQuill,4\n"})
        contains(self.text, "None of it entered", "no format this hub reads")
        equal(self.figures()[0], 0, "accepted")
        self.look("receipt-wrong-file")

    def reads_the_recommendations(self):
        """the 28 recommendations stand with their measures, each marked as invented data."""
        self.page.get_by_role("link", name="Recommendations").click()
        self.page.wait_for_load_state("load")
        equal(self.page.locator(".k-rec").count(), 28, "recommendations")
        contains(self.text, "11.10.1", "Not measured yet", "invented data", "Mill Lane Surgery")
        self.look("recommendations")

    def finds_nobody_by_a_strange_name(self):
        """a search that finds nobody says that this is not the same as nobody being known."""
        self.visitor.go("/people?q=Zzyzx")
        contains(self.text, "Nobody was found", "does not mean that nobody knows them")
        self.look("search-nobody")

    def comes_to_an_address_that_is_not_there(self):
        """an address that is not there says so."""
        answer = self.visitor.go("/people/0123456789abcdef")
        equal(answer.status, 404)
        contains(self.text, "There is nothing at this address that you can open")
        self.look("not-found")

    def signs_out(self):
        """signing out ends the session."""
        self.page.get_by_role("button", name="Sign out").click()
        contains(self.text, "You have signed out")
        self.visitor.go("/work")
        equal(self.visitor.path, "/sign-in")

    def sub(self, words):
        self.visitor.go(self.family)
        self.page.locator(".k-sub").get_by_role("link", name=words).click()


def picture(server, browser, file):
    """The family page down to its lists, for the README."""
    visitor = Visitor(browser, server.address)
    visitor.go(server.link("r.okoro"))
    visitor.go("/people?q=Isla+Reyes")
    visitor.page.get_by_role("link", name="Isla Reyes").first.click()
    visitor.page.locator("input[name=purpose]").first.check()
    visitor.page.get_by_role("button", name="Open the file").click()
    lists = visitor.page.locator("section:has(> h2#people)").bounding_box()
    assert visitor.page.locator(".k-drawing svg").count() == 1
    pathlib.Path(file).parent.mkdir(parents=True, exist_ok=True)
    visitor.page.screenshot(
        path=file, full_page=True,
        clip={"x": 0, "y": 0, "width": 1280, "height": lists["y"] - 12})
    visitor.close()


def main():
    parser = arguments(__doc__)
    parser.add_argument("--shots", help="a folder for a picture of every page, wide and narrow")
    parser.add_argument("--screenshot", help="where to write the picture of the family page")
    options = parser.parse_args()
    checks = Checks("The journey in the browser")
    hub = Hub(options.kith, options.work)
    try:
        with hub.server("serve", hub.copy("journey")) as server, chromium() as browser:
            if options.screenshot:
                checks.check(
                    "the family page is pictured", picture, server, browser, options.screenshot)
            Journey(checks, server, browser, "Theo", True, options.shots).take()
            Journey(checks, server, browser, "Isla", False, options.shots).take()
    finally:
        hub.clear()
    checks.close(options.counts)


if __name__ == "__main__":
    sys.exit(main())
