"""FHIR in and out, held beside PyPI's fhir.resources and fhirclient."""

import http.cookiejar
import json
import pathlib
import re
import sys
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/browser"))

from checks import Checks, arguments, contains, equal  # noqa: E402
from hub import Hub  # noqa: E402

FLOWS = [
    "eastvale-mh-extract", "northmoor-housing-extract", "oakfield-school-extract",
    "lantern-extract", "mill-lane-fhir", "harbour-road-fhir", "st-brannock-adt",
    "eastvale-mh-workforce",
]


def both_take(text):
    """Fails where either library finds anything wrong."""
    from fhir.resources.R4B.bundle import Bundle
    from fhirclient.models.bundle import Bundle as ClientBundle

    taken = Bundle.model_validate_json(text)
    client = ClientBundle(json.loads(text), strict=True)
    equal(len(client.entry), len(taken.entry), "entries")
    return taken


def sent_bundles(folder):
    bundles = sorted((folder / "sent").rglob("*.json"))
    equal(len(bundles), 3, "Bundles sent")
    for bundle in bundles:
        both_take(bundle.read_text())


def sent_again(hub, folder):
    """What the other agencies sent changes nothing when it is sent again."""
    for flow in FLOWS:
        files = sorted((folder / "sent" / flow).iterdir())
        answer = hub.run("import", "--data", folder, "--flow", flow, "--json", *files)
        receipt = json.loads(answer.stdout)
        equal((receipt["accepted"], receipt["rejected"]), (0, []), flow)


class Browser:
    """Signed in, as a browser without scripts would be."""

    def __init__(self, server, practitioner):
        self.address = server.address
        jar = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
        self.get(server.link(practitioner).removeprefix(self.address))

    def get(self, path):
        try:
            with self.opener.open(self.address + path, timeout=60) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def post(self, path, **fields):
        data = urllib.parse.urlencode(fields).encode()
        try:
            with self.opener.open(self.address + path, data, timeout=60) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def open(self, words, purpose):
        """Finds somebody, opens their file, gives the handle."""
        _, page = self.get("/people?" + urllib.parse.urlencode({"q": words}))
        handle = re.search(r"/people/([0-9a-f]{16})", page).group(1)
        _, form = self.get(f"/people/{handle}/open")
        token = re.search(r'name="token" value="([^"]+)"', form) or re.search(
            r'value="([^"]+)" name="token"', form)
        self.post(
            f"/people/{handle}/open", token=token.group(1), purpose=purpose,
            because="I work with the family")
        return handle


def resources(text):
    return [entry["resource"] for entry in json.loads(text)["entry"]]


def told(server):
    browser = Browser(server, "r.okoro")
    _, page = browser.get("/people?q=Mara+Ashdown")
    handle = re.search(r"/people/([0-9a-f]{16})", page).group(1)
    status, refused = browser.get(f"/fhir/Patient/{handle}")
    equal((status, json.loads(refused)["resourceType"]), (403, "OperationOutcome"), "no purpose")
    handle = browser.open("Mara Ashdown", "childProtectionEnquiry")
    status, text = browser.get(f"/fhir/Patient/{handle}/$everything")
    equal(status, 200, "the answer")
    both_take(text)
    found = resources(text)
    kinds = {one["resourceType"] for one in found}
    equal(kinds >= {"Patient", "RelatedPerson", "Flag", "Task"}, True, f"kinds {kinds}")
    codes = {
        coding["code"] for one in found if one["resourceType"] == "RelatedPerson"
        for concept in one["relationship"] for coding in concept.get("coding", [])}
    equal(codes >= {"HSIB", "STPSIB", "CHILD"}, True, f"codes {codes}")
    return found


def told_to_fewer(server, found):
    """A receptionist's answer is that of a world in which the rest was never said."""
    browser = Browser(server, "t.bright")
    handle = browser.open("Mara Ashdown", "directCare")
    status, text = browser.get(f"/fhir/Patient/{handle}/$everything")
    equal(status, 200, "the answer")
    both_take(text)
    kinds = {one["resourceType"] for one in resources(text)}
    equal(kinds & {"Flag", "Task", "RelatedPerson"}, set(), "what a receptionist is told")
    equal("address" in resources(text)[0], False, "an address")
    contains(str(sorted({one["resourceType"] for one in found})), "Task")


def main():
    options = arguments(__doc__).parse_args()
    hub = Hub(options.kith, options.work)
    checks = Checks("FHIR beside its peers")
    folder = hub.copy("fhir")
    checks.check("every Bundle sent is taken by both libraries", sent_bundles, folder)
    checks.check("what was sent changes nothing when sent again", sent_again, hub, folder)
    with hub.server("serve", folder) as server:
        found = checks.check("a family told in FHIR is taken by both libraries", told, server)
        checks.check("a receptionist is told less", told_to_fewer, server, found)
    hub.clear()
    checks.close(options.counts)


if __name__ == "__main__":
    main()
