"""A review from PDF to proof in a real browser: sent, settled beside its pages, published without
a name, read by everybody, acted on, bound to a measure, and opened again when the data worsens."""

import csv
import datetime
import io
import json
import sys

from browser import Visitor
from checks import contains, equal, lacks
from desk import sitting
from invented_review import NAMES, UNKNOWN, report

HIDDEN = NAMES + (UNKNOWN,)


def days_ago(count):
    return (datetime.date.today() - datetime.timedelta(days=count)).strftime("%d/%m/%Y")


def late_referrals(count):
    """Children whose referral was decided ten days after it came, four months ago."""
    outcome = '"{""NEW_REFERRAL_FLAG"": ""Y"", ""NFA_FLAG"": ""N"", ""NUMBER_OF_OUTCOMES"": 1}"'
    single = '"{""SINGLE_ASSESSMENT_FLAG"": ""Y"", ""NFA_FLAG"": ""N""}"'
    people = ["pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_is_mother"]
    contacts = ["cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,"
                "cont_contact_source_desc,cont_contact_outcome_json"]
    episodes = ["cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,"
                "cine_referral_source_code,cine_referral_source_desc,cine_referral_outcome_json,"
                "cine_referral_nfa"]
    for n in range(count):
        people.append(f"SL{n},Late{n},Quillan{n},F,{10 + n % 18}/03/2017,N")
        contacts.append(f"COL{n},SL{n},{days_ago(130)},2A,Schools,{outcome}")
        episodes.append(f"REL{n},SL{n},{days_ago(120)},N5,2A,Schools,{single},N")
    return [
        {"name": name, "mimeType": "text/csv", "buffer": ("\n".join(rows) + "\n").encode()}
        for name, rows in (("ssd_person.csv", people), ("ssd_contacts.csv", contacts),
                           ("ssd_cin_episodes.csv", episodes))]


class Sitting:
    """One sitting of a review's chair; each step is a check."""

    def __init__(self, checks, server, browser, shots):
        self.checks, self.server, self.browser, self.shots = checks, server, browser, shots
        self.chair = self.desk("h.drummond")
        self.guest = Visitor(browser, server.address, shots=shots)

    def desk(self, who, scripts=True):
        visitor = Visitor(self.browser, self.server.address, scripts, self.shots)
        visitor.context.set_default_timeout(20_000)
        visitor.go(self.server.link(who))
        return visitor

    def take(self):
        for step in (
                self.sends_a_report, self.sees_what_is_left, self.cannot_publish_yet,
                self.sees_the_page_beside, self.nobody_else_sees_the_picture,
                self.must_say_why, self.a_name_is_refused, self.settles_by_keyboard,
                self.publishes, self.everybody_reads_it, self.searches_and_sorts,
                self.takes_it_along, self.enters_an_action, self.a_body_answers,
                self.binds_a_measure, self.says_it_is_done, self.the_data_worsens,
                self.the_board_sees_it, self.an_agency_sends_its_return, self.in_plain_words,
                self.takes_it_back):
            self.checks.check(step.__doc__.rstrip("."), step)
        self.chair.close()
        self.guest.close()

    def sends_a_report(self):
        """the chair sends a report as PDF, and nobody can read it."""
        self.chair.go("/reviews")
        self.chair.look("reviews-empty")
        self.chair.page.set_input_files(
            "#report", {"name": "Maribel overview.pdf", "mimeType": "application/pdf",
                        "buffer": report()})
        self.chair.page.get_by_role("button", name="Send").click()
        self.review = self.chair.path.rsplit("/", 1)[1]
        contains(self.chair.text(), "Southmere review", "June 2030", "Nobody but you can read it")
        equal(self.guest.go(f"/library/{self.review}").status, 404, "status for everybody")

    def sees_what_is_left(self):
        """what is left is listed, each with why, and no name stands on the page."""
        contains(self.chair.text(), "drafts", "withheld", "cannot be published while")
        lacks(self.chair.text(), *HIDDEN)
        self.chair.look("review-desk")

    def cannot_publish_yet(self):
        """publishing is refused while something is left, and says what."""
        self.chair.page.fill("#reason", "Agreed by the board")
        self.chair.page.get_by_role("button", name="Publish to everybody").click()
        contains(self.chair.text(), "Not published", "withheld")
        equal(self.guest.go(f"/library/{self.review}").status, 404, "status for everybody")

    def sees_the_page_beside(self):
        """a doubtful row stands beside the picture of its page, with a frame round the words."""
        self.chair.go(f"/reviews/{self.review}")
        self.chair.page.locator(".k-todo").get_by_role("link", name="withheld").first.click()
        box = self.chair.page.locator(".k-page-box").bounding_box()
        page = self.chair.page.locator("svg.k-page").bounding_box()
        assert page["width"] > 300 and 0 < box["height"] < page["height"] / 3, (page, box)
        self.picture = self.chair.page.locator("svg.k-page image").get_attribute("href")
        answer = self.chair.page.request.get(self.server.address + self.picture)
        equal(answer.headers["content-type"], "image/png", "type")
        equal(answer.headers["cache-control"], "no-store", "who may keep it")
        lacks(self.chair.text(), *HIDDEN)
        self.chair.look("review-settle")

    def nobody_else_sees_the_picture(self):
        """the picture, which may show names, is sent to nobody else."""
        other = self.desk("m.haddad")
        equal(other.page.request.get(self.server.address + self.picture).status, 404, "a manager")
        equal(other.go(f"/reviews/{self.review}").status, 404, "the desk, for a manager")
        other.close()
        answer = self.guest.page.request.get(self.server.address + self.picture)
        lacks(answer.headers["content-type"], "image")

    def must_say_why(self):
        """no answer is taken without a reason."""
        self.chair.page.locator("#outcome").check()
        self.chair.page.get_by_role("button", name="Save and go on").click()
        contains(self.chair.text(), "Say why")
        self.chair.look("review-settle-problems")

    def a_name_is_refused(self):
        """a name of the report is refused however it is typed in."""
        self.chair.page.locator("#outcome-2").check()
        self.chair.page.fill("#text", "Give the leaflet that Torquil wrote to every patient.")
        self.chair.page.fill("#reason", "As printed")
        self.chair.page.get_by_role("button", name="Save and go on").click()
        contains(self.chair.text(), "somebody’s name in the report")
        self.chair.page.fill("#text", f"Give the leaflet that {UNKNOWN} wrote to every patient.")
        self.chair.page.get_by_role("button", name="Save and go on").click()
        contains(self.chair.text(), "withheld stands in the text")

    def settles_by_keyboard(self):
        """everything is settled by keyboard alone."""
        for _ in range(12):
            self.chair.go(f"/reviews/{self.review}")
            left = self.chair.page.locator(".k-todo a")
            if left.count() == 0:
                break
            left.first.focus()
            with self.chair.page.expect_navigation():
                self.chair.page.keyboard.press("Enter")
            self.chair.page.locator("#outcome").focus()
            self.chair.page.keyboard.press("Space")
            self.chair.page.locator("#reason").focus()
            self.chair.page.keyboard.type("Compared with the page")
            with self.chair.page.expect_navigation():
                self.chair.page.keyboard.press("Enter")
        self.chair.go(f"/reviews/{self.review}")
        contains(self.chair.text(), "All is settled", "Confirmed", "Hester Drummond")
        with self.chair.page.expect_navigation():
            self.chair.page.locator("main table a").first.click()
        at = self.chair.path
        with self.chair.page.expect_navigation():
            self.chair.page.keyboard.press("Alt+j")
        assert self.chair.path != at, at

    def publishes(self):
        """it is published, with who did it and why."""
        self.chair.go(f"/reviews/{self.review}")
        self.chair.page.fill("#reason", "Agreed by the board")
        self.chair.page.get_by_role("button", name="Publish to everybody").click()
        contains(self.chair.text(), "Everybody can read it", "Agreed by the board")
        self.chair.look("review-desk-public")

    def everybody_reads_it(self):
        """everybody reads it without signing in, and no name stands in it."""
        self.guest.go("/library")
        contains(self.guest.text(), "Southmere review, June 2030", "Addressed to")
        self.guest.look("library")
        self.guest.go(f"/library/{self.review}")
        contains(self.guest.text(), "word withheld", "Southmere", "2028")
        self.guest.look("library-review")
        self.guest.go(f"/library/{self.review}/3")
        contains(self.guest.text(), "Recommendation 3", "Themes", "because of")
        self.guest.look("library-recommendation")
        for path in ("/library", f"/library/{self.review}", f"/library/{self.review}/2",
                     f"/library/{self.review}/3", f"/library/{self.review}/in/plain-words",
                     "/library.csv", "/library.json", f"/library/{self.review}.csv",
                     f"/library/{self.review}.json", "/overdue"):
            answer = self.guest.page.request.get(self.server.address + path)
            equal(answer.status, 200, path)
            lacks(answer.text(), *HIDDEN)

    def searches_and_sorts(self):
        """the library is searched by words and sorted out by theme and body."""
        self.guest.go("/library?q=leaflet")
        contains(self.guest.text(), "1 recommendation of 15")
        self.guest.page.get_by_role("link", name="Health", exact=True).click()
        contains(self.guest.text(), "Addressed to: Health")
        self.guest.go("/library?q=nothingofthekind")
        contains(self.guest.text(), "No recommendation answers that")
        self.guest.look("library-nothing")

    def takes_it_along(self):
        """the same is had as CSV and as JSON."""
        rows = list(csv.DictReader(io.StringIO(
            self.guest.page.request.get(
                self.server.address + f"/library/{self.review}.csv").text())))
        equal([row["number"] for row in rows], ["1", "2", "3", "4"], "numbers")
        told = json.loads(self.guest.page.request.get(
            self.server.address + f"/library/{self.review}.json").text())
        equal(len(told["recommendations"]), 4, "recommendations")

    @property
    def work(self):
        return f"/reviews/{self.review}/recommendations/1"

    def enters_an_action(self):
        """an action has an owner, a day as printed and as understood, and a light with its why."""
        self.chair.go(self.work)
        self.chair.look("work-empty")
        self.chair.page.fill("#action", "Report each week how many referrals were decided in time")
        self.chair.page.select_option("#owner", "Southmere Children's Services")
        self.chair.page.fill("#target", "Sept 2024")
        self.chair.page.get_by_role("button", name="Enter", exact=True).click()
        contains(self.chair.text(), "Sept 2024", "(September 2024)", "Overdue", "Why red")
        self.guest.go("/overdue")
        contains(self.guest.text(), "Southmere Children's Services", "September 2024")
        lacks(self.guest.text(), "Report each week")
        self.guest.look("overdue")

    def a_body_answers(self):
        """a body it addresses acknowledges it, and writes back to the author."""
        manager = self.desk("d.sorley", scripts=False)
        manager.go(self.work)
        manager.page.locator("summary", has_text="Answer for a body").click()
        manager.page.select_option("#response", "accepted")
        manager.page.fill("#feedback", "We count it from this month.")
        manager.page.get_by_role("button", name="Answer").click()
        contains(manager.text(), "accepted", "We count it from this month.", "Dougal Sorley")
        manager.close()

    def binds_a_measure(self):
        """the recommendation is bound to a measure that runs, shown by agency and over time."""
        self.chair.go(self.work)
        self.chair.page.locator("summary", has_text="Choose from the").click()
        self.chair.page.locator("#m-M07a").check()
        self.chair.page.fill("#why-bound", "It counts what was asked for")
        self.chair.page.get_by_role("button", name="Bind").click()
        contains(
            self.chair.text(), "M07a", "decided within 1 working day",
            "Southmere Children's Services", "Last exercised")
        self.chair.look("work-bound")

    def says_it_is_done(self):
        """the owner says that it is done, and the measure shows it: met."""
        manager = self.desk("d.sorley")
        manager.go(self.work)
        manager.page.locator("summary", has_text="Write about it").click()
        manager.page.locator("select[name='kind.1/1']").select_option("progress")
        manager.page.locator("select[name='status.1/1']").select_option("completed")
        manager.page.get_by_role("button", name="Write down").click()
        contains(manager.text(), "Met", "what is measured shows it", "counted in the data")
        manager.close()
        self.guest.go("/overdue")
        contains(self.guest.text(), "2 of 7 actions", "Northmoor review, September 2024")
        lacks(self.guest.text(), "Southmere review, June 2030")

    def the_data_worsens(self):
        """late referrals arrive; the measure falls short twice running and the action re-opens."""
        manager = self.desk("e.vance")
        manager.go("/receive")
        manager.page.select_option("#flow", "southmere-csc-safeguarding")
        manager.page.set_input_files("#files", late_referrals(40))
        manager.page.get_by_role("button", name="Send").click()
        contains(manager.text(), "Receipt")
        manager.close()
        self.chair.go(self.work)
        contains(
            self.chair.text(), "Re-opened", "fell short 2 times running",
            "Falls short twice running", "95 of 100")
        self.chair.look("work-reopened")

    def the_board_sees_it(self):
        """the board report leads with it, with the reason."""
        self.chair.go("/board")
        contains(
            self.chair.text(), "Re-opened (3)", "fell short 2 times running",
            "recommendations have no action")
        self.chair.look("board")

    def an_agency_sends_its_return(self):
        """an agency fetches its open actions, fills them in, and is told every problem at once."""
        manager = self.desk("d.sorley")
        manager.go("/board")
        fetched = manager.page.request.get(
            self.server.address + "/board/returns/southmere-csc").text()
        rows = list(csv.DictReader(io.StringIO(fetched)))
        equal([row["action"] for row in rows], ["1/1", "S1/1"], "open actions")
        rows[0].update(status="in progress", words="Two more staff from May")
        wrong = dict(rows[0], action="9/9", status="done")
        out = io.StringIO()
        writer = csv.DictWriter(out, rows[0].keys())
        writer.writeheader()
        writer.writerows([rows[0], wrong, dict(rows[0], status="perhaps")])
        manager.page.set_input_files("#return-southmere-csc", {
            "name": "return.csv", "mimeType": "text/csv", "buffer": out.getvalue().encode()})
        manager.page.get_by_role("button", name="Send the return").click()
        contains(
            manager.text(), "1 entry was taken in", "not an open action of this agency",
            "not a status of this table")
        manager.look("board-return")
        equal(manager.page.request.get(
            self.server.address + "/board/returns/northmoor-csc").status, 404, "another's return")
        manager.close()

    def in_plain_words(self):
        """the family can read in plain words what was asked for and what is known of it."""
        self.guest.go(f"/library/{self.review}/in/plain-words")
        contains(self.guest.text(), "Change 1", "says that it has begun", "asked of")
        lacks(self.guest.text(), "Two more staff")
        self.guest.look("library-plain")

    def takes_it_back(self):
        """what is taken back is out of everybody's reach at once."""
        self.chair.go(f"/reviews/{self.review}")
        self.chair.page.fill("#reason", "A page is to be read again")
        self.chair.page.get_by_role("button", name="Take it back").click()
        contains(self.chair.text(), "Nobody but you can read it", "A page is to be read again")
        equal(self.guest.go(f"/library/{self.review}").status, 404, "status for everybody")
        self.guest.go("/library")
        self.guest.look("library-empty")


def main():
    with sitting(__doc__, "A review, from its report to proof", "reviews") as seats:
        Sitting(*seats).take()


if __name__ == "__main__":
    sys.exit(main())
