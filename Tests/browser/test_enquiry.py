"""Forms in a real browser: a conversation by keyboard alone, from the gate to the referral; kinds of
abuse, a checklist signed twice, the front door, an assessment stopped, a conference barred."""

import datetime
import sys

import desk
from checks import contains, equal, lacks
from desk import sitting

# Nobody types faster than this without scripts to help; what is counted is keys, never a clock.
KEYS_OF_A_MINUTE = 60


class Desk(desk.Desk):
    """The same, with a count of the keys pressed."""

    def __init__(self, server, browser, practitioner, scripts=True, shots=None):
        super().__init__(server, browser, practitioner, shots, scripts)
        self.keys = 0

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)
            self.keys += 1

    def choose(self, **answers):
        for name, value in answers.items():
            self.page.locator(f"input[name={name}][value={value}]").check()

    def send(self, words):
        self.page.get_by_role("button", name=words, exact=True).click()


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


KINDS = (
    "controllingOrCoercive", "economic", "psychologicalOrEmotional", "violentOrThreatening",
    "physicalOrSexual", "other")


def no_kind_of_abuse_is_left_blank(server, browser, shots):
    with Desk(server, browser, "r.okoro", shots=shots) as desk:
        family = desk.open("Mara Ashdown")
        desk.visitor.go(family + "/refer")
        desk.visitor.look("enquiry-refer")
        desk.choose(**{"kind-physicalOrSexual": "disclosed"})
        desk.page.locator("textarea[name=words]").fill("He took her wages again and hit her.")
        desk.send("Send")
        contains(desk.text, "Choose to whom it goes", "Economic abuse: say what is known")
        desk.visitor.look("enquiry-refer-blank")
        # What was typed is there again, for whoever comes back to it.
        desk.visitor.go(family + "/refer")
        contains(desk.text, "Kept by Rosa Okoro")
        assert desk.page.locator("input[name=kind-physicalOrSexual][value=disclosed]").is_checked()
        contains(desk.page.locator("textarea[name=words]").input_value(), "her wages")
        desk.choose(service="lantern-advice")
        for kind in KINDS:
            if kind != "physicalOrSexual":
                desk.choose(**{"kind-" + kind: "notAsked"})
        desk.send("Send")
        contains(desk.text, "Economic abuse: say why it was not asked")
        for kind in KINDS:
            if kind != "physicalOrSexual":
                desk.page.locator(f"select[name=why-{kind}]").select_option("emergency")
        desk.send("Send")
        contains(desk.text, "your words hint at it")
        desk.choose(looked="yes")
        desk.send("Send")
        contains(desk.text, "Referred to Lantern Domestic Abuse Service")


def two_people_on_one_form_lose_nothing(server, browser, shots):
    with Desk(server, browser, "r.okoro") as rosa, \
            Desk(server, browser, "m.haddad", shots=shots) as maya:
        family = rosa.open("Mara Ashdown")
        maya.open("Mara Ashdown")
        for desk in (rosa, maya):
            desk.visitor.go(family + "/refer")
        rosa.page.locator("textarea[name=words]").fill("Rosa wrote this")
        rosa.send("Keep as a draft")
        maya.page.locator("textarea[name=words]").fill("Maya wrote that")
        maya.send("Keep as a draft")
        contains(maya.text, "Somebody else kept this form", "Rosa wrote this", "Kept by Rosa Okoro")
        contains(maya.page.locator("textarea[name=words]").input_value(), "Maya wrote that")
        maya.visitor.look("enquiry-two-people")


def a_checklist_wants_a_second_name(server, browser, shots):
    with Desk(server, browser, "r.okoro", shots=shots) as desk:
        family = desk.open("Mara Ashdown")
        desk.visitor.go(family + "/checklist")
        contains(desk.text, "Your training in this has not been in date since", "not validated")
        desk.visitor.look("enquiry-checklist")
        desk.choose(q2="yes", q15="yes", q4="no")
        desk.send("Pass on for a second signature")
        contains(desk.text, "Write your judgement: the count is never shown without it")
        desk.page.locator("textarea[name=judgement]").fill("Graver than it counts.")
        desk.send("Pass on for a second signature")
        contains(desk.text, "It waits for a second signature")
    with Desk(server, browser, "m.haddad", shots=shots) as desk:
        desk.open("Mara Ashdown")
        desk.visitor.go("/handed-on")
        desk.page.get_by_role("link", name="Risk checklist: Mara Ashdown").click()
        contains(
            desk.text, "Written by Rosa Okoro, who is not in date",
            "2 of 24 answered yes, 21 not asked. Professional judgement: Graver than it counts.")
        desk.visitor.look("enquiry-checklist-signing")
        desk.send("Sign and send")
        contains(desk.text, "checklist")
        desk.visitor.go(family + "/forms")
        lacks(desk.text, "second signature")


def a_manager_sees_what_was_forgotten(server, browser, shots):
    with Desk(server, browser, "m.haddad", shots=shots) as desk:
        child = desk.open("Osian Winrow")
        desk.page.get_by_role("link", name="Handed on").click()
        contains(
            desk.text, "Overdue, and nobody finished it (1)",
            "Ask the health visitor about the reviews he missed", "nobody answered")
        desk.visitor.look("enquiry-handed-on")
        desk.page.get_by_role("link", name="Osian Winrow").first.click()
        contains(desk.text, "From contact to assessment", "police alerts about the family")
        desk.visitor.look("enquiry-front-door")
        desk.page.get_by_text("An answer to what was handed on").click()
        desk.page.locator("select[name=item]").select_option("FD2")
        desk.choose(reply="rejected")
        desk.send("Save")
        contains(desk.text, "Say why")
        desk.visitor.look("enquiry-front-door-problems")
        desk.page.locator("input[name=reason]").fill("The visits were made up in August")
        desk.send("Save")
        contains(desk.text, "Rejected, Northmoor")
        desk.visitor.go("/handed-on")
        lacks(desk.text, "Overdue, and nobody finished it")
        # By hand the same answer again: it is closed, and said to be.
        desk.visitor.go(child + "/front-door")
        equal(desk.page.locator("select[name=item]").count(), 0, "an answer to what is closed")


def a_pattern_is_seen_over_time(server, browser, shots):
    with Desk(server, browser, "r.okoro", shots=shots) as desk:
        desk.open("Osian Winrow")
        desk.page.get_by_role("link", name="Pattern over time").click()
        contains(
            desk.text, "Towards Nerys Calder, alleged of Rhodri Winrow", "Police alert",
            "Risk checklist", "Referred to MARAC", "nothing told that you may see: ask")
        lacks(desk.page.locator("main").inner_text().lower(), "score", "probab", "safe ")
        desk.visitor.look("enquiry-pattern")
        # On the page of the one alleged, what was told in confidence was never told.
        alleged = desk.open("Rhodri Winrow")
        desk.visitor.go(alleged + "/pattern")
        lacks(desk.text, "Risk checklist", "Referred to MARAC", "Referral (", "abuse disclosed")
        desk.visitor.look("enquiry-pattern-alleged")


CHILDREN = {
    "ssd_person.csv": """pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob,pers_is_mother
AU1,Wren,Tansley,F,2019-03-04,N
AU2,Perry,Tansley,M,2021-05-06,N
AU3,Linnet,Tansley,F,2016-07-08,N
AU4,Maud,Tansley,F,1991-02-03,Y
""",
    "ssd_mother.csv": """moth_table_id,moth_person_id,moth_childs_person_id,moth_childs_dob
MA1,AU4,AU1,2019-03-04
MA2,AU4,AU2,2021-05-06
MA3,AU4,AU3,2016-07-08
""",
    "ssd_cin_assessments.csv": """cina_assessment_id,cina_person_id,cina_referral_id,"""
                               """cina_assessment_start_date,cina_assessment_child_seen,"""
                               """cina_assessment_auth_date
AUS1,AU1,,{start},,
""",
    "ssd_cin_visits.csv": """cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,"""
                          """cinv_cin_visit_seen,cinv_cin_visit_seen_alone,cinv_cin_visit_bedroom
AUV1,AU1,{seen},Y,Y,Y
AUV2,AU2,{seen},Y,N,Y
""",
}


def an_assessment_waits_for_each_child(server, browser, shots):
    today = datetime.date.today()
    days = {"start": today - datetime.timedelta(10), "seen": today - datetime.timedelta(5)}
    with Desk(server, browser, "r.okoro", shots=shots) as desk:
        desk.visitor.go("/receive")
        desk.page.select_option("#flow", "northmoor-csc-safeguarding")
        desk.page.set_input_files("#files", [
            {"name": name, "mimeType": "text/csv", "buffer": text.format(**days).encode()}
            for name, text in CHILDREN.items()])
        desk.send("Send")
        contains(desk.text, "Receipt")
        child = desk.open("Wren Tansley")
        desk.visitor.go(child + "/forms")
        desk.page.get_by_role("link", name="Authorise the assessment").click()
        sheet = desk.visitor.path
        contains(desk.text, "Linnet", "Perry", "no reason recorded")
        desk.visitor.look("enquiry-authorise")
        desk.send("Send to a manager")
        contains(desk.text, "Linnet has not been seen since", "see them and record the visit")
        lacks(desk.text, "Perry has not been seen")
        desk.visitor.look("enquiry-authorise-stopped")
    with Desk(server, browser, "m.haddad", shots=shots) as desk:
        desk.open("Wren Tansley")
        desk.visitor.go(sheet)
        desk.send("Authorise")
        contains(desk.text, "Linnet has not been seen since", "or give your own reason below")
        desk.page.locator("textarea[name=manager-reason]").fill("With her aunt in Wales")
        desk.send("Authorise")
        contains(desk.text, "with a child unaccounted for, because: With her aunt in Wales")
        equal(desk.visitor.go(sheet).status, 404, "authorised twice")


def nobody_is_convened_before_the_screen(server, browser, shots):
    with Desk(server, browser, "r.okoro", shots=shots) as desk:
        child = desk.open("Isla Reyes")
        desk.visitor.go(child + "/conference")
        desk.visitor.look("enquiry-conference")
        desk.choose(step="convened")
        desk.page.locator("input[name=order]").fill("bail")
        desk.choose(**{"forbids": "yes", "private-time": "full"})
        desk.send("Save")
        contains(
            desk.text, "safety screen is complete: the victim has not been seen alone",
            "the children's views are not recorded",
            "No private family time while an order or bail forbids contact")
        desk.visitor.look("enquiry-conference-barred")
        desk.choose(**{"step": "notOffered", "private-time": "none"})
        desk.page.locator("textarea[name=reason]").fill("Not while bail stands")
        desk.send("Save")
        contains(desk.text, "Family group conference considered, not offered")


def no_agreement_lets_a_form_in(server, browser, shots):
    """What was typed when the agreement for forms had ended is not sent, and not lost."""
    folder = server.hub.copy("lapsed")
    agreement = folder / "partnership/agreements/northmoor-partnership.json"
    signed = agreement.read_text()
    agreement.write_text(signed.replace('"northmoor-csc-forms"', '"northmoor-csc-forms-2"'))
    with server.hub.server("serve", folder) as lapsed:
        with Desk(lapsed, browser, "r.okoro", shots=shots) as desk:
            family = desk.open("Mara Ashdown")
            token = desk.page.locator("input[name=token]").first.get_attribute("value")
            answer = desk.page.request.post(
                lapsed.address + family + "/refer",
                headers={"Origin": lapsed.address},
                form={"token": token, "words": "She asked for help", "ref": "0" * 16})
            equal(answer.status, 403)
            contains(answer.text(), "No agreement lets your agency send a form today",
                     "kept as a draft")
    agreement.write_text(signed)
    with server.hub.server("serve", folder) as renewed:
        with Desk(renewed, browser, "r.okoro") as desk:
            desk.visitor.go(desk.open("Mara Ashdown") + "/refer")
            contains(desk.page.content(), "She asked for help")


CASE_FORMS = {
    "no kind of abuse is left blank, and nothing typed is lost": no_kind_of_abuse_is_left_blank,
    "two people on one form see what the other wrote": two_people_on_one_form_lose_nothing,
    "a checklist by somebody not in date wants a second name": a_checklist_wants_a_second_name,
    "a pattern is seen over time, and not in confidence by the one alleged":
        a_pattern_is_seen_over_time,
    "a manager sees the front door's forgotten recommendation":
        a_manager_sees_what_was_forgotten,
    "a social worker is stopped at authorising with one child unseen":
        an_assessment_waits_for_each_child,
    "nobody is convened before the safety screen is whole":
        nobody_is_convened_before_the_screen,
    "a form no agreement lets in is not sent, and not lost": no_agreement_lets_a_form_in,
}


def main():
    with sitting(__doc__, "Forms in the browser", "enquiry") as (checks, *seats):
        follow = checks.check(
            "four questions are answered by keyboard within the keys of a minute",
            four_questions_by_keyboard, *seats)
        checks.check(
            "a disclosure ends in a referral, and is not on another adult's page",
            a_disclosure_ends_in_a_referral, *seats, follow)
        checks.check(
            "with a relative interpreting no question appears, with scripts and without",
            not_alone_no_question_appears, *seats)
        checks.check(
            "a question left open is no answer, and nothing chosen is lost",
            what_is_open_is_not_an_answer, *seats)
        for says, body in CASE_FORMS.items():
            checks.check(says, body, *seats)
        checks.check("one key leaves, and back does not return", one_key_leaves_no_way_back,
                     *seats)
        checks.check("a receptionist asks nobody, and a child is not asked",
                     who_is_not_asked_here, *seats)


if __name__ == "__main__":
    sys.exit(main())
